/**
 * The whole flow as one method. In: readings of documents and an open archive. Out: the archive
 * with their reports, and a summary of the run. First file to open: {@code Run}.
 */
@NullMarked
package org.entente.run;

import org.jspecify.annotations.NullMarked;
