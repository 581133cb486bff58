package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearPeopleTest {
  private static final NearPeople PEOPLE = Directory.bundled().nearPeople();

  @ParameterizedTest
  @CsvSource({
    "Mohammed Morsy, mohamed-morsi",
    "Moammar Qadhafi, muammar-gaddafi",
    "Vladmir Putin, vladimir-putin",
    "Bashir al-Assad, bashar-al-assad",
    "Volodimir Zelenskiy, volodymyr-zelensky",
    "Benjamin Netanyahoo, benjamin-netanyahu",
    "Serguei Lavrov, sergei-lavrov"
  })
  void otherSpellingsOfAFullName(String words, String id) {
    assertThat(PEOPLE.find(words)).contains(new ActorId(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Putin",
        "Vladimir Putilin",
        "George Busch",
        "Jeb Busch",
        "Angela Marks",
        "Robert Kerrey",
        "Christian Schmitt",
        "Michael Brown",
        "Li Peng Fei",
        "Kim Yong Ill",
        "Tony Blain",
        "Peter Hanson",
        "Mohammed Ali Hassan",
        "John Smithson",
        "Grand Hotel",
        "New Delhi",
        ""
      })
  void shortCommonAndOtherNamesStayApart(String words) {
    assertThat(PEOPLE.find(words)).isEmpty();
  }

  @Test
  void aCommonFamilyNameStandsAsListed() {
    assertThat(PEOPLE.find("Nicolas Sarkosi")).contains(new ActorId("nicolas-sarkozy"));
    assertThat(PEOPLE.find("Mohammed Hassani")).isEmpty();
  }
}
