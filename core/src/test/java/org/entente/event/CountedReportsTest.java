package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.actor.Directory;
import org.entente.report.PrintedReport;
import org.entente.report.Report;
import org.entente.report.Voice;
import org.junit.jupiter.api.Test;

class CountedReportsTest {
  private static final Directory DIRECTORY = Directory.bundled();
  private static final String OTHER_WORDS =
      "A harbour near Haifa was hit by rockets that Iran had fired at Israel.";

  private static List<PrintedReport> printed(Story... stories) {
    return Arrays.stream(stories)
        .map(Story::told)
        .map(told -> new PrintedReport(told.report(), told.document(), told.sentence()))
        .toList();
  }

  private static List<String> counted(List<PrintedReport> reports) {
    return CountedReports.of(reports, DIRECTORY).stream().map(Report::id).toList();
  }

  @Test
  void oneOfAnEventCountsAndNothingLearnedDoes() {
    Story here = Story.of(Story.ATTACK);
    List<PrintedReport> two = printed(here, Story.of(OTHER_WORDS).by("The Post"));
    assertThat(counted(two)).hasSize(1);
    assertThat(
            counted(printed(here, Story.of(OTHER_WORDS).by("The Post").on(Story.DAY.plusDays(9)))))
        .hasSize(2);
    assertThat(counted(printed(Story.of(Story.ATTACK).learned()))).isEmpty();
    assertThat(counted(printed(Story.of(Story.ATTACK).denied()))).isEmpty();
    assertThat(counted(printed())).isEmpty();
  }

  /** What a single report cannot say for itself, two unnamed voices of two states do together. */
  @Test
  void voicesOfOtherDocumentsAreHeard() {
    Story one = Story.of(Story.ATTACK).says(Voice.Kind.UNNAMED_OFFICIAL, "an official", "ISR");
    Story other =
        Story.of(OTHER_WORDS).by("The Post").says(Voice.Kind.UNNAMED_OFFICIAL, "a diplomat", "FRA");
    assertThat(counted(printed(one))).isEmpty();
    assertThat(counted(printed(one, other))).hasSize(1);
  }

  @Test
  void orderDoesNotShow() {
    var reports =
        new ArrayList<>(
            printed(
                Story.of(Story.ATTACK),
                Story.of(OTHER_WORDS).by("The Post"),
                Story.of("Rockets of Iran fell on Israel again.").on(Story.DAY.plusDays(9)),
                Story.of("Iran struck Israel.").by("The Third").on(Story.DAY.plusDays(30))));
    List<String> first = counted(reports);
    assertThat(first).hasSize(3);
    var random = new Random(17);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(reports, random);
      assertThat(counted(reports)).containsExactlyInAnyOrderElementsOf(first);
    }
  }
}
