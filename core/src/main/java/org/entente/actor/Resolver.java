package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.document.Span;
import org.entente.parse.ByToken;
import org.entente.parse.Tree;

/**
 * Finds who a noun phrase names: what the directory lists, and by composition what it does not
 * ("Israeli diplomat", "former Iranian foreign minister", "Russian troops"). One object a sentence.
 */
public final class Resolver {
  private static final Set<String> FORMER =
      Set.of("former", "ex", "erstwhile", "onetime", "late", "ousted", "deposed");
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
  private static final Set<String> NOT_PART =
      Set.of("acl:relcl", "acl", "appos", "conj", "cc", "punct", "parataxis", "dep");
  private static final int MOST_WORDS_OF_A_PLACE = 3;
  private static final Set<String> OF_PLACE = Set.of("of", "from", "in", "for", "at");

  private final Tree tree;
  private final Directory directory;
  private final Naming naming;
  private final String text;
  private final int offset;
  // Frames ask for the same phrase again and again.
  private final ByToken<Optional<Found>> resolved;
  private final ByToken<Optional<Found>> named;
  private final ByToken<List<Name>> names;

  /**
   * @param day against which names and offices are read: the document's date; {@link LocalDate#MAX}
   *     minus a day when it has none
   */
  public Resolver(Tree tree, Directory directory, LocalDate day) {
    this.tree = tree;
    this.directory = directory;
    this.naming = new Naming(directory, day);
    this.text = tree.sentence().text();
    this.offset = tree.sentence().span().start();
    this.resolved = new ByToken<>(tree);
    this.named = new ByToken<>(tree);
    this.names = new ByToken<>(tree);
  }

  /** Someone found: the words that name them and who they are. {@code head} is a token index. */
  public record Found(int head, Span span, Mention mention) {}

  /** Whether a state, a part of one or a town bears this name, on whatever day. */
  public boolean isPlace(String words) {
    return isTown(words)
        || directory.listNames(words).stream()
            .anyMatch(name ->
                name.form() != Name.Form.DEMONYM && Kinds.isState(directory.actor(name.actor())));
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
    List<Name> names = directory.listNames(words);
    List<ActorId> states =
        naming.ids(names).stream()
            .map(directory::actor)
            .filter(Kinds::isState)
            .map(actor -> Naming.countryOf(actor).orElse(actor.id()))
            .distinct()
            .toList();
    if (!states.isEmpty()) {
      return Optional.of(states.getFirst()).filter(id -> states.size() == 1 && Kinds.isCountry(id));
    }
    List<ActorId> countries = directory.places().countriesOf(Phrase.key(words));
    return countries.size() == 1
        ? Optional.of(countries.getFirst()).filter(naming::exists)
        : Optional.empty();
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

  /**
   * "Greek and Turkish soldiers", "the ministers of France and Germany": each state joined to the
   * first has its own.
   */
  private void otherStates(int head, List<Found> found) {
    Optional<Sector> sector = directory.agents().findSector(tree.lemmas(), head);
    for (int child : tree.children(head)) {
      boolean owner =
          tree.is(child, "nmod") && tree.preposition(child).equals("of") && sector.isPresent();
      if (!tree.is(child, "amod") && !(owner && !found.isEmpty())) {
        continue;
      }
      for (int joined : tree.children(child)) {
        Optional<Actor> other = tree.is(joined, "conj") ? knownAt(joined) : Optional.empty();
        if (other.isPresent() && other.get().kind().isState()) {
          Span span = tree.token(joined).span();
          ActorId id = other.get().id();
          found.add(
              new Found(
                  joined,
                  span,
                  new Mention(
                      words(span),
                      new Identity.Known(id),
                      Optional.of(id),
                      sector.map(List::of).orElse(other.get().sector()))));
        }
      }
    }
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
    Optional<Sector> sector = directory.agents().findSector(tree.lemmas(), head);
    if (sector.isPresent()) {
      return Optional.of(composed(head, sector.get()));
    }
    if (tree.token(head).isProperNoun()) {
      return unlisted(head);
    }
    return inside(head);
  }

  /** A name of the directory that holds the head. */
  private Optional<Found> byName(int head) {
    return named.at(head, this::readName);
  }

  private Optional<Found> readName(int head) {
    int first = firstOf(head);
    for (int start = first; start <= head; start++) {
      List<Name> names = namesAt(start);
      if (names.isEmpty()) {
        continue;
      }
      int end = lastToken(start, names.getFirst());
      if (end < head) {
        // "Russia President Putin": go on behind this name
        continue;
      }
      if (isPartOfOther(start, end, names)) {
        return unlisted(head);
      }
      return Optional.of(
          new Found(head, tree.span(start, end), mention(names, words(tree.span(start, end)))));
    }
    return Optional.empty();
  }

  /** Between bearers of one name the countries that the sentence names otherwise decide. */
  private Mention mention(List<Name> names, String words) {
    List<ActorId> ids = naming.ids(names);
    if (ids.size() < 2) {
      return naming.mention(names, words);
    }
    Set<ActorId> spoken = countriesBeside(names);
    List<Actor> near =
        ids.stream()
            .map(directory::actor)
            // that a state is named tells nothing of its parts: Georgia beside the United States
            .filter(actor -> actor.kind() != Actor.Kind.TERRITORY)
            .filter(actor -> Naming.countryOf(actor).filter(spoken::contains).isPresent())
            .toList();
    return near.size() == 1 ? naming.mention(near.getFirst(), words) : naming.mention(names, words);
  }

  private Set<ActorId> countriesBeside(List<Name> names) {
    var countries = new TreeSet<ActorId>();
    for (int i = 0; i < tree.size(); i++) {
      List<Name> others = namesAt(i);
      if (others.isEmpty() || others.getFirst().words().equals(names.getFirst().words())) {
        continue;
      }
      List<ActorId> ids = naming.ids(others);
      if (ids.size() == 1) {
        Naming.countryOf(directory.actor(ids.getFirst())).ifPresent(countries::add);
      }
    }
    return countries;
  }

  private List<Name> namesAt(int token) {
    return names.at(token, i -> directory.namesAt(text, tree.token(i).span().start() - offset));
  }

  private int lastToken(int start, Name name) {
    int until = tree.token(start).span().start() + name.words().length();
    int last = start;
    while (last + 1 < tree.size() && tree.token(last + 1).span().end() <= until) {
      last++;
    }
    return last;
  }

  /**
   * "Jeb Bush" is not Bush, "Bank of China" not China: a longer name of a person or body goes on to
   * the left or right.
   */
  private boolean isPartOfOther(int start, int end, List<Name> names) {
    String kind = tree.token(end).entity();
    boolean person = directory.actor(names.getFirst().actor()).kind() == Actor.Kind.PERSON;
    if (person) {
      return start > 0
          && tree.token(start - 1).entity().equals("PERSON")
          && kind.equals("PERSON")
          && directory.agents().findSector(tree.lemmas(), start - 1).isEmpty();
    }
    if (!kind.equals("ORGANIZATION") && !kind.equals("PERSON")) {
      return false;
    }
    boolean left =
        start > 0
            && tree.token(start - 1).entity().equals(kind)
            && !tree.tag(start - 1).equals("DT");
    boolean right = end + 1 < tree.size() && tree.token(end + 1).entity().equals(kind);
    return left || right;
  }

  private String words(Span span) {
    return text.substring(span.start() - offset, span.end() - offset);
  }

  /**
   * "Russian troops", "a Hamas official", "the ambassador in Damascus": the country or body from
   * beside the word.
   */
  private Found composed(int head, Sector sector) {
    Sector of = isFormer(head) && sector == Sector.GOV ? Sector.ELI : sector;
    Span span = tree.span(firstOf(head), head);
    String words = words(span);
    Optional<Actor> body = bodyOf(head);
    Mention mention =
        body.map(actor ->
                actor.kind().isState() || actor.kind() == Actor.Kind.TERRITORY
                    ? new Mention(
                        words,
                        new Identity.Known(actor.id()),
                        Naming.countryOf(actor).or(() -> Optional.of(actor.id())),
                        List.of(of))
                    : new Mention(
                        words,
                        new Identity.Known(actor.id()),
                        actor.country(),
                        actor.sector().isEmpty() ? List.of(of) : actor.sector()))
            .orElseGet(() ->
                new Mention(words, new Identity.Unknown(words), Optional.empty(), List.of(of)));
    return new Found(head, span, mention);
  }

  private boolean isFormer(int head) {
    for (int child : tree.children(head)) {
      if (FORMER.contains(tree.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** The one known actor that an adjective, a name before the word, a possessor or "of …" gives. */
  private Optional<Actor> bodyOf(int head) {
    for (int child : tree.children(head)) {
      boolean beside =
          tree.is(child, "nmod:poss") || tree.is(child, "compound") || tree.is(child, "amod");
      if (beside) {
        Optional<Actor> actor = knownAt(child);
        if (actor.isPresent()) {
          return actor;
        }
      }
    }
    // Titles and names are often chained flat: look at every name before the head in its own
    // phrase.
    for (int i = head - 1; i >= firstOf(head); i--) {
      Optional<Actor> actor = knownAt(i);
      if (actor.isPresent()) {
        return actor;
      }
    }
    Optional<Actor> around = placeWithin(firstOf(head), head);
    if (around.isPresent()) {
      return around;
    }
    for (int child : tree.children(head)) {
      if ((tree.is(child, "nmod") || tree.is(child, "obl"))
          && OF_PLACE.contains(tree.preposition(child))) {
        Optional<Actor> actor =
            known(resolveOne(child)).or(() -> placeWithin(firstOf(child), child + 1));
        if (actor.isPresent()) {
          return actor;
        }
      }
    }
    for (int child : tree.children(head)) {
      if (tree.is(child, "appos")) {
        Optional<Actor> actor = known(resolveOne(child));
        if (actor.isPresent()) {
          return actor.flatMap(found ->
              found.kind() == Actor.Kind.PERSON
                  ? found.country().flatMap(directory::findActor)
                  : actor);
        }
      }
    }
    return Optional.empty();
  }

  /** "Lagos police", "residents of Aleppo": the country of the first place among the words. */
  private Optional<Actor> placeWithin(int from, int until) {
    for (int i = from; i < until; i++) {
      if (!tree.token(i).isProperNoun()) {
        continue;
      }
      for (int end = Math.min(until, i + MOST_WORDS_OF_A_PLACE); end > i; end--) {
        List<ActorId> countries =
            directory.places().countriesOf(Spelling.fold(words(tree.span(i, end - 1))));
        if (countries.size() == 1) {
          return directory.findActor(countries.getFirst());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> knownAt(int token) {
    if (!Character.isUpperCase(tree.token(token).text().charAt(0))) {
      return Optional.empty();
    }
    return known(byName(token));
  }

  private Optional<Actor> known(Optional<Found> found) {
    return found.flatMap(one ->
        one.mention().identity() instanceof Identity.Known known
            ? directory.findActor(known.actor())
            : Optional.empty());
  }

  /**
   * A name that the directory does not list: title, apposition and possessor may still tell country
   * and sector.
   */
  private Optional<Found> unlisted(int head) {
    Span span = tree.span(firstOf(head), head);
    String words = words(span);
    String kind = tree.token(head).entity();
    Optional<Found> near = kind.equals("PERSON") ? nearly(head) : Optional.empty();
    if (near.isPresent()) {
      return near;
    }
    Optional<Sector> sector = Optional.empty();
    for (int i = head - 1; i >= firstOf(head) && sector.isEmpty(); i--) {
      sector = directory.agents().findSector(tree.lemmas(), i);
    }
    for (int child : tree.children(head)) {
      if (sector.isEmpty() && tree.is(child, "appos")) {
        sector = directory.agents().findSector(tree.lemmas(), child);
        if (sector.isPresent()) {
          Found title = composed(child, sector.get());
          return Optional.of(new Found(head, span, retold(title.mention(), words)));
        }
      }
    }
    if (sector.isPresent()) {
      return Optional.of(composed(head, sector.get()));
    }
    if (!kind.equals("PERSON") && !kind.equals("ORGANIZATION")) {
      return inside(head);
    }
    Optional<ActorId> country = bodyOf(head).filter(actor -> actor.kind().isState()).map(Actor::id);
    return Optional.of(
        new Found(head, span, new Mention(words, new Identity.Unknown(words), country, List.of())));
  }

  /**
   * A full name that the directory spells otherwise: "Mohammed Morsy". Whoever the phrase itself
   * gives another country is somebody else.
   */
  private Optional<Found> nearly(int head) {
    int first = head;
    while (first > 0
        && tree.isWithin(first - 1, head)
        && isOfName(first - 1)
        && directory.agents().findSector(tree.lemmas(), first - 1).isEmpty()
        && namesAt(first - 1).isEmpty()) {
      first--;
    }
    while (first < head && !Character.isUpperCase(tree.token(first).text().charAt(0))) {
      first++;
    }
    if (first == head) {
      return Optional.empty();
    }
    Span span = tree.span(first, head);
    return directory
        .nearPeople()
        .find(words(span))
        .map(directory::actor)
        .filter(person ->
            bodyOf(head)
                .filter(actor -> actor.kind().isState())
                .filter(state -> person.country().filter(state.id()::equals).isEmpty())
                .isEmpty())
        .map(person -> new Found(head, span, naming.mention(person, words(span))));
  }

  private boolean isOfName(int token) {
    String text = tree.token(token).text();
    return tree.token(token).isProperNoun() || text.equals("-") || text.equals("bin");
  }

  private static Mention retold(Mention mention, String words) {
    Identity identity =
        mention.identity() instanceof Identity.Unknown
            ? new Identity.Unknown(words)
            : mention.identity();
    return new Mention(words, identity, mention.country(), mention.sector());
  }

  /**
   * A thing that belongs to someone: "Israel's ports", "the Russian decision", "the invasion of
   * Kuwait".
   */
  private Optional<Found> inside(int head) {
    for (String relation : List.of("nmod:poss", "amod", "compound", "nmod:desc")) {
      for (int child : tree.children(head)) {
        if (tree.is(child, relation) && Character.isUpperCase(tree.token(child).text().charAt(0))) {
          Optional<Found> found =
              resolveOne(child)
                  .filter(one -> !(one.mention().identity() instanceof Identity.Unknown));
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    for (int child : tree.children(head)) {
      if (tree.is(child, "nmod") && INNER.contains(tree.preposition(child))) {
        Optional<Found> found =
            resolveOne(child)
                .filter(one -> !(one.mention().identity() instanceof Identity.Unknown));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static final Set<String> INNER = Set.of("by", "of", "in", "at", "from");

  /** First token of the head's own words, without article, clauses and phrases joined to it. */
  private int firstOf(int head) {
    int first = head;
    boolean grew = true;
    while (grew) {
      grew = false;
      int before = first - 1;
      if (before >= 0
          && tree.isWithin(before, head)
          && isOwn(before, head)
          && !tree.is(before, "det")) {
        first = before;
        grew = true;
      }
    }
    // "Saudi-led coalition": the hyphen brings the word before it along, and never stands first
    // alone.
    if (tree.token(first).text().equals("-")) {
      boolean joined =
          first > 0 && tree.token(first - 1).span().end() == tree.token(first).span().start();
      first = joined ? first - 1 : first + 1;
    }
    while (first < head && tree.is(first, "punct") && !tree.token(first).text().equals("-")) {
      first++;
    }
    return first;
  }

  private boolean isOwn(int token, int head) {
    for (int at = token; at != head && at >= 0; at = tree.head(at)) {
      if (NOT_PART.contains(tree.relation(at)) || (tree.is(at, "case") && tree.head(at) == head)) {
        return tree.is(token, "punct") && tree.token(token).text().equals("-");
      }
    }
    return true;
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
