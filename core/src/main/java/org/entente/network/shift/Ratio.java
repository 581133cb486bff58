package org.entente.network.shift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What speaks for a cut under correlated noise, as twice log likelihood ratios of {@link
 * Correlated}: two levels against one over three stretches of the series.
 *
 * @param alone over all that lies between stronger cuts: the cut with the greatest ratio over the
 *     whole series is taken first, then the greatest on either side of it, and so on (binary
 *     segmentation; Vostrikova 1981). It finds a lasting change best
 * @param beside over the stretches on both sides of it only, which finds changes that are undone
 * @param shaped the same with the lines that were found, which finds bends
 */
record Ratio(double alone, double beside, double shaped) {
  /** Of each cut, in order. */
  static List<Ratio> of(Prepared prepared, Segmentation segmentation) {
    List<Segmentation.Piece> pieces = segmentation.pieces();
    double[] alone = new double[pieces.size()];
    split(prepared, pieces, 1, pieces.size(), alone);
    var ratios = new ArrayList<Ratio>();
    for (int i = 1; i < pieces.size(); i++) {
      Segmentation.Piece left = pieces.get(i - 1);
      Segmentation.Piece right = pieces.get(i);
      ratios.add(
          new Ratio(
              alone[i],
              levels(prepared, left.from(), right.from(), right.until()),
              left.line() || right.line()
                  ? ratio(prepared, left.from(), right.until(), List.of(left, right), true)
                  : 0));
    }
    return ratios;
  }

  /** Settles the cuts before the pieces from {@code first} until {@code end}. */
  private static void split(
      Prepared prepared, List<Segmentation.Piece> pieces, int first, int end, double[] alone) {
    if (first >= end) {
      return;
    }
    int from = pieces.get(first - 1).from();
    int until = pieces.get(end - 1).until();
    int best = first;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = first; i < end; i++) {
      double own = levels(prepared, from, pieces.get(i).from(), until);
      if (own > most) {
        most = own;
        best = i;
      }
    }
    alone[best] = most;
    split(prepared, pieces, first, best, alone);
    split(prepared, pieces, best + 1, end, alone);
  }

  private static double levels(Prepared prepared, int from, int at, int until) {
    return ratio(
        prepared,
        from,
        until,
        List.of(new Segmentation.Piece(from, at, false), new Segmentation.Piece(at, until, false)),
        false);
  }

  /** Two pieces against one, which is a line if asked. */
  private static double ratio(
      Prepared prepared, int from, int until, List<Segmentation.Piece> two, boolean line) {
    var cut =
        new Segmentation(
            two.stream()
                .map(piece ->
                    new Segmentation.Piece(piece.from() - from, piece.until() - from, piece.line()))
                .toList());
    var whole = new Segmentation(List.of(new Segmentation.Piece(0, until - from, line)));
    double ratio = 0;
    for (int d = 0; d < prepared.rows().length; d++) {
      double[] part = Arrays.copyOfRange(prepared.rows()[d], from, until);
      double blur = prepared.cleanings().get(d).blur();
      ratio +=
          Correlated.of(part, cut, blur).likelihood()
              - Correlated.of(part, whole, blur).likelihood();
    }
    return ratio;
  }
}
