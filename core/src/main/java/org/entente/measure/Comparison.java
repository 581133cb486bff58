package org.entente.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * What a new output has that the old one had not, the other way round, and what is told otherwise.
 * Within a sentence a report is the same when its id is; else when both sides stand in the same
 * words; else when both sides are the same actors. The order of the two inputs does not matter:
 * changes come out by document, then in the order of the text.
 *
 * @param same how many reports are the same in every field
 */
public record Comparison(int old, int now, int same, List<Change> changes) {
  public Comparison {
    changes = List.copyOf(changes);
  }

  /** One difference, with the sentence it was found in. */
  public sealed interface Change {
    ReportLine shown();
  }

  public record Gained(ReportLine shown) implements Change {}

  public record Lost(ReportLine shown) implements Change {}

  /**
   * @param fields those that differ
   */
  public record Changed(ReportLine before, ReportLine shown, List<String> fields)
      implements Change {
    public Changed {
      fields = List.copyOf(fields);
    }
  }

  /** Gained, lost and changed reports of one type or rule. */
  public record Tally(String label, int gained, int lost, int changed) {}

  public static Comparison of(Collection<ReportLine> old, Collection<ReportLine> now) {
    Map<ReportLine.Place, List<ReportLine>> before = byPlace(old);
    Map<ReportLine.Place, List<ReportLine>> after = byPlace(now);
    var places = new TreeSet<>(before.keySet());
    places.addAll(after.keySet());
    var changes = new ArrayList<Change>();
    int same = 0;
    for (ReportLine.Place place : places) {
      var left = new ArrayDeque<>(before.getOrDefault(place, List.of()));
      var rest = new ArrayList<>(after.getOrDefault(place, List.of()));
      var pairs = new LinkedHashMap<ReportLine, ReportLine>();
      for (BiPredicate<ReportLine, ReportLine> alike : ALIKE) {
        left.removeIf(one -> pair(one, rest, alike, pairs));
      }
      left.forEach(one -> changes.add(new Lost(one)));
      rest.forEach(one -> changes.add(new Gained(one)));
      for (Map.Entry<ReportLine, ReportLine> pair : pairs.entrySet()) {
        List<String> fields = differing(pair.getKey(), pair.getValue());
        if (fields.isEmpty()) {
          same++;
        } else {
          changes.add(new Changed(pair.getKey(), pair.getValue(), fields));
        }
      }
    }
    return new Comparison(old.size(), now.size(), same, changes);
  }

  private static final List<BiPredicate<ReportLine, ReportLine>> ALIKE =
      List.of(
          (one, other) -> one.id().equals(other.id()),
          (one, other) ->
              one.sides().equals(other.sides()) && one.answer().type() == other.answer().type(),
          (one, other) -> one.sides().equals(other.sides()),
          (one, other) ->
              one.answer().sources().equals(other.answer().sources())
                  && one.answer().targets().equals(other.answer().targets()));

  private static boolean pair(
      ReportLine one,
      List<ReportLine> rest,
      BiPredicate<ReportLine, ReportLine> alike,
      Map<ReportLine, ReportLine> pairs) {
    Optional<ReportLine> found = rest.stream().filter(other -> alike.test(one, other)).findFirst();
    found.ifPresent(other -> {
      rest.remove(other);
      pairs.put(one, other);
    });
    return found.isPresent();
  }

  private static List<String> differing(ReportLine one, ReportLine other) {
    return one.fields().entrySet().stream()
        .filter(field -> !field.getValue().equals(other.fields().get(field.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** By place; within one by sides, then by id, so that the order of the input does not show. */
  private static Map<ReportLine.Place, List<ReportLine>> byPlace(Collection<ReportLine> reports) {
    var byPlace = new TreeMap<ReportLine.Place, List<ReportLine>>();
    for (ReportLine report : reports) {
      byPlace.computeIfAbsent(report.place(), _ -> new ArrayList<>()).add(report);
    }
    byPlace
        .values()
        .forEach(list ->
            list.sort(Comparator.comparing(ReportLine::sides).thenComparing(ReportLine::id)));
    return byPlace;
  }

  /**
   * Counts by type, in the order of the alphabet; a report that changed counts under its new type.
   */
  public List<Tally> byType() {
    return tallies("type");
  }

  public List<Tally> byRule() {
    return tallies("rule");
  }

  private List<Tally> tallies(String field) {
    var counts = new TreeMap<String, int[]>();
    for (Change change : changes) {
      String label = change.shown().fields().getOrDefault(field, "");
      int[] count = counts.computeIfAbsent(label, _ -> new int[3]);
      switch (change) {
        case Gained _ -> count[0]++;
        case Lost _ -> count[1]++;
        case Changed _ -> count[2]++;
      }
    }
    var tallies = new ArrayList<Tally>();
    counts.forEach((label, count) -> tallies.add(new Tally(label, count[0], count[1], count[2])));
    return tallies;
  }
}
