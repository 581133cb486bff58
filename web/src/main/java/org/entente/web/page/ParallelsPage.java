package org.entente.web.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.actor.ActorId;
import org.entente.network.CountedAct;
import org.entente.network.parallel.Parallel;
import org.entente.network.parallel.ParallelSettings;
import org.entente.network.parallel.Parallels;
import org.entente.network.parallel.Profile;
import org.entente.network.parallel.Reversion;
import org.entente.network.parallel.StanceProfiles;
import org.entente.network.parallel.VoteProfiles;
import org.entente.store.VoteQueries;
import org.entente.web.Mistake;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.VoteHoldings;
import org.entente.web.picture.LinesPicture;
import org.entente.web.word.Words;

/**
 * When an actor stood to the others as it does in a session or window.
 *
 * @param actor its code
 * @param name of the actor; empty when there is nothing to compare
 * @param by {@code agreement}, {@code ideal-points} or {@code acts}
 * @param session in question, by votes
 * @param from first day of the window in question, by acts
 * @param until first day after it
 * @param names of all others that are spoken of, by code
 * @param years by window, the year in which it began
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
    Map<String, String> names,
    Map<String, String> years,
    Optional<Parallels> found,
    Table table)
    implements Page {
  private static final List<String> WAYS = List.of("agreement", "ideal-points", "acts");
  private static final List<String> COLUMNS =
      List.of("window", "distance", "usual", "likeness", "low", "high", "p");
  private static final int USUAL_YEARS = 5;
  private static final int YEAR = 366;
  private static final int MONTH = 31;

  public ParallelsPage {
    names = Map.copyOf(names);
    years = Map.copyOf(years);
  }

  public static ParallelsPage of(Holdings holdings, Ask ask) {
    Optional<VoteQueries.VoteSummary> summary = holdings.votes().findSummary();
    String by = ask.findOneOf("by", WAYS).orElse(summary.isPresent() ? "agreement" : "acts");
    return by.equals("acts") ? byActs(holdings, ask) : byVotes(holdings, ask, by, summary);
  }

  private static ParallelsPage byVotes(
      Holdings holdings, Ask ask, String by, Optional<VoteQueries.VoteSummary> summary) {
    if (summary.isEmpty()) {
      return nothing(ask, by);
    }
    VoteHoldings votes = holdings.votes();
    List<VoteQueries.VoterRow> voters = votes.voters();
    String word = ask.words("actor").isEmpty() ? summary.get().above() : ask.words("actor");
    VoteQueries.VoterRow voter =
        VotesPage.findVoter(word, voters)
            .orElseThrow(() ->
                new Mistake(
                    "actor", "“%s” casts no vote here. Type a code as FRA.".formatted(word)));
    String asked = ask.words("session");
    int session = VotesPage.session(asked, summary.get(), votes.sessions());
    List<Profile> profiles =
        by.equals("agreement")
            ? VoteProfiles.ofAgreement(
                votes.agreements(voter.iso3()), votes.spreads(), voter.iso3())
            : VoteProfiles.ofIdealPoints(votes.points(List.of()), voter.iso3());
    List<Profile> upTo =
        profiles.stream().filter(one -> Integer.parseInt(one.window()) <= session).toList();
    boolean votesThen = !upTo.isEmpty() && upTo.getLast().window().equals(String.valueOf(session));
    if (!votesThen && !asked.isEmpty()) {
      throw new Mistake(
          "session",
          "%s casts too few votes in session %d to compare. Type another session."
              .formatted(voter.name(), session));
    }
    Map<String, String> names = new HashMap<>();
    voters.forEach(one -> names.put(one.iso3(), one.name()));
    Map<String, String> years = new HashMap<>();
    votes
        .sessions()
        .forEach(row ->
            row.firstDay()
                .ifPresent(day ->
                    years.put(String.valueOf(row.session()), String.valueOf(day.getYear()))));
    Optional<Parallels> found =
        upTo.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Parallels.of(
                    upTo,
                    by.equals("agreement")
                        ? ParallelSettings.AGREEMENT
                        : ParallelSettings.IDEAL_POINTS));
    return new ParallelsPage(
        ask.address(),
        voter.iso3(),
        voter.name(),
        by,
        found.map(parallels -> Integer.valueOf(parallels.window())),
        Optional.empty(),
        Optional.empty(),
        names,
        years,
        found,
        table(found));
  }

  private static ParallelsPage byActs(Holdings holdings, Ask ask) {
    List<CountedAct> days = holdings.listActs(YEAR);
    if (days.isEmpty()) {
      return nothing(ask, "acts");
    }
    String actor = ask.words("actor").isEmpty() ? mostReported(days) : ask.words("actor");
    if (days.stream().noneMatch(act -> act.from().equals(actor) || act.to().equals(actor))) {
      throw new Mistake(
          "actor",
          "No counted report with a date names “%s”. Type an id as on the actor’s page, such as FRA."
              .formatted(actor));
    }
    LocalDate last = days.getLast().day();
    LocalDate until = ask.findDay("until").orElse(last.plusYears(1).withDayOfYear(1));
    LocalDate from = ask.findDay("from").orElse(until.minusYears(USUAL_YEARS));
    if (!from.isBefore(until)) {
      throw new Mistake("until", "The window ends before it begins. Type a later day.");
    }
    long length = ChronoUnit.DAYS.between(from, until);
    List<CountedAct> acts = length >= YEAR - 1 ? days : holdings.listActs(MONTH);
    Parallels found;
    try {
      found =
          Parallels.of(
              StanceProfiles.of(acts, actor, from, until, (double) length),
              ParallelSettings.STANCE);
    } catch (IllegalArgumentException e) {
      throw new Mistake("from", "The window is too short for so long a record. Type a longer one.");
    }
    Map<String, String> names = new HashMap<>();
    for (CountedAct act : acts) {
      for (String id : List.of(act.from(), act.to())) {
        names.computeIfAbsent(
            id, _ -> holdings.findActor(new ActorId(id)).map(Holdings.ActorCard::name).orElse(id));
      }
    }
    return new ParallelsPage(
        ask.address(),
        actor,
        names.getOrDefault(actor, actor),
        "acts",
        Optional.empty(),
        Optional.of(from),
        Optional.of(until),
        names,
        Map.of(),
        Optional.of(found),
        table(Optional.of(found)));
  }

  private static String mostReported(List<CountedAct> acts) {
    Map<String, Integer> counts = new TreeMap<>();
    for (CountedAct act : acts) {
      counts.merge(act.from(), act.count(), Integer::sum);
      counts.merge(act.to(), act.count(), Integer::sum);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static ParallelsPage nothing(Ask ask, String by) {
    return new ParallelsPage(
        ask.address(),
        ask.words("actor"),
        "",
        by,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        Optional.empty(),
        table(Optional.empty()));
  }

  private static Table table(Optional<Parallels> found) {
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

  @JsonIgnore
  public boolean isByVotes() {
    return !by.equals("acts");
  }

  /** The window with its year, as it is spoken of. */
  public String window(String window) {
    String year = years.getOrDefault(window, "");
    return isByVotes()
        ? "session " + window + (year.isEmpty() ? "" : " (" + year + ")")
        : spoken(window);
  }

  private static String spoken(String window) {
    return window.replace("/", " to ");
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

  /** Where the standing can be looked into: the relation's reports, or the two members' votes. */
  public Address evidence(String key) {
    int arrow = key.indexOf('>');
    return arrow < 0
        ? Address.of("/votes").with("countries", actor + "," + key)
        : Address.of("/relations/" + key.substring(0, arrow) + "/" + key.substring(arrow + 1));
  }

  /** The most alike window in a sentence. */
  @JsonIgnore
  public String answer() {
    Parallels parallels = found.orElseThrow();
    if (parallels.parallels().isEmpty()) {
      return "No earlier window shares enough others with %s to be compared."
          .formatted(window(parallels.window()));
    }
    Parallel best = parallels.parallels().getFirst();
    if (best.likeness() <= 0) {
      return "%s in %s stood to the others as in no earlier window: even %s is no more alike than is usual for windows so far apart."
          .formatted(name, window(parallels.window()), window(best.window()));
    }
    return "%s in %s stood to the others most nearly as in %s: %d per cent of the difference that is usual for windows so far apart is missing (90 in 100: %d to %d)."
        .formatted(
            name,
            window(parallels.window()),
            window(best.window()),
            Math.round(100 * best.likeness()),
            Math.round(100 * best.low()),
            Math.round(100 * best.high()));
  }

  /** Whether the reversion is the rarer finding and goes first. */
  @JsonIgnore
  public boolean isReversionFirst() {
    double best =
        found.map(Parallels::parallels).orElse(List.of()).stream()
            .mapToDouble(Parallel::p)
            .findFirst()
            .orElse(1);
    return found
        .flatMap(Parallels::reversion)
        .map(reversion -> reversion.reverts() && reversion.p() < best)
        .orElse(false);
  }

  /** Whether that is rare, in a sentence. */
  @JsonIgnore
  public String rarity() {
    Parallels parallels = found.orElseThrow();
    if (parallels.parallels().isEmpty()) {
      return "";
    }
    double p = parallels.parallels().getFirst().p();
    return "Of the %d windows of this record %d in 100 have a parallel as close, so that alone this is %s."
        .formatted(
            parallels.windows(),
            Math.round(100 * p),
            p <= 0.05 ? "rare" : p <= 0.2 ? "not common" : "nothing rare");
  }

  /** Whether it has gone back to an older period, in a sentence. */
  @JsonIgnore
  public String reversion() {
    Optional<Reversion> reversion = found.flatMap(Parallels::reversion);
    if (reversion.isEmpty()) {
      return "The record before it is too short to tell whether it has gone back to an older"
          + " period.";
    }
    Reversion found = reversion.get();
    return found.reverts()
        ? name
            + " in "
            + window(this.found.orElseThrow().window())
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
    if (!isByVotes()) {
      return "the windows from %s to %s".formatted(spoken(found.from()), spoken(found.last()));
    }
    String first = years.getOrDefault(found.from(), "");
    String last = years.getOrDefault(found.last(), "");
    return "sessions %s to %s%s"
        .formatted(
            found.from(),
            found.last(),
            first.isEmpty() || last.isEmpty() ? "" : " (" + first + " to " + last + ")");
  }

  @JsonIgnore
  public boolean hasPicture() {
    return found.map(parallels -> parallels.course().size() > 2).orElse(false);
  }

  @JsonIgnore
  public LinesPicture picture() {
    return LinesPicture.wide(courses(), steps(), 1);
  }

  @JsonIgnore
  public LinesPicture narrow() {
    return LinesPicture.narrow(courses(), steps(), 1);
  }

  private List<LinesPicture.Course> courses() {
    List<Parallels.Step> course = found.map(Parallels::course).orElse(List.of());
    return List.of(
        new LinesPicture.Course(
            "difference",
            course.stream()
                .map(step -> Optional.of(LinesPicture.Value.bare(step.distance())))
                .toList(),
            marked(course),
            0),
        new LinesPicture.Course(
            "usual so far apart",
            course.stream()
                .map(step -> Optional.of(LinesPicture.Value.bare(step.usual())))
                .toList(),
            Set.of(),
            LinesPicture.Course.REFERENCE));
  }

  /** The windows that are listed. */
  private Set<Integer> marked(List<Parallels.Step> course) {
    var listed = new HashSet<String>();
    found.ifPresent(
        parallels -> parallels.parallels().forEach(parallel -> listed.add(parallel.window())));
    var marked = new HashSet<Integer>();
    for (int i = 0; i < course.size(); i++) {
      if (listed.contains(course.get(i).window())) {
        marked.add(i);
      }
    }
    return marked;
  }

  /** What the picture shows, by rule. */
  @JsonIgnore
  public String finding() {
    List<Parallel> parallels = found.map(Parallels::parallels).orElse(List.of());
    if (parallels.isEmpty()) {
      return "How far each earlier window lies from now";
    }
    Parallel best = parallels.getFirst();
    double usual =
        found.stream()
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

  /** A label for each step: round years, or every window where there are few. */
  private List<String> steps() {
    List<Parallels.Step> course = found.map(Parallels::course).orElse(List.of());
    var labels = new ArrayList<String>();
    String before = "";
    for (Parallels.Step step : course) {
      String year = years.getOrDefault(step.window(), "");
      boolean few = course.size() <= 20 || year.isEmpty();
      String label = year.isEmpty() ? step.window().replaceAll("/.*", "") : year;
      boolean round = few || (Integer.parseInt(year) % 10 == 0 && !year.equals(before));
      labels.add(round ? label : "");
      before = year;
    }
    return labels;
  }

  @Override
  public String template() {
    return "parallels";
  }

  @Override
  public String title() {
    return name.isEmpty() ? "Parallels" : "When " + name + " stood as now";
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
