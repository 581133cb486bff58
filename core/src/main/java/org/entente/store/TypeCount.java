package org.entente.store;

import org.entente.report.EventType;

/** How many reports are of one type, and the sum of their Goldstein weights. */
public record TypeCount(EventType type, long reports, double goldsteinSum) {}
