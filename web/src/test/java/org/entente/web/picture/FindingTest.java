package org.entente.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.entente.report.EventType;
import org.entente.store.Series;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static final Series NONE = series();

  @Test
  void namesTheLastStretchOfOneSignAndTheEnds() {
    assertThat(Finding.of(series(5, -8, -2, -1), NONE))
        .isEqualTo("Below zero since 2001; highest in 2000, lowest in 2001");
    assertThat(Finding.of(series(-8, 1, 2), NONE))
        .isEqualTo("Above zero since 2001; highest in 2002, lowest in 2000");
  }

  @Test
  void oneReportedYearIsNoStretch() {
    assertThat(Finding.of(series(-8, 1), NONE)).isEqualTo("Above zero in 2001");
    assertThat(Finding.of(series(3, 1), NONE)).isEqualTo("Above zero throughout");
  }

  @Test
  void bothDirectionsAreTakenTogether() {
    assertThat(Finding.of(series(2, 2), series(-3, -3))).isEqualTo("Below zero throughout");
    assertThat(Finding.of(NONE, series(1, 2))).isEqualTo("Above zero throughout");
  }

  @Test
  void fewReportsHaveNoCourse() {
    assertThat(Finding.of(reported(1, -8, 1, 2), reported(2, 3)))
        .isEqualTo("5 counted reports between 2000 and 2002: too few for a course");
    assertThat(Finding.of(NONE, reported(3, 1)))
        .isEqualTo("3 counted reports in 2000: too few for a course");
  }

  private static Series series(int... weights) {
    return reported(4, weights);
  }

  private static Series reported(int reports, int... weights) {
    var points = new ArrayList<Series.Point>();
    for (int i = 0; i < weights.length; i++) {
      LocalDate from = LocalDate.of(2000 + i, 1, 1);
      points.add(
          new Series.Point(
              from,
              from.plusYears(1),
              reports,
              Map.of(EventType.AID, (long) reports),
              (double) reports * weights[i]));
    }
    return new Series(Series.Unit.YEAR, points, 0, 0);
  }
}
