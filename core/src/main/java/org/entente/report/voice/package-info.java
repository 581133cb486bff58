/**
 * Who says it: the voices over an act, outermost first. In: the operators that {@link
 * org.entente.report.frame.Operators} read, and the tree. Out: {@link org.entente.report.Voice}.
 * First file to open: {@code VoiceFinder}.
 */
@NullMarked
package org.entente.report.voice;

import org.jspecify.annotations.NullMarked;
