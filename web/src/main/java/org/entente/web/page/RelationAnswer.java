package org.entente.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.report.EventType;
import org.entente.web.holdings.Holdings.Facets;
import org.entente.web.holdings.StoredReport;
import org.entente.web.word.Dates;
import org.entente.web.word.Words;

/** Sentences on a relationship, in the same words for both directions. */
final class RelationAnswer {
  private RelationAnswer() {}

  /**
   * What each did toward the other, then the latest counted act.
   *
   * @param latest the newest reports that count, either way
   */
  static List<Claim> of(
      String one,
      String other,
      Facets there,
      Facets back,
      List<StoredReport> latest,
      Address list) {
    var claims = new ArrayList<Claim>();
    claims.add(
        new Claim(
            signs("%s’s acts toward %s".formatted(one, other), there),
            there.counted(),
            list.with("direction", "out")));
    claims.add(
        new Claim(
            signs("%s’s acts toward %s".formatted(other, one), back),
            back.counted(),
            list.with("direction", "back")));
    if (!latest.isEmpty()) {
      var report = latest.getFirst().report();
      claims.add(
          new Claim(
              "The latest that counts is %s by %s, %s"
                  .formatted(
                      report.act().type(),
                      ReportWords.names(report.sources()),
                      Dates.event(report.date())),
              1,
              Addresses.report(report.id())));
    }
    return claims;
  }

  /** “X’s acts are on balance cooperation, 7 of 9; most often AID (4)”. */
  static String signs(String subject, Facets facets) {
    if (facets.counted() == 0) {
      return subject + ": no report counts";
    }
    if (facets.counted() < RelationPage.FEWEST) {
      return "%s: too few reports to weigh, %s".formatted(subject, each(facets.types()));
    }
    long cooperative =
        facets.types().entrySet().stream()
            .filter(entry -> entry.getKey().isCooperation())
            .mapToLong(Map.Entry::getValue)
            .sum();
    long conflictual = facets.counted() - cooperative;
    String share =
        "%s of %s"
            .formatted(
                Words.count(Math.max(cooperative, conflictual)), Words.count(facets.counted()));
    String balance =
        cooperative == conflictual
            ? "as often cooperation as conflict, %s each".formatted(Words.count(cooperative))
            : cooperative > conflictual
                ? "on balance cooperation, " + share
                : "on balance conflict, " + share;
    return "%s are %s; most often %s".formatted(subject, balance, most(facets.types()));
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
