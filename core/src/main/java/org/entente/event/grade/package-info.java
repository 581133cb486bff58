/**
 * Admiralty grades: how reliable a person takes a source to be, how credible an event is by the
 * independence of its voices or by a person's word. In: grades given, reports, events. Out: the
 * grades of each, with who gave them or the rule's ground. First file to open: {@code Grades}.
 */
@NullMarked
package org.entente.event.grade;

import org.jspecify.annotations.NullMarked;
