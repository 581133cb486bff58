package org.entente.store;

import org.entente.document.DocumentHead;
import org.entente.report.Report;

/**
 * A report with what is needed to read it by itself.
 *
 * @param sentence the words of the sentence it was found in
 */
public record StoredReport(Report report, DocumentHead document, String sentence) {}
