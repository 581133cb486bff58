package org.entente.report.frame;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.report.EventType;
import org.entente.report.Ontology;
import org.entente.report.frame.Pattern.Kind;

/** All frames, found by the lemma that carries them. Read-only. */
public final class Lexicon {
  private final List<Frame> frames;
  private final Map<String, Map<Kind, List<Candidate.Group>>> byLemma = new HashMap<>();
  private final Map<String, Set<EventType>> typesByLemma = new HashMap<>();
  private final Signs signs = new Signs();
  private final Set<String> patientNouns = new HashSet<>();
  private final Set<String> lightVerbs;
  private final Set<String> naming;
  private final Set<String> strikes;
  private final Set<String> held;
  private final Operators operators;
  private final Firmness firmness;

  private Lexicon(Collection<Frame> frames, WordClasses classes) {
    this.frames = List.copyOf(frames);
    this.lightVerbs = Set.copyOf(classes.words("light", "classes.words"));
    this.naming = Set.copyOf(classes.words("naming", "classes.words"));
    this.strikes = Set.copyOf(classes.words("strike", "classes.words"));
    this.held = Set.copyOf(classes.words("held", "classes.words"));
    this.operators = new Operators(classes);
    this.firmness = new Firmness(classes);
    var candidates = new HashMap<String, Map<Kind, List<Candidate>>>();
    for (Frame frame : frames) {
      for (Pattern pattern : frame.patterns()) {
        Map<String, Candidate> byWord = Candidate.byWord(frame, pattern, signs);
        byWord.forEach((word, candidate) ->
            candidates
                .computeIfAbsent(word, _ -> new EnumMap<>(Kind.class))
                .computeIfAbsent(pattern.kind(), _ -> new ArrayList<>())
                .add(candidate));
        if (pattern.isSpoken()) {
          // not the word carries the act, but that it is said of somebody
          continue;
        }
        for (String predicate : pattern.predicates()) {
          if (VIOLENT.contains(frame.act().type()) && isPatientNoun(pattern)) {
            patientNouns.add(keyOf(predicate));
          }
          typesByLemma
              .computeIfAbsent(keyOf(predicate), _ -> EnumSet.noneOf(EventType.class))
              .add(frame.act().type());
        }
      }
    }
    candidates.forEach((lemma, byKind) -> {
      var groups = new EnumMap<Kind, List<Candidate.Group>>(Kind.class);
      byKind.forEach((kind, all) -> groups.put(kind, Candidate.Group.of(all)));
      byLemma.put(lemma, groups);
    });
  }

  private static final Set<EventType> VIOLENT =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION);

  private static boolean isPatientNoun(Pattern pattern) {
    return pattern.kind() == Pattern.Kind.NOUN
        && pattern.slots().stream()
            .anyMatch(slot ->
                slot.prepositions().contains("of") && slot.filler() == Pattern.Filler.Role.TARGET);
  }

  public static Lexicon bundled(Ontology ontology) {
    var reader = new LexiconReader(ontology);
    Collection<Frame> frames = reader.readBundled();
    return new Lexicon(frames, reader.classes());
  }

  /** Every frame, in the order of the files. */
  public List<Frame> frames() {
    return frames;
  }

  /**
   * Patterns whose predicate has this head lemma; particles and words before it are for the matcher
   * to check.
   */
  Map<Kind, List<Candidate.Group>> candidates(String lemma) {
    return byLemma.getOrDefault(lemma, Map.of());
  }

  Signs signs() {
    return signs;
  }

  /** Types of the frames that this lemma can carry; empty for a word that none has. */
  public Set<EventType> typesOf(String lemma) {
    return typesByLemma.getOrDefault(lemma, Set.of());
  }

  /**
   * Whether this noun is a hostile act behind which "of" names the one acted upon: the invasion of
   * Kuwait, but not the policy of Kuwait.
   */
  public boolean namesPatient(String noun) {
    return patientNouns.contains(noun);
  }

  public Operators operators() {
    return operators;
  }

  public Firmness firmness() {
    return firmness;
  }

  /** Whether people and things come to harm in what the noun names: a raid, a strike. */
  boolean isStrike(String noun) {
    return strikes.contains(noun);
  }

  /** Whether an adjective before the noun says who holds what it names: Cuban debt. */
  boolean isHeld(String noun) {
    return held.contains(noun);
  }

  /** Whether behind the verb's object stands what it is called: call, dub, label. */
  boolean isNaming(String verb) {
    return naming.contains(verb);
  }

  boolean isLightVerb(String lemma) {
    return lightVerbs.contains(lemma);
  }

  /**
   * {@code call+off} is found under call, {@code at war} under war, {@code air strike} under
   * strike.
   */
  static String keyOf(String predicate) {
    int plus = predicate.indexOf('+');
    String word = plus < 0 ? predicate : predicate.substring(0, plus);
    return word.substring(word.lastIndexOf(' ') + 1);
  }
}
