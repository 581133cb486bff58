/**
 * Documents to parsed sentences. The {@link org.entente.parse.Parser} is an interface; its CoreNLP
 * form lives in a module of its own. First file to open: {@code Parser}.
 */
@NullMarked
package org.entente.parse;

import org.jspecify.annotations.NullMarked;
