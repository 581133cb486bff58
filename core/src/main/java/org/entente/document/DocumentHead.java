package org.entente.document;

import java.time.LocalDate;
import java.util.Optional;

/** What is cited of a document: everything that names it, without its text. */
public record DocumentHead(
    DocumentId id,
    String title,
    Optional<String> publisher,
    Optional<String> author,
    Optional<LocalDate> published,
    Optional<String> url,
    String language,
    String origin) {}
