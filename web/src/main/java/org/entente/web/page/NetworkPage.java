package org.entente.web.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.ActorId;
import org.entente.network.signed.Frustration;
import org.entente.network.signed.PairTotals;
import org.entente.network.signed.WindowNetwork;
import org.entente.store.Counting;
import org.entente.store.Summary;
import org.entente.web.holdings.Holdings;
import org.entente.web.picture.NetworkPicture;
import org.entente.web.word.Dates;

/**
 * Who is with whom in a window, in two camps or more.
 *
 * @param rule the sign rule in words
 * @param counted which reports count, in words
 * @param allowed camps at the most
 * @param chain whether former states count as their successors
 * @param figures of the whole window
 * @param choices what other numbers of camps would leave at odds; empty when two leave nothing
 * @param camps actors of the largest part, by camp
 * @param apart parts that no pair joins to it
 * @param pairs every pair with a sign; those at odds first
 * @param carriers actors with pairs at odds, most first
 * @param triads unbalanced triangles, those told of by the most reports first
 * @param course windows of the same length over the whole record
 */
public record NetworkPage(
    Address address,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    String rule,
    String counted,
    int allowed,
    Chain chain,
    NetworkFigures figures,
    List<Choice> choices,
    List<List<NetworkRows.Member>> camps,
    List<List<NetworkRows.Member>> apart,
    List<NetworkRows.PairLine> pairs,
    List<NetworkRows.Carrier> carriers,
    List<NetworkRows.TriadLine> triads,
    NetworkCourse course,
    @JsonIgnore List<NetworkPicture.Actor> drawn,
    Table table)
    implements Page {
  /** Rows of a table, and names of a camp, that the page shows; its JSON and CSV have all. */
  public static final int SHOWN = 50;

  private static final int MOST_CHOICES = 5;
  private static final double SECONDS = 3;
  private static final double SECONDS_OF_A_CHOICE = 1;
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

  /** Pairs at odds when so many camps are allowed. */
  public record Choice(int camps, int frustration, boolean proven) {}

  public static NetworkPage of(Holdings holdings, Ask ask) {
    Summary summary = holdings.summary();
    NetworkAsk asked = NetworkAsk.of(ask, summary);
    List<PairTotals> apart = pairs(holdings, asked, Chain.NONE);
    Chain chain = Chain.among(holdings, ask, actors(apart));
    WindowNetwork window =
        WindowNetwork.of(chain.asked() ? pairs(holdings, asked, chain) : apart, asked.rule());
    Frustration frustration = Frustration.of(window.network(), asked.blocs(), SECONDS);
    NetworkFigures figures = NetworkFigures.of(window, frustration, asked.blocs());
    var rows = new NetworkRows(window, frustration, ActorTies.names(holdings));
    List<NetworkRows.PairLine> pairs = rows.pairs();
    return new NetworkPage(
        ask.address(),
        asked.window().map(NetworkAsk.Window::from),
        asked.window().map(NetworkAsk.Window::until),
        asked.rule().words(),
        asked.counting().words(),
        asked.blocs(),
        chain,
        figures,
        choices(window, asked.blocs(), frustration),
        rows.camps(),
        rows.apart(),
        pairs,
        rows.carriers(),
        rows.triads(asked.blocs()),
        asked
            .window()
            .map(shown -> NetworkCourse.of(holdings, summary, asked, shown, figures, chain))
            .orElse(new NetworkCourse(List.of())),
        rows.drawn(asked.drawn()),
        new Table(new Csv(COLUMNS, pairs.stream().map(NetworkPage::cells).toList())));
  }

  private static List<PairTotals> pairs(Holdings holdings, NetworkAsk asked, Chain chain) {
    return asked
        .window()
        .map(shown -> holdings.pairs(asked.filter(shown.from(), shown.until()), chain.heirs()))
        .orElse(List.of());
  }

  private static Set<ActorId> actors(List<PairTotals> pairs) {
    var actors = new HashSet<ActorId>();
    pairs.forEach(
        pair -> actors.addAll(List.of(new ActorId(pair.one()), new ActorId(pair.other()))));
    return actors;
  }

  /** From two camps on, until nothing is left at odds. */
  private static List<Choice> choices(WindowNetwork window, int blocs, Frustration found) {
    var choices = new ArrayList<Choice>();
    for (int camps = 2; camps <= Math.max(blocs, MOST_CHOICES); camps++) {
      Frustration one =
          camps == blocs ? found : Frustration.of(window.network(), camps, SECONDS_OF_A_CHOICE);
      choices.add(new Choice(camps, one.index(), one.proven()));
      if (one.index() == 0 && camps >= blocs) {
        break;
      }
    }
    return choices.size() > 1 ? choices : List.of();
  }

  private static List<Object> cells(NetworkRows.PairLine line) {
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

  /** The pair's reports of this window, by the rule that counts here. */
  public Address relation(NetworkRows.PairLine line) {
    Address address =
        Addresses.relation(line.from(), line.to())
            .with("counted", isAffirmed() ? "affirmed" : "yes")
            .with("chain", asked("chain"));
    address = from.isPresent() ? address.with("from", from.get().toString()) : address;
    return until.isPresent() ? address.with("until", until.get().toString()) : address;
  }

  @JsonIgnore
  public boolean isAffirmed() {
    return counted.equals(Counting.AFFIRMED.words());
  }

  public NetworkPicture wide() {
    return NetworkPicture.wide(drawn, drawnPairs());
  }

  public NetworkPicture narrow() {
    return NetworkPicture.narrow(drawn, drawnPairs());
  }

  private List<NetworkPicture.Pair> drawnPairs() {
    return pairs.stream()
        .map(line ->
            new NetworkPicture.Pair(
                line.from().value(),
                line.to().value(),
                line.sign(),
                line.atOdds(),
                line.words(),
                relation(line).toString()))
        .toList();
  }

  /** Actors of the largest part that the picture leaves out. */
  public int notDrawn() {
    return camps.stream().mapToInt(List::size).sum() - drawn.size();
  }

  @JsonIgnore
  public NetworkWords words() {
    return new NetworkWords(this);
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
