/**
 * Mention and date to identity. In: words of a noun phrase and a date. Out: {@link
 * org.entente.actor.Identity}. First files to open: {@code Directory}, then {@code Resolver} for
 * sentences and {@code PhraseReader} for bare phrases.
 */
@NullMarked
package org.entente.actor;

import org.jspecify.annotations.NullMarked;
