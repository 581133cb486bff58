package org.entente.event;

import java.util.Optional;

/**
 * A report within its event.
 *
 * @param voice which of the event's independent voices it rests on, from 1
 * @param copyOf the report that it repeats; not a voice of its own
 * @param counted whether it is the one that stands for its two parties in the figures
 */
public record Member(
    String report, int voice, Optional<String> copyOf, boolean counted, Reason reason) {}
