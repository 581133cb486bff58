package org.entente.event;

import org.entente.document.DocumentHead;

/** A document's words, for the likeness of whole articles. */
public record Article(DocumentHead head, String text) {}
