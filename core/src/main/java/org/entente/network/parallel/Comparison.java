package org.entente.network.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two profiles over what they share. The distance is the D² of Cronbach and Gleser, “Assessing
 * Similarity between Profiles”, Psychological Bulletin 50(6), 1953, as a weighted mean instead of a
 * sum, since windows share more or fewer others. A standing that is little known weighs less: 1 /
 * (unit² + both variances).
 *
 * @param parts one for each other that both windows have, in order
 */
record Comparison(List<Part> parts) {
  Comparison {
    parts = List.copyOf(parts);
  }

  /**
   * @param now value in the later window
   * @param then value in the earlier one
   */
  record Part(String key, double now, double then, double weight) {
    double squared() {
      return (now - then) * (now - then);
    }
  }

  /** Empty when the two have fewer than {@code fewest} others in common. */
  static Optional<Comparison> find(Profile now, Profile then, double unit, int fewest) {
    var parts = new ArrayList<Part>();
    for (Map.Entry<String, Standing> entry : now.standings().entrySet()) {
      Optional.ofNullable(then.standings().get(entry.getKey()))
          .ifPresent(other -> {
            Standing one = entry.getValue();
            parts.add(
                new Part(
                    entry.getKey(),
                    one.value(),
                    other.value(),
                    1 / (unit * unit + one.variance() + other.variance())));
          });
    }
    return parts.size() < fewest ? Optional.empty() : Optional.of(new Comparison(parts));
  }

  /** Mean squared difference, in the unit squared. */
  double distance() {
    return parts.stream().mapToDouble(part -> part.weight() * part.squared()).sum() / weight();
  }

  double weight() {
    return parts.stream().mapToDouble(Part::weight).sum();
  }
}
