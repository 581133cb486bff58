/**
 * What is to be expected, and how well that was foretold before. In: dated acts, or ties with their
 * spans. Out: how likely a tie is to last and how many acts a dyad will see, each with its
 * back-test against doing without a model. First files to open: {@code TieOutlook}, {@code
 * CountOutlook}.
 */
@NullMarked
package org.entente.network.outlook;

import org.jspecify.annotations.NullMarked;
