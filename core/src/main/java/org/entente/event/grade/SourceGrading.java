package org.entente.event.grade;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How reliable the sources of a report are taken to be.
 *
 * @param links the publisher, then the voices, outermost first
 */
public record SourceGrading(List<Link> links) {
  public SourceGrading {
    links = List.copyOf(links);
  }

  /** That of the weakest graded link; F when none is graded, or as F alone. */
  public Reliability reliability() {
    return links.stream()
        .map(Link::reliability)
        .filter(each -> each != Reliability.F)
        .max(Comparator.naturalOrder())
        .orElse(Reliability.F);
  }

  /**
   * One who says it.
   *
   * @param name as the article has it
   * @param set by a person; always with a value
   */
  public record Link(String name, Optional<Grade.OfSource> set) {
    /** F where nothing is set. */
    public Reliability reliability() {
      return set.flatMap(Grade.OfSource::reliability).orElse(Reliability.F);
    }
  }
}
