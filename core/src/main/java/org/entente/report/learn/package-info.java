/**
 * The fallback behind the frames: a linear model over words and paths between two marked parties,
 * trained on the examples written for this project.
 *
 * <p>In: a parsed sentence with the spans of the two, and what the frames found there. Out: a type
 * with a confidence and the features that spoke for it. First file to open: {@link
 * org.entente.report.learn.ActModel}.
 */
@NullMarked
package org.entente.report.learn;

import org.jspecify.annotations.NullMarked;
