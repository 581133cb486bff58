package org.entente.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.document.Span;
import org.entente.search.Hits;
import org.entente.store.ActorQueries;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Listing;
import org.entente.web.holdings.Paging;
import org.entente.web.mark.Piece;

/**
 * What the words find.
 *
 * @param actors whose name or id the words have, most reported first
 * @param pair two actors that the words name, for their relationship
 */
public record SearchPage(
    Address address,
    String words,
    List<ActorQueries.Row> actors,
    Optional<Pair> pair,
    Listing<Hits.Hit> passages)
    implements Page {
  private static final int ACTORS = 8;
  private static final int WORDS_TRIED = 8;

  public static SearchPage of(Holdings holdings, Ask ask) {
    String words = ask.words("q");
    if (words.isEmpty()) {
      return new SearchPage(
          ask.address(),
          words,
          List.of(),
          Optional.empty(),
          new Listing<>(List.of(), 0, ask.paging()));
    }
    Hits hits = holdings.search(words, ask.paging());
    return new SearchPage(
        ask.address(),
        words,
        holdings.listActors(Optional.of(words), Paging.first(ACTORS)).rows(),
        findPair(holdings, words),
        new Listing<>(hits.hits(), hits.total(), ask.paging()));
  }

  /**
   * Cuts the words in two at every blank; the first cut where both halves are names of actors wins.
   * {@code and}, {@code –} and {@code ,} between the halves are passed over.
   */
  private static Optional<Pair> findPair(Holdings holdings, String words) {
    List<String> parts = List.of(words.replace(",", " ").replace("–", " ").strip().split("\\s+"));
    if (parts.size() < 2 || parts.size() > WORDS_TRIED) {
      return Optional.empty();
    }
    for (int cut = 1; cut < parts.size(); cut++) {
      var left = new ArrayList<>(parts.subList(0, cut));
      var right = new ArrayList<>(parts.subList(cut, parts.size()));
      if (right.size() > 1 && right.getFirst().equalsIgnoreCase("and")) {
        right.removeFirst();
      }
      Optional<ActorQueries.Row> one = findNamed(holdings, String.join(" ", left));
      Optional<ActorQueries.Row> other = findNamed(holdings, String.join(" ", right));
      if (one.isPresent() && other.isPresent() && !one.get().id().equals(other.get().id())) {
        return Optional.of(new Pair(one.get(), other.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<ActorQueries.Row> findNamed(Holdings holdings, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return holdings.listActors(Optional.of(name), Paging.first(ACTORS)).rows().stream()
        .filter(row ->
            row.name().toLowerCase(Locale.ROOT).equals(wanted)
                || row.id().value().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  /** The sentence, cut where hits begin and end; hits have a look. */
  public List<Piece> pieces(Hits.Hit passage) {
    var pieces = new ArrayList<Piece>();
    int start = 0;
    for (Span hit : passage.marks().stream().sorted().toList()) {
      if (hit.start() < start || hit.end() > passage.text().length()) {
        continue;
      }
      if (hit.start() > start) {
        pieces.add(plain(passage.text().substring(start, hit.start())));
      }
      pieces.add(new Piece(hit.in(passage.text()), "hit", List.of(), List.of()));
      start = hit.end();
    }
    if (start < passage.text().length()) {
      pieces.add(plain(passage.text().substring(start)));
    }
    return pieces;
  }

  private static Piece plain(String text) {
    return new Piece(text, "", List.of(), List.of());
  }

  @Override
  public String template() {
    return "search";
  }

  @Override
  public String title() {
    return words.isEmpty() ? "Search" : "Search: " + words;
  }

  @Override
  public Section section() {
    return Section.NONE;
  }

  public record Pair(ActorQueries.Row first, ActorQueries.Row second) {}
}
