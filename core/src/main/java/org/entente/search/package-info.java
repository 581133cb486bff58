/**
 * Sentences in a Lucene index. In: an archive's documents; words that somebody looks for. Out: the
 * passages that hold them, best first. First file to open: {@code PassageIndex}.
 */
@NullMarked
package org.entente.search;

import org.jspecify.annotations.NullMarked;
