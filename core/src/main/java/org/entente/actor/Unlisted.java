package org.entente.actor;

import java.util.List;
import java.util.Optional;
import org.entente.actor.Resolver.Found;
import org.entente.document.Span;
import org.entente.parse.Tree;

/**
 * Who bears a name that the directory does not list: somebody whom it spells otherwise, or somebody
 * unknown of whom title, apposition and possessor still tell country and sector.
 */
final class Unlisted {
  private final Tree tree;
  private final Directory directory;
  private final Naming naming;
  private final HeadWords words;
  private final SentenceNames names;
  private final Belonging belonging;
  private final Descriptions descriptions;

  Unlisted(
      Tree tree,
      Directory directory,
      Naming naming,
      HeadWords words,
      SentenceNames names,
      Belonging belonging,
      Descriptions descriptions) {
    this.tree = tree;
    this.directory = directory;
    this.naming = naming;
    this.words = words;
    this.names = names;
    this.belonging = belonging;
    this.descriptions = descriptions;
  }

  /** Whom the name with this head means; empty for what is no person and no body by itself. */
  Optional<Found> find(int head) {
    String kind = tree.token(head).entity();
    Optional<Found> near = kind.equals("PERSON") ? nearly(head) : Optional.empty();
    if (near.isPresent()) {
      return near;
    }
    Optional<Sector> title = titleBefore(head);
    if (title.isPresent()) {
      return Optional.of(descriptions.describe(head, title.get()));
    }
    Optional<Found> apposed = byApposition(head);
    if (apposed.isPresent()) {
      return apposed;
    }
    if (!kind.equals("PERSON") && !kind.equals("ORGANIZATION")) {
      return Optional.empty();
    }
    Span span = words.span(head);
    String surface = words.in(span);
    Optional<ActorId> country = belonging.stateOf(head).map(Actor::id);
    return Optional.of(
        new Found(
            head, span, new Mention(surface, new Identity.Unknown(surface), country, List.of())));
  }

  private Optional<Sector> titleBefore(int head) {
    int first = words.first(head);
    for (int i = head - 1; i >= first; i--) {
      Optional<Sector> sector = descriptions.findSector(i);
      if (sector.isPresent()) {
        return sector;
      }
    }
    return Optional.empty();
  }

  /** "Levy, the mayor of Haifa": as the apposition describes them, in the name's own words. */
  private Optional<Found> byApposition(int head) {
    for (int child : tree.children(head)) {
      Optional<Sector> sector =
          tree.is(child, "appos") ? descriptions.findSector(child) : Optional.empty();
      if (sector.isPresent()) {
        Span span = words.span(head);
        Mention title = descriptions.describe(child, sector.get()).mention();
        return Optional.of(new Found(head, span, inWords(words.in(span), title)));
      }
    }
    return Optional.empty();
  }

  private static Mention inWords(String words, Mention mention) {
    Identity identity =
        mention.identity() instanceof Identity.Unknown
            ? new Identity.Unknown(words)
            : mention.identity();
    return new Mention(words, identity, mention.country(), mention.sector());
  }

  /**
   * A full name that the directory spells otherwise: "Mohammed Morsy". Whoever the phrase itself
   * gives another country is somebody else.
   */
  private Optional<Found> nearly(int head) {
    int first = firstOfName(head);
    if (first == head) {
      return Optional.empty();
    }
    Span span = tree.span(first, head);
    String surface = words.in(span);
    return directory
        .nearPeople()
        .find(surface)
        .map(directory::actor)
        .filter(person -> isOfState(person, head))
        .map(person -> new Found(head, span, naming.mention(person, surface)));
  }

  /** False when the phrase gives another state than the person's own. */
  private boolean isOfState(Actor person, int head) {
    return belonging
        .stateOf(head)
        .map(state -> person.country().filter(state.id()::equals).isPresent())
        .orElse(true);
  }

  private int firstOfName(int head) {
    int first = head;
    while (first > 0
        && tree.isWithin(first - 1, head)
        && isOfName(first - 1)
        && descriptions.findSector(first - 1).isEmpty()
        && names.at(first - 1).isEmpty()) {
      first--;
    }
    while (first < head && !words.isCapital(first)) {
      first++;
    }
    return first;
  }

  private boolean isOfName(int token) {
    String text = tree.token(token).text();
    return tree.token(token).isProperNoun() || text.equals("-") || text.equals("bin");
  }
}
