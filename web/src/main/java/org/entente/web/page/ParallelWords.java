package org.entente.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.network.parallel.Parallel;
import org.entente.network.parallel.Parallels;
import org.entente.network.parallel.Reversion;
import org.entente.web.word.Dates;
import org.entente.web.word.Words;

/** What the page of parallels says, by rule from its figures. */
public record ParallelWords(ParallelsPage page) {
  /** The window with its year, as it is spoken of. */
  public String window(String window) {
    if (!page.isByVotes()) {
      return spoken(window);
    }
    String year = year(window);
    return "session " + window + (year.isEmpty() ? "" : " (" + year + ")");
  }

  /** The window in as few words as stand over a dot. */
  String brief(String window) {
    if (!page.isByVotes()) {
      return spoken(window);
    }
    String year = year(window);
    return year.isEmpty() ? window : year;
  }

  /** By what the actor’s standings are compared. */
  public String compared() {
    return switch (page.by()) {
      case "agreement" -> "agreement with each other member, held against all pairs of the session";
      case "acts" -> "mean weight of counted reports, each ordered pair by itself";
      default -> "how far each other member’s ideal point lies away";
    };
  }

  private static String spoken(String window) {
    ParallelWindow days = ParallelWindow.of(window);
    return Dates.between(days.from(), days.until());
  }

  private String year(String window) {
    return Optional.ofNullable(page.days().get(window))
        .map(LocalDate::getYear)
        .map(String::valueOf)
        .orElse("");
  }

  /** The most alike window in a sentence. */
  public String answer() {
    Parallels parallels = page.found().orElseThrow();
    if (parallels.parallels().isEmpty()) {
      return "No earlier window shares enough others with %s to be compared."
          .formatted(window(parallels.window()));
    }
    Parallel best = parallels.parallels().getFirst();
    if (best.likeness() <= 0) {
      return "%s in %s stood to the others as in no earlier window: even %s is no more alike than is usual for windows so far apart."
          .formatted(page.name(), window(parallels.window()), window(best.window()));
    }
    return "%s in %s stood to the others most nearly as in %s: the squared difference is %d per cent smaller than is usual for windows so far apart (90 in 100: %d to %d)."
        .formatted(
            page.name(),
            window(parallels.window()),
            window(best.window()),
            Math.round(100 * best.likeness()),
            Math.round(100 * best.low()),
            Math.round(100 * best.high()));
  }

  /** Whether the reversion is the rarer finding and goes first. */
  public boolean isReversionFirst() {
    double best =
        page.found().map(Parallels::parallels).orElse(List.of()).stream()
            .mapToDouble(Parallel::p)
            .findFirst()
            .orElse(1);
    return page.found()
        .flatMap(Parallels::reversion)
        .map(reversion -> reversion.reverts() && reversion.p() < best)
        .orElse(false);
  }

  /** Whether that is rare, in a sentence. */
  public String rarity() {
    Parallels parallels = page.found().orElseThrow();
    if (parallels.parallels().isEmpty() || parallels.parallels().getFirst().likeness() <= 0) {
      return "";
    }
    double p = parallels.parallels().getFirst().p();
    return "Alone that is %s: of the %d windows of this record %d in 100 have a parallel as close."
        .formatted(
            p <= 0.05 ? "rare" : p <= 0.2 ? "not common" : "nothing rare",
            parallels.windows(),
            Math.round(100 * p));
  }

  /** Whether it has gone back to an older period, in a sentence. */
  public String reversion() {
    Optional<Reversion> reversion = page.found().flatMap(Parallels::reversion);
    if (reversion.isEmpty()) {
      return "The record before it is too short to tell whether it has gone back to an older"
          + " period.";
    }
    Reversion found = reversion.get();
    return found.reverts()
        ? page.name()
            + " in "
            + window(page.found().orElseThrow().window())
            + " is nearer to %s than to the windows just before it (%s against %s; %d in 100 windows go back as far)."
                .formatted(
                    stretch(found),
                    VoteWords.plain(found.older()),
                    VoteWords.plain(found.recent()),
                    Math.round(100 * found.p()))
        : "It has not gone back: the windows just before it are nearer than any older period, %s being the nearest (%s against %s)."
            .formatted(
                stretch(found), VoteWords.plain(found.recent()), VoteWords.plain(found.older()));
  }

  private String stretch(Reversion found) {
    if (!page.isByVotes()) {
      return "the windows from %s to %s".formatted(spoken(found.from()), spoken(found.last()));
    }
    String first = year(found.from());
    String last = year(found.last());
    return "sessions %s to %s%s"
        .formatted(
            found.from(),
            found.last(),
            first.isEmpty() || last.isEmpty() ? "" : " (" + first + " to " + last + ")");
  }

  /** What the picture shows, by rule. */
  public String finding() {
    List<Parallel> parallels = page.found().map(Parallels::parallels).orElse(List.of());
    if (parallels.isEmpty()) {
      return "How far each earlier window lies from now";
    }
    Parallel best = parallels.getFirst();
    double usual =
        page.found().stream()
            .flatMap(one -> one.course().stream())
            .filter(step -> step.window().equals(best.window()))
            .mapToDouble(Parallels.Step::usual)
            .findFirst()
            .orElse(0);
    return "%s lies %s from now, where %s is usual"
        .formatted(
            Words.capital(window(best.window())),
            VoteWords.plain(best.distance()),
            VoteWords.plain(usual));
  }
}
