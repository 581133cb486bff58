package org.entente.web;

import java.time.Instant;
import java.util.Optional;
import org.entente.web.page.Address;
import org.entente.web.page.Page.Section;

/**
 * What surrounds every page.
 *
 * @param here the page's own address
 * @param words the words searched for, to stay in the search field
 * @param table whether the page is a table
 * @param coder that the last run coded with
 * @param unknownNames how many names wait for review
 */
public record Frame(
    String title,
    Section section,
    Address here,
    String words,
    boolean table,
    boolean formless,
    String archive,
    String version,
    long documents,
    long unknownNames,
    Optional<Instant> lastRead,
    Optional<String> coder,
    String style,
    String keys) {}
