package org.entente.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.Resolver;
import org.entente.parse.Tree;

/** Whom "he", "she", "it", "they" and "his" mean: the subject of their own or the last sentence. */
final class Pronouns {
  private static final Set<String> OF_PERSONS = Set.of("he", "she", "his", "her");

  private static final Set<String> OWNERS = Set.of("his", "her", "its");

  private static final Set<String> TELLING =
      Set.of("say", "announce", "confirm", "claim", "insist", "warn", "add", "declare", "state");

  private final Scenes scenes;
  private final NearPronouns near;

  Pronouns(Scenes scenes) {
    this.scenes = scenes;
    this.near = new NearPronouns(scenes);
  }

  /** Those whom the pronoun means; empty when that is not safe to say. */
  List<Resolver.Found> meant(Anaphor pronoun) {
    return meant(pronoun, 1);
  }

  /**
   * @param chain through how many more sentences with the same pronoun for a subject it may go
   */
  private List<Resolver.Found> meant(Anaphor pronoun, int chain) {
    if (!pronoun.tree().token(pronoun.head()).isPronoun() || scenes.isQuoted(pronoun)) {
      return List.of();
    }
    List<Resolver.Found> own = ownSubject(pronoun);
    if (!own.isEmpty()) {
      return own;
    }
    List<Resolver.Found> within = subjectBefore(pronoun);
    if (!within.isEmpty()) {
      return within;
    }
    List<Resolver.Found> before = near.meant(pronoun);
    if (!before.isEmpty()) {
      return before;
    }
    return switch (pronoun.word()) {
      case "he", "she" -> person(pronoun, chain);
      case "it", "they" -> body(pronoun, chain);
      default -> List.of();
    };
  }

  /** "Assad bombed his own people": whoever is the subject of the verb. */
  private List<Resolver.Found> ownSubject(Anaphor pronoun) {
    Tree tree = pronoun.tree();
    boolean own =
        OWNERS.contains(pronoun.word())
            && pronoun.head() + 1 < tree.size()
            && tree.lowered(pronoun.head() + 1).equals("own");
    int verb = own ? pronoun.verb() : -1;
    int subject = verb < 0 ? -1 : tree.child(verb, "nsubj");
    if (subject < 0 || subject > pronoun.head()) {
      return List.of();
    }
    List<Resolver.Found> found = scenes.of(pronoun).at(subject);
    return found.size() == 1 ? pronoun.meaning(found) : List.of();
  }

  // -- the subject of the same sentence ---------------------------------------------------------

  /**
   * "Kerry said he would meet …", "Israel said it had …", "Kerry spoke of his visit": in a clause
   * below, whoever is the subject of the sentence, when nobody else stands before the pronoun.
   */
  private List<Resolver.Found> subjectBefore(Anaphor pronoun) {
    if (!isBelowSubject(pronoun)) {
      return List.of();
    }
    Tree tree = pronoun.tree();
    Scene here = scenes.of(pronoun);
    int subject = here.subject();
    if (subject < 0 || subject >= pronoun.head() || tree.isWithin(pronoun.head(), subject)) {
      return List.of();
    }
    List<Resolver.Found> found = here.at(subject);
    if (found.size() != 1 || tree.child(subject, "conj") >= 0) {
      return List.of();
    }
    boolean safe =
        OF_PERSONS.contains(pronoun.word())
            ? isOnlyPersonBefore(pronoun, here, found.getFirst())
            : isOnlyBodyBefore(pronoun, here, found.getFirst());
    return safe ? pronoun.meaning(found) : List.of();
  }

  /** In a place in which it can mean the sentence's own subject. */
  private static boolean isBelowSubject(Anaphor pronoun) {
    Tree tree = pronoun.tree();
    if (OWNERS.contains(pronoun.word())) {
      return tree.is(pronoun.head(), "nmod:poss");
    }
    boolean person = OF_PERSONS.contains(pronoun.word());
    return (person || pronoun.word().equals("it"))
        && tree.isKindOf(pronoun.head(), "nsubj")
        && !pronoun.isMainSubject();
  }

  private static boolean isOnlyPersonBefore(Anaphor pronoun, Scene here, Resolver.Found subject) {
    String nominative = pronoun.word().equals("he") || pronoun.word().equals("his") ? "he" : "she";
    boolean known =
        here.isPerson(subject)
            && pronoun.tree().token(here.subject()).isProperNoun()
            && subject.mention().country().isPresent();
    long before = here.persons().stream().filter(span -> span.start() < pronoun.start()).count();
    return known
        && before <= 1
        && !here.titles().anyBesides(here.subject())
        && !here.contradicts(here.subject(), nominative);
  }

  private static boolean isOnlyBodyBefore(Anaphor pronoun, Scene here, Resolver.Found subject) {
    boolean alone = here.actors().stream().filter(one -> one.head() < pronoun.head()).count() == 1;
    return alone
        && (OWNERS.contains(pronoun.word()) || isTold(pronoun))
        && here.isBody(subject)
        && here.isSingular(subject)
        && here.persons().isEmpty();
  }

  /** The subject of what the sentence's own subject says, and no formal "it". */
  private static boolean isTold(Anaphor pronoun) {
    Tree tree = pronoun.tree();
    int verb = tree.head(pronoun.head());
    boolean formal =
        tree.child(verb, "csubj") >= 0
            || tree.child(verb, "cop") >= 0
            || tree.is(pronoun.head(), "nsubj:pass")
            || WordKind.FORMAL.has(tree.lemma(verb));
    return !formal
        && tree.is(verb, "ccomp")
        && tree.head(tree.head(verb)) < 0
        && TELLING.contains(tree.lemma(tree.head(verb)));
  }

  // -- the subject of the sentence before -------------------------------------------------------

  private List<Resolver.Found> person(Anaphor pronoun, int chain) {
    Optional<Scene> before = scenes.findBefore(pronoun);
    if (before.isEmpty() || !pronoun.isMainSubject()) {
      return List.of();
    }
    Scene here = scenes.of(pronoun);
    if (here.persons().stream().anyMatch(span -> span.start() < pronoun.start())
        || here.titles().anyBefore(pronoun.head())) {
      return List.of();
    }
    Scene scene = before.get();
    int subject = scene.subject();
    if (subject < 0) {
      return List.of();
    }
    if (chain > 0 && isSamePronoun(pronoun, scene)) {
      return scene.persons().isEmpty() && !scene.titles().anyBesides(subject)
          ? asSubjectBefore(pronoun, scene, chain)
          : List.of();
    }
    List<Resolver.Found> found = scene.at(subject);
    if (found.size() != 1
        || scene.persons().size() != 1
        || !scene.isPerson(found.getFirst())
        || !scene.tree().token(subject).isProperNoun()
        || !scene.persons().getFirst().overlaps(scene.tree().token(subject).span())
        || scene.titles().anyBesides(subject)
        || scene.contradicts(subject, pronoun.word())) {
      return List.of();
    }
    Mention mention = found.getFirst().mention();
    boolean office = !mention.sector().isEmpty() && mention.country().isPresent();
    return office ? pronoun.meaning(found) : List.of();
  }

  private List<Resolver.Found> body(Anaphor pronoun, int chain) {
    Optional<Scene> before = scenes.findBefore(pronoun);
    if (before.isEmpty() || !pronoun.isMainSubject() || isOfThings(pronoun)) {
      return List.of();
    }
    if (scenes.of(pronoun).actors().stream().anyMatch(one -> one.head() < pronoun.head())) {
      return List.of();
    }
    Scene scene = before.get();
    int subject = scene.subject();
    if (subject < 0 || scene.hasOtherActingSubject(subject)) {
      return List.of();
    }
    if (chain > 0 && isSamePronoun(pronoun, scene)) {
      return asSubjectBefore(pronoun, scene, chain);
    }
    List<Resolver.Found> found = scene.at(subject);
    if (found.isEmpty() || !found.stream().allMatch(scene::isBody)) {
      return List.of();
    }
    boolean fits = pronoun.word().equals("they") ? areMany(scene, found) : isOne(scene, found);
    return fits ? pronoun.meaning(found) : List.of();
  }

  private static boolean isOne(Scene scene, List<Resolver.Found> subject) {
    return subject.size() == 1 && !isJoined(scene) && scene.isSingular(subject.getFirst());
  }

  private static boolean areMany(Scene scene, List<Resolver.Found> subject) {
    if (scene.hasOtherPlural(scene.subject())) {
      return false;
    }
    return isJoined(scene)
        ? subject.size() == scene.joined(scene.subject())
        : subject.size() == 1 && !scene.isSingular(subject.getFirst());
  }

  private static boolean isJoined(Scene scene) {
    return scene.tree().child(scene.subject(), "conj") >= 0;
  }

  /** "He … He …": whoever the first means. */
  private static boolean isSamePronoun(Anaphor pronoun, Scene before) {
    return before.tree().lowered(before.subject()).equals(pronoun.word());
  }

  private List<Resolver.Found> asSubjectBefore(Anaphor pronoun, Scene before, int chain) {
    return pronoun.meaning(meant(new Anaphor(before.tree(), before.subject()), chain - 1));
  }

  /** "It was agreed that", "it struck a school". */
  private static boolean isOfThings(Anaphor pronoun) {
    if (!pronoun.word().equals("it")) {
      return false;
    }
    Tree tree = pronoun.tree();
    int verb = tree.head(pronoun.head());
    return tree.child(verb, "csubj") >= 0
        || tree.is(pronoun.head(), "nsubj:pass")
        || WordKind.OF_THINGS.has(tree.lemma(verb));
  }
}
