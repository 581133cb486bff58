package org.entente.web.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.document.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  private static final List<Mark.Role> ROLES = List.of(Mark.Role.values());

  @Test
  void piecesAreTheTextWhateverTheMarks() {
    long seed = 20231120;
    var random = new Random(seed);
    String text = "A line, a ferry and \uD83D\uDEA2 two coast guards across the strait.";
    for (int round = 0; round < 500; round++) {
      var marks = new ArrayList<Mark>();
      for (int i = 0; i < random.nextInt(8); i++) {
        Mark.Role role = ROLES.get(random.nextInt(ROLES.size()));
        marks.add(new Mark(span(random, text), role, 1 + random.nextInt(3), random.nextBoolean()));
      }
      Span range = span(random, text);
      List<Piece> pieces = MarkedText.pieces(text, range, marks, Set.of(), random.nextInt(4));
      assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(range.in(text));
    }
  }

  private static Span span(Random random, String text) {
    int start = random.nextInt(text.length());
    return new Span(start, start + 1 + random.nextInt(text.length() - start));
  }

  @Test
  void overlappingMarksKeepBothLooks() {
    var act = new Mark(new Span(0, 6), Mark.Role.ACT, 1, false);
    var voice = new Mark(new Span(4, 9), Mark.Role.VOICE, 2, true);
    List<Piece> pieces =
        MarkedText.pieces("abcdefghij", new Span(0, 10), List.of(act, voice), Set.of(), 2);
    assertThat(pieces)
        .extracting(Piece::looks)
        .containsExactly("act n", "act n sel voc", "sel voc", "");
    assertThat(pieces.getFirst().opens()).containsExactly(1);
    assertThat(pieces.get(2).closes()).containsExactly("voice");
  }
}
