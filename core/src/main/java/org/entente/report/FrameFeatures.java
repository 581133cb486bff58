package org.entente.report;

import java.util.List;
import org.entente.report.MarkedFrames.Scored;

/** What the frames of a sentence found between two parties, as named features. */
final class FrameFeatures {
  private FrameFeatures() {}

  /**
   * @param scored every frame that holds one of the two, the most telling first
   */
  static void addTo(Features features, List<Scored> scored) {
    addBest(features, "", scored);
    for (int i = 1; i < scored.size(); i++) {
      Scored other = scored.get(i);
      String type = other.answer().type().name();
      features.add("other:", type, ":", Integer.toString(other.both()));
      features.add("other:", type);
    }
  }

  /**
   * The most telling frame alone.
   *
   * @param before stands before each name
   */
  static void addBest(Features features, String before, List<Scored> scored) {
    if (scored.isEmpty()) {
      features.add(before, "frame:none");
      return;
    }
    Scored best = scored.getFirst();
    String type = best.answer().type().name();
    String source = Integer.toString(best.source());
    String target = Integer.toString(best.target());
    String act = best.match().frame().act().type().name();
    List<String> applied = best.modality().applied();
    String over = applied.size() == 1 ? applied.getFirst() : String.join(">", applied);
    features.add(before, "frame:", type);
    features.add(before, "frame:", type, ":", Integer.toString(best.both()));
    features.add(before, "frame:", type, ":", source, target);
    features.add(before, "frame-act:", act);
    features.add(before, "frame-id:", best.match().frame().id());
    features.add(before, "frame-rule:", best.answer().rule());
    features.add(before, "frame-sum:", act, ":", over);
    features.add(before, "frame-over:", over);
    features.add(before, "frame-weight:", Integer.toString(best.match().pattern().weight()));
    features.add(before, "frames-agree:", Boolean.toString(agree(scored)));
  }

  /** Frames that hold both parties, and all of one mind. */
  static boolean agree(List<Scored> scored) {
    EventType type = scored.getFirst().answer().type();
    if (scored.getFirst().both() != 2) {
      return false;
    }
    for (Scored one : scored) {
      if (one.both() == 2 && one.answer().type() != type) {
        return false;
      }
    }
    return true;
  }
}
