package org.entente.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.entente.actor.Actor;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.actor.Mention;
import org.entente.actor.Resolver;
import org.entente.actor.Sector;
import org.entente.document.Span;
import org.entente.parse.ParsedDocument;
import org.entente.parse.ParsedSentence;
import org.entente.parse.Tree;

/**
 * Whom "he", "it", "the group" or "the two countries" stand for, by the sentences before; nobody
 * wherever a second reading is possible. One object a document; sentences are read again only when
 * such words stand in the place of a participant.
 *
 * <p>The words of who is found stay those of the pronoun or phrase; identity, country and sector
 * are the antecedent's.
 */
final class Antecedents {
  /** Sentences without a listed name that are worth parsing all the same. */
  static final Pattern PAIRED =
      Pattern.compile(
          "\\b(?:[Tt]he two|[Bb]oth) (?:countries|sides|leaders|presidents|governments|nations"
              + "|states)\\b");

  private static final int SENTENCES_BACK = 2;

  private static final Set<String> PAIRS =
      Set.of("country", "side", "leader", "president", "government", "nation", "state");

  private static final Map<String, Set<Actor.Kind>> BODIES =
      Map.of(
          "group",
          Set.of(
              Actor.Kind.ARMED_GROUP, Actor.Kind.PRIVATE_ARMY, Actor.Kind.MOVEMENT, Actor.Kind.NGO),
          "movement",
          Set.of(Actor.Kind.MOVEMENT, Actor.Kind.ARMED_GROUP, Actor.Kind.PARTY),
          "party",
          Set.of(Actor.Kind.PARTY),
          "company",
          Set.of(Actor.Kind.COMPANY),
          "bloc",
          Set.of(Actor.Kind.BLOC, Actor.Kind.IGO));

  private static final Set<String> OFFICES =
      Set.of("president", "minister", "spokesman", "spokeswoman");

  /** What a missile, a ruling or a storm can do as well: "it" need not be who acts. */
  private static final Set<String> OF_THINGS =
      Set.of(
          "strike",
          "hit",
          "kill",
          "injure",
          "wound",
          "destroy",
          "damage",
          "end",
          "allow",
          "bring",
          "reach",
          "cover",
          "cause",
          "leave",
          "threaten",
          "hurt",
          "sink",
          "force",
          "protect",
          "undermine",
          "violate",
          "be",
          "become",
          "follow",
          "come",
          "provide",
          "give",
          "include");

  private final Directory directory;
  private final ParsedDocument document;
  private final Function<Tree, Resolver> resolvers;
  private final Map<Integer, ParsedSentence> parsed = new HashMap<>();
  private final Map<Integer, Scene> scenes = new HashMap<>();

  /**
   * @param resolvers makes the resolver of a sentence's tree
   */
  Antecedents(Directory directory, ParsedDocument document, Function<Tree, Resolver> resolvers) {
    this.directory = directory;
    this.document = document;
    this.resolvers = resolvers;
    document.sentences().forEach(sentence -> parsed.put(sentence.index(), sentence));
  }

  /** Those for whom the phrase at {@code head} stands; empty when that is not safe to say. */
  List<Resolver.Found> of(Tree tree, int head) {
    return of(tree, head, 1);
  }

  private List<Resolver.Found> of(Tree tree, int head, int chain) {
    String word = tree.lowered(head);
    if (isQuoted(tree, head)) {
      return List.of();
    }
    if (tree.token(head).isPronoun()) {
      List<Resolver.Found> within = subjectBefore(tree, head);
      if (!within.isEmpty()) {
        return within;
      }
      return switch (word) {
        case "he", "she" -> person(tree, head, chain);
        case "it", "they" -> body(tree, head, chain);
        default -> List.of();
      };
    }
    if (!tree.token(head).isNoun()) {
      return List.of();
    }
    String lemma = tree.lemma(head);
    if (tree.tag(head).equals("NNS")) {
      return PAIRS.contains(lemma) && isBare(tree, head, true) ? pair(tree, head) : List.of();
    }
    if (OFFICES.contains(lemma)) {
      return isBare(tree, head, false) ? holder(tree, head) : List.of();
    }
    if (!isBare(tree, head, false)) {
      return List.of();
    }
    if (BODIES.containsKey(lemma)) {
      return only(tree, head, BODIES.getOrDefault(lemma, Set.of()));
    }
    return switch (lemma) {
      case "country" -> state(tree, head, false);
      case "government" -> state(tree, head, true);
      case "ministry" -> ministry(tree, head);
      default -> List.of();
    };
  }

  // -- pronouns --------------------------------------------------------------------------------

  private static final Set<String> OF_PERSONS = Set.of("he", "she", "his", "her");

  /**
   * "Kerry said he would meet …", "Israel said it had …", "Kerry spoke of his visit": in a clause
   * below, whoever is the subject of the sentence, when nobody else stands before the pronoun.
   */
  private List<Resolver.Found> subjectBefore(Tree tree, int pronoun) {
    String word = tree.lowered(pronoun);
    boolean person = OF_PERSONS.contains(word);
    boolean owner = word.equals("his") || word.equals("her") || word.equals("its");
    boolean fits =
        owner
            ? tree.is(pronoun, "nmod:poss")
            : (person || word.equals("it")) && tree.isKindOf(pronoun, "nsubj");
    if (!fits || (!owner && isMainSubject(tree, pronoun))) {
      return List.of();
    }
    Scene here = scene(tree);
    int subject = here.subject();
    if (subject < 0 || subject >= pronoun || tree.isWithin(pronoun, subject)) {
      return List.of();
    }
    List<Resolver.Found> found = here.at(subject);
    if (found.size() != 1 || tree.child(subject, "conj") >= 0) {
      return List.of();
    }
    Resolver.Found one = found.getFirst();
    if (person) {
      int start = tree.token(pronoun).span().start();
      long before = here.persons().stream().filter(span -> span.start() < start).count();
      boolean known =
          here.isPerson(one)
              && tree.token(subject).isProperNoun()
              && one.mention().country().isPresent();
      return known
              && before == 1
              && !here.titleBesides(subject)
              && !here.contradicts(
                  subject, word.startsWith("h") && !word.startsWith("her") ? "he" : "she")
          ? as(tree, pronoun, found)
          : List.of();
    }
    boolean alone = here.actors().stream().filter(other -> other.head() < pronoun).count() == 1;
    boolean told = owner || isTold(tree, pronoun);
    return alone && told && here.isBody(one) && here.isSingular(one) && here.persons().isEmpty()
        ? as(tree, pronoun, found)
        : List.of();
  }

  private static final Set<String> TELLING =
      Set.of("say", "announce", "confirm", "claim", "insist", "warn", "add", "declare", "state");

  /** "it rained", "it seems": nobody does that. */
  private static final Set<String> FORMAL =
      Set.of("rain", "snow", "seem", "appear", "look", "take", "turn", "matter", "happen");

  /** The subject of what the sentence's own subject says, and no formal "it". */
  private static boolean isTold(Tree tree, int pronoun) {
    int verb = tree.head(pronoun);
    boolean formal =
        tree.child(verb, "csubj") >= 0
            || tree.child(verb, "cop") >= 0
            || tree.is(pronoun, "nsubj:pass")
            || FORMAL.contains(tree.lemma(verb));
    return !formal
        && tree.is(verb, "ccomp")
        && tree.head(tree.head(verb)) < 0
        && TELLING.contains(tree.lemma(tree.head(verb)));
  }

  private List<Resolver.Found> person(Tree tree, int pronoun, int chain) {
    Optional<Scene> before = sceneBefore(tree);
    if (before.isEmpty() || !isMainSubject(tree, pronoun)) {
      return List.of();
    }
    Scene here = scene(tree);
    if (here.persons().stream().anyMatch(span -> span.start() < tree.token(pronoun).span().start())
        || here.titleBefore(pronoun)) {
      return List.of();
    }
    Scene scene = before.get();
    int subject = scene.subject();
    if (subject < 0) {
      return List.of();
    }
    if (chain > 0 && scene.tree().lowered(subject).equals(tree.lowered(pronoun))) {
      return scene.persons().isEmpty() && !scene.titleBesides(subject)
          ? as(tree, pronoun, of(scene.tree(), subject, chain - 1))
          : List.of();
    }
    List<Resolver.Found> found = scene.at(subject);
    if (found.size() != 1
        || scene.persons().size() != 1
        || !scene.isPerson(found.getFirst())
        || !scene.tree().token(subject).isProperNoun()
        || !scene.persons().getFirst().overlaps(scene.tree().token(subject).span())
        || scene.titleBesides(subject)
        || scene.contradicts(subject, tree.lowered(pronoun))) {
      return List.of();
    }
    Mention mention = found.getFirst().mention();
    boolean office = !mention.sector().isEmpty() && mention.country().isPresent();
    return office ? as(tree, pronoun, found) : List.of();
  }

  private List<Resolver.Found> body(Tree tree, int pronoun, int chain) {
    Optional<Scene> before = sceneBefore(tree);
    if (before.isEmpty() || !isMainSubject(tree, pronoun) || isOfThings(tree, pronoun)) {
      return List.of();
    }
    Scene here = scene(tree);
    if (here.actors().stream().anyMatch(one -> one.head() < pronoun)) {
      return List.of();
    }
    Scene scene = before.get();
    int subject = scene.subject();
    if (subject < 0 || scene.hasOtherActingSubject(subject)) {
      return List.of();
    }
    if (chain > 0 && scene.tree().lowered(subject).equals(tree.lowered(pronoun))) {
      return as(tree, pronoun, of(scene.tree(), subject, chain - 1));
    }
    List<Resolver.Found> found = scene.at(subject);
    boolean plural = tree.lowered(pronoun).equals("they");
    boolean joined = scene.tree().child(subject, "conj") >= 0;
    if (found.isEmpty() || !found.stream().allMatch(scene::isBody)) {
      return List.of();
    }
    if (!plural) {
      return found.size() == 1 && !joined && scene.isSingular(found.getFirst())
          ? as(tree, pronoun, found)
          : List.of();
    }
    if (scene.hasOtherPlural(subject)) {
      return List.of();
    }
    boolean all = joined && found.size() == scene.joined(subject);
    boolean many = !joined && found.size() == 1 && !scene.isSingular(found.getFirst());
    return all || many ? as(tree, pronoun, found) : List.of();
  }

  /** The subject of the sentence's own verb or of one joined to it, in no clause below. */
  private static boolean isMainSubject(Tree tree, int word) {
    if (!tree.isKindOf(word, "nsubj")) {
      return false;
    }
    int verb = tree.head(word);
    // "Poland, he said, was ready": the verb of saying hangs beside the sentence's own
    while (verb >= 0 && (tree.is(verb, "conj") || tree.is(verb, "parataxis"))) {
      verb = tree.head(verb);
    }
    return verb >= 0 && tree.head(verb) < 0;
  }

  /** "It was agreed that", "it struck a school". */
  private static boolean isOfThings(Tree tree, int pronoun) {
    if (!tree.lowered(pronoun).equals("it")) {
      return false;
    }
    int verb = tree.head(pronoun);
    boolean formal =
        tree.child(verb, "csubj") >= 0
            || (tree.is(pronoun, "nsubj:pass") && tree.child(verb, "ccomp") >= 0);
    return formal || tree.is(pronoun, "nsubj:pass") || OF_THINGS.contains(tree.lemma(verb));
  }

  // -- definite phrases ------------------------------------------------------------------------

  /** The only actor of these kinds in the nearest sentence that has one, within two. */
  private List<Resolver.Found> only(Tree tree, int head, Set<Actor.Kind> kinds) {
    if (scene(tree).actors().stream().anyMatch(one -> one.head() < head && isOf(one, kinds))) {
      return List.of();
    }
    for (Scene scene : scenesBefore(tree)) {
      if (scene.hasUnlistedBody()) {
        return List.of();
      }
      Map<ActorId, Resolver.Found> found = new LinkedHashMap<>();
      scene.actors().stream()
          .filter(one -> isOf(one, kinds) && scene.isNamed(one))
          .forEach(one -> found.putIfAbsent(known(one), one));
      if (!found.isEmpty()) {
        return found.size() == 1 ? as(tree, head, List.copyOf(found.values())) : List.of();
      }
    }
    return List.of();
  }

  /**
   * The one state of which anybody was named in the two sentences before, and in this one up to
   * here.
   *
   * @param body for its government, which a sector tells apart from the state
   */
  private List<Resolver.Found> state(Tree tree, int head, boolean body) {
    if (scene(tree).actors().stream().anyMatch(one -> one.head() < head)) {
      return List.of();
    }
    var countries = new HashSet<ActorId>();
    Optional<Resolver.Found> named = Optional.empty();
    for (Scene scene : scenesBefore(tree)) {
      if (scene.hasUnlistedPlace()) {
        return List.of();
      }
      countries.addAll(scene.countries());
      if (named.isEmpty()) {
        named =
            scene.actors().stream()
                .filter(one -> scene.isState(one) || (body && scene.isOfficial(one)))
                .findFirst();
      }
    }
    if (countries.size() != 1 || named.isEmpty()) {
      return List.of();
    }
    Resolver.Found one = named.get();
    if (!body) {
      return as(tree, head, List.of(one));
    }
    ActorId country = countries.iterator().next();
    var government =
        new Mention(
            one.mention().surface(),
            new Identity.Known(country),
            Optional.of(country),
            List.of(Sector.GOV));
    return as(tree, head, List.of(new Resolver.Found(one.head(), one.span(), government)));
  }

  private List<Resolver.Found> ministry(Tree tree, int head) {
    for (Scene scene : scenesBefore(tree)) {
      List<Resolver.Found> found =
          scene.actors().stream()
              .filter(one -> scene.tree().lemma(one.head()).equals("ministry"))
              .toList();
      if (!found.isEmpty()) {
        return found.size() == 1 && scene.countries().size() == 1
            ? as(tree, head, found)
            : List.of();
      }
    }
    return List.of();
  }

  /** The last two of the kind that were joined by "and", with no third beside them. */
  private List<Resolver.Found> pair(Tree tree, int head) {
    if (scene(tree).actors().stream().anyMatch(one -> one.head() < head)) {
      return List.of();
    }
    String lemma = tree.lemma(head);
    for (Scene scene : scenesBefore(tree)) {
      List<List<Resolver.Found>> pairs =
          scene.pairs().stream()
              .filter(pair -> pair.stream().allMatch(one -> fits(scene, one, lemma)))
              .toList();
      if (pairs.isEmpty() && scene.actors().isEmpty()) {
        continue;
      }
      var others = new HashSet<>(scene.countries());
      if (pairs.size() == 1) {
        pairs.getFirst().forEach(one -> one.mention().country().ifPresent(others::remove));
        return others.isEmpty() ? as(tree, head, pairs.getFirst()) : List.of();
      }
      return List.of();
    }
    return List.of();
  }

  private boolean fits(Scene scene, Resolver.Found one, String lemma) {
    return switch (lemma) {
      case "leader", "president" ->
          scene.isPerson(one)
              && one.mention().country().isPresent()
              && !one.mention().sector().isEmpty();
      case "side" -> scene.isBody(one);
      default -> scene.isState(one);
    };
  }

  /** The only one whom the document has so far named with this office. */
  private List<Resolver.Found> holder(Tree tree, int head) {
    String lemma = tree.lemma(head);
    boolean prime = isPrime(tree, head);
    var holders = new LinkedHashMap<Identity, Resolver.Found>();
    for (int i = 0; i < tree.sentence().index(); i++) {
      ParsedSentence sentence = parsed.get(i);
      if (sentence == null) {
        if (wordsOf(i).toLowerCase(Locale.ROOT).contains(lemma)) {
          // somebody else may be named with the office in a sentence that was not parsed
          return List.of();
        }
        continue;
      }
      if (!sentence.text().toLowerCase(Locale.ROOT).contains(lemma)) {
        continue;
      }
      Scene scene = scene(i);
      for (int word = 0; word < scene.tree().size(); word++) {
        boolean same =
            scene.tree().lemma(word).equals(lemma)
                && isPrime(scene.tree(), word) == prime
                && !isBare(scene.tree(), word, false);
        if (!same) {
          continue;
        }
        Optional<Resolver.Found> one = scene.holderAt(word);
        if (one.isEmpty()) {
          return List.of();
        }
        holders.putIfAbsent(one.get().mention().identity(), one.get());
      }
    }
    for (int word = 0; word < head; word++) {
      if (tree.lemma(word).equals(lemma)) {
        return List.of();
      }
    }
    return holders.size() == 1 ? as(tree, head, List.copyOf(holders.values())) : List.of();
  }

  private static boolean isPrime(Tree tree, int word) {
    return word > 0 && tree.lemma(word - 1).equals("prime");
  }

  private String wordsOf(int sentence) {
    return document.spans().size() > sentence
        ? document.spans().get(sentence).in(document.document().text())
        : "";
  }

  /** "the group", "the prime minister", "the two sides", "both sides", and nothing besides. */
  private static boolean isBare(Tree tree, int head, boolean two) {
    boolean article = false;
    boolean number = false;
    for (int child : tree.children(head)) {
      String word = tree.lowered(child);
      if (tree.isKindOf(child, "det") && word.equals("the")) {
        article = true;
      } else if (two && word.equals("both")) {
        article = true;
        number = true;
      } else if (two && word.equals("two")) {
        number = true;
      } else if (!(tree.is(child, "case") && !tree.tag(child).equals("POS"))
          && !tree.is(child, "punct")
          && !isAside(tree, head, child)
          && !(word.equals("prime") && child == head - 1)) {
        return false;
      }
    }
    return article && number == two;
  }

  /** "The President, who …": behind a comma, so it does not pick one out of several. */
  private static boolean isAside(Tree tree, int head, int child) {
    return tree.is(child, "acl:relcl")
        && head + 1 < tree.size()
        && tree.token(head + 1).text().equals(",");
  }

  // -- the sentences before --------------------------------------------------------------------

  private Optional<Scene> sceneBefore(Tree tree) {
    return scenesBefore(tree).stream().findFirst();
  }

  /**
   * Up to two sentences back, the nearest first; none beyond one that was not parsed or a paragraph
   * that began since the one before.
   */
  private List<Scene> scenesBefore(Tree tree) {
    var before = new ArrayList<Scene>();
    ParsedSentence here = tree.sentence();
    for (int back = 1; back <= SENTENCES_BACK; back++) {
      ParsedSentence sentence = parsed.get(here.index() - back);
      if (sentence == null || here.paragraph() - sentence.paragraph() > 1) {
        break;
      }
      if (back > 1 && before.getLast().tree().sentence().paragraph() != sentence.paragraph()) {
        break;
      }
      before.add(scene(sentence.index()));
    }
    return before;
  }

  private Scene scene(Tree tree) {
    return scene(tree.sentence().index());
  }

  private Scene scene(int index) {
    Scene known = scenes.get(index);
    if (known == null) {
      ParsedSentence sentence = parsed.get(index);
      if (sentence == null) {
        throw new IllegalArgumentException("sentence " + index + " was not parsed");
      }
      var tree = new Tree(sentence);
      known = new Scene(directory, tree, resolvers.apply(tree));
      scenes.put(index, known);
    }
    return known;
  }

  /** Within a quotation the words are another's, and so may be whom they mean. */
  private boolean isQuoted(Tree tree, int word) {
    ParsedSentence sentence = tree.sentence();
    ParsedSentence before = parsed.get(sentence.index() - 1);
    int start =
        before != null && before.paragraph() == sentence.paragraph()
            ? before.span().start()
            : sentence.span().start();
    int end = Math.min(tree.token(word).span().start(), document.document().text().length());
    int marks = 0;
    for (int i = start; i < end; i++) {
      char sign = document.document().text().charAt(i);
      if (sign == '"' || sign == '“' || sign == '”') {
        marks++;
      }
    }
    return marks % 2 == 1;
  }

  // -- what is found ---------------------------------------------------------------------------

  private static List<Resolver.Found> as(Tree tree, int head, List<Resolver.Found> found) {
    int first = head;
    while (first > 0
        && tree.head(first - 1) == head
        && !tree.is(first - 1, "case")
        && !tree.lowered(first - 1).equals("the")) {
      first--;
    }
    Span span = tree.span(first, head);
    String words =
        tree.sentence()
            .text()
            .substring(
                span.start() - tree.sentence().span().start(),
                span.end() - tree.sentence().span().start());
    return found.stream()
        .map(one ->
            new Resolver.Found(
                head,
                span,
                new Mention(
                    words,
                    one.mention().identity(),
                    one.mention().country(),
                    one.mention().sector())))
        .toList();
  }

  private boolean isOf(Resolver.Found one, Set<Actor.Kind> kinds) {
    return one.mention().identity() instanceof Identity.Known(ActorId id)
        && kinds.contains(directory.actor(id).kind());
  }

  private static ActorId known(Resolver.Found one) {
    return one.mention().identity() instanceof Identity.Known(ActorId id)
        ? id
        : new ActorId(one.mention().surface());
  }
}
