/**
 * Reports and documents to one DuckDB file, and back as rows for pages. First file to open: {@code
 * Archive}.
 */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
