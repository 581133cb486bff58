/**
 * Stanford CoreNLP behind {@link org.entente.parse.Parser}: the one place that may see {@code
 * edu.stanford.*}. In: a document. Out: its sentences with tokens, dependencies, names and times.
 * First file to open: {@code CoreNlpParser}.
 */
@NullMarked
package org.entente.corenlp;

import org.jspecify.annotations.NullMarked;
