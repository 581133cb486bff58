package org.entente.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts while a score is taken; labels come out in the order in which they are given first. */
final class Counts {
  private final Map<String, int[]> byLabel = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> confused = new TreeMap<>();

  Counts(List<String> labels) {
    labels.forEach(label -> byLabel.put(label, new int[4]));
  }

  void answered(String label, boolean right) {
    int[] counts = at(label);
    counts[0] += right ? 1 : 0;
    counts[1]++;
  }

  void expected(String label, boolean found) {
    int[] counts = at(label);
    counts[2] += found ? 1 : 0;
    counts[3]++;
  }

  void confuse(String expected, String answered) {
    confused.computeIfAbsent(expected, _ -> new TreeMap<>()).merge(answered, 1, Integer::sum);
  }

  private int[] at(String label) {
    return byLabel.computeIfAbsent(label, _ -> new int[4]);
  }

  /** Labels that occur. */
  List<Score.Line> lines() {
    var lines = new ArrayList<Score.Line>();
    byLabel.forEach((label, counts) -> {
      if (counts[1] + counts[3] > 0) {
        lines.add(line(label, counts));
      }
    });
    return lines;
  }

  Score.Line all(String label) {
    int[] sums = new int[4];
    for (int[] counts : byLabel.values()) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += counts[i];
      }
    }
    return line(label, sums);
  }

  private static Score.Line line(String label, int[] counts) {
    return new Score.Line(label, counts[0], counts[1], counts[2], counts[3]);
  }

  /** Most often first; ties by expected, then by answered. */
  List<Score.Confused> confusion() {
    var all = new ArrayList<Score.Confused>();
    confused.forEach((expected, answers) ->
        answers.forEach(
            (answered, count) -> all.add(new Score.Confused(expected, answered, count))));
    all.sort(Comparator.comparingInt((Score.Confused one) -> -one.count()));
    return all;
  }
}
