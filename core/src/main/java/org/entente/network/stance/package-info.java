/**
 * How one actor has been acting toward another. In: dated acts with their weights. Out: a level for
 * each day, month or year, with an interval. First file to open: {@code Stance}.
 */
@NullMarked
package org.entente.network.stance;

import org.jspecify.annotations.NullMarked;
