package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Span;
import org.entente.parse.Token;
import org.entente.parse.Tree;
import org.entente.report.frame.Clauses;
import org.entente.report.frame.Hedges;
import org.entente.report.frame.Lexicon;
import org.entente.report.frame.Match;
import org.entente.report.frame.Matcher;
import org.entente.report.frame.Modality;
import org.entente.report.frame.Operator;
import org.entente.report.frame.Operators;
import org.entente.report.learn.SentenceWords;

/**
 * Which frames of a sentence hold two marked parties, and what each comes to with the operators
 * over it. Somebody has said who acts upon whom, so a frame counts even where the coder would
 * report nothing.
 */
final class MarkedFrames {
  private final Ontology ontology;
  private final Lexicon lexicon;
  private final Matcher matcher;

  MarkedFrames(Ontology ontology, Lexicon lexicon, Matcher matcher) {
    this.ontology = ontology;
    this.lexicon = lexicon;
    this.matcher = matcher;
  }

  /** What the frames find in one sentence, whoever the two parties are; read when asked for. */
  final class Reading {
    private final Clauses clauses;
    private final SentenceWords words;
    private final Map<Span, Marked> marked = new HashMap<>();
    private final Map<Between, List<Scored>> scored = new HashMap<>();
    private Optional<List<Framed>> frames = Optional.empty();

    private Reading(Clauses clauses) {
      this.clauses = clauses;
      this.words = new SentenceWords(clauses.tree(), lexicon);
    }

    Tree tree() {
      return clauses.tree();
    }

    SentenceWords words() {
      return words;
    }

    private Marked marked(Span span) {
      return marked.computeIfAbsent(span, one -> Marked.of(tree(), one));
    }

    private List<Framed> frames() {
      if (frames.isEmpty()) {
        var found = new ArrayList<Framed>();
        for (int p = 0; p < clauses.tree().size(); p++) {
          for (Match match : matcher.matchesAt(clauses, p)) {
            found.add(framed(clauses, match));
          }
        }
        found.removeIf(one ->
            one.match().pattern().isOfAnyAct()
                && found.stream()
                    .flatMap(other -> other.over().stream())
                    .anyMatch(over -> over.token() == one.match().predicate()));
        frames = Optional.of(found);
      }
      return frames.get();
    }
  }

  private record Between(Span source, Optional<Span> target) {}

  /**
   * @param answer what it comes to, whoever the two parties are
   */
  private record Framed(
      Match match,
      int carrier,
      List<Operators.Over> over,
      Modality modality,
      Classifier.Answer answer) {}

  Reading read(Clauses clauses) {
    return new Reading(clauses);
  }

  private Framed framed(Clauses clauses, Match match) {
    int carrier = match.carrier(clauses);
    List<Operators.Over> over = match.over(clauses);
    Modality modality =
        Modality.read(
            ontology,
            clauses.tree(),
            match.frame().act(),
            carrier,
            over,
            lexicon.firmness(),
            Hedges.of(clauses.tree(), match.predicate(), carrier, over, lexicon.firmness()),
            word ->
                clauses.subjectsOf(word).stream().anyMatch(match.sources()::contains)
                    || clauses.subjectsOf(word).isEmpty());
    return new Framed(match, carrier, over, modality, answer(match, modality));
  }

  record Scored(
      Match match,
      Modality modality,
      Classifier.Answer answer,
      int source,
      int target,
      int closeness) {
    int both() {
      return Math.min(source, 1) + Math.min(target, 1);
    }
  }

  /** Words that name one of the two. */
  private record Marked(Span span, List<Integer> tokens) {
    static Marked of(Tree tree, Span span) {
      return new Marked(
          span,
          tree.sentence().tokens().stream()
              .filter(token -> span.contains(token.span()))
              .map(Token::index)
              .toList());
    }
  }

  /** Every frame that holds one of the two, the most telling first. */
  List<Scored> scored(Reading reading, Span source, Optional<Span> target) {
    return reading.scored.computeIfAbsent(
        new Between(source, target), _ -> score(reading, source, target));
  }

  private List<Scored> score(Reading reading, Span source, Optional<Span> target) {
    Tree tree = reading.tree();
    Marked marked = reading.marked(source);
    Optional<Marked> other = target.map(reading::marked);
    var scored = new ArrayList<Scored>();
    for (Framed framed : reading.frames()) {
      scored.add(score(tree, reading.clauses, framed, marked, other));
    }
    if (scored.size() < 2) {
      return scored;
    }
    var holding = new ArrayList<Scored>();
    for (Scored one : scored) {
      if (one.both() > 0) {
        holding.add(one);
      }
    }
    if (holding.size() > 1) {
      holding.sort(
          Comparator.comparingInt((Scored one) -> -one.both())
              .thenComparing(one -> one.match().pattern().introduces())
              .thenComparing(one -> isVoiceOfProtest(tree, one, scored))
              .thenComparingInt(one -> -(one.source() + one.target()))
              .thenComparingInt(one -> -one.match().pattern().weight())
              .thenComparingInt(one -> -one.match().words().size())
              .thenComparingInt(Scored::closeness)
              .thenComparing(one -> one.match().frame().id()));
    }
    return holding;
  }

  private Scored score(
      Tree tree, Clauses clauses, Framed framed, Marked source, Optional<Marked> target) {
    Match match = framed.match();
    Modality modality = framed.modality();
    Classifier.Answer answer = framed.answer();
    List<Operators.Over> over = framed.over();
    int carrier = framed.carrier();
    // What is done beside the act is not what the one marked does to the other.
    int ofSource =
        clauses.isBeside(match.predicate()) && !isOwner(tree, match)
            ? 0
            : holds(tree, match.sources(), source);
    int ofTarget =
        target
            .map(span -> holds(tree, match.targets(), span))
            .orElse(match.targets().isEmpty() ? 1 : 0);
    if (match.frame().mutual() && match.targets().isEmpty() && target.isPresent()) {
      ofTarget = holds(tree, match.sources(), target.get());
    }
    if (ofSource == 0) {
      Optional<Told> told = told(tree, clauses, over, modality, source);
      if (told.isPresent()) {
        int ofActor = target.map(span -> holds(tree, match.sources(), span)).orElse(0);
        if (told.get().ofAnother() || ofActor > 0) {
          modality = told.get().modality();
          answer = answer(match, modality);
          ofSource = 1;
          ofTarget = Math.max(ofTarget, ofActor);
        }
      }
    }
    if (ofSource > 0 && ofTarget == 0 && target.isPresent()) {
      ofTarget = addressed(tree, clauses, over, carrier, target.get());
      // "rallied to demand that the premier go", "called up reservists as Azerbaijan attacked"
      boolean reaches = !match.pattern().hasTarget() && !match.frame().act().type().isCooperation();
      if (ofTarget == 0 && reaches && isBelow(tree, target.get(), carrier)) {
        ofTarget = 1;
      }
    }
    int closeness = Math.abs(tree.token(match.predicate()).span().start() - source.span().start());
    return new Scored(match, modality, answer, ofSource, ofTarget, closeness);
  }

  /** "after Iran's talks with": who acts stands at the noun itself. */
  private static boolean isOwner(Tree tree, Match match) {
    return match.sources().stream().anyMatch(head -> tree.isWithin(head, match.predicate()));
  }

  /**
   * What a speaker does to the one whose act is spoken of.
   *
   * @param ofAnother whether it is that even where the act is done to the marked target
   */
  private record Told(Modality modality, boolean ofAnother) {}

  /** "X said that Y should …", "X asked for …", "X accused Y of …": X asks, X accuses. */
  private Optional<Told> told(
      Tree tree, Clauses clauses, List<Operators.Over> over, Modality modality, Marked source) {
    if (over.isEmpty()) {
      return Optional.empty();
    }
    boolean due = over.stream().anyMatch(one -> one.operator() == Operator.SHOULD);
    for (Operators.Over one : over) {
      if (!TELLING.contains(one.operator())
          || holds(tree, clauses.subjectsOf(one.token()), source) == 0) {
        continue;
      }
      switch (one.operator()) {
        case REQUEST -> {
          return Optional.of(new Told(spoken(EventType.REQUEST, "100", one), true));
        }
        case ACCUSE -> {
          return Optional.of(new Told(spoken(EventType.ACCUSE, "112", one), true));
        }
        case SAY -> {
          if (due) {
            return Optional.of(new Told(spoken(EventType.REQUEST, "100", one), true));
          }
          if (HARM.contains(modality.act().type()) && modality.polarity() == Polarity.AFFIRMED) {
            return Optional.of(new Told(spoken(EventType.ACCUSE, "112", one), false));
          }
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  private static final Set<Operator> TELLING =
      EnumSet.of(Operator.REQUEST, Operator.ACCUSE, Operator.SAY);

  private static final Set<EventType> HARM =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.THREATEN);

  private Modality spoken(EventType type, String cameo, Operators.Over by) {
    Act act = ontology.act(type, Optional.empty(), List.of(), Optional.of(cameo));
    return new Modality(
        act,
        Polarity.AFFIRMED,
        Certainty.STATED,
        Tense.PRESENT,
        List.of(by.operator().label()),
        false);
  }

  /**
   * "told Kyiv it would cut off the gas", "will strike unless the ministry pays": who is spoken to,
   * or on whose conduct it depends, 1 when that is the target.
   */
  private static int addressed(
      Tree tree, Clauses clauses, List<Operators.Over> over, int carrier, Marked target) {
    var heads = new ArrayList<Integer>();
    for (Operators.Over one : over) {
      if (one.operator() == Operator.SAY
          || one.operator() == Operator.THREATEN
          || one.operator() == Operator.PROMISE
          || one.operator() == Operator.REQUEST) {
        heads.addAll(clauses.addresseesOf(one.token()));
      }
    }
    for (int at = carrier; at >= 0; at = tree.head(at)) {
      for (int child : tree.children(at)) {
        int mark = tree.child(child, "mark");
        if (tree.is(child, "advcl") && mark >= 0 && CONDITIONS.contains(tree.lemma(mark))) {
          heads.addAll(clauses.subjectsOf(child));
        }
      }
    }
    return Math.min(1, holds(tree, heads, target));
  }

  private static boolean isBelow(Tree tree, Marked marked, int top) {
    for (int token : marked.tokens()) {
      if (tree.isWithin(token, top)) {
        return true;
      }
    }
    return false;
  }

  /** "rallied to demand …": what a protest demands or complains of is part of the protest. */
  private static boolean isVoiceOfProtest(Tree tree, Scored one, List<Scored> all) {
    EventType type = one.answer().type();
    return (type == EventType.REQUEST || type == EventType.ACCUSE)
        && all.stream()
            .anyMatch(other ->
                other.match().frame().act().type() == EventType.PROTEST
                    && other.source() > 0
                    && other.match().predicate() != one.match().predicate()
                    && tree.isWithin(one.match().predicate(), other.match().predicate()));
  }

  private static final Set<String> CONDITIONS = Set.of("unless", "if", "until", "till");

  /**
   * 2 when a head lies in the marked words, 1 when the marked words lie in a head's phrase,
   * otherwise 0.
   */
  private static int holds(Tree tree, List<Integer> heads, Marked marked) {
    int best = 0;
    for (int head : heads) {
      for (int token : marked.tokens()) {
        if (token == head) {
          return 2;
        }
        if (best == 0 && tree.isWithin(token, head)) {
          best = 1;
        }
      }
    }
    return best;
  }

  private static EventType heldOut(EventType type) {
    return switch (type) {
      case CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> EventType.AGREE;
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> EventType.THREATEN;
      case AGREE, REQUEST, ACCUSE, REJECT, THREATEN -> type;
    };
  }

  private static Classifier.Answer answer(Match match, Modality modality) {
    EventType type = modality.act().type();
    var rule = new ArrayList<>(modality.applied());
    // What may or would be done is held out as what will be.
    if (modality.tense() == Tense.HYPOTHETICAL && modality.polarity() == Polarity.AFFIRMED) {
      type = heldOut(type);
    }
    // Between two marked parties a cooperation that is denied is a refusal of it.
    if (modality.polarity() == Polarity.DENIED && type.isCooperation()) {
      type = EventType.REJECT;
    }
    rule.add(match.frame().id());
    boolean same = type == modality.act().type();
    return new Classifier.Answer(
        type, String.join(">", rule), same ? Optional.of(modality.act()) : Optional.empty());
  }
}
