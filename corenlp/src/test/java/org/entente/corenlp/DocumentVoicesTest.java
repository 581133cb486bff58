package org.entente.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.report.Certainty;
import org.entente.report.Coder;
import org.entente.report.Report;
import org.entente.report.Voice;
import org.junit.jupiter.api.Test;

/** Whose word a report rests on, where its own sentence does not tell. */
class DocumentVoicesTest {
  private static final Coder CODER = Coder.with(SharedParser.PARSER);
  private static final LocalDate DAY = LocalDate.of(2020, 3, 2);

  @Test
  void theSecondSentenceOfAQuotationIsItsSpeakers() {
    List<Report> reports =
        CODER.code(
            "“Nothing in Iran has changed,” the analyst Maria Lopez said. “Iran attacked Iraq.”",
            DAY);
    assertThat(reports).isNotEmpty();
    assertThat(reports)
        .allSatisfy(report -> {
          assertThat(report.attribution())
              .extracting(Voice::text)
              .anyMatch(text -> text.contains("Lopez"));
          assertThat(report.certainty()).isEqualTo(Certainty.REPORTED);
        });
  }

  @Test
  void theAuthorsOwnSentenceHasNoVoice() {
    List<Report> reports =
        CODER.code("“Nothing in Iran has changed,” Maria Lopez said. Iran attacked Iraq.", DAY);
    assertThat(reports).isNotEmpty();
    assertThat(reports).allSatisfy(report -> assertThat(report.attribution()).isEmpty());
  }

  @Test
  void heIsTheOneWhoSpokeLast() {
    List<Report> reports =
        CODER.code("Maria Lopez said that Iran was quiet. She said that Iran attacked Iraq.", DAY);
    assertThat(reports).isNotEmpty();
    assertThat(reports)
        .allSatisfy(report ->
            assertThat(report.attribution())
                .extracting(Voice::text)
                .anyMatch(text -> text.contains("Lopez")));
  }

  @Test
  void sheStaysSheWhereAnotherSpokeBetween() {
    List<Report> reports =
        CODER.code(
            "Maria Lopez said that Iran was quiet. The ministry said that it was not. She said"
                + " that Iran attacked Iraq.",
            DAY);
    assertThat(reports).isNotEmpty();
    assertThat(reports)
        .allSatisfy(report ->
            assertThat(report.attribution())
                .extracting(Voice::text)
                .noneMatch(text -> text.contains("Lopez")));
  }
}
