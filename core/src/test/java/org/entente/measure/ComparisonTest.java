package org.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final ReportLine SUPPLIES = line("r-1", "d-1", 0, "AID", "affirmed", "a/arm", 0);
  private static final ReportLine ATTACKS =
      line("r-2", "d-1", 40, "ASSAULT", "affirmed", "b/hit", 0);

  @Test
  void outputsAlikeDifferInNothing() {
    Comparison same = Comparison.of(List.of(SUPPLIES, ATTACKS), List.of(ATTACKS, SUPPLIES));
    assertThat(same.changes()).isEmpty();
    assertThat(same.same()).isEqualTo(2);
  }

  @Test
  void tellsGainedFromLost() {
    Comparison both = Comparison.of(List.of(SUPPLIES), List.of(ATTACKS));
    assertThat(both.changes())
        .containsExactly(new Comparison.Lost(SUPPLIES), new Comparison.Gained(ATTACKS));
    assertThat(both.byType())
        .containsExactly(
            new Comparison.Tally("AID", 0, 1, 0), new Comparison.Tally("ASSAULT", 1, 0, 0));
  }

  @Test
  void aReportOfTheSameSidesIsChangedNotLost() {
    ReportLine refused = line("r-3", "d-1", 0, "REJECT", "affirmed", "refuse>a/arm", 0);
    assertThat(Comparison.of(List.of(SUPPLIES), List.of(refused)).changes())
        .containsExactly(new Comparison.Changed(SUPPLIES, refused, List.of("type", "rule")));
  }

  @Test
  void anIdKeptWithAnotherPolarityIsChanged() {
    ReportLine denied = line("r-1", "d-1", 0, "AID", "denied", "a/arm", 0);
    assertThat(Comparison.of(List.of(SUPPLIES), List.of(denied)).changes())
        .containsExactly(new Comparison.Changed(SUPPLIES, denied, List.of("polarity")));
  }

  @Test
  void theOrderOfTheInputDoesNotShow() {
    ReportLine other = line("r-4", "d-0", 7, "CONSULT", "affirmed", "c/meet", 0);
    ReportLine moved = line("r-5", "d-1", 0, "AID", "affirmed", "a/give", 3);
    List<ReportLine> now = new ArrayList<>(List.of(other, moved, ATTACKS));
    Comparison one = Comparison.of(List.of(SUPPLIES), now);
    Comparison two = Comparison.of(List.of(SUPPLIES), now.reversed());
    assertThat(one).isEqualTo(two);
    assertThat(one.changes())
        .extracting(change -> change.shown().id())
        .containsExactly("r-4", "r-5", "r-2");
  }

  private static ReportLine line(
      String id, String document, int start, String type, String polarity, String rule, int side) {
    return ReportLine.of(
        """
        {"id":"%s","document":{"id":"%s"},"sentence":{"index":0,"start":%d,"end":99,"text":"A sentence."},
        "event_type":"%s","mode":null,"context":[],"cameo":"072","sources":[{"text":"Iran","start":%d,"end":9,"principal":"IRN"}],
        "targets":[{"text":"Russia","start":20,"end":26,"principal":"RUS"}],"polarity":"%s","rule":"%s"}
        """
            .formatted(id, document, start, type, side, polarity, rule),
        "a line");
  }
}
