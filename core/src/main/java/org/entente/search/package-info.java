/**
 * Sentences to a Lucene index, and query words back to passages. First file to open: {@code
 * PassageIndex}.
 */
@NullMarked
package org.entente.search;

import org.jspecify.annotations.NullMarked;
