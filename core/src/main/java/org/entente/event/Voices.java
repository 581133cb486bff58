package org.entente.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.Directory;
import org.entente.report.Certainty;
import org.entente.report.Voice;

/**
 * On how many independent voices the reports of an event rest. Two reports rest on one voice when
 * one copies the other, or when any link of their chains of voices is the same: one outlet, one
 * named person or body, one document. Unnamed voices are told apart by the country or body they are
 * of and by nothing else. The author's own voice is the publisher's, and so is a report “according
 * to” that publisher.
 */
final class Voices {
  private final VoiceKeys names;
  private final Copies copies;

  Voices(Directory directory, Copies copies) {
    this.names = new VoiceKeys(directory);
    this.copies = copies;
  }

  /**
   * @param numbers voice of each report, from 1 in the order of first telling
   * @param copyOf place of the report that each repeats, or its own place
   */
  record Grouping(List<Integer> numbers, List<Integer> copyOf, int count) {}

  /** In {@link Told#ORDER}. */
  Grouping of(List<Told> reports) {
    int[] parent = new int[reports.size()];
    int[] copyOf = new int[reports.size()];
    var byKey = new HashMap<String, Integer>();
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      copyOf[i] = i;
      for (int j = 0; j < i; j++) {
        if (copyOf[j] == j && copies.isCopy(reports.get(i), reports.get(j))) {
          copyOf[i] = j;
          unite(parent, i, j);
          break;
        }
      }
      for (String key : keys(reports.get(i))) {
        Integer earlier = byKey.putIfAbsent(key, i);
        if (earlier != null) {
          unite(parent, i, earlier);
        }
      }
    }
    uniteUntold(parent, byKey);
    return numbered(parent, copyOf);
  }

  /** Unnamed voices of nobody known may be any other unnamed voice, so they add none. */
  private static void uniteUntold(int[] parent, Map<String, Integer> byKey) {
    Integer untold = byKey.get(VoiceKeys.UNNAMED);
    byKey.entrySet().stream()
        .filter(entry ->
            entry.getKey().startsWith(VoiceKeys.UNNAMED)
                && !entry.getKey().equals(VoiceKeys.UNNAMED))
        .map(Map.Entry::getValue)
        .min(Integer::compare)
        .ifPresent(first -> {
          if (untold != null) {
            unite(parent, untold, first);
          }
        });
  }

  private static Grouping numbered(int[] parent, int[] copyOf) {
    var numbers = new ArrayList<Integer>();
    int[] numberOf = new int[parent.length];
    int count = 0;
    for (int i = 0; i < parent.length; i++) {
      int root = root(parent, i);
      if (numberOf[root] == 0) {
        numberOf[root] = ++count;
      }
      numbers.add(numberOf[root]);
    }
    return new Grouping(numbers, Arrays.stream(copyOf).boxed().toList(), count);
  }

  private static void unite(int[] parent, int one, int other) {
    int a = root(parent, one);
    int b = root(parent, other);
    parent[Math.max(a, b)] = Math.min(a, b);
  }

  private static int root(int[] parent, int of) {
    int at = of;
    while (parent[at] != at) {
      at = parent[at];
    }
    return at;
  }

  /** One word or more for each link of the chain; reports that share any rest on one voice. */
  private List<String> keys(Told told) {
    List<Voice> chain = told.report().attribution();
    if (chain.isEmpty()) {
      // "reportedly": two papers that have it from nobody named may have it from one
      return List.of(
          told.report().certainty() == Certainty.REPORTED
              ? VoiceKeys.UNNAMED
              : names.of(told.document()));
    }
    var keys = new ArrayList<String>();
    for (Voice voice : chain) {
      keys.add(names.of(voice, told.document()));
    }
    return keys;
  }
}
