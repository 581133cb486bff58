/**
 * When an actor stood to the others as it does now. In: a profile for each window, from votes or
 * dated acts. Out: the earlier windows that are most alike, what makes them so, and whether an
 * older period is nearer than the recent one. First file to open: {@code Parallels}.
 */
@NullMarked
package org.entente.network.parallel;

import org.jspecify.annotations.NullMarked;
