package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014-03-03",
        "2014-3-3",
        "2014-03-03T15:45:00Z",
        "2014-03-03T23:45:00.000-05:00",
        "2014-03-03T15:45:00+0000",
        "2014-03-03 15:45:00 EST",
        "2014/03/03",
        "2014.3.3",
        "20140303",
        "20140303154500",
        "20140303T154500Z",
        "1393804800",
        "1393804800.25",
        "1393804800000",
        "Mon, 03 Mar 2014 23:45:00 -0500",
        "Mon, 03 Mar 14 15:45:00 GMT",
        "Mon Mar  3 15:45:00 2014",
        "Mon Mar 03 15:45:00 GMT 2014",
        "March 3, 2014",
        "March 3,2014",
        "march 3 2014",
        "Mar. 3rd, 2014",
        "MAR 3, 2014",
        "3 March 2014",
        "3rd March, 2014",
        "3rd of March 2014",
        "3-Mar-2014",
        "03-MAR-14",
        "Monday, 3 March 2014",
        "Published 3:45 PM ET, Mon March 3, 2014",
        "Published: 15:45 March 03, 2014",
        "Published March 3, 2014; updated March 5, 2014 at 9:00 a.m.",
        "2014-03-03 (March 3, 2014)",
        "2014 March 3",
        "The Sun, 3 March 2014",
        "03/03/2014",
        "3.3.2014",
        "Mon 03/03/14"
      })
  void everyCommonFormGivesItsDay(String text) {
    assertThat(PublicationDate.find(text, TODAY)).contains(LocalDate.of(2014, 3, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "25/12/2014",
        "12/25/2014",
        "25.12.2014",
        "12/25/14",
        "Dec 25, 2014",
        "25 Dec. 2014",
        "Thursday 25/12/2014"
      })
  void numbersThatCanOnlyBeMeantOneWayAreRead(String text) {
    assertThat(PublicationDate.find(text, TODAY)).contains(LocalDate.of(2014, 12, 25));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03/04/2014",
        "03.04.2014",
        "8/9/19",
        "25/12/14",
        "2014",
        "March 2014",
        "2014-03",
        "yesterday",
        "2 hours ago",
        "2014-02-30",
        "2014-13-01",
        "0001-11-30",
        "1799-12-31",
        "9999-12-31",
        "2028-01-01",
        "0000-00-00",
        "0",
        "201403031545",
        "Tuesday, March 3, 2014",
        "March 3, 2014; March 5, 2014",
        "Updated March 5, 2014. Published March 3, 2014.",
        "Updated 12-2014",
        "1.2.3.2014",
        "n/a"
      })
  void whatSaysNoOneDayIsRefused(String text) {
    assertThat(PublicationDate.find(text, TODAY)).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1800-01-01", "1945-05-08", "2027-12-31"})
  void yearsFrom1800ToTheNextAreTaken(String text) {
    assertThat(PublicationDate.find(text, TODAY)).contains(LocalDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sunday Times, 3 March 2014 or so, and then much more "})
  void proseIsNoDateline(String text) {
    assertThat(PublicationDate.find(text.repeat(10), TODAY)).isEmpty();
  }
}
