/**
 * Parsed sentences to reports. In: {@link org.entente.parse.ParsedSentence}. Out: {@link
 * org.entente.report.Report}. First file to open: {@code Coder}.
 */
@NullMarked
package org.entente.report;

import org.jspecify.annotations.NullMarked;
