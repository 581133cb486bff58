package org.entente.report.learn;

import java.util.Optional;
import org.entente.document.Span;
import org.entente.report.EventType;

/**
 * A sentence written for this project with the act between two marked parties.
 *
 * @param cameo the finest code that the words bear, empty where none was given
 * @param text the sentence without marks; the spans count from its start
 * @param target empty where the act names nobody
 * @param origin file and line, for messages
 */
public record Example(
    EventType type,
    Optional<String> cameo,
    String text,
    Span source,
    Optional<Span> target,
    String origin) {}
