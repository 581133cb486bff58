/**
 * The archive's record in one DuckDB file. In: documents with their reports, events, grades and
 * roll calls. Out: the same as rows for pages and measures. First file to open: {@code Archive}.
 */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
