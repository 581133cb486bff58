package org.entente.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.parse.Gate;
import org.entente.report.Coder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
  // A Wednesday.
  private static final LocalDate PUBLISHED = LocalDate.of(2013, 5, 1);

  private static List<LocalDate> days(String text) {
    return SharedParser.PARSER
        .parse(Coder.document(text, Optional.of(PUBLISHED)), Gate.OPEN)
        .sentences()
        .stream()
        .flatMap(sentence -> sentence.dates().stream())
        .map(date -> date.from())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The envoy met the leader of Ukraine on Friday.        | 2013-04-26
          The envoy will meet the leader of Ukraine on Friday.  | 2013-05-03
          On Friday, the envoy met the leader of Ukraine.       | 2013-04-26
          The talks on Monday ended without result.             | 2013-04-29
          France agreed to send troops to Mali in June.         | 2013-06-01
          France has sent troops to Mali in December.           | 2012-12-01
          The court will hear the case in January.              | 2014-01-01
          """)
  void daysWithoutYearFollowTheVerb(String text, LocalDate first) {
    assertThat(days(text)).containsExactly(first);
  }

  @Test
  void whatWasReadBeforeDoesNotDecide() {
    String text = "The talks on Friday are in Geneva.";
    List<LocalDate> alone = days(text);
    assertThat(days("He left on Friday. She went home last Friday.")).hasSize(2);
    assertThat(days(text)).isEqualTo(alone).containsExactly(LocalDate.of(2013, 5, 3));
  }
}
