/**
 * The {@code entente} verbs: settings, wiring, words on the terminal. First file to open: {@code
 * Entente}.
 */
@NullMarked
package org.entente.app;

import org.jspecify.annotations.NullMarked;
