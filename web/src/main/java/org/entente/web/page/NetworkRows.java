package org.entente.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.entente.actor.ActorId;
import org.entente.network.signed.Frustration;
import org.entente.network.signed.PairTotals;
import org.entente.network.signed.SignedEdge;
import org.entente.network.signed.Tension;
import org.entente.network.signed.Triad;
import org.entente.network.signed.WindowNetwork;
import org.entente.web.picture.NetworkPicture;
import org.entente.web.word.Words;

/** The rows of the network page, from a window and its division. */
public final class NetworkRows {
  /** Unbalanced triangles that are named. */
  static final int TRIADS = 12;

  private static final int LONGEST_NAME = 26;

  private final WindowNetwork window;
  private final Frustration frustration;
  private final Function<ActorId, String> names;
  private final List<Integer> main;
  private final List<Integer> blocs;

  NetworkRows(WindowNetwork window, Frustration frustration, Function<ActorId, String> names) {
    this.window = window;
    this.frustration = frustration;
    this.names = names;
    List<List<Integer>> parts = window.parts();
    this.main = parts.isEmpty() ? List.of() : parts.getFirst();
    this.blocs = main.stream().map(frustration.bloc()::get).distinct().toList();
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
      boolean atOdds) {
    /** Who is how with whom. */
    public String words() {
      return "%s – %s: %s, mean %s, %s%s"
          .formatted(
              fromName,
              toName,
              sign > 0 ? "with each other" : "against each other",
              Words.signed(mean),
              Words.counted(reports, "report"),
              atOdds ? "; does not fit the camps" : "");
    }
  }

  /** An actor whose pairs do not all fit. */
  public record Carrier(ActorId id, String name, int atOdds, int pairs, double share) {}

  /**
   * An unbalanced triangle.
   *
   * @param reports behind the pair that has the fewest
   */
  public record TriadLine(List<PairLine> pairs, long reports) {
    public TriadLine {
      pairs = List.copyOf(pairs);
    }

    /** Why it is unbalanced. */
    public String why() {
      return pairs.stream().allMatch(pair -> pair.sign() < 0)
          ? "three against each other"
          : "two against each other, both with the third";
    }
  }

  /** Members of the largest part by camp, two camps at the least. */
  List<List<Member>> camps() {
    var camps = new ArrayList<List<Member>>();
    for (int camp = 0; camp < Math.max(2, blocs.size()); camp++) {
      int number = camp;
      camps.add(members(main.stream().filter(actor -> camp(actor) == number).toList()));
    }
    return camps;
  }

  /** Parts that no pair joins to the largest. */
  List<List<Member>> apart() {
    return window.parts().stream().skip(1).map(this::members).toList();
  }

  /** The camp of the part’s first actor is the first, whatever its number. */
  private int camp(int actor) {
    return blocs.indexOf(frustration.bloc().get(actor));
  }

  private List<Member> members(List<Integer> actors) {
    return actors.stream()
        .map(actor -> new Member(window.actor(actor), name(actor), degree(actor)))
        .sorted(Comparator.comparingInt((Member m) -> -m.pairs()).thenComparing(Member::id))
        .toList();
  }

  private String name(int actor) {
    return names.apply(window.actor(actor));
  }

  private int degree(int actor) {
    return (int)
        window.network().edges().stream().filter(e -> e.a() == actor || e.b() == actor).count();
  }

  /** Those at odds first, then by number of reports. */
  List<PairLine> pairs() {
    return inOrder().stream()
        .sorted(
            Comparator.comparing((PairLine line) -> !line.atOdds())
                .thenComparing(Comparator.comparingLong(PairLine::reports).reversed())
                .thenComparing(PairLine::from)
                .thenComparing(PairLine::to))
        .toList();
  }

  /** In the order of the network’s edges. */
  private List<PairLine> inOrder() {
    Set<SignedEdge> atOdds = new HashSet<>(frustration.edges());
    return IntStream.range(0, window.edges().size())
        .mapToObj(e -> {
          PairTotals pair = window.edges().get(e);
          SignedEdge edge = window.network().edges().get(e);
          var one = new ActorId(pair.one());
          var other = new ActorId(pair.other());
          return new PairLine(
              one,
              names.apply(one),
              other,
              names.apply(other),
              edge.sign(),
              pair.reports(),
              pair.cooperation(),
              pair.mean(),
              atOdds.contains(edge));
        })
        .toList();
  }

  /** Actors with pairs at odds, most first. */
  List<Carrier> carriers() {
    Tension tension = Tension.of(window.network(), frustration);
    return IntStream.range(0, window.network().size())
        .filter(actor -> tension.frustrated().get(actor) > 0)
        .mapToObj(actor ->
            new Carrier(
                window.actor(actor),
                name(actor),
                tension.frustrated().get(actor),
                tension.degree().get(actor),
                tension.share(actor)))
        .sorted(Comparator.comparingInt((Carrier c) -> -c.atOdds()).thenComparing(Carrier::id))
        .toList();
  }

  /** Those whose weakest pair has the most reports. */
  List<TriadLine> triads(int most) {
    List<PairLine> pairs = inOrder();
    return Triad.listUnbalanced(
            window.network(), most, edge -> window.edges().get(edge).reports(), TRIADS)
        .stream()
        .map(
            triad -> new TriadLine(triad.edges().stream().map(pairs::get).toList(), triad.weight()))
        .toList();
  }

  /** Actors of the largest part with the most pairs. */
  List<NetworkPicture.Actor> drawn(int most) {
    return main.stream()
        .sorted(
            Comparator.comparingInt((Integer actor) -> -degree(actor))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .sorted()
        .map(actor ->
            new NetworkPicture.Actor(
                window.actor(actor).value(),
                Words.shortened(name(actor), LONGEST_NAME),
                camp(actor)))
        .toList();
  }
}
