package org.entente.store;

import java.util.Optional;
import org.entente.event.Decision;

/**
 * A decision with what became of it.
 *
 * @param undone by whom, when and why; empty while it is in force
 */
public record StoredDecision(Decision decision, Optional<Decision.Made> undone) {}
