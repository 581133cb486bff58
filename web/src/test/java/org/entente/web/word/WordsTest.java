package org.entente.web.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void signsAreExplicitAndMinusIsTrue() {
    assertThat(Words.signed(1.25)).isEqualTo("+1.3");
    assertThat(Words.signed(-0.44)).isEqualTo("\u22120.4");
    assertThat(Words.signed(-0.04)).isEqualTo("0");
    assertThat(Words.count(12_345)).isEqualTo("12,345");
  }

  @Test
  void nounsFollowTheirNumber() {
    assertThat(Words.counted(1, "report")).isEqualTo("1 report");
    assertThat(Words.counted(2, "body")).isEqualTo("2 bodies");
    assertThat(Words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(Words.possessive("United States")).isEqualTo("United States’");
  }

  @Test
  void longWordsAreCutBetweenWordsAndNeverInsideACharacter() {
    assertThat(Words.shortened("one two three", 9)).isEqualTo("one two …");
    assertThat(Words.shortened("\uD83D\uDE00".repeat(5), 5))
        .isEqualTo("\uD83D\uDE00\uD83D\uDE00 …");
  }

  @Test
  void datesAreNoFinerThanTheirWords() {
    assertThat(between("2022-03-03", "2022-03-10")).isEqualTo("3 – 9 Mar 2022");
    assertThat(between("2022-03-09", "2022-03-10")).isEqualTo("9 Mar 2022");
    assertThat(between("2022-03-01", "2022-04-01")).isEqualTo("Mar 2022");
    assertThat(between("2022-03-01", "2022-06-01")).isEqualTo("Mar 2022 – May 2022");
    assertThat(between("1960-01-01", "1970-01-01")).isEqualTo("1960 – 1969");
    assertThat(between("2022-12-30", "2023-01-02")).isEqualTo("30 Dec 2022 – 1 Jan 2023");
  }

  private static String between(String from, String until) {
    return Dates.between(LocalDate.parse(from), LocalDate.parse(until));
  }
}
