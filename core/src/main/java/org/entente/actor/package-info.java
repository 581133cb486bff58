/**
 * Mention and date to identity. In: words of a noun phrase and a date. Out: {@link
 * org.entente.actor.Identity}. First file to open: {@code Directory}.
 */
@NullMarked
package org.entente.actor;

import org.jspecify.annotations.NullMarked;
