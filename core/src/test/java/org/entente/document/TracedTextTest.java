package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The clean text of a file is every document's, and each word of it is found again in the file. */
class TracedTextTest {
  private static final String[] PIECES = {
    "a",
    "B",
    " ",
    "  ",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "\u00a0",
    "é",
    "e\u0301",
    "\u0301",
    "😀",
    "\u200b",
    "\ufeff",
    "\u0085",
    "\u0093",
    "\u2028",
    "\u2029",
    "가",
    "\u1100\u1161\u11a8",
    "\u1161",
    "\ud800",
    "\udc00",
    "\u00ad",
    "क",
    "ि",
    "\u200d",
    "\u000b",
    "\f",
    "\u001b",
    "q\u200b\u0301",
    "a line of words that goes on and on until it has to be wrapped"
  };

  @Test
  void cleansAsEveryDocumentIsCleaned() {
    for (int seed = 0; seed < 20_000; seed++) {
      String raw = random(seed);
      assertThat(TracedText.of(raw, 0).text()).as("seed %d", seed).isEqualTo(CleanText.of(raw));
    }
  }

  @Test
  void everyPlaceLiesInTheFileAndPlacesNeverGoBack() {
    for (int seed = 0; seed < 20_000; seed++) {
      String raw = random(seed);
      TracedText traced = TracedText.of(raw, 0);
      int points = raw.codePointCount(0, raw.length());
      int reached = 0;
      for (int i = 0; i < traced.text().length(); i++) {
        if (Character.isWhitespace(traced.text().charAt(i))) {
          continue;
        }
        int[] place = traced.inFile(new Span(i, i + 1));
        assertThat(place[0]).as("seed %d", seed).isGreaterThanOrEqualTo(reached);
        assertThat(place[1]).as("seed %d", seed).isBetween(place[0] + 1, points);
        reached = place[0];
      }
    }
  }

  @Test
  void wordsAreFoundAgainBehindMarksAstralCharactersAndWindowsLines() {
    String file = "\ufeff😀  One\r\n\r\n\tJose\u0301 said\u00a0\u00a0so. 😀 Two.";
    TracedText traced = TracedText.of(file.getBytes(StandardCharsets.UTF_8));
    assertThat(traced.text()).isEqualTo("😀 One\n\nJosé said so. 😀 Two.");
    assertThat(wordsOf(file, traced, "One")).isEqualTo("One");
    assertThat(wordsOf(file, traced, "José")).isEqualTo("Jose\u0301");
    assertThat(wordsOf(file, traced, "said so")).isEqualTo("said\u00a0\u00a0so");
    assertThat(wordsOf(file, traced, "Two")).isEqualTo("Two");
    assertThat(wordsOf(file, traced, "😀 Two")).isEqualTo("😀 Two");
  }

  private static String wordsOf(String file, TracedText traced, String words) {
    int start = traced.text().indexOf(words);
    int[] place = traced.inFile(new Span(start, start + words.length()));
    int[] points = file.codePoints().toArray();
    return new String(points, place[0], place[1] - place[0]);
  }

  private static String random(int seed) {
    var random = new Random(seed);
    var text = new StringBuilder();
    int count = random.nextInt(14);
    for (int i = 0; i < count; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
