package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.ActorId;
import org.entente.actor.Resolver;
import org.entente.document.Span;
import org.entente.parse.CalendarWords;
import org.entente.parse.Token;
import org.entente.parse.Tree;

/** Whether a noun phrase names a place, and by which of its words. One object a sentence. */
final class PlacePhrases {
  private static final Set<String> PLACES =
      Set.of("LOCATION", "CITY", "COUNTRY", "STATE_OR_PROVINCE");
  private static final Set<String> OTHERS =
      Set.of(
          "PERSON",
          "DATE",
          "TIME",
          "DURATION",
          "SET",
          "MONEY",
          "NUMBER",
          "ORDINAL",
          "PERCENT",
          "TITLE",
          "IDEOLOGY",
          "RELIGION",
          "NATIONALITY",
          "CAUSE_OF_DEATH",
          "CRIMINAL_CHARGE");

  private static final int LONGEST_REST = 3;

  private final Tree tree;
  private final Resolver resolver;

  PlacePhrases(Tree tree, Resolver resolver) {
    this.tree = tree;
    this.resolver = resolver;
  }

  boolean canBeStoodOn(int head) {
    return WordKind.STOOD_ON.has(tree.lemma(head)) || WordKind.STOOD_ON.has(tree.lowered(head));
  }

  /**
   * @param surely whether the preposition leads to places alone ("near"): then a name that nobody
   *     knows is one too
   */
  Optional<EventPlace> find(int head, boolean surely) {
    Token token = tree.token(head);
    if (isOfTime(head) || token.isPronoun()) {
      return Optional.empty();
    }
    return token.isProperNoun() ? named(head, surely) : ground(head);
  }

  private boolean isOfTime(int head) {
    Span span = tree.token(head).span();
    return CalendarWords.names(tree.lowered(head))
        || tree.sentence().dates().stream().anyMatch(date -> date.span().overlaps(span));
  }

  private Optional<EventPlace> named(int head, boolean surely) {
    int first = head;
    while (first > 0 && isOfName(first - 1, head)) {
      first--;
    }
    int last = head;
    // "Tierra del Fuego": the gazetteer joins what the tree does not
    for (int more = LONGEST_REST; more > 0; more--) {
      if (first >= more && resolver.isPlace(words(first - more, last))) {
        first -= more;
        break;
      }
    }
    for (int child : tree.children(head)) {
      if (child == last + 1 && (tree.isKindOf(child, "flat") || tree.is(child, "compound"))) {
        last = child;
      }
    }
    int of = ofName(head);
    boolean ofGround = of >= 0 && WordKind.GROUND.has(tree.lowered(head));
    if (ofGround) {
      last = of;
    }
    String words = words(first, last);
    boolean known = resolver.isPlace(words);
    String entity = tree.token(head).entity();
    boolean read =
        known
            || PLACES.contains(entity)
            || ofGround
            || WordKind.GROUND.has(tree.lowered(head))
            || (surely && !OTHERS.contains(entity) && !entity.equals("ORGANIZATION"));
    if (!read || (!known && OTHERS.contains(entity))) {
      return Optional.empty();
    }
    int whole = first;
    while (whole > 0
        && WordKind.DIRECTION.has(tree.lowered(whole - 1))
        && tree.isWithin(whole - 1, head)) {
      whole--;
    }
    return Optional.of(place(whole, last, country(words, head)));
  }

  /** Proper nouns before the head that are joined to it, or a name's own adjective. */
  private boolean isOfName(int at, int head) {
    return tree.head(at) == head
        && (tree.is(at, "compound") || tree.is(at, "amod") || tree.isKindOf(at, "flat"))
        && Character.isUpperCase(tree.token(at).text().charAt(0))
        && !WordKind.DIRECTION.has(tree.lowered(at));
  }

  /** "Strait of Hormuz", "town of Aleppo": the name behind "of", or −1. */
  private int ofName(int head) {
    for (int child : tree.children(head)) {
      if (tree.isKindOf(child, "nmod")
          && tree.preposition(child).equals("of")
          && tree.token(child).isProperNoun()) {
        return child;
      }
    }
    return -1;
  }

  private Optional<EventPlace> ground(int head) {
    String lemma = tree.lemma(head);
    boolean settlement =
        WordKind.SETTLEMENT.has(lemma) || WordKind.SETTLEMENT.has(tree.lowered(head));
    int of = ofName(head);
    if (settlement && of >= 0) {
      return named(of, true);
    }
    boolean ground = WordKind.GROUND.has(lemma) || WordKind.GROUND.has(tree.lowered(head));
    if (!ground) {
      return Optional.empty();
    }
    int first = head;
    boolean name = false;
    while (first > 0 && tree.isWithin(first - 1, head) && isModifier(first - 1)) {
      first--;
      name |= Character.isUpperCase(tree.token(first).text().charAt(0));
    }
    int last = head;
    if (WordKind.BORDER.has(lemma)) {
      for (int child : tree.children(head)) {
        if (List.of("with", "between").contains(tree.preposition(child)) && child - head <= 4) {
          last = lastOf(child);
          name = true;
        }
      }
      if (!name && !isDefinite(head)) {
        return Optional.empty();
      }
    } else if (of >= 0) {
      last = of;
      name = true;
    }
    if (!name && !WordKind.BORDER.has(lemma)) {
      return Optional.empty();
    }
    return lemma.equals("line") && !name
        ? Optional.empty()
        : Optional.of(place(first, last, groundOf(first, head)));
  }

  private int lastOf(int head) {
    int last = head;
    for (int child : tree.children(head)) {
      if (tree.is(child, "conj") && child - last <= 3) {
        last = child;
      }
    }
    return last;
  }

  private boolean isModifier(int at) {
    return (tree.is(at, "amod") || tree.is(at, "compound") || tree.isKindOf(at, "nmod:poss"))
        && !tree.token(at).isPronoun();
  }

  private boolean isDefinite(int head) {
    int article = tree.child(head, "det");
    return article >= 0 && tree.lowered(article).equals("the");
  }

  private Optional<ActorId> groundOf(int first, int head) {
    if (isWithoutCountry(tree.lemma(head))) {
      return Optional.empty();
    }
    for (int i = first; i < head; i++) {
      Optional<ActorId> country = resolver.countryAt(tree.token(i).text());
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  /** By the name itself, or by what stands beside it: "Tripoli, Libya". */
  private Optional<ActorId> country(String words, int head) {
    if (isWithoutCountry(tree.lowered(head))) {
      return Optional.empty();
    }
    Optional<ActorId> own = resolver.countryAt(words);
    if (own.isPresent()) {
      return own;
    }
    var beside = new ArrayList<ActorId>();
    for (int child : tree.children(head)) {
      boolean apposed =
          tree.is(child, "appos") || tree.is(child, "nmod:npmod") || tree.is(child, "dep");
      boolean within = tree.isKindOf(child, "nmod") && tree.preposition(child).equals("in");
      if (tree.token(child).isProperNoun() && (apposed || within)) {
        resolver.countryAt(tree.token(child).text()).ifPresent(beside::add);
      }
    }
    return beside.stream().findFirst();
  }

  private EventPlace place(int first, int last, Optional<ActorId> country) {
    return new EventPlace(tree.span(first, last), words(first, last), country);
  }

  private String words(int first, int last) {
    int offset = tree.sentence().span().start();
    Span span = tree.span(first, last);
    return tree.sentence().text().substring(span.start() - offset, span.end() - offset);
  }

  /** A name of the gazetteer that is no state's. */
  boolean isTown(int head) {
    return tree.token(head).isProperNoun() && resolver.isTown(tree.token(head).text());
  }

  /** Whether it is nobody's, or another's than whose ground it stands on. */
  private static boolean isWithoutCountry(String noun) {
    return WordKind.BORDER.has(noun) || WordKind.OF_NOBODY.has(noun);
  }
}
