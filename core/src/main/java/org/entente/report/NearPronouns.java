package org.entente.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entente.actor.Resolver;
import org.entente.parse.Tree;

/**
 * Pronouns whose antecedent stands before them in the same sentence, in another clause: "Libya held
 * the two pilots, and Paris asked it to …". Nobody who is an argument of the pronoun's own verb is
 * meant; of the others the only one that fits, or the only subject that fits.
 */
final class NearPronouns {
  private static final Set<String> PERSONS = Set.of("he", "she", "him", "her");
  private static final Set<String> MANY = Set.of("they", "them");

  private final Scenes scenes;

  NearPronouns(Scenes scenes) {
    this.scenes = scenes;
  }

  /** Those whom the pronoun means; empty when that is not safe to say. */
  List<Resolver.Found> meant(Anaphor pronoun) {
    Tree tree = pronoun.tree();
    int verb = verb(tree, pronoun.head());
    if (verb < 0) {
      return List.of();
    }
    Scene here = scenes.of(pronoun);
    Optional<Predicate<Resolver.Found>> fitting = fitting(pronoun, here, verb);
    if (fitting.isEmpty()) {
      return List.of();
    }
    Set<Integer> own = arguments(tree, verb);
    var rivals = new ArrayList<Resolver.Found>();
    var owners = new ArrayList<Resolver.Found>();
    for (Resolver.Found one : here.actors()) {
      if (one.head() < pronoun.head()
          && fitting.get().test(one)
          && own.stream().noneMatch(argument -> tree.isWithin(one.head(), argument))) {
        if (!isNamedWithin(tree, one.head())) {
          rivals.add(one);
        } else if (isOwner(tree, here, one)) {
          owners.add(one);
        }
      }
    }
    return chosen(pronoun, here, rivals.isEmpty() ? owners : rivals);
  }

  private List<Resolver.Found> chosen(Anaphor pronoun, Scene here, List<Resolver.Found> rivals) {
    if (identities(rivals) == 1 && !isUnnamedBefore(pronoun, here, rivals)) {
      return pronoun.meaning(List.of(rivals.getFirst()));
    }
    List<Resolver.Found> subjects =
        rivals.stream().filter(one -> here.tree().isKindOf(one.head(), "nsubj")).toList();
    if (identities(subjects) == 1) {
      return pronoun.meaning(List.of(subjects.getFirst()));
    }
    return List.of();
  }

  private static long identities(List<Resolver.Found> some) {
    return some.stream().map(one -> one.mention().identity()).distinct().count();
  }

  private static boolean isUnnamedBefore(Anaphor pronoun, Scene here, List<Resolver.Found> rivals) {
    return PERSONS.contains(pronoun.word()) && here.titles().anyBeside(pronoun.head(), rivals);
  }

  private Optional<Predicate<Resolver.Found>> fitting(Anaphor pronoun, Scene here, int verb) {
    Tree tree = pronoun.tree();
    if (PERSONS.contains(pronoun.word())) {
      if (tree.is(pronoun.head(), "nmod:poss") || isNaming(tree, verb)) {
        return Optional.empty();
      }
      return Optional.of(one ->
          here.isOnePerson(one) && !here.contradicts(one.head(), nominative(pronoun.word())));
    }
    boolean addressed = isObject(tree, pronoun.head()) && WordKind.ADDRESSING.has(tree.lemma(verb));
    boolean acting =
        tree.is(pronoun.head(), "nsubj")
            && WordKind.DELIBERATE.has(tree.lemma(verb))
            && !isNaming(tree, verb);
    if (!addressed && !acting) {
      return Optional.empty();
    }
    if (pronoun.word().equals("it")) {
      return Optional.of(one -> here.isBody(one) && here.isSingular(one));
    }
    if (MANY.contains(pronoun.word())) {
      return Optional.of(one -> !here.isSingular(one));
    }
    return Optional.empty();
  }

  /** "what it called terrorist targets" does nothing to anybody. */
  private static boolean isNaming(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (tree.lemma(child).equals("what")) {
        return true;
      }
    }
    return false;
  }

  private static String nominative(String word) {
    return word.equals("him") ? "he" : word.equals("her") ? "she" : word;
  }

  private static boolean isObject(Tree tree, int word) {
    return tree.is(word, "obj")
        || tree.is(word, "iobj")
        || tree.isKindOf(word, "obl")
        || (tree.is(word, "nsubj") && tree.is(tree.head(word), "xcomp"));
  }

  /** The verb whose argument the word is, through "of him", "to her". */
  private static int verb(Tree tree, int word) {
    int head = tree.head(word);
    return head >= 0 && tree.token(head).isVerb() ? head : -1;
  }

  /** Heads of the verb's own arguments, with the subject that it shares with the verbs it joins. */
  private static Set<Integer> arguments(Tree tree, int verb) {
    var heads = new TreeSet<Integer>();
    var seen = new HashSet<Integer>();
    int at = verb;
    boolean subject = false;
    while (at >= 0 && seen.add(at)) {
      for (int child : tree.children(at)) {
        boolean nominal =
            tree.isKindOf(child, "nsubj")
                || (at == verb
                    && (tree.is(child, "obj")
                        || tree.is(child, "iobj")
                        || tree.isKindOf(child, "obl")));
        if (nominal && !(subject && tree.isKindOf(child, "nsubj"))) {
          heads.add(child);
        }
      }
      for (int child : tree.children(at)) {
        subject |= tree.isKindOf(child, "nsubj");
      }
      if (subject) {
        break;
      }
      String relation = tree.relation(at);
      if (relation.equals("acl:relcl")) {
        heads.add(tree.head(at));
        break;
      }
      at =
          relation.equals("conj") || relation.equals("xcomp") || relation.startsWith("advcl")
              ? tree.head(at)
              : -1;
    }
    return heads;
  }

  /** "Trump's tariffs … he": a person behind whose name the tariffs stand. */
  private static boolean isOwner(Tree tree, Scene here, Resolver.Found one) {
    return here.isPerson(one) && tree.is(one.head(), "nmod:poss");
  }

  /** "Uganda" in "Uganda's army": the army is who is spoken of. */
  private static boolean isNamedWithin(Tree tree, int word) {
    return tree.is(word, "nmod:poss") || tree.is(word, "compound") || tree.isKindOf(word, "amod");
  }
}
