package org.entente.network.shift;

import java.util.ArrayList;
import java.util.List;

/**
 * How strong a change in level or slope is, and how surely it is where it is.
 *
 * <p>The strength is what the change explains, in units of BIC's penalty: the same figure that
 * {@link Penalised} holds against its constant.
 */
final class Strength {
  /**
   * Twice the log likelihood ratio within which a change's place lies in 95 of 100 cases (Hansen
   * 2000, table 1).
   */
  private static final double PLACE = 7.35;

  private final Prepared prepared;
  private final Penalised penalised;
  private final Segmentation segmentation;
  private final List<Noise> noise;

  Strength(Prepared prepared, Segmentation segmentation) {
    this.prepared = prepared;
    this.segmentation = segmentation;
    penalised = prepared.penalised();
    noise = penalised.noise(segmentation);
  }

  /** Of the cut before the piece of this number, from 1. */
  double of(int piece) {
    var pieces = new ArrayList<>(segmentation.pieces());
    Segmentation.Piece right = pieces.remove(piece);
    Segmentation.Piece left = pieces.get(piece - 1);
    pieces.set(
        piece - 1, new Segmentation.Piece(left.from(), right.until(), left.line() || right.line()));
    return perParameter(new Segmentation(pieces), segmentation, noise);
  }

  private double perParameter(Segmentation coarse, Segmentation fine, List<Noise> under) {
    int dimensions = prepared.rows().length;
    int more = Math.max(1, fine.parameters(dimensions) - coarse.parameters(dimensions));
    return penalised.gain(penalised.noise(coarse), under) / (more * Math.log(prepared.observed()));
  }

  /** First and last index at which the cut before this piece might be, the others staying. */
  List<Integer> place(int piece) {
    Segmentation.Piece left = segmentation.pieces().get(piece - 1);
    Segmentation.Piece right = segmentation.pieces().get(piece);
    int first = right.from();
    int last = right.from();
    for (int t = left.from() + 2; t <= right.until() - 2; t++) {
      var pieces = new ArrayList<>(segmentation.pieces());
      pieces.set(piece - 1, new Segmentation.Piece(left.from(), t, left.line()));
      pieces.set(piece, new Segmentation.Piece(t, right.until(), right.line()));
      List<Noise> moved = penalised.noise(new Segmentation(pieces));
      double loss = 0;
      for (int d = 0; d < moved.size(); d++) {
        loss +=
            noise.get(d).effective(prepared.observed())
                * Math.log(moved.get(d).variance() / noise.get(d).variance());
      }
      if (loss <= PLACE) {
        first = Math.min(first, t);
        last = Math.max(last, t);
      }
    }
    return List.of(first, last);
  }
}
