package org.entente.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.entente.event.grade.EventGrading;
import org.entente.event.grade.Grade;
import org.entente.event.grade.SourceGrading;

/** Grades as pages show them: a digit or letter with who gave it, or by what rule. */
public final class Grading {
  private Grading() {}

  /**
   * By whom, when and why.
   *
   * @param at in UTC, as ISO 8601
   */
  public record Given(long number, String by, String at, String why) {
    static Given of(Grade grade) {
      var made = grade.made();
      return new Given(grade.number(), made.by(), made.at().toString(), made.why());
    }

    public LocalDate day() {
      return Instant.parse(at).atZone(ZoneOffset.UTC).toLocalDate();
    }
  }

  /**
   * @param credibility 1 to 6
   * @param derived what the rule says
   * @param ground of the rule, in words
   * @param set by a person, when it is
   */
  public record OfEvent(int credibility, int derived, String ground, Optional<Given> set) {}

  /**
   * @param reliability A to F: that of the weakest graded link
   * @param links the publisher, then the voices, outermost first
   */
  public record OfSources(String reliability, List<Link> links) {
    public OfSources {
      links = List.copyOf(links);
    }
  }

  /** One who says it, A to F. */
  public record Link(String name, String reliability, Optional<Given> set) {}

  static OfEvent of(EventGrading grading) {
    return new OfEvent(
        grading.credibility().digit(),
        grading.derived().credibility().digit(),
        grading.derived().ground(),
        grading.set().map(Given::of));
  }

  static OfSources of(SourceGrading grading) {
    return new OfSources(
        grading.reliability().name(),
        grading.links().stream()
            .map(
                link -> new Link(link.name(), link.reliability().name(), link.set().map(Given::of)))
            .toList());
  }
}
