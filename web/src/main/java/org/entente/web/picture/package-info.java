/**
 * Pictures as coordinates; templates write them as SVG, so that every word in them is escaped
 * there. In: rows of the record. Out: paths, labels and their places. First file to open: {@code
 * SeriesPicture}.
 */
@NullMarked
package org.entente.web.picture;

import org.jspecify.annotations.NullMarked;
