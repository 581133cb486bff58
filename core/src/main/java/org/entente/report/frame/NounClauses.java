package org.entente.report.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.parse.Tree;
import org.entente.report.frame.Clause.Argument;
import org.entente.report.frame.Pattern.Place;

/** Nouns of acts: whose they are, upon whom they fall, and the light verb that carries them. */
final class NounClauses {
  private final Tree tree;
  private final Lexicon lexicon;
  private final Clauses clauses;
  private final Subjects subjects;

  NounClauses(Tree tree, Lexicon lexicon, Clauses clauses, Subjects subjects) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.subjects = subjects;
  }

  /**
   * Nouns: possessor, adjectives and names before it as subject; what stands behind it by
   * preposition.
   */
  Clause read(int p) {
    var arguments = new ArrayList<Argument>();
    nounArguments(p, arguments);
    boolean hasSubject = arguments.stream().anyMatch(a -> a.place() == Place.SUBJECT);
    if (!hasSubject) {
      // "criticism of Israel from Ireland"
      arguments.stream()
          .filter(a -> a.place() == Place.OBLIQUE && a.preposition().equals("from"))
          .findFirst()
          .ifPresent(from -> arguments.addFirst(new Argument(Place.SUBJECT, "", from.head())));
    }
    if (!hasSubject) {
      subjects
          .innerAgent(p)
          .ifPresent(by -> arguments.addFirst(new Argument(Place.SUBJECT, "", by)));
    }
    int light = lightVerb(p);
    if (light >= 0) {
      Clause verb = clauses.at(light);
      for (Argument argument : verb.arguments()) {
        if (argument.place() == Place.SUBJECT && argument.head() != p && !hasSubject) {
          arguments.addFirst(argument);
        } else if (argument.place() == Place.OBLIQUE && argument.head() != p) {
          arguments.add(argument);
        } else if (argument.place() == Place.INDIRECT) {
          arguments.add(new Argument(Place.OBLIQUE, "to", argument.head()));
        }
      }
    }
    if (!hasSubject && light < 0) {
      besides(p, arguments)
          .ifPresent(subject -> arguments.addFirst(new Argument(Place.SUBJECT, "", subject)));
    }
    return new Clause(p, arguments, List.of());
  }

  private static final Set<String> BESIDES =
      Set.of("after", "before", "during", "following", "at", "in", "since", "ahead_of", "amid");

  /**
   * "Bildt said after talks with his colleague": beside a verb, what is done with somebody is done
   * by the verb's subject.
   */
  private Optional<Integer> besides(int noun, List<Argument> arguments) {
    boolean shared =
        isBeside(noun)
            && arguments.stream().noneMatch(one -> one.place() == Place.SUBJECT)
            && arguments.stream()
                .anyMatch(one -> one.place() == Place.OBLIQUE && one.preposition().equals("with"));
    if (!shared) {
      return Optional.empty();
    }
    int verb = tree.head(noun);
    if (subjects.isPassive(verb)) {
      // "was built by Rome in concert with Oslo", but "was shot in a gunfight with bandits"
      List<Integer> agents = clauses.at(verb).heads(Place.SUBJECT);
      if (!agents.isEmpty()) {
        return Optional.of(agents.getFirst());
      }
    }
    int subject = subjects.surfaceSubject(verb);
    return subject < 0 ? Optional.empty() : Optional.of(subject);
  }

  /** Whether the noun tells when or amid what a verb's act was done. */
  boolean isBeside(int noun) {
    int verb = tree.head(noun);
    return verb >= 0
        && tree.token(verb).isVerb()
        && tree.is(noun, "obl")
        && BESIDES.contains(tree.preposition(noun));
  }

  private void nounArguments(int p, List<Argument> arguments) {
    for (int child : tree.children(p)) {
      switch (tree.relation(child)) {
        case "nmod:poss" -> arguments.addFirst(new Argument(Place.SUBJECT, "", owner(p, child)));
        case "amod", "compound" -> {
          if (Character.isUpperCase(tree.token(child).text().charAt(0)) && !isOneName(p, child)) {
            arguments.add(new Argument(Place.SUBJECT, "", child));
          }
        }
        case "nmod", "obl", "nmod:npmod", "nmod:desc" -> {
          String preposition = tree.preposition(child);
          if (preposition.equals("by")) {
            arguments.add(new Argument(Place.SUBJECT, "", child));
            // "a raid by [troops] [on the port]": what follows is often hung on the one who acts
            for (int below : tree.children(child)) {
              String behind = tree.preposition(below);
              if (tree.is(below, "nmod") && !behind.isEmpty() && !behind.equals("of")) {
                arguments.add(new Argument(Place.OBLIQUE, behind, below));
              }
            }
          } else if (!preposition.isEmpty()) {
            arguments.add(new Argument(Place.OBLIQUE, preposition, subjects.antecedent(child)));
          }
        }
        case "acl" -> {
          int mark = tree.child(child, "mark");
          if (mark >= 0 && tree.lemma(mark).equals("to")) {
            arguments.add(new Argument(Place.INFINITIVE, "", child));
          } else if ((tree.tag(child).equals("VBN") || tree.tag(child).equals("VBD"))
              && tree.child(child, "nsubj") < 0) {
            // "an attack carried out by the rebels on the port"
            Clause participle = clauses.at(child);
            if (lexicon.isLightVerb(keyOf(child, participle))) {
              for (Argument argument : participle.arguments()) {
                if (argument.place() == Place.SUBJECT || argument.place() == Place.OBLIQUE) {
                  arguments.add(argument);
                }
              }
            }
          }
        }
        case "ccomp" -> arguments.add(new Argument(Place.THAT_CLAUSE, "", child));
        default -> {}
      }
    }
  }

  /** "the House Republican Conference": a word of the name, nobody who confers. */
  private boolean isOneName(int noun, int before) {
    return tree.token(noun).isProperNoun()
        && before < noun
        && IntStream.range(before, noun).allMatch(this::isCapital)
        // in a headline every word is written so
        && IntStream.range(0, tree.size()).anyMatch(i -> tree.token(i).isVerb() && !isCapital(i));
  }

  private boolean isCapital(int token) {
    return Character.isUpperCase(tree.token(token).text().charAt(0));
  }

  /**
   * The light verb whose object this noun is ("launched an attack", "an attack was launched"), or
   * −1.
   */
  int lightVerb(int noun) {
    int top = noun;
    while (tree.is(top, "conj") && tree.head(top) >= 0 && tree.token(tree.head(top)).isNoun()) {
      top = tree.head(top);
    }
    int verb = tree.head(top);
    if (verb < 0 || !tree.token(verb).isVerb()) {
      return -1;
    }
    boolean object = tree.is(top, "obj") || tree.is(top, "nsubj:pass");
    boolean oblique = tree.is(top, "obl") && INNER.contains(tree.preposition(top));
    if (!object && !oblique) {
      return -1;
    }
    var particles = new ArrayList<String>();
    for (int child : tree.children(verb)) {
      if (tree.is(child, "compound:prt")) {
        particles.add(tree.lemma(child));
      }
    }
    String lemma =
        particles.isEmpty() ? tree.lemma(verb) : tree.lemma(verb) + "+" + particles.getFirst();
    return lexicon.isLightVerb(lemma) ? verb : -1;
  }

  // "engaged in talks", "responded with strikes", "embarked on a campaign"
  private static final Set<String> INNER = Set.of("in", "with", "on", "upon", "into");

  /** Whose act a noun is: "its" and "their" stand for the subject of the clause around them. */
  private int owner(int noun, int possessor) {
    if (!tree.tag(possessor).equals("PRP$")) {
      return possessor;
    }
    for (int at = tree.head(noun); at >= 0; at = tree.head(at)) {
      if (tree.token(at).isVerb()) {
        int subject = subjects.surfaceSubject(at);
        if (subject >= 0 && isOne(possessor) && isSeveral(subject)) {
          // "Khan said that agents asked him about his talks with Iran"
          continue;
        }
        return subject >= 0 && !tree.isWithin(noun, subject) ? subject : possessor;
      }
    }
    return possessor;
  }

  private boolean isOne(int possessor) {
    return OF_ONE.contains(tree.lowered(possessor));
  }

  private boolean isSeveral(int subject) {
    return tree.tag(subject).endsWith("S") && tree.token(subject).isNoun();
  }

  private static final Set<String> OF_ONE = Set.of("his", "her", "its");

  private String keyOf(int verb, Clause clause) {
    return clause.particles().isEmpty()
        ? tree.lemma(verb)
        : tree.lemma(verb) + "+" + clause.particles().getFirst();
  }
}
