package org.entente.report.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.parse.Tree;
import org.entente.report.frame.Clause.Argument;
import org.entente.report.frame.Pattern.Filler;
import org.entente.report.frame.Pattern.Kind;
import org.entente.report.frame.Pattern.Place;
import org.entente.report.frame.Pattern.Slot;

/** Holds the lexicon's patterns against a sentence. Safe for several threads. */
public final class Matcher {
  // "dozens of tanks", "a shipment of rifles": what counts stands behind of
  private static final Set<String> QUANTITIES =
      Set.of(
          "dozen",
          "hundred",
          "thousand",
          "million",
          "number",
          "series",
          "batch",
          "group",
          "lot",
          "round",
          "wave",
          "score",
          "handful",
          "pair",
          "couple",
          "bit",
          "package",
          "consignment",
          "shipment",
          "cargo",
          "amount",
          "majority",
          "part",
          "member",
          "type",
          "kind",
          "all",
          "some",
          "most",
          "many",
          "several",
          "one",
          "two",
          "three",
          "four",
          "five",
          "any",
          "none",
          "both",
          "half",
          "spate",
          "string",
          "variety",
          "range",
          "use",
          "set",
          "load",
          "barrage",
          "volley",
          "ton",
          "tonne",
          "piece",
          "form",
          "case");

  private final Lexicon lexicon;

  public Matcher(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The sentence's predicates in plain order, to be shared by all that ask about it. */
  public Clauses clauses(Tree tree) {
    return new Clauses(tree, lexicon);
  }

  /**
   * The best match of each predicate, in the order of the sentence. A word that one match names as
   * part of its act carries no act of its own beside it: "launched an attack" is one act.
   */
  public List<Match> match(Clauses clauses) {
    return match(clauses, match -> true);
  }

  /**
   * As {@link #match(Clauses)}, but of each predicate the first match that is {@code acceptable},
   * such as one between known actors; where none is, the best.
   */
  public List<Match> match(Clauses clauses, java.util.function.Predicate<Match> acceptable) {
    var best = new ArrayList<Match>();
    for (int p = 0; p < clauses.tree().size(); p++) {
      List<Match> all = matchesAt(clauses, p);
      if (!all.isEmpty()) {
        best.add(first(all, acceptable));
      }
    }
    return withoutConsumed(best);
  }

  private static Match first(List<Match> all, java.util.function.Predicate<Match> acceptable) {
    for (Match match : all) {
      if (acceptable.test(match)) {
        return match;
      }
    }
    return all.getFirst();
  }

  /** Every pattern that fits this predicate, the one that names most first; ties by frame id. */
  public List<Match> matchesAt(Clauses clauses, int p) {
    List<Candidate.Group> groups = groups(clauses, p);
    if (groups.isEmpty()) {
      return List.of();
    }
    Offer offer = clauses.offer(p);
    var matches = new ArrayList<Match>();
    for (Candidate.Group group : groups) {
      if (offer.suffices(group)) {
        for (Candidate candidate : group.candidates()) {
          if (tryMatch(clauses, p, candidate, false) instanceof Trial.Fits fits) {
            matches.add(fits.match());
          }
        }
      }
    }
    matches.sort(BEST_FIRST);
    return matches;
  }

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingInt((Match m) -> -(m.pattern().weight() + (m.words().size() > 1 ? 1 : 0)))
          // "trade truce" over "truce", "give up" over "give"
          .thenComparingInt(m -> -m.words().size())
          .thenComparing(m -> m.frame().id())
          .thenComparing(m -> m.pattern().text());

  /** Every pattern of this lemma and what came of it, in the order of the lexicon. */
  public List<Trial> trialsAt(Clauses clauses, int p) {
    var trials = new ArrayList<Trial>();
    for (Candidate.Group group : groups(clauses, p)) {
      for (Candidate candidate : group.candidates()) {
        trials.add(tryMatch(clauses, p, candidate, true));
      }
    }
    return trials;
  }

  /** Patterns of this word for the kinds of word that it is here. */
  private List<Candidate.Group> groups(Clauses clauses, int p) {
    Tree tree = clauses.tree();
    boolean gerund = tree.tag(p).equals("VBG");
    Map<Kind, List<Candidate.Group>> byLemma = lexicon.candidates(tree.lemma(p));
    Map<Kind, List<Candidate.Group>> byText =
        gerund && clauses.isNounLike(p) ? lexicon.candidates(tree.lowered(p)) : Map.of();
    if (byLemma.isEmpty() && byText.isEmpty()) {
      return List.of();
    }
    List<Candidate.Group> groups = List.of();
    for (Kind kind : kindsAt(clauses, p)) {
      groups = joined(groups, byLemma.getOrDefault(kind, List.of()));
      groups = joined(groups, byText.getOrDefault(kind, List.of()));
    }
    return groups;
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    var both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  private static List<Match> withoutConsumed(List<Match> matches) {
    var byWeight = new ArrayList<>(matches);
    byWeight.sort(
        Comparator.comparingInt((Match m) -> -m.pattern().weight())
            .thenComparingInt(Match::predicate));
    var consumers = new HashMap<Integer, Match>();
    var kept = new ArrayList<Match>();
    for (Match match : byWeight) {
      Match consumer = consumers.get(match.predicate());
      if (consumer == null || isOfAnother(match, consumer)) {
        // An act of nobody takes nothing from another: "the raid by X was condemned".
        if (!match.sources().isEmpty()) {
          match.words().forEach(word -> consumers.putIfAbsent(word, match));
        }
        kept.add(match);
      }
    }
    kept.sort(Comparator.comparingInt(Match::predicate));
    return kept;
  }

  /** "condemned Russia's invasion of Ukraine": the noun's act is another's, and is told as well. */
  private static boolean isOfAnother(Match noun, Match consumer) {
    return noun.pattern().kind() == Kind.NOUN
        && !noun.sources().isEmpty()
        && !noun.targets().isEmpty()
        && noun.sources().stream().noneMatch(consumer.sources()::contains);
  }

  /**
   * @param explained whether to say in words why a pattern does not fit
   */
  private static Trial tryMatch(Clauses clauses, int p, Candidate candidate, boolean explained) {
    Pattern pattern = candidate.pattern();
    Tree tree = clauses.tree();
    Clause clause = clauses.at(p);
    var words = new ArrayList<Integer>(4);
    words.add(p);
    String particle = fitsPredicate(tree, clause, candidate, words);
    if (particle == null) {
      return new Trial.Misses(candidate.frame(), pattern, "another particle or word before it");
    }
    var sources = new ArrayList<Integer>(2);
    var targets = new ArrayList<Integer>(2);
    var anchors = new ArrayList<Integer>(2);
    var used = new ArrayList<Integer>(4);
    for (Slot slot : pattern.slots()) {
      List<Integer> filled = fill(clauses, clause, pattern, slot, particle, anchors, used);
      if (filled.isEmpty()) {
        boolean source = slot.place() == Place.SUBJECT && slot.filler() == Filler.Role.SOURCE;
        boolean each =
            slot.filler() == Filler.Role.TARGET
                && pattern.kind() == Kind.NOUN
                && candidate.frame().mutual()
                && namesBoth(clause);
        if (source || each) {
          continue;
        }
        return new Trial.Misses(candidate.frame(), pattern, explained ? missing(slot) : "");
      }
      switch (slot.filler()) {
        case Filler.Role role -> {
          if (role == Filler.Role.SOURCE) {
            sources.addAll(filled);
          } else {
            targets.addAll(filled);
          }
          used.addAll(filled);
        }
        case Filler.RoleWords role -> {
          (role.role() == Filler.Role.SOURCE ? sources : targets).addAll(filled);
          used.addAll(filled);
        }
        case Filler.VerbClause _ -> words.add(filled.getFirst());
        case Filler.Words named -> {
          WordSet.Stretch stretch = named.words().at(tree, filled.getFirst());
          for (int i = 0; i < stretch.length(); i++) {
            words.add(stretch.first() + i);
          }
          anchors.add(filled.getFirst());
          used.add(filled.getFirst());
        }
        case Filler.Anything _ -> {
          anchors.add(filled.getFirst());
          used.add(filled.getFirst());
        }
        case Filler.Clause _ -> {}
        case Filler.VerbWithTarget _ -> {
          words.add(filled.getFirst());
          targets.addAll(clauses.at(filled.getFirst()).heads(Place.OBJECT));
          if (targets.isEmpty()) {
            return new Trial.Misses(candidate.frame(), pattern, explained ? missing(slot) : "");
          }
        }
        case Filler.ClauseWithTarget _ -> {
          for (int head : clauses.at(filled.getFirst()).heads(Place.SUBJECT)) {
            // "let it be known that": nobody is let do anything
            if (!tree.lemma(head).equals("it")) {
              targets.add(head);
            }
          }
          if (targets.isEmpty()) {
            targets.addAll(clauses.at(filled.getFirst()).heads(Place.OBJECT));
          }
          if (targets.isEmpty()) {
            return new Trial.Misses(candidate.frame(), pattern, explained ? missing(slot) : "");
          }
        }
      }
    }
    if (pattern.kind() == Kind.VERB && leavesObject(clause, used)) {
      // "calls them terrorist" is not "calls them"
      return new Trial.Misses(candidate.frame(), pattern, "a second object or complement is left");
    }
    if (pattern.kind() == Kind.VERB
        && leavesOnlyObject(clauses.tree(), clause, pattern, used, particle)) {
      // "flew flour to the city" is not "flew to the city"
      return new Trial.Misses(candidate.frame(), pattern, "an object is left");
    }
    if (pattern.kind() == Kind.NOUN && candidate.frame().mutual() && targets.isEmpty()) {
      betweenBoth(clause, sources);
    }
    targets.removeAll(sources.size() == 1 ? sources : List.of());
    return new Trial.Fits(
        new Match(
            candidate.frame(),
            pattern,
            p,
            sources,
            targets,
            words.stream().sorted().distinct().toList()));
  }

  private static String missing(Slot slot) {
    String place =
        slot.prepositions().isEmpty()
            ? slot.place().name().toLowerCase(Locale.ROOT).replace('_', '-')
            : String.join("|", new TreeSet<>(slot.prepositions())) + " …";
    return switch (slot.filler()) {
      case Filler.Role role -> "no " + role.name().toLowerCase(Locale.ROOT) + " as " + place;
      case Filler.RoleWords one -> "no <" + one.name() + "> as " + place;
      case Filler.Words words -> "no <" + words.name() + "> as " + place;
      case Filler.Anything _ -> "nothing as " + place;
      case Filler.Clause _,
          Filler.ClauseWithTarget _,
          Filler.VerbClause _,
          Filler.VerbWithTarget _ ->
          "no clause as " + place;
    };
  }

  /** "talks between A and B", "talks among the three": both are source and target. */
  private static void betweenBoth(Clause clause, List<Integer> sources) {
    for (Argument argument : clause.arguments()) {
      if (argument.place() == Place.OBLIQUE && BOTH.contains(argument.preposition())) {
        sources.clear();
        sources.add(argument.head());
        return;
      }
    }
  }

  private static boolean namesBoth(Clause clause) {
    return !obliques(clause.arguments(), BOTH).isEmpty();
  }

  private static final Set<String> BOTH = Set.of("between", "among", "amongst");

  private static Set<Kind> kindsAt(Clauses clauses, int p) {
    Tree tree = clauses.tree();
    var kinds = EnumSet.noneOf(Kind.class);
    if (tree.token(p).isVerb() || tree.tag(p).equals("MD")) {
      kinds.add(Kind.VERB);
    }
    if (clauses.isNounLike(p)) {
      kinds.add(Kind.NOUN);
    }
    if (tree.child(p, "cop") >= 0
        || tree.tag(p).equals("VBN")
        || (tree.token(p).isAdjective() && !tree.is(p, "amod"))) {
      kinds.add(Kind.STATE);
    }
    return kinds;
  }

  /**
   * The particle that the pattern names and the clause has, empty for none; null when lemma or
   * particle differ.
   */
  private static @org.jspecify.annotations.Nullable String fitsPredicate(
      Tree tree, Clause clause, Candidate candidate, List<Integer> words) {
    int p = clause.predicate();
    Kind kind = candidate.pattern().kind();
    for (Predicate predicate : candidate.predicates()) {
      if (!predicate.particle().isEmpty()) {
        String particle = predicate.particle();
        if (predicate.lemma().equals(tree.lemma(p)) && hasParticle(tree, clause, particle)) {
          for (int child : tree.children(p)) {
            if (tree.lemma(child).equals(particle)) {
              words.add(child);
            }
          }
          return particle;
        }
      } else if (predicate.isPhrase()) {
        List<String> parts = predicate.parts();
        if (kind == Kind.STATE) {
          if (parts.getLast().equals(tree.lemma(p))
              && tree.preposition(p).equals(parts.getFirst())) {
            return "";
          }
        } else if (WordSet.reads(tree, p - parts.size() + 1, parts)) {
          for (int i = 1; i < parts.size(); i++) {
            words.add(p - i);
          }
          return "";
        }
      } else if (predicate.lemma().equals(tree.lemma(p))
          || (kind == Kind.NOUN && tree.token(p).text().equalsIgnoreCase(predicate.lemma()))) {
        return "";
      }
    }
    return null;
  }

  private static boolean hasParticle(Tree tree, Clause clause, String particle) {
    return clause.particles().contains(particle)
        || hasOblique(tree, clause, particle)
        || (clause.predicate() + 1 < tree.size()
            && tree.lemma(clause.predicate() + 1).equals(particle));
  }

  private static boolean hasOblique(Tree tree, Clause clause, String particle) {
    for (Argument argument : clause.arguments()) {
      if (argument.place() == Place.OBLIQUE
          && argument.preposition().equals(particle)
          && !isTime(tree, argument.head())) {
        return true;
      }
    }
    return false;
  }

  /** "called the king on Saturday" calls on nobody. */
  private static boolean isTime(Tree tree, int head) {
    return TIMES.contains(tree.lemma(head))
        || tree.lemma(head).chars().allMatch(Character::isDigit);
  }

  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "morning",
          "afternoon",
          "evening",
          "night",
          "day",
          "week",
          "weekend",
          "month",
          "year",
          "eve",
          "anniversary",
          "date",
          "occasion");

  private static List<Integer> fill(
      Clauses clauses,
      Clause clause,
      Pattern pattern,
      Slot slot,
      String particle,
      List<Integer> anchors,
      List<Integer> used) {
    var filled = new ArrayList<Integer>();
    for (int head : candidates(clauses, clause, pattern, slot, particle, anchors)) {
      if (used.contains(head)) {
        continue;
      }
      switch (slot.filler()) {
        case Filler.Role _, Filler.Anything _ -> filled.add(head);
        case Filler.Words words -> {
          int named = named(clauses.tree(), head, words.words());
          if (named >= 0) {
            filled.add(named);
          }
        }
        case Filler.RoleWords one -> {
          int named = named(clauses.tree(), head, one.words());
          if (named >= 0) {
            filled.add(named);
          }
        }
        case Filler.VerbClause verb -> {
          if (verb.lemmas().contains(clauses.tree().lemma(head))) {
            filled.add(head);
          }
        }
        case Filler.VerbWithTarget verb -> {
          if (verb.lemmas().contains(clauses.tree().lemma(head))) {
            filled.add(head);
          }
        }
        case Filler.ClauseWithTarget clauseWith -> {
          if (!clauseWith.obliged() || isObliged(clauses.tree(), head)) {
            filled.add(head);
          }
        }
        case Filler.Clause _ -> {
          if (slot.place() != Place.OBLIQUE || clauses.tree().token(head).isVerb()) {
            filled.add(head);
          }
        }
      }
      if (!filled.isEmpty() && !(slot.place() == Place.SUBJECT && pattern.kind() == Kind.NOUN)) {
        break;
      }
    }
    return filled;
  }

  /** "must end", "should ensure", "needs to stop", "has to leave". */
  private static boolean isObliged(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "aux") && OBLIGATION.contains(tree.lemma(child))) {
        return true;
      }
    }
    return (tree.lemma(verb).equals("need") || tree.lemma(verb).equals("have"))
        && tree.child(verb, "xcomp") >= 0;
  }

  private static final Set<String> OBLIGATION = Set.of("must", "should", "ought");

  /** Heads that stand in the slot's place, nearest reading first. */
  private static List<Integer> candidates(
      Clauses clauses,
      Clause clause,
      Pattern pattern,
      Slot slot,
      String particle,
      List<Integer> anchors) {
    if (slot.place() != Place.OBLIQUE) {
      List<Integer> heads = clause.heads(slot.place());
      if (heads.isEmpty() && slot.place() == Place.SUBJECT && pattern.kind() == Kind.STATE) {
        // "is opposed to": for the parser a passive, whose subject was turned
        return clause.heads(Place.OBJECT);
      }
      if (heads.isEmpty() && slot.place() == Place.OBJECT && !particle.isEmpty()) {
        // "called on Turkey": the parser wavers between particle and preposition
        return obliques(clause.arguments(), Set.of(particle));
      }
      if (slot.place() == Place.INDIRECT && heads.isEmpty()) {
        // "declared him persona non grata": for the parser an object and what it is said to be
        return obliques(clause.arguments(), COMPLEMENT).isEmpty()
            ? heads
            : clause.heads(Place.OBJECT);
      }
      if (slot.place() == Place.OBJECT
          && pattern.slots().stream().anyMatch(s -> s.place() == Place.INDIRECT)) {
        var both = new ArrayList<>(heads);
        both.addAll(obliques(clause.arguments(), COMPLEMENT));
        return both;
      }
      return heads;
    }
    var heads = new ArrayList<Integer>(obliques(clause.arguments(), slot.prepositions()));
    for (int anchor : anchors) {
      heads.addAll(attached(clauses, anchor, slot.prepositions()));
    }
    for (int object : clause.heads(Place.OBJECT)) {
      heads.addAll(attached(clauses, object, slot.prepositions()));
    }
    if (clause.particles().stream().anyMatch(slot.prepositions()::contains)) {
      heads.addAll(clause.heads(Place.OBJECT));
    }
    return heads.size() < 2 ? heads : List.copyOf(new LinkedHashSet<>(heads));
  }

  private static final Set<String> OWNING = Set.of("of", "by", "from");

  /** Whether one object is part of the pattern and another, or what it is said to be, is not. */
  private static boolean leavesObject(Clause clause, List<Integer> used) {
    var objects = new TreeSet<Integer>(clause.heads(Place.OBJECT));
    objects.addAll(obliques(clause.arguments(), COMPLEMENT));
    return objects.size() > 1
        && objects.stream().anyMatch(used::contains)
        && !used.containsAll(objects);
  }

  /** Whether a pattern with its party behind a preposition has no place for the verb's object. */
  private static boolean leavesOnlyObject(
      Tree tree, Clause clause, Pattern pattern, List<Integer> used, String particle) {
    boolean placeless =
        pattern.slots().stream()
            .noneMatch(slot ->
                slot.place() == Place.OBJECT
                    || slot.place() == Place.INDIRECT
                    || slot.place() == Place.INFINITIVE);
    boolean behind =
        pattern.slots().stream()
            .anyMatch(slot ->
                slot.place() == Place.OBLIQUE
                    && (slot.filler() instanceof Filler.Role
                        || slot.filler() instanceof Filler.RoleWords));
    return placeless
        && behind
        && clause.heads(Place.OBJECT).stream()
            .anyMatch(object ->
                tree.token(object).isNoun()
                    && !used.contains(object)
                    && !tree.lemma(object).equals(particle));
  }

  private static final Set<String> COMPLEMENT = Set.of(Clause.COMPLEMENT);

  private static List<Integer> obliques(List<Argument> arguments, Set<String> prepositions) {
    List<Integer> heads = new ArrayList<>(4);
    for (Argument argument : arguments) {
      if (argument.place() == Place.OBLIQUE
          && (prepositions.contains(argument.preposition())
              || (argument.preposition().equals(Clause.COMPLEMENT)
                  && prepositions.contains("as")))) {
        heads.add(argument.head());
      }
    }
    return heads;
  }

  /**
   * Phrases with one of these prepositions that hang on a noun; behind <em>of</em>, <em>by</em> and
   * <em>from</em> also whose it is: "rejected Chad's offer".
   */
  private static List<Integer> attached(Clauses clauses, int noun, Set<String> prepositions) {
    Tree tree = clauses.tree();
    var heads = new ArrayList<Integer>();
    for (int child : tree.children(noun)) {
      if (tree.tag(child).equals("CD") && !tree.is(child, "conj")) {
        // "$20m to the fund": what follows hangs on the number
        heads.addAll(attached(clauses, child, prepositions));
      }
      if ((tree.isKindOf(child, "nmod") || tree.isKindOf(child, "obl"))
          && prepositions.contains(tree.preposition(child))) {
        heads.add(child);
      }
    }
    if (heads.isEmpty() && prepositions.stream().anyMatch(OWNING::contains)) {
      for (int child : tree.children(noun)) {
        if (tree.is(child, "nmod:poss") && !tree.tag(child).equals("PRP$")) {
          heads.add(child);
        }
      }
    }
    return heads;
  }

  /**
   * The token in this phrase that is one of the words: its head, what is counted, or one joined by
   * "and"; or −1.
   */
  private static int named(Tree tree, int head, WordSet words) {
    if (words.isAt(tree, head)) {
      return head;
    }
    for (int child : tree.children(head)) {
      if (tree.is(child, "conj") && words.isAt(tree, child)) {
        return child;
      }
    }
    if (QUANTITIES.contains(tree.lemma(head))) {
      for (int child : tree.children(head)) {
        if (tree.isKindOf(child, "nmod") && tree.preposition(child).equals("of")) {
          return named(tree, child, words);
        }
      }
    }
    return -1;
  }
}
