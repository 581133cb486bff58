package org.entente.event;

/**
 * Why two tellings are, or are not, taken for one event; each part from 0 to 1.
 *
 * @param act 1 for one finest code, 0.85 for one type, 0.7 for accords of two types, 0.4 for other
 *     sibling types
 * @param parties the mean fit of both sides: 1 for the same actors, less for related or unnamed
 *     ones
 * @param dates 1 for the same day, less the coarser they are dated
 * @param place 1 when a place is named by both, 0 when each names others, 0.5 when that is open
 * @param words share of the words of the two sentences that both have, rare words weighing more
 * @param context the same of the two documents; 0 within one
 * @param total what the parts come to
 */
public record Likeness(
    double act,
    double parties,
    double dates,
    double place,
    double words,
    double context,
    double total) {}
