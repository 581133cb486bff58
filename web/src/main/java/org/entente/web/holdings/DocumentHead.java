package org.entente.web.holdings;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.document.DocumentId;

/** What a list shows of a document. */
public record DocumentHead(
    DocumentId id,
    String title,
    Optional<String> publisher,
    Optional<String> author,
    Optional<LocalDate> published,
    Optional<String> url) {}
