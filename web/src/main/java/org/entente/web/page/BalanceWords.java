package org.entente.web.page;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.report.EventType;
import org.entente.web.word.Words;

/** What counted reports come to, in the same words for every actor and direction. */
final class BalanceWords {
  private BalanceWords() {}

  static long total(Map<EventType, Long> types) {
    return types.values().stream().mapToLong(Long::longValue).sum();
  }

  /** “X’s acts are on balance cooperation, 7 of 9; most often AID (4)”. */
  static String of(String subject, Map<EventType, Long> types) {
    long reports = total(types);
    if (reports == 0) {
      return subject + ": no report counts";
    }
    if (reports < RelationPage.FEWEST) {
      return "%s: too few reports to weigh, %s".formatted(subject, each(types));
    }
    long cooperative =
        types.entrySet().stream()
            .filter(entry -> entry.getKey().isCooperation())
            .mapToLong(Map.Entry::getValue)
            .sum();
    long conflictual = reports - cooperative;
    String share =
        "%s of %s".formatted(Words.count(Math.max(cooperative, conflictual)), Words.count(reports));
    String balance =
        cooperative == conflictual
            ? "as often cooperation as conflict, %s each".formatted(Words.count(cooperative))
            : cooperative > conflictual
                ? "on balance cooperation, " + share
                : "on balance conflict, " + share;
    return "%s are %s; most often %s".formatted(subject, balance, most(types));
  }

  private static String each(Map<EventType, Long> types) {
    return types.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> "%s (%s)".formatted(entry.getKey(), Words.count(entry.getValue())))
        .collect(Collectors.joining(", "));
  }

  private static String most(Map<EventType, Long> types) {
    return types.entrySet().stream()
        .max(
            Map.Entry.<EventType, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(entry -> "%s (%s)".formatted(entry.getKey(), Words.count(entry.getValue())))
        .orElse("no type");
  }
}
