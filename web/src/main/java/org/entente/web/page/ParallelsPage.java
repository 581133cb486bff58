package org.entente.web.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.network.parallel.Parallel;
import org.entente.network.parallel.Parallels;
import org.entente.store.VoteQueries;
import org.entente.web.holdings.Holdings;
import org.entente.web.picture.LinesPicture;

/**
 * When an actor stood to the others as it does in a session or window.
 *
 * @param actor its code
 * @param name of the actor; empty when there is nothing to compare
 * @param by {@code agreement}, {@code ideal-points} or {@code acts}
 * @param session in question, by votes
 * @param from first day of the window in question, by acts
 * @param until first day after it
 * @param chain whether former states count as their successors, by acts
 * @param names of all others that are spoken of, by code
 * @param days by window, the first one, where it is known
 * @param found empty when nothing can be compared
 */
public record ParallelsPage(
    Address address,
    String actor,
    String name,
    String by,
    Optional<Integer> session,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<Chain> chain,
    Map<String, String> names,
    Map<String, LocalDate> days,
    Optional<Parallels> found,
    Table table)
    implements Page {
  private static final int MOST_CHOICES = 400;
  private static final List<String> WAYS = List.of("agreement", "ideal-points", "acts");
  private static final List<String> COLUMNS =
      List.of("window", "distance", "usual", "likeness", "low", "high", "p");

  public ParallelsPage {
    names = Map.copyOf(names);
    days = Map.copyOf(days);
  }

  public static ParallelsPage of(Holdings holdings, Ask ask) {
    Optional<VoteQueries.VoteSummary> summary = holdings.votes().findSummary();
    boolean days = !ask.words("from").isEmpty() || !ask.words("until").isEmpty();
    String by =
        ask.findOneOf("by", WAYS).orElse(summary.isPresent() && !days ? "agreement" : "acts");
    if (by.equals("acts")) {
      return ParallelsByActs.of(holdings, ask);
    }
    return summary
        .map(votes -> ParallelsByVotes.of(holdings, ask, by, votes))
        .orElseGet(() -> nothing(ask, by));
  }

  static ParallelsPage nothing(Ask ask, String by) {
    return new ParallelsPage(
        ask.address(),
        ask.words("actor"),
        "",
        by,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        Optional.empty(),
        table(Optional.empty()));
  }

  /** Every earlier window; likeness and what goes with it where it is listed. */
  static Table table(Optional<Parallels> found) {
    var rows = new ArrayList<List<Object>>();
    found.ifPresent(parallels -> {
      for (Parallels.Step step : parallels.course()) {
        Optional<Parallel> listed =
            parallels.parallels().stream()
                .filter(one -> one.window().equals(step.window()))
                .findFirst();
        double squared = step.distance() / step.usual();
        rows.add(
            Arrays.asList(
                step.window(),
                VoteWords.decimals(step.distance()),
                VoteWords.decimals(step.usual()),
                step.usual() > 0
                    ? Optional.of(VoteWords.decimals(1 - squared * squared))
                    : Optional.empty(),
                listed.map(one -> VoteWords.decimals(one.low())),
                listed.map(one -> VoteWords.decimals(one.high())),
                listed.map(one -> VoteWords.decimals(one.p()))));
      }
    });
    return new Table(new Csv(COLUMNS, rows));
  }

  /** Whom the form suggests, by name. */
  @JsonIgnore
  public List<String> choices() {
    return names.values().stream().distinct().sorted().limit(MOST_CHOICES).toList();
  }

  @JsonIgnore
  public boolean isByVotes() {
    return !by.equals("acts");
  }

  /** The other, or the dyad, by name. */
  public String other(String key) {
    int arrow = key.indexOf('>');
    return arrow < 0
        ? names.getOrDefault(key, key)
        : names.getOrDefault(key.substring(0, arrow), key.substring(0, arrow))
            + " → "
            + names.getOrDefault(key.substring(arrow + 1), key.substring(arrow + 1));
  }

  /**
   * Where the standing in a window can be looked into: what the one counted did toward the other in
   * it, or the votes of the two.
   */
  public Address evidence(String key, String window) {
    int arrow = key.indexOf('>');
    if (arrow < 0) {
      Address votes = Address.of("/votes").with("countries", actor + "," + key);
      return by.equals("agreement") ? votes.with("session", window) : votes;
    }
    ParallelWindow days = ParallelWindow.of(window);
    Address relation =
        Address.of("/relations/" + key.substring(0, arrow) + "/" + key.substring(arrow + 1))
            .with("direction", "out")
            .with("counted", "yes")
            .with("from", days.from().toString())
            .with("until", days.until().toString());
    return address.parameters().containsKey("chain") ? relation.with("chain", "yes") : relation;
  }

  /** The window in question, by its name among the windows. */
  @JsonIgnore
  public String now() {
    return found.map(Parallels::window).orElse("");
  }

  @JsonIgnore
  public boolean hasPicture() {
    return found.map(parallels -> parallels.course().size() > 2).orElse(false);
  }

  @JsonIgnore
  public LinesPicture picture() {
    return ParallelPicture.of(this).wide();
  }

  @JsonIgnore
  public LinesPicture narrow() {
    return ParallelPicture.of(this).narrow();
  }

  /** Whether no window is asked for, so that the last of the record is meant. */
  @JsonIgnore
  public boolean isLatest() {
    return found.isEmpty()
        || List.of("session", "from", "until").stream()
            .noneMatch(address.parameters()::containsKey);
  }

  @JsonIgnore
  public ParallelWords words() {
    return new ParallelWords(this);
  }

  @Override
  public String template() {
    return "parallels";
  }

  @Override
  public String title() {
    if (name.isEmpty()) {
      return "Parallels";
    }
    return "When %s stood as %s"
        .formatted(name, isLatest() ? "now" : "in " + words().window(found.orElseThrow().window()));
  }

  @Override
  public Section section() {
    return Section.PARALLELS;
  }

  @Override
  public Optional<Csv> csv() {
    return Optional.of(table.csv());
  }
}
