package org.entente.event.grade;

import java.util.Optional;

/**
 * How credible an event is; a judgement, never a finding that it took place.
 *
 * @param derived by the rule of independence
 * @param set by a person, who has the last word; always with a value
 */
public record EventGrading(Derived derived, Optional<Grade.OfEvent> set) {
  public Credibility credibility() {
    return set.flatMap(Grade.OfEvent::credibility).orElse(derived.credibility());
  }
}
