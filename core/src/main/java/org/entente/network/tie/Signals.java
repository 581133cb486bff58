package org.entente.network.tie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.actor.Actor;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.report.Certainty;
import org.entente.report.Participant;
import org.entente.report.Polarity;
import org.entente.report.Report;
import org.entente.report.Tense;

/** Reads what a report says of ties. Serves any number of threads. */
public final class Signals {
  private static final Set<String> COMING = Set.of("will", "plan", "promise");
  private static final int WORDS_BEFORE = 90;

  private final TieRules rules;
  private final Predicate<ActorId> bodies;
  private final Map<ActorId, ActorId> heirs;

  /**
   * @param bodies says who is an organisation or bloc, which one can be a member of
   * @param heirs former actors and those under whose name their ties stand; empty to chain nothing
   */
  public Signals(TieRules rules, Predicate<ActorId> bodies, Map<ActorId, ActorId> heirs) {
    this.rules = rules;
    this.bodies = bodies;
    this.heirs = Map.copyOf(heirs);
  }

  /** By the bundled rules. */
  public static Signals bundled(Directory directory, Map<ActorId, ActorId> heirs) {
    return new Signals(TieRules.bundled(), bodies(directory), heirs);
  }

  /**
   * At most one signal for each kind and pair.
   *
   * @param sentence the words of the report's sentence
   */
  public List<Signal> of(Report report, String sentence) {
    String[] parts = report.rule().split(">");
    String frame = parts[parts.length - 1];
    List<String> operators = Arrays.asList(parts).subList(0, parts.length - 1);
    String clause = clause(report, sentence);
    var signals = new ArrayList<Signal>();
    for (ActorId source : principals(report.sources())) {
      for (ActorId target : principals(report.targets())) {
        if (!source.equals(target)) {
          pair(report, frame, operators, clause, source, target, signals);
        }
      }
    }
    return signals;
  }

  private void pair(
      Report report,
      String frame,
      List<String> operators,
      String clause,
      ActorId source,
      ActorId target,
      List<Signal> signals) {
    var told = new HashSet<TieKind>();
    for (TieRule rule : rules.rules()) {
      ActorId first = rule.reversed() ? target : source;
      ActorId second = rule.reversed() ? source : target;
      if (told.contains(rule.kind())
          || !rule.fits(frame, report.act().cameo(), clause)
          || (rule.body() && !bodies.test(second))) {
        continue;
      }
      told.add(rule.kind());
      boolean swap = rule.kind().mutual() && second.compareTo(first) < 0;
      outcome(report, rule.effect(), operators)
          .ifPresent(outcome ->
              signals.add(
                  new Signal(
                      rule.kind(),
                      swap ? second : first,
                      swap ? first : second,
                      outcome.effect(),
                      outcome.weight(),
                      report.date(),
                      rules.isAgain(clause),
                      report.id())));
    }
  }

  private record Outcome(Effect effect, Signal.Weight weight) {}

  /** What the operators over the act leave of the effect; empty when they leave nothing. */
  private static Optional<Outcome> outcome(Report report, Effect effect, List<String> operators) {
    if (report.tense() == Tense.HYPOTHETICAL) {
      return Optional.empty();
    }
    if (report.polarity() == Polarity.DENIED) {
      return operators.stream().allMatch(o -> o.equals("not") || o.equals("deny"))
          ? Optional.of(new Outcome(effect, Signal.Weight.DENIED))
          : Optional.empty();
    }
    boolean possible = report.certainty() == Certainty.POSSIBLE;
    if (operators.isEmpty()) {
      boolean coming = report.tense() == Tense.PLANNED;
      return Optional.of(planned(effect, coming, possible));
    }
    if (operators.stream().allMatch(COMING::contains)) {
      return Optional.of(planned(effect, true, possible));
    }
    if (operators.size() > 1) {
      return Optional.empty();
    }
    return switch (operators.getFirst()) {
      case "refuse" ->
          Optional.of(
              effect == Effect.CLOSES
                  ? new Outcome(effect, Signal.Weight.DENIED)
                  : new Outcome(Effect.REFUSES, Signal.Weight.NOTED));
      case "cancel" ->
          switch (effect) {
            case OPENS, SHOWS, FORESEES ->
                Optional.of(
                    new Outcome(
                        Effect.CLOSES, possible ? Signal.Weight.NOTED : Signal.Weight.PLAIN));
            case CHANGES, CLOSES, REFUSES -> Optional.empty();
          };
      default -> Optional.empty();
    };
  }

  private static Outcome planned(Effect effect, boolean coming, boolean possible) {
    Signal.Weight plain = possible ? Signal.Weight.NOTED : Signal.Weight.PLAIN;
    if (effect == Effect.REFUSES) {
      return new Outcome(effect, Signal.Weight.NOTED);
    }
    if (!coming) {
      return new Outcome(effect, plain);
    }
    return switch (effect) {
      case OPENS, FORESEES, SHOWS -> new Outcome(Effect.FORESEES, plain);
      case CHANGES, CLOSES, REFUSES -> new Outcome(effect, Signal.Weight.NOTED);
    };
  }

  /** Organisations and blocs of a directory. */
  public static Predicate<ActorId> bodies(Directory directory) {
    return id ->
        directory
            .findActor(id)
            .map(Actor::kind)
            .filter(kind -> kind == Actor.Kind.IGO || kind == Actor.Kind.BLOC)
            .isPresent();
  }

  private Set<ActorId> principals(List<Participant> participants) {
    var principals = new LinkedHashSet<ActorId>();
    for (Participant participant : participants) {
      participant.principal().map(id -> heirs.getOrDefault(id, id)).ifPresent(principals::add);
    }
    return principals;
  }

  /** From a little before the trigger to the end of its clause; semicolons end clauses. */
  private static String clause(Report report, String sentence) {
    int at = report.trigger().start() - report.sentenceSpan().start();
    if (at < 0 || at >= sentence.length()) {
      return sentence;
    }
    int end = sentence.indexOf(';', at);
    int start = Math.max(sentence.lastIndexOf(';', at) + 1, at - WORDS_BEFORE);
    return sentence.substring(start, end < 0 ? sentence.length() : end);
  }
}
