package org.entente.web.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.entente.actor.ActorId;
import org.entente.network.signed.Frustration;
import org.entente.network.signed.PairTotals;
import org.entente.network.signed.SignRule;
import org.entente.network.signed.SignedEdge;
import org.entente.network.signed.Tension;
import org.entente.network.signed.Triangles;
import org.entente.network.signed.WindowNetwork;
import org.entente.store.Summary;
import org.entente.web.Mistake;
import org.entente.web.holdings.Holdings;
import org.entente.web.picture.NetworkPicture;
import org.entente.web.word.Dates;
import org.entente.web.word.Words;

/**
 * Who is with whom in a window, in two camps.
 *
 * @param rule the sign rule in words
 * @param figures of the whole window
 * @param camps actors of the largest part, by camp
 * @param apart parts that no pair joins to it
 * @param pairs every pair with a sign; those at odds first
 * @param carriers actors with pairs at odds, most first
 * @param course windows of the same length over the whole record
 */
public record NetworkPage(
    Address address,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    String rule,
    Figures figures,
    List<List<Member>> camps,
    List<List<Member>> apart,
    List<PairLine> pairs,
    List<Carrier> carriers,
    List<Step> course,
    @JsonIgnore List<NetworkPicture.Actor> drawn,
    Table table)
    implements Page {
  private static final int DRAWN = 12;
  private static final int MOST_STEPS = 24;
  private static final int YEARS = 10;
  private static final double SECONDS = 4;
  private static final List<String> COLUMNS =
      List.of(
          "from",
          "from_name",
          "to",
          "to_name",
          "sign",
          "reports",
          "cooperation",
          "conflict",
          "mean",
          "at_odds");

  /** Counts of a window. */
  public record Figures(
      int actors,
      int pairs,
      int against,
      int undecided,
      long triangles,
      long unbalanced,
      int frustration,
      boolean proven) {
    static Figures of(WindowNetwork window, Frustration frustration) {
      Triangles triangles = Triangles.count(window.network());
      return new Figures(
          window.network().size(),
          window.network().edges().size(),
          window.network().negative(),
          window.undecided(),
          triangles.total(),
          triangles.unbalanced(),
          frustration.index(),
          frustration.proven());
    }
  }

  /** An actor and how many pairs with a sign it has. */
  public record Member(ActorId id, String name, int pairs) {}

  /** A pair with a sign. */
  public record PairLine(
      ActorId from,
      String fromName,
      ActorId to,
      String toName,
      int sign,
      long reports,
      long cooperation,
      double mean,
      boolean atOdds) {}

  /** An actor whose pairs do not all fit. */
  public record Carrier(ActorId id, String name, int atOdds, int pairs, double share) {}

  /** One window of the course. */
  public record Step(LocalDate from, LocalDate until, boolean shown, Figures figures) {}

  public static NetworkPage of(Holdings holdings, Ask ask) {
    Summary summary = holdings.summary();
    SignRule rule = rule(ask);
    Optional<LocalDate> last = summary.lastEvent();
    Optional<LocalDate> until =
        ask.findDay("until").or(() -> last.map(day -> day.withDayOfYear(1).plusYears(1)));
    Optional<LocalDate> from =
        ask.findDay("from").or(() -> until.map(day -> day.minusYears(YEARS)));
    if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
      throw new Mistake("until", "The end of the window is not after its beginning.");
    }
    Function<ActorId, String> names = ActorTies.names(holdings);
    WindowNetwork window =
        from.isPresent() && until.isPresent()
            ? WindowNetwork.of(holdings.pairs(from.get(), until.get()), rule)
            : WindowNetwork.of(List.of(), rule);
    Frustration frustration = Frustration.of(window.network(), 2, SECONDS);
    List<List<Integer>> parts = window.parts();
    List<Integer> main = parts.isEmpty() ? List.of() : parts.getFirst();
    List<PairLine> pairs = pairs(window, frustration, names);
    var csv = new Csv(COLUMNS, pairs.stream().map(NetworkPage::cells).toList());
    return new NetworkPage(
        ask.address(),
        from,
        until,
        rule.words(),
        Figures.of(window, frustration),
        List.of(
            camp(window, frustration, main, 0, names), camp(window, frustration, main, 1, names)),
        parts.stream().skip(1).map(part -> members(window, part, names)).toList(),
        pairs,
        carriers(window, frustration, names),
        from.isPresent() && until.isPresent()
            ? course(holdings, summary, from.get(), until.get(), rule)
            : List.of(),
        drawn(window, frustration, main, names, asked(ask)),
        new Table(csv));
  }

  private static SignRule rule(Ask ask) {
    SignRule.Measure measure =
        ask.findOneOf("sign", SignRule.Measure.class).orElse(SignRule.DEFAULT.measure());
    return new SignRule(measure, number(ask, "least", SignRule.DEFAULT.least(), 1_000_000));
  }

  private static int asked(Ask ask) {
    return number(ask, "actors", DRAWN, 60);
  }

  private static int number(Ask ask, String name, int otherwise, int most) {
    String words = ask.words(name);
    if (words.isEmpty()) {
      return otherwise;
    }
    if (words.matches("[1-9][0-9]{0,6}") && Integer.parseInt(words) <= most) {
      return Integer.parseInt(words);
    }
    throw new Mistake(
        name, "“%s” is no whole number from 1 to %s.".formatted(words, Words.count(most)));
  }

  private static int camp(Frustration frustration, List<Integer> main, int actor) {
    // The camp of the part's first actor is the left one, whatever its number.
    return frustration.bloc().get(actor).equals(frustration.bloc().get(main.getFirst())) ? 0 : 1;
  }

  private static List<Member> camp(
      WindowNetwork window,
      Frustration frustration,
      List<Integer> main,
      int camp,
      Function<ActorId, String> names) {
    return members(
        window,
        main.stream().filter(actor -> camp(frustration, main, actor) == camp).toList(),
        names);
  }

  private static List<Member> members(
      WindowNetwork window, List<Integer> actors, Function<ActorId, String> names) {
    return actors.stream()
        .map(actor ->
            new Member(
                window.actor(actor), names.apply(window.actor(actor)), degree(window, actor)))
        .sorted(Comparator.comparingInt((Member m) -> -m.pairs()).thenComparing(Member::id))
        .toList();
  }

  private static int degree(WindowNetwork window, int actor) {
    return (int)
        window.network().edges().stream().filter(e -> e.a() == actor || e.b() == actor).count();
  }

  private static List<PairLine> pairs(
      WindowNetwork window, Frustration frustration, Function<ActorId, String> names) {
    Set<SignedEdge> atOdds = new HashSet<>(frustration.edges());
    var lines = new ArrayList<PairLine>();
    for (int e = 0; e < window.edges().size(); e++) {
      PairTotals pair = window.edges().get(e);
      SignedEdge edge = window.network().edges().get(e);
      lines.add(
          new PairLine(
              pair.one(),
              names.apply(pair.one()),
              pair.other(),
              names.apply(pair.other()),
              edge.sign(),
              pair.reports(),
              pair.cooperation(),
              pair.mean(),
              atOdds.contains(edge)));
    }
    lines.sort(
        Comparator.comparing((PairLine line) -> !line.atOdds())
            .thenComparing(Comparator.comparingLong(PairLine::reports).reversed())
            .thenComparing(PairLine::from)
            .thenComparing(PairLine::to));
    return lines;
  }

  private static List<Object> cells(PairLine line) {
    return List.of(
        line.from(),
        line.fromName(),
        line.to(),
        line.toName(),
        line.sign(),
        line.reports(),
        line.cooperation(),
        line.reports() - line.cooperation(),
        line.mean(),
        line.atOdds());
  }

  private static List<Carrier> carriers(
      WindowNetwork window, Frustration frustration, Function<ActorId, String> names) {
    Tension tension = Tension.of(window.network(), frustration);
    return IntStream.range(0, window.network().size())
        .filter(actor -> tension.frustrated().get(actor) > 0)
        .mapToObj(actor ->
            new Carrier(
                window.actor(actor),
                names.apply(window.actor(actor)),
                tension.frustrated().get(actor),
                tension.degree().get(actor),
                tension.share(actor)))
        .sorted(Comparator.comparingInt((Carrier c) -> -c.atOdds()).thenComparing(Carrier::id))
        .toList();
  }

  /** Windows as long as the one shown, before and after it, as far as the record goes. */
  private static List<Step> course(
      Holdings holdings, Summary summary, LocalDate from, LocalDate until, SignRule rule) {
    LocalDate first = summary.firstEvent().orElse(from);
    LocalDate end = summary.lastEvent().map(day -> day.plusDays(1)).orElse(until);
    long months = Math.max(1, ChronoUnit.MONTHS.between(from, until));
    var starts = new ArrayList<Long>();
    for (long back = 1; from.minusMonths(months * (back - 1)).isAfter(first); back++) {
      starts.addFirst(-back);
      if (starts.size() >= MOST_STEPS / 2) {
        break;
      }
    }
    starts.add(0L);
    for (long on = 1; from.plusMonths(months * on).isBefore(end); on++) {
      if (starts.size() >= MOST_STEPS) {
        break;
      }
      starts.add(on);
    }
    var course = new ArrayList<Step>();
    for (long step : starts) {
      LocalDate begins = from.plusMonths(months * step);
      LocalDate ends = step == 0 ? until : from.plusMonths(months * (step + 1));
      WindowNetwork window = WindowNetwork.of(holdings.pairs(begins, ends), rule);
      course.add(
          new Step(
              begins,
              ends,
              step == 0,
              Figures.of(window, Frustration.of(window.network(), 2, SECONDS))));
    }
    return trimmed(course);
  }

  /** Without the empty windows at both ends. */
  private static List<Step> trimmed(List<Step> course) {
    int first = 0;
    int last = course.size();
    while (first < last && isEmpty(course.get(first))) {
      first++;
    }
    while (first < last && isEmpty(course.get(last - 1))) {
      last--;
    }
    return course.subList(first, last);
  }

  private static boolean isEmpty(Step step) {
    return !step.shown() && step.figures().pairs() == 0;
  }

  private static List<NetworkPicture.Actor> drawn(
      WindowNetwork window,
      Frustration frustration,
      List<Integer> main,
      Function<ActorId, String> names,
      int most) {
    return main.stream()
        .sorted(
            Comparator.comparingInt((Integer actor) -> -degree(window, actor))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .sorted()
        .map(actor ->
            new NetworkPicture.Actor(
                window.actor(actor).value(),
                Words.shortened(names.apply(window.actor(actor)), 26),
                camp(frustration, main, actor)))
        .toList();
  }

  private List<NetworkPicture.Pair> drawnPairs() {
    return pairs.stream()
        .map(line ->
            new NetworkPicture.Pair(
                line.from().value(),
                line.to().value(),
                line.sign(),
                line.atOdds(),
                "%s – %s: %s, mean %s, %s%s"
                    .formatted(
                        line.fromName(),
                        line.toName(),
                        line.sign() > 0 ? "with each other" : "against each other",
                        Words.signed(line.mean()),
                        Words.counted(line.reports(), "report"),
                        line.atOdds() ? "; does not fit the camps" : ""),
                relation(line).toString()))
        .toList();
  }

  /** The pair's reports of this window. */
  public Address relation(PairLine line) {
    Address address = Addresses.relation(line.from(), line.to()).with("counted", "yes");
    address = from.isPresent() ? address.with("from", from.get().toString()) : address;
    return until.isPresent() ? address.with("until", until.get().toString()) : address;
  }

  /** This page with another window. */
  public Address window(Step step) {
    return address.with("from", step.from().toString()).with("until", step.until().toString());
  }

  public NetworkPicture wide() {
    return NetworkPicture.wide(drawn, drawnPairs());
  }

  public NetworkPicture narrow() {
    return NetworkPicture.narrow(drawn, drawnPairs());
  }

  /** Actors of the largest part that the picture leaves out. */
  public int notDrawn() {
    return camps.stream().mapToInt(List::size).sum() - drawn.size();
  }

  /** What the picture shows, by rule. */
  public String finding() {
    int left = camps.getFirst().size();
    int right = camps.getLast().size();
    String fit =
        figures.frustration() == 0
            ? "no pair is at odds with them"
            : "%s of %s at odds with them"
                .formatted(
                    Words.count(figures.frustration()), Words.counted(figures.pairs(), "pair"));
    return right == 0
        ? "One camp of %s; %s".formatted(Words.counted(left, "actor"), fit)
        : "Two camps of %s and %s actors; %s".formatted(Words.count(left), Words.count(right), fit);
  }

  /** The window in words. */
  public String span() {
    return from.isPresent() && until.isPresent() ? Dates.between(from.get(), until.get()) : "";
  }

  /** The value of a parameter as it was asked for; empty when it is not in force. */
  public String asked(String name) {
    return address.parameters().getOrDefault(name, "");
  }

  @Override
  public String template() {
    return "network";
  }

  @Override
  public String title() {
    return "Who is with whom" + (span().isEmpty() ? "" : ", " + span());
  }

  @Override
  public Section section() {
    return Section.NETWORK;
  }

  @Override
  public Optional<Csv> csv() {
    return Optional.of(table.csv());
  }
}
