package org.entente.actor;

/**
 * What every step of one reading stands on.
 *
 * @param scan over the phrase
 */
record Ground(
    Directory directory,
    NameIndex index,
    Offices offices,
    Naming naming,
    Surroundings surroundings,
    Phrase phrase,
    NameScan scan) {}
