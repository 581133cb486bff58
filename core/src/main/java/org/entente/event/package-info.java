/**
 * Reports that tell one event, brought together. In: reports with their sentences and documents,
 * and what people decided. Out: events, each with its reports, the voices they rest on, and which
 * of them count. First file to open: {@code Joiner}.
 */
@NullMarked
package org.entente.event;

import org.jspecify.annotations.NullMarked;
