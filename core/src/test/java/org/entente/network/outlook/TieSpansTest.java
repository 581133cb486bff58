package org.entente.network.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.actor.ActorId;
import org.entente.network.tie.Known;
import org.entente.network.tie.Tie;
import org.entente.network.tie.TieKind;
import org.entente.network.tie.Until;
import org.junit.jupiter.api.Test;

class TieSpansTest {
  private static final TieKind RELATIONS = kind("diplomatic relations", OptionalInt.empty());
  private static final TieKind ARMS = kind("arms supply", OptionalInt.of(5));

  private static TieKind kind(String name, OptionalInt lapse) {
    return new TieKind(name, true, lapse, false, false, Optional.empty(), false);
  }

  private static Tie tie(TieKind kind, String since, Until until) {
    return new Tie(
        kind,
        new ActorId("AAA"),
        new ActorId("BBB"),
        since.isEmpty() ? Optional.empty() : Optional.of(known(since)),
        false,
        until,
        List.of(),
        List.of(),
        List.of());
  }

  /** "1970-01-01 1970-01-31", with "-" for a bound that is not known. */
  private static Known known(String words) {
    List<Optional<LocalDate>> days =
        List.of(words.split(" ")).stream()
            .map(day ->
                day.equals("-") ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(day)))
            .toList();
    return new Known(days.getFirst(), days.getLast());
  }

  private static Until closed(String words) {
    return new Until.Closed(known(words), List.of());
  }

  private static Span span(Tie tie) {
    TieSpans spans = TieSpans.of(List.of(tie));
    assertThat(spans.spans()).hasSize(1);
    return spans.spans().getFirst();
  }

  @Test
  void whatLiesBetweenTwoDaysIsSetMidway() {
    Span span = span(tie(RELATIONS, "1970-01-01 1970-01-31", closed("1980-01-01 1980-01-11")));
    assertThat(span)
        .isEqualTo(
            new Span(
                "AAA",
                "BBB",
                "diplomatic relations",
                LocalDate.of(1970, 1, 16),
                Optional.of(LocalDate.of(1980, 1, 6))));
  }

  @Test
  void whatHadBegunByADayIsCountedFromIt() {
    assertThat(span(tie(RELATIONS, "- 1970-05-01", new Until.Open())).since())
        .isEqualTo("1970-05-01");
  }

  /** Opened again without a word of its end: it ended between its last report and that day. */
  @Test
  void anUntoldEndLiesBetweenItsBounds() {
    var untold =
        new Until.Untold(
            Optional.of(LocalDate.of(1975, 1, 1)), Optional.of(LocalDate.of(1977, 1, 1)));
    assertThat(span(tie(RELATIONS, "1970-01-01 1970-01-01", untold)).until())
        .contains(LocalDate.of(1976, 1, 1));
  }

  @Test
  void whatTellsNoLengthIsLeftOutAndCounted() {
    var nothing = new Until.Untold(Optional.empty(), Optional.empty());
    TieSpans spans =
        TieSpans.of(
            List.of(
                tie(ARMS, "1970-01-01 1970-01-01", nothing),
                tie(RELATIONS, "", nothing),
                tie(RELATIONS, "1970-01-01 -", new Until.Open()),
                // Known from its end alone.
                tie(RELATIONS, "- 1956-11-02", closed("1956-11-02 1956-11-02")),
                tie(RELATIONS, "1970-01-01 1970-01-01", new Until.Open())));
    assertThat(spans.spans()).hasSize(1);
    assertThat(spans.reportedOnly()).isEqualTo(1);
    assertThat(spans.untold()).isEqualTo(3);
  }
}
