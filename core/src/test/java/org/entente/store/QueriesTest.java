package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.network.DatedAct;
import org.entente.network.DyadActs;
import org.entente.network.signed.PairTotals;
import org.entente.report.Certainty;
import org.entente.report.Dyad;
import org.entente.report.EventType;
import org.entente.report.Polarity;
import org.entente.report.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueriesTest {
  private static final ActorId A = new ActorId("SAA");
  private static final ActorId B = new ActorId("SBB");
  private static final ActorId C = new ActorId("SCC");
  private static final ActorId TROOPS = new ActorId("troops-of-saa");
  private static final Dyad AB = new Dyad(A, B);

  @TempDir static Path folder;
  private static Archive archive;

  @BeforeAll
  static void write() {
    archive = Archive.open(folder);
    ArchiveTest.write(
        archive,
        Fakes.entry(
            Fakes.document(
                "First",
                "SAA HELPS SBB in 1990. troops-of-SAA HITS SBB in 1991. SBB HELPS SAA in 1991. It"
                    + " is denied that SAA HITS SBB in 1992. Officials fear if SAA HITS SCC in"
                    + " 1993.",
                LocalDate.of(1994, 1, 1))),
        Fakes.entry(
            Fakes.document(
                "Second paper",
                "SAA HITS SBB. rebels HITS SAA undated. rebels HITS SCC in 1990. SAA/SBB HELPS SCC"
                    + " in 1990. Ministers say it reportedly is SCC HELPS SAA in 1990.",
                LocalDate.of(1995, 6, 7))));
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  @Test
  void summaryCountsWhatIsHeld() {
    Summary summary = archive.summary();
    assertThat(summary.documents()).isEqualTo(2);
    assertThat(summary.coded()).isEqualTo(2);
    assertThat(summary.sentences()).isEqualTo(10);
    assertThat(summary.parsed()).isEqualTo(10);
    assertThat(summary.reports()).isEqualTo(10);
    assertThat(summary.counted()).isEqualTo(8);
    assertThat(summary.publishers()).isEqualTo(1);
    assertThat(summary.actors()).isEqualTo(4);
    assertThat(summary.dyads()).isEqualTo(3);
    assertThat(summary.unknownNames()).isEqualTo(1);
    assertThat(summary.firstPublished()).contains(LocalDate.of(1994, 1, 1));
    assertThat(summary.lastPublished()).contains(LocalDate.of(1995, 6, 7));
    assertThat(summary.firstEvent()).contains(LocalDate.of(1990, 1, 1));
    assertThat(summary.lastEvent()).contains(LocalDate.of(1995, 6, 7));
    assertThat(summary.lastRun()).isEmpty();
  }

  @Test
  void officersCountForTheirStateInTheDyad() {
    DyadQueries.Pair pair = archive.dyads().pair(A, B, ReportFilter.COUNTED);
    assertThat(pair.forward()).isEqualTo(new Balance(1, 2, 8.3 - 20));
    assertThat(pair.backward()).isEqualTo(new Balance(1, 0, 8.3));
    assertThat(pair.documents()).isEqualTo(2);
    assertThat(pair.firstName()).isEqualTo("State SAA");
    assertThat(pair.lastDay()).contains(LocalDate.of(1995, 6, 7));
    DyadQueries.Pair turned = archive.dyads().pair(B, A, ReportFilter.COUNTED);
    assertThat(turned.forward()).isEqualTo(pair.backward());
    assertThat(turned.backward()).isEqualTo(pair.forward());
  }

  @Test
  void pairWithoutReportsHasZeros() {
    DyadQueries.Pair pair = archive.dyads().pair(B, new ActorId("ZZZ"), ReportFilter.COUNTED);
    assertThat(pair.reports()).isZero();
    assertThat(pair.forward().meanGoldstein()).isZero();
    assertThat(pair.secondName()).isEqualTo("ZZZ");
  }

  @Test
  void listsOfDyadsAndPairsAgree() {
    assertThat(archive.dyads().page(ReportFilter.COUNTED, Slice.first(10)).rows())
        .extracting(
            row -> row.dyad().source() + ">" + row.dyad().target(), row -> row.balance().reports())
        .containsExactly(tuple("SAA>SBB", 3L), tuple("SBB>SAA", 1L), tuple("SCC>SAA", 1L));
    Page<DyadQueries.Pair> pairs = archive.dyads().pairs(ReportFilter.COUNTED, Slice.first(1));
    assertThat(pairs.total()).isEqualTo(2);
    assertThat(pairs.hasMore()).isTrue();
    assertThat(pairs.rows().getFirst().reports()).isEqualTo(4);
  }

  @Test
  void countingRuleAndFiltersNarrow() {
    ReportQueries reports = archive.reports();
    ReportFilter between = ReportFilter.EVERY.between(AB);
    assertThat(reports.count(between)).isEqualTo(5);
    assertThat(reports.count(between.counting(Counting.AFFIRMED))).isEqualTo(4);
    assertThat(reports.count(between.polarity(Polarity.DENIED))).isEqualTo(1);
    assertThat(reports.count(between.type(EventType.AID))).isEqualTo(2);
    assertThat(reports.count(between.sign(Sign.CONFLICT))).isEqualTo(3);
    assertThat(reports.count(ReportFilter.EVERY.toward(AB))).isEqualTo(4);
    assertThat(reports.count(ReportFilter.EVERY.toward(AB.reversed()))).isEqualTo(1);
    assertThat(
            reports.count(between.from(LocalDate.of(1991, 1, 1)).until(LocalDate.of(1992, 1, 1))))
        .isEqualTo(2);
    assertThat(reports.count(ReportFilter.EVERY.certainty(Certainty.REPORTED))).isEqualTo(1);
    assertThat(reports.count(ReportFilter.EVERY.actor(TROOPS, Role.SOURCE))).isEqualTo(1);
    assertThat(reports.count(ReportFilter.EVERY.actor(A, Role.TARGET))).isEqualTo(3);
    assertThat(reports.count(ReportFilter.EVERY.publisher("Nobody"))).isZero();
    assertThat(reports.count(ReportFilter.EVERY.publisher("The Paper"))).isEqualTo(10);
  }

  @Test
  void reportsArePagedInTheOrderAskedFor() {
    ReportFilter filter = ReportFilter.COUNTED.between(AB);
    assertThat(archive.reports().page(filter, ReportQueries.Order.NEWEST, Slice.first(2)).rows())
        .extracting(stored -> stored.report().date().findFrom().orElseThrow().getYear())
        .containsExactly(1995, 1991);
    Page<StoredReport> last =
        archive.reports().page(filter, ReportQueries.Order.OLDEST, new Slice(3, 5));
    assertThat(last.rows())
        .extracting(stored -> stored.report().date().findFrom().orElseThrow().getYear())
        .containsExactly(1995);
    assertThat(last.total()).isEqualTo(4);
    assertThat(archive.reports().page(filter, ReportQueries.Order.READ, new Slice(9, 5)).total())
        .isEqualTo(4);
  }

  @Test
  void yearsAndMonths() {
    Series years = archive.reports().series(ReportFilter.COUNTED.between(AB));
    assertThat(years.unit()).isEqualTo(Series.Unit.YEAR);
    assertThat(years.points())
        .containsExactly(
            new Series.Point(
                LocalDate.of(1990, 1, 1),
                LocalDate.of(1991, 1, 1),
                1,
                Map.of(EventType.AID, 1L),
                8.3),
            new Series.Point(
                LocalDate.of(1991, 1, 1),
                LocalDate.of(1992, 1, 1),
                2,
                Map.of(EventType.AID, 1L, EventType.ASSAULT, 1L),
                8.3 - 10),
            new Series.Point(
                LocalDate.of(1995, 1, 1),
                LocalDate.of(1996, 1, 1),
                1,
                Map.of(EventType.ASSAULT, 1L),
                -10));
    assertThat(years.points().get(1).cooperation()).isEqualTo(1);
    Series months = archive.reports().series(ReportFilter.COUNTED.between(AB), Series.Unit.MONTH);
    assertThat(months.points())
        .extracting(Series.Point::from)
        .containsExactly(LocalDate.of(1995, 6, 1));
    assertThat(months.tooCoarse()).isEqualTo(3);
    assertThat(archive.reports().series(ReportFilter.EVERY).undated()).isEqualTo(1);
    assertThat(
            archive.reports().series(ReportFilter.COUNTED.until(LocalDate.of(1992, 1, 1))).unit())
        .isEqualTo(Series.Unit.MONTH);
  }

  @Test
  void typesAreInPloversOrder() {
    assertThat(archive.reports().byType(ReportFilter.COUNTED.between(AB)))
        .containsExactly(
            new TypeCount(EventType.AID, 2, 16.6), new TypeCount(EventType.ASSAULT, 2, -20));
  }

  @Test
  void actorsWithPartnersAndWordings() {
    ActorQueries actors = archive.actors();
    assertThat(actors.page(Optional.empty(), Counting.AFFIRMED, Slice.first(10)).rows())
        .extracting(ActorQueries.Row::id)
        .containsExactly(A, B, C, TROOPS);
    assertThat(actors.page(Optional.of("TROOPS"), Counting.ALL, Slice.first(10)).rows())
        .extracting(ActorQueries.Row::name)
        .containsExactly("Troops of SAA");
    ActorQueries.Row row = actors.find(A, Counting.AFFIRMED).orElseThrow();
    assertThat(row.reports()).isEqualTo(6);
    assertThat(row.asSource()).isEqualTo(3);
    assertThat(row.asTarget()).isEqualTo(3);
    assertThat(row.cooperation()).isEqualTo(3);
    assertThat(row.conflict()).isEqualTo(3);
    assertThat(actors.find(new ActorId("ZZZ"), Counting.ALL)).isEmpty();
    assertThat(actors.partners(A, ReportFilter.COUNTED, Slice.first(10)).rows())
        .extracting(
            ActorQueries.Partner::id,
            partner -> partner.given().reports(),
            partner -> partner.received().reports())
        .containsExactly(tuple(B, 3L, 1L), tuple(C, 0L, 1L));
    assertThat(actors.nameForms(A, 5))
        .containsExactly(
            new ActorQueries.NameForm("SAA", true, 7),
            new ActorQueries.NameForm("troops-of-SAA", false, 1));
  }

  @Test
  void documentsAndPublishers() {
    var filter = DocumentQueries.Filter.ALL;
    assertThat(archive.documents().page(filter, Slice.first(10)).rows())
        .extracting(row -> row.document().title(), DocumentQueries.Row::reports)
        .containsExactly(tuple("Second paper", 5L), tuple("First", 5L));
    var found =
        new DocumentQueries.Filter(
            Optional.of("PAPER"),
            Optional.of("The Paper"),
            Optional.of("en"),
            Optional.of(LocalDate.of(1995, 1, 1)),
            Optional.of(LocalDate.of(1996, 1, 1)),
            DocumentQueries.Order.READ);
    assertThat(archive.documents().page(found, Slice.first(10)).total()).isEqualTo(1);
    assertThat(archive.documents().publishers())
        .containsExactly(
            new DocumentQueries.Publisher(
                "The Paper",
                2,
                10,
                Optional.of(LocalDate.of(1994, 1, 1)),
                Optional.of(LocalDate.of(1995, 6, 7))));
  }

  @Test
  void unknownAndAmbiguousNamesAreListed() {
    var unknown = archive.review().unknownNames(Slice.first(10)).rows();
    assertThat(unknown).hasSize(1);
    assertThat(unknown.getFirst().text()).isEqualTo("rebels");
    assertThat(unknown.getFirst().reports()).isEqualTo(2);
    assertThat(unknown.getFirst().asTarget()).isZero();
    assertThat(archive.reports().find(unknown.getFirst().example()).orElseThrow().sentence())
        .isEqualTo("rebels HITS SAA undated.");
    assertThat(archive.review().ambiguousNames(Slice.first(10)).rows())
        .extracting(ReviewQueries.AmbiguousName::candidates)
        .containsExactly(List.of(A, B));
  }

  @Test
  void actsOfADyadWithTheirDates() {
    DyadActs acts = archive.acts().toward(AB, ReportFilter.COUNTED, Map.of());
    assertThat(acts.dated())
        .extracting(DatedAct::from, DatedAct::until, DatedAct::goldstein)
        .containsExactly(
            tuple(LocalDate.of(1990, 1, 1), LocalDate.of(1991, 1, 1), 8.3),
            tuple(LocalDate.of(1991, 1, 1), LocalDate.of(1992, 1, 1), -10.0),
            tuple(LocalDate.of(1995, 6, 7), LocalDate.of(1995, 6, 8), -10.0));
    assertThat(archive.acts().byDyad(ReportFilter.COUNTED, Map.of()))
        .extracting(DyadActs::dyad)
        .isSorted()
        .hasSize(3);
  }

  /** What is made of reports at hand is what the archive's SQL makes of its tables. */
  @Test
  void actsOfReportsAreTheArchives() {
    for (ReportFilter filter : List.of(ReportFilter.COUNTED, ReportFilter.EVERY)) {
      var reports = new ArrayList<Report>();
      archive.reports().forEach(filter, stored -> reports.add(stored.report()));
      for (Map<ActorId, ActorId> heirs : List.of(Map.<ActorId, ActorId>of(), Map.of(B, A))) {
        List<DyadActs> acts = DyadActs.of(reports, heirs);
        assertThat(acts).isNotEmpty().isEqualTo(archive.acts().byDyad(filter, heirs));
        for (int longestDays : List.of(1, 31, 366)) {
          assertThat(DyadActs.counted(acts, longestDays))
              .isEqualTo(archive.acts().counted(filter, longestDays, heirs));
        }
        assertThat(
                PairTotals.ofReports(acts.stream().flatMap(own -> own.dated().stream()).toList()))
            .isEqualTo(archive.acts().pairs(filter.from(LocalDate.of(1900, 1, 1)), heirs));
      }
    }
  }

  @Test
  void formerActorsStandUnderTheirHeirs() {
    Map<ActorId, ActorId> heirs = Map.of(B, A);
    assertThat(archive.acts().toward(AB, ReportFilter.COUNTED, heirs).dated()).isEmpty();
    assertThat(archive.acts().byDyad(ReportFilter.COUNTED, heirs))
        .extracting(DyadActs::dyad)
        .containsExactly(new Dyad(C, A));
  }

  /** A filter of a dyad lets through what former actors did, and figures count it. */
  @Test
  void aFilterChainsItsDyad() {
    var dyad = new Dyad(A, C);
    ReportFilter apart = ReportFilter.EVERY.between(dyad);
    ReportFilter chained = apart.chaining(Map.of(B, A));
    long own = archive.reports().count(apart);
    long former = archive.reports().count(ReportFilter.EVERY.between(new Dyad(B, C)));
    assertThat(own + former).isPositive();
    assertThat(archive.reports().count(chained)).isEqualTo(own + former);
    assertThat(archive.reports().page(chained, ReportQueries.Order.NEWEST, Slice.first(50)).total())
        .isEqualTo(own + former);
    assertThat(archive.dyads().pair(A, C, ReportFilter.EVERY.chaining(Map.of(B, A))).reports())
        .isEqualTo(own + former);
  }

  @Test
  void noTieWithoutAFrameOfOne() {
    assertThat(
            archive
                .ties()
                .signals(
                    ReportFilter.EVERY,
                    Optional.of(A),
                    Optional.empty(),
                    Directory.bundled(),
                    Map.of()))
        .isEmpty();
  }

  @Test
  void pairsBothWaysTogether() {
    PairTotals pair = archive.acts().pairs(ReportFilter.COUNTED, Map.of()).getFirst();
    assertThat(pair.one()).isEqualTo(A.value());
    assertThat(pair.other()).isEqualTo(B.value());
    assertThat(pair.reports()).isEqualTo(4);
    assertThat(pair.forward()).isEqualTo(3);
    assertThat(pair.cooperation()).isEqualTo(2);
    assertThat(pair.mean()).isCloseTo((8.3 - 10 + 8.3 - 10) / 4, within(1e-9));
  }
}
