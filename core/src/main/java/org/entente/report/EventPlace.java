package org.entente.report;

import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.document.Span;

/**
 * Where the act took place, in the words of its sentence.
 *
 * @param text the name, or the phrase where it is none ("Syrian border"), without article
 * @param country in which it lies, or which it is; empty for borders and open waters, for disputed
 *     ground, and where the directory does not know the name
 */
public record EventPlace(Span span, String text, Optional<ActorId> country) {}
