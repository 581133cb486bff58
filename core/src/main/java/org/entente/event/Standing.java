package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.ActorId;
import org.entente.report.Certainty;
import org.entente.report.Participant;
import org.entente.report.Polarity;
import org.entente.report.Report;
import org.entente.report.Tense;
import org.entente.report.Voice;

/**
 * Which reports of an event enter the figures: one for each ordered pair of principals, and that
 * only when the affirming reports of the pair rest on an author's own voice, on a named voice, or
 * on two independent voices. What is only possible, or hearsay of nobody named, is no more than an
 * unnamed voice. What no frame found is kept and shown, but enters no figure: too much of it is
 * wrong.
 */
public final class Standing {
  /** From most to least firmly told. */
  private enum Ground {
    OWN_VOICE,
    NAMED_VOICE,
    UNNAMED_VOICE
  }

  private Standing() {}

  /** Whether a report that is in no event yet counts: as if it were one by itself. */
  public static boolean countsAlone(Report report) {
    return !report.isLearned() && isAffirmed(report) && ground(report) != Ground.UNNAMED_VOICE;
  }

  /** Affirmed, and not hanging on a condition. */
  public static boolean isAffirmed(Report report) {
    return report.polarity() == Polarity.AFFIRMED && report.tense() != Tense.HYPOTHETICAL;
  }

  /**
   * For each report whether it counts.
   *
   * @param reports first told first
   * @param voices number of the voice of each
   */
  static boolean[] counted(List<Told> reports, List<Integer> voices) {
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < voices.size(); i++) {
      Report report = reports.get(i).report();
      if (isAffirmed(report) && !report.isLearned()) {
        String source = principal(report.sources());
        String target = principal(report.targets());
        Pair pair = null;
        for (Pair known : pairs) {
          if (known.source.equals(source) && known.target.equals(target)) {
            pair = known;
          }
        }
        if (pair == null) {
          pair = new Pair(source, target);
          pairs.add(pair);
        }
        pair.add(i, ground(report), voices.get(i));
      }
    }
    boolean[] counted = new boolean[voices.size()];
    for (Pair pair : pairs) {
      if (pair.counts()
          && pairs.stream().noneMatch(other -> other.counts() && pair.isOpenFor(other))) {
        counted[pair.best] = true;
      }
    }
    return counted;
  }

  /** Affirming reports with the same principals on both sides. */
  private static final class Pair {
    private final String source;
    private final String target;
    private final List<Integer> voices = new ArrayList<>();
    private int best;
    private Ground ground = Ground.UNNAMED_VOICE;

    Pair(String source, String target) {
      this.source = source;
      this.target = target;
    }

    void add(int report, Ground its, int voice) {
      if (voices.isEmpty() || its.compareTo(ground) < 0) {
        best = report;
        ground = its;
      }
      if (!voices.contains(voice)) {
        voices.add(voice);
      }
    }

    boolean counts() {
      return ground != Ground.UNNAMED_VOICE || voices.size() >= 2;
    }

    /** Whether the other names the side that this one leaves open, so that this adds nothing. */
    boolean isOpenFor(Pair other) {
      return this != other
          && ((source.equals(other.source) && target.isEmpty() && !other.target.isEmpty())
              || (target.equals(other.target) && source.isEmpty() && !other.source.isEmpty()));
    }
  }

  /** Empty for nobody known, whatever the words: “soldiers” and “troops” are no two parties. */
  private static String principal(List<Participant> side) {
    return side.stream().findFirst().flatMap(Participant::principal).map(ActorId::value).orElse("");
  }

  private static Ground ground(Report report) {
    if (report.certainty() == Certainty.POSSIBLE) {
      return Ground.UNNAMED_VOICE;
    }
    if (report.attribution().isEmpty()) {
      // "reportedly": told by somebody, but not by the author
      return report.certainty() == Certainty.STATED ? Ground.OWN_VOICE : Ground.UNNAMED_VOICE;
    }
    boolean named = report.attribution().stream().map(Voice::kind).anyMatch(Standing::isNamed);
    return named ? Ground.NAMED_VOICE : Ground.UNNAMED_VOICE;
  }

  private static boolean isNamed(Voice.Kind kind) {
    return kind != Voice.Kind.UNNAMED_OFFICIAL
        && kind != Voice.Kind.UNNAMED_SOURCE
        && kind != Voice.Kind.CROWD;
  }
}
