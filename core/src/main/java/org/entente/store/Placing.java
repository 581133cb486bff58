package org.entente.store;

import org.entente.event.Member;

/**
 * Where a report stands in its event.
 *
 * @param event id of the event
 * @param reports of the event
 * @param documents they are from
 * @param voices independent ones
 */
public record Placing(String event, Member member, long reports, long documents, int voices) {}
