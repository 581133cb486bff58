package org.entente.event;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.report.EventPlace;
import org.entente.report.WordKind;

/**
 * Where a telling has its act: the place that its reports give, and the words of all places that
 * its sentence names but for its parties'.
 *
 * @param own words of the place of the act, in lower case; empty when none is given
 * @param country in which that lies, when it is known
 * @param town whether the gazetteer has the place
 * @param named words of any place in the sentence
 */
record Where(Set<String> own, Optional<ActorId> country, boolean town, Set<String> named) {
  /** Both name one place, or one the country in which the other's place lies. */
  static final double SAME = 1;

  /** One does not say, or the one may be a part of the other. */
  static final double OPEN = 0.5;

  static final double OTHER = 0;

  private static final Set<String> BETWEEN_WORDS = Set.of("the", "of", "with", "between", "and");

  Where {
    own = Set.copyOf(own);
    named = Set.copyOf(named);
  }

  static Where of(Optional<EventPlace> place, Collection<String> named, Directory directory) {
    var own = new TreeSet<String>();
    place.ifPresent(given -> {
      for (String word : given.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")) {
        if (!word.isEmpty() && !BETWEEN_WORDS.contains(word) && !WordKind.LYING.has(word)) {
          own.add(word);
        }
      }
    });
    boolean town = place.filter(given -> directory.isTown(given.text())).isPresent();
    return new Where(own, place.flatMap(EventPlace::country), town, Set.copyOf(named));
  }

  /** {@link #SAME}, {@link #OPEN} or {@link #OTHER}. */
  double fit(Where other) {
    if (!own.isEmpty() && !other.own.isEmpty()) {
      boolean shared = !Collections.disjoint(own, other.own);
      return shared ? SAME : contradicts(other) ? OTHER : OPEN;
    }
    if (named.isEmpty() || other.named.isEmpty()) {
      return OPEN;
    }
    return Collections.disjoint(named, other.named) ? OTHER : SAME;
  }

  /**
   * Whether the two cannot be one place: both acts have one, under no common word, in two countries
   * or as two towns of the gazetteer of which neither sentence has the other's name.
   */
  boolean contradicts(Where other) {
    if (own.isEmpty() || other.own.isEmpty() || !Collections.disjoint(own, other.own)) {
      return false;
    }
    if (country.isPresent() && other.country.isPresent() && !country.equals(other.country)) {
      return true;
    }
    return town
        && other.town
        && Collections.disjoint(own, other.named)
        && Collections.disjoint(named, other.own);
  }
}
