/**
 * The {@code entente} verbs: settings, wiring, words on the terminal. In: the words of a command
 * line. Out: results on standard output, an exit code. First file to open: {@code Entente}.
 */
@NullMarked
package org.entente.app;

import org.jspecify.annotations.NullMarked;
