package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Span;
import org.entente.parse.ByToken;
import org.entente.parse.Tree;

/**
 * Finds who a noun phrase names: what the directory lists, and by composition what it does not
 * ("Israeli diplomat", "former Iranian foreign minister", "Russian troops"). One object a sentence,
 * for one thread.
 */
public final class Resolver {
  private static final Set<String> QUANTITIES =
      Set.of(
          "dozen",
          "hundred",
          "thousand",
          "million",
          "number",
          "group",
          "lot",
          "score",
          "handful",
          "pair",
          "couple",
          "majority",
          "one",
          "two",
          "three",
          "four",
          "five",
          "several",
          "some",
          "many",
          "most",
          "all",
          "both",
          "none",
          "member",
          "series",
          "wave",
          "part",
          "half",
          "any");
  private static final List<String> OWNING = List.of("nmod:poss", "amod", "compound", "nmod:desc");
  private static final Set<String> INNER = Set.of("by", "of", "in", "at", "from");

  private final Tree tree;
  private final Directory directory;
  private final HeadWords words;
  private final SentenceNames names;
  private final Localities localities;
  private final Belonging belonging;
  private final Descriptions descriptions;
  private final Unlisted unlisted;
  // Frames ask for the same phrase again and again.
  private final ByToken<Optional<Found>> resolved;
  private final ByToken<Optional<Found>> named;

  /**
   * @param day against which names and offices are read: the document's date; {@link LocalDate#MAX}
   *     minus a day when it has none
   */
  public Resolver(Tree tree, Directory directory, LocalDate day) {
    var naming = new Naming(directory, day);
    this.tree = tree;
    this.directory = directory;
    this.resolved = new ByToken<>(tree);
    this.named = new ByToken<>(tree);
    this.words = new HeadWords(tree);
    this.names = new SentenceNames(tree, directory, naming);
    this.localities = new Localities(directory, naming);
    this.belonging =
        new Belonging(tree, directory, words, localities, this::byName, this::resolveOne);
    this.descriptions = new Descriptions(tree, directory, words, belonging);
    this.unlisted = new Unlisted(tree, directory, naming, words, names, belonging, descriptions);
  }

  /** Someone found: the words that name them and who they are. {@code head} is a token index. */
  public record Found(int head, Span span, Mention mention) {}

  /** Whether a state, a part of one or a town bears this name, on whatever day. */
  public boolean isPlace(String words) {
    return localities.isPlace(words);
  }

  /** Whether the gazetteer has this name. */
  public boolean isTown(String words) {
    return directory.isTown(words);
  }

  /**
   * The state that bears this name on the day, or in which the place of this name lies; empty where
   * several do, where none does, and for ground whose state is disputed.
   */
  public Optional<ActorId> countryAt(String words) {
    return localities.countryAt(words);
  }

  /** Everyone in the phrase, those joined by "and" apart, in the order of the words. */
  public List<Found> resolve(int head) {
    var found = new ArrayList<Found>();
    resolveOne(head).ifPresent(found::add);
    otherStates(head, found);
    for (int child : tree.children(head)) {
      if (tree.is(child, "conj") && !tree.token(child).isVerb()) {
        found.addAll(resolve(child));
      }
    }
    return found;
  }

  private static final Set<String> OWNING_STATES = Set.of("of", "from");

  /**
   * "Greek and Turkish soldiers", "the ministers of France and Germany": each state joined to the
   * first has its own.
   */
  private void otherStates(int head, List<Found> found) {
    Optional<Sector> sector = descriptions.findSector(head);
    for (int child : tree.children(head)) {
      boolean owner =
          tree.is(child, "nmod")
              && OWNING_STATES.contains(tree.preposition(child))
              && sector.isPresent();
      if (!tree.is(child, "amod") && !(owner && !found.isEmpty())) {
        continue;
      }
      for (int joined : tree.children(child)) {
        if (tree.is(joined, "conj")) {
          belonging
              .knownAt(joined)
              .filter(other -> other.kind().isState())
              .map(state -> joinedState(joined, state, sector))
              .ifPresent(found::add);
        }
      }
    }
  }

  private Found joinedState(int joined, Actor state, Optional<Sector> sector) {
    Span span = tree.token(joined).span();
    var mention =
        new Mention(
            words.in(span),
            new Identity.Known(state.id()),
            Optional.of(state.id()),
            sector.map(List::of).orElse(state.sector()));
    return new Found(joined, span, mention);
  }

  private Optional<Found> resolveOne(int head) {
    return resolved.at(head, this::readOne);
  }

  private Optional<Found> readOne(int head) {
    if (tree.token(head).isPronoun()
        || tree.tag(head).equals("WDT")
        || tree.tag(head).equals("DT")) {
      return Optional.empty();
    }
    if (QUANTITIES.contains(tree.lemma(head))) {
      for (int child : tree.children(head)) {
        if (tree.isKindOf(child, "nmod") && tree.preposition(child).equals("of")) {
          return resolveOne(child);
        }
      }
    }
    Optional<Found> named = byName(head);
    if (named.isPresent()) {
      return named;
    }
    Optional<Sector> sector = descriptions.findSector(head);
    if (sector.isPresent()) {
      return Optional.of(descriptions.describe(head, sector.get()));
    }
    return tree.token(head).isProperNoun() ? unlistedOrOwner(head) : inside(head);
  }

  /** A name of the directory that holds the head. */
  private Optional<Found> byName(int head) {
    return named.at(head, this::readName);
  }

  private Optional<Found> readName(int head) {
    Optional<SentenceNames.Listed> found = names.find(words.first(head), head);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    SentenceNames.Listed listed = found.get();
    if (names.isPartOfOther(listed)) {
      return unlistedOrOwner(head);
    }
    Span span = tree.span(listed.first(), listed.last());
    return Optional.of(new Found(head, span, names.mention(listed, words.in(span))));
  }

  private Optional<Found> unlistedOrOwner(int head) {
    return unlisted.find(head).or(() -> inside(head));
  }

  /**
   * A thing that belongs to someone: "Israel's ports", "the Russian decision", "the invasion of
   * Kuwait".
   */
  private Optional<Found> inside(int head) {
    for (String relation : OWNING) {
      for (int child : tree.children(head)) {
        if (tree.is(child, relation) && words.isCapital(child)) {
          Optional<Found> found = identified(child);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    for (int child : tree.children(head)) {
      if (tree.is(child, "nmod") && INNER.contains(tree.preposition(child))) {
        Optional<Found> found = identified(child);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Whom the phrase means, unless they are unknown. */
  private Optional<Found> identified(int head) {
    return resolveOne(head).filter(one -> !(one.mention().identity() instanceof Identity.Unknown));
  }

  /**
   * Whether a phrase can act: a name, an agent, or a thing with an owner or an adjective; not one
   * merely from somewhere.
   */
  public boolean canAct(int head) {
    Optional<Found> found = resolveOne(head);
    if (found.isEmpty() || found.get().head() == head) {
      return true;
    }
    for (int at = found.get().head(); at >= 0 && at != head; at = tree.head(at)) {
      if (tree.is(at, "nmod") && tree.head(at) == head) {
        String preposition = tree.preposition(at);
        return preposition.equals("of") || preposition.equals("by");
      }
    }
    return true;
  }
}
