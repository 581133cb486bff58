package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CleanTextTest {
  @Test
  void lineEndsAndStrangeSpacesBecomePlain() {
    assertThat(CleanText.of("One\u00a0 two.\r\n \t\r\nThree\u200b\u00ad four.\u2029Five\u2003six."))
        .isEqualTo("One two.\n\nThree four.\n\nFive six.");
  }

  @Test
  void wrappedLinesAreJoined() {
    String wrapped =
        """
        The two governments have agreed to open their embassies again
        after seven years, officials of both said on Monday, and will
        name envoys soon.

        Nothing was said about the border.
        """;
    assertThat(CleanText.of(wrapped))
        .isEqualTo(
            "The two governments have agreed to open their embassies again after seven years,"
                + " officials of both said on Monday, and will name envoys soon.\n\n"
                + "Nothing was said about the border.");
  }

  @Test
  void linesThatWereNotFilledAreParagraphs() {
    assertThat(CleanText.of("A short heading\nA first paragraph that is longer than that.\nEnd."))
        .isEqualTo("A short heading\n\nA first paragraph that is longer than that.\n\nEnd.");
  }

  @Test
  void lettersAndAccentsAreComposed() {
    assertThat(CleanText.of("E\u0301lyse\u0301e")).isEqualTo("Élysée");
    assertThat(CleanText.of("e\u200b\u0301")).isEqualTo("é");
  }

  @Test
  void controlsOfWindows1252AreReadAsWhatTheyMean() {
    assertThat(CleanText.of("\u0093No\u0094, he said\u0085")).isEqualTo("“No”, he said…");
  }

  @Test
  void halfPairsAreMarkedAndWholeOnesKept() {
    assertThat(CleanText.of("a\ud800b \ud83d\ude00")).isEqualTo("a\ufffdb \ud83d\ude00");
  }

  @Test
  void titlesAreOneLine() {
    assertThat(CleanText.line(" A\n title \r\n here ")).isEqualTo("A title here");
  }

  @Test
  void anyTextGetsTheOneForm() {
    int[] pieces = {
      ' ', '\n', '\n', '\r', '\t', 'a', 'b', 'E', 0x301, 0x327, '.', 0xa0, 0x85, 0x93, 0xad, 0x200b,
      0x2028, 0x2029, 0x3000, 0xfeff, 0xd800, 0xdc00, 0x1f600, 0xe0001, 0, 7, 0x1100, 0x1161, 0xfffe
    };
    for (int seed = 0; seed < 3000; seed++) {
      var random = new Random(seed);
      var raw = new StringBuilder();
      for (int i = random.nextInt(200); i > 0; i--) {
        raw.appendCodePoint(pieces[random.nextInt(pieces.length)]);
        if (random.nextInt(40) == 0) {
          raw.append("words of a line that is long enough to be wrapped ");
        }
      }
      String clean = CleanText.of(raw.toString());
      assertThat(clean).as("seed %d", seed).isEqualTo(CleanText.of(clean));
      assertThat(clean)
          .as("seed %d", seed)
          .doesNotContain("\r", "  ", " \n", "\n ", "\n\n\n", "\t");
      assertThat(clean.replace("\n\n", "")).as("seed %d", seed).doesNotContain("\n");
      assertThat(clean).as("seed %d", seed).isEqualTo(clean.strip());
      assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).as("seed %d", seed).isTrue();
      assertThat(clean.chars().noneMatch(Character::isISOControl) || clean.contains("\n"))
          .as("seed %d", seed)
          .isTrue();
    }
  }
}
