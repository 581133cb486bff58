/**
 * When a series changes. In: numbers in the order of time. Out: where a new stretch begins, how
 * sure that is, and how often such an answer comes of chance. First file to open: {@code
 * ChangePoints}.
 */
@NullMarked
package org.entente.network.shift;

import org.jspecify.annotations.NullMarked;
