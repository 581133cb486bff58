/**
 * Article text with its reports marked. In: text, spans and roles. Out: pieces of text, each with
 * what covers it. First file to open: {@code MarkedText}.
 */
@NullMarked
package org.entente.web.mark;

import org.jspecify.annotations.NullMarked;
