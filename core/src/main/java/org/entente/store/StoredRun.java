package org.entente.store;

import java.time.Instant;
import java.util.Optional;

/**
 * One run that wrote to the archive; the only place where the clock is kept.
 *
 * @param finished empty while it runs, and for good when it was cut short
 * @param settings a JSON object
 * @param coder name and version of the coder
 * @param parser name and version of the parser
 * @param documents stored by this run
 * @param same met, but held already
 */
public record StoredRun(
    long id,
    Instant started,
    Optional<Instant> finished,
    String settings,
    String coder,
    String parser,
    long documents,
    long same,
    long sentences,
    long reports,
    long problems) {}
