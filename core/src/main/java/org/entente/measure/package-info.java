/**
 * How often the coder is wrong, and what a change to it gains and loses.
 *
 * <p>In: gold files ({@code docs/gold-format.md}) and reports, or two sets of reports. Out: {@link
 * org.entente.measure.Score} and {@link org.entente.measure.Comparison}. Open {@link
 * org.entente.measure.ExtractionScore} first.
 */
@NullMarked
package org.entente.measure;

import org.jspecify.annotations.NullMarked;
