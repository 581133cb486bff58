package org.entente.report;

import org.entente.document.DocumentHead;

/**
 * A report as {@code entente code} prints it, which needs neither its article nor an archive.
 *
 * @param sentence the words of its sentence
 */
public record PrintedReport(Report report, DocumentHead document, String sentence) {}
