/**
 * How the workspace words numbers, dates and codes. In: values of the record. Out: text for pages.
 * First file to open: {@code Words}.
 */
@NullMarked
package org.entente.web.word;

import org.jspecify.annotations.NullMarked;
