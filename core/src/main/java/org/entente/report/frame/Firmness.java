package org.entente.report.frame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How firmly words over an act tell it: verbs and nouns of saying, adverbs, adjectives; from {@code
 * firmness.words}. Read-only.
 */
public final class Firmness {
  private static final String FILE = "firmness.words";

  /** What a word of saying does with what is said; {@code SAYING} is all that no class names. */
  public enum Cue {
    SAYING(""),
    OWNING("firm-own"),
    SHOWING("firm-show"),
    CLAIMING("firm-claim"),
    THINKING("firm-think");

    private final String className;

    Cue(String className) {
      this.className = className;
    }
  }

  /** What an adverb or adjective beside an act, or beside the word that tells it, does. */
  public enum Hedge {
    REPORTED,
    POSSIBLE,
    PLANNED,
    UNREAL,
    /** The author says that it is not so. */
    UNTRUE,
    /** It came near and did not come about. */
    NEARLY
  }

  private final Map<String, Cue> cues = new HashMap<>();
  private final Map<String, Cue> cuesByForm = new HashMap<>();
  private final Map<String, Hedge> adverbs = new HashMap<>();
  private final Map<String, Hedge> adjectives = new HashMap<>();
  private final Map<Unsaid, Set<String>> unsaid = new EnumMap<>(Unsaid.class);

  private final Set<String> ahead;
  private final Set<String> times;

  /** What "not" over a word of saying leaves of what is said. */
  enum Unsaid {
    NOT_SO("firm-not-so"),
    LEANS_TO_NO("firm-lean"),
    STANDS("firm-keep");

    private final String className;

    Unsaid(String className) {
      this.className = className;
    }
  }

  Firmness(WordClasses classes) {
    for (Cue cue : Cue.values()) {
      if (cue != Cue.SAYING) {
        for (String word : classes.words(cue.className, FILE)) {
          Cue other = cues.putIfAbsent(word, cue);
          if (other != null) {
            throw new LexiconException(
                FILE, "“%s” is in %s and %s".formatted(word, other.className, cue.className));
          }
          formsOf(word).forEach(form -> cuesByForm.putIfAbsent(form, cue));
        }
      }
    }
    ahead = Set.copyOf(classes.words("firm-time-ahead", FILE));
    times = Set.copyOf(classes.words("firm-time", FILE));
    for (Unsaid kind : Unsaid.values()) {
      unsaid.put(kind, new HashSet<>(classes.words(kind.className, FILE)));
    }
    for (Hedge hedge : Hedge.values()) {
      String name = hedge.name().toLowerCase(Locale.ROOT);
      if (hedge != Hedge.PLANNED && hedge != Hedge.UNREAL) {
        classes.words("firm-adverb-" + name, FILE).forEach(word -> adverbs.put(word, hedge));
      }
      if (hedge != Hedge.NEARLY) {
        classes.words("firm-adjective-" + name, FILE).forEach(word -> adjectives.put(word, hedge));
      }
    }
  }

  /** Of a verb or noun by its lemma, particle behind a {@code +}. */
  public Cue cueOf(String lemma) {
    return cues.getOrDefault(lemma, Cue.SAYING);
  }

  /** Of a cue as the text has it, inflected: {@code claimed}, {@code believes}; not of a name. */
  public Cue cueOfText(String text) {
    return cuesByForm.getOrDefault(text, Cue.SAYING);
  }

  Optional<Unsaid> unsaid(String lemma) {
    for (Unsaid kind : Unsaid.values()) {
      if (unsaid.getOrDefault(kind, Set.of()).contains(lemma)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  Optional<Hedge> adverb(String lemma) {
    return Optional.ofNullable(adverbs.get(lemma));
  }

  Optional<Hedge> adjective(String word) {
    return Optional.ofNullable(adjectives.get(word));
  }

  /** "tomorrow", "next": a time to come. */
  boolean isAhead(String lemma) {
    return ahead.contains(lemma);
  }

  /** "month", "summer": a stretch of time that "next" can stand before. */
  boolean isTime(String lemma) {
    return times.contains(lemma);
  }

  private static final Map<String, List<String>> IRREGULAR =
      Map.of(
          "think", List.of("thought"),
          "feel", List.of("felt"),
          "find", List.of("found"),
          "know", List.of("knew", "known"),
          "swear", List.of("swore", "sworn"),
          "see", List.of("saw", "seen"),
          "hear", List.of("heard"),
          "foresee", List.of("foresaw", "foreseen"));

  /** A lemma with the forms of a regular verb; forms that no verb has are never asked for. */
  private static List<String> formsOf(String lemma) {
    var forms = new ArrayList<>(List.of(lemma, lemma + "s", lemma + "ed", lemma + "ing"));
    forms.addAll(IRREGULAR.getOrDefault(lemma, List.of()));
    if (lemma.endsWith("e")) {
      String stem = lemma.substring(0, lemma.length() - 1);
      forms.addAll(List.of(lemma + "d", stem + "ing"));
    } else if (lemma.endsWith("y")) {
      String stem = lemma.substring(0, lemma.length() - 1);
      forms.addAll(List.of(stem + "ied", stem + "ies"));
    } else {
      // admit, admitted
      String doubled = lemma + lemma.charAt(lemma.length() - 1);
      forms.addAll(List.of(lemma + "es", doubled + "ed", doubled + "ing"));
    }
    return forms;
  }
}
