package org.entente.web.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepsTest {
  private static List<LocalDate> years(int... years) {
    return IntStream.of(years).mapToObj(year -> LocalDate.of(year, 1, 1)).toList();
  }

  @Test
  void roomIsAsTheCalendarHasIt() {
    Steps steps = Steps.ofDays(years(1960, 1970, 2000));
    assertThat(steps.x(0, 0, 400)).isZero();
    assertThat(steps.x(1, 0, 400)).isBetween(99.9, 100.1);
    assertThat(steps.x(2, 0, 400)).isEqualTo(400);
  }

  @Test
  void labelsAreRoundAndHaveRoom() {
    Steps steps = Steps.ofDays(years(1956, 1957, 1989));
    assertThat(steps.ticks(0, 200, 40).stream().map(Axis.Tick::label))
        .containsExactly("1960", "1970", "1980");
    assertThat(steps.ticks(0, 400, 50).stream().map(Axis.Tick::label))
        .containsExactly("1960", "1965", "1970", "1975", "1980", "1985");
    assertThat(
            Steps.inTurn(List.of(7, 8, 9, 10, 11)).ticks(0, 100, 50).stream().map(Axis.Tick::label))
        .containsExactly("8", "10");
  }

  @Test
  void fewMonthsAreNamed() {
    Steps steps = Steps.ofDays(List.of(LocalDate.of(2020, 11, 5), LocalDate.of(2021, 2, 5)));
    assertThat(steps.ticks(0, 400, 50).stream().map(Axis.Tick::label))
        .containsExactly("Dec 2020", "Jan 2021", "Feb 2021");
  }

  @Test
  void noLineIsDrawnOverMissingYears() {
    var course =
        new LinesPicture.Course(
            "one",
            Collections.nCopies(6, Optional.of(LinesPicture.Value.bare(1))),
            Map.of(5, "2010"),
            0);
    String path = line(course, Steps.ofDays(years(1990, 1991, 1992, 2008, 2009, 2010))).path();
    assertThat(path.chars().filter(c -> c == 'M').count()).isEqualTo(2);
    assertThat(
            line(course, Steps.inTurn(List.of(1, 2, 3, 18, 19, 20)))
                .path()
                .chars()
                .filter(c -> c == 'M')
                .count())
        .isEqualTo(1);
    assertThat(line(course, Steps.ofDays(years(1990, 1991, 1992, 2008, 2009, 2010))).dots())
        .extracting(LinesPicture.Dot::words, LinesPicture.Dot::anchor)
        .containsExactly(tuple("2010", "end"));
  }

  private static LinesPicture.Line line(LinesPicture.Course course, Steps steps) {
    return LinesPicture.wide(List.of(course), steps, 1).lines().getFirst();
  }

  @Test
  void nothingHasNoAxis() {
    Steps none = Steps.ofDays(List.of());
    assertThat(none.ticks(0, 100, 10)).isEmpty();
    assertThat(Steps.ofDays(years(1990)).x(0, 0, 100)).isEqualTo(50);
  }
}
