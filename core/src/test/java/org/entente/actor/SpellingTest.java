package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "Qaddafi, Gaddafi",
    "Kadhafi, Gaddafi",
    "Karimoff, Karimov",
    "Hizballah, Hezbollah",
    "Netanyahoo, Netanyahu",
    "Chrustschow, Khrustschov"
  })
  void transliterationsSoundAlike(String one, String other) {
    assertThat(Spelling.consonants(Spelling.fold(one)).substring(1))
        .isEqualTo(Spelling.consonants(Spelling.fold(other)).substring(1));
  }

  @ParameterizedTest
  @CsvSource({"Israel, Isreal, 1", "Merkel, Merkle, 1", "Obama, Osama, 1", "Ghana, Guyana, 2"})
  void aSwapIsOneSlip(String one, String other, int slips) {
    assertThat(Spelling.slips(one, other, 3)).isEqualTo(slips);
  }

  @Test
  void tooManySlipsAreNotCounted() {
    assertThat(Spelling.slips("Netanyahu", "Nazarbayev", 2)).isEqualTo(3);
  }

  @Test
  void accentsPointsAndHyphensFold() {
    assertThat(Spelling.fold("U.S.–Türkiye Łódź")).isEqualTo("us turkiye lodz");
  }
}
