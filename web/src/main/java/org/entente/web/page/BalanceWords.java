package org.entente.web.page;

import java.util.List;
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
    return "%s are %s; %s".formatted(subject, balance, most(types));
  }

  private static String each(Map<EventType, Long> types) {
    return types.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> figure(entry.getKey().name(), Words.count(entry.getValue())))
        .collect(Collectors.joining(", "));
  }

  /** The most frequent type; when several are, all of them up to three. */
  private static String most(Map<EventType, Long> types) {
    long most = types.values().stream().mapToLong(Long::longValue).max().orElse(0);
    List<String> names =
        types.entrySet().stream()
            .filter(entry -> entry.getValue() == most)
            .map(entry -> entry.getKey().name())
            .sorted()
            .toList();
    if (names.size() == 1) {
      return "most often " + figure(names.getFirst(), Words.count(most));
    }
    return names.size() > 3
        ? "no type stands out"
        : "most often " + figure(Words.list(names), Words.count(most) + " each");
  }

  /** The figure stays on the line of its word. */
  private static String figure(String words, String figure) {
    return words + "\u00a0(" + figure.replace(' ', '\u00a0') + ")";
  }
}
