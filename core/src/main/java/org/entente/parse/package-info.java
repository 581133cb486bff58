/**
 * Documents to parsed sentences. In: {@link org.entente.document.Document}. Out: {@link
 * org.entente.parse.ParsedDocument}. The parser is an interface; its CoreNLP form lives in a module
 * of its own. First file to open: {@code Parser}.
 */
@NullMarked
package org.entente.parse;

import org.jspecify.annotations.NullMarked;
