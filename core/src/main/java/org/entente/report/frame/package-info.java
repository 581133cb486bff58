/**
 * Which words carry which act: the frame lexicon, and its patterns held against a sentence's
 * grammar. In: {@link org.entente.parse.Tree}. Out: {@link org.entente.report.frame.Match}. First
 * file to open: {@code Matcher}.
 */
@NullMarked
package org.entente.report.frame;

import org.jspecify.annotations.NullMarked;
