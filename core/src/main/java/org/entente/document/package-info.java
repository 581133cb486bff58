/**
 * Bytes to documents. In: files, folders, streams. Out: {@link org.entente.document.Document} or a
 * listed {@link org.entente.document.Problem}. First file to open: {@link
 * org.entente.document.DocumentReader}.
 */
@NullMarked
package org.entente.document;

import org.jspecify.annotations.NullMarked;
