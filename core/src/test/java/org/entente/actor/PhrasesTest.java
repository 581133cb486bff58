package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Every phrase of {@code phrases.tsv} and {@code phrases-tuned.tsv} is answered as the file says,
 * or is listed there as open; those of {@code phrases-watched.tsv} are only counted, so that nobody
 * works toward them one by one.
 */
class PhrasesTest {
  private static final Directory DIRECTORY = Directory.bundled();
  private static final PhraseReader READER = new PhraseReader(DIRECTORY);

  record Line(
      String words,
      String country,
      String sector,
      String actor,
      String date,
      String context,
      String open) {
    Mention read() {
      return READER.read(
          words, context, date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)));
    }

    boolean answered() {
      Mention mention = read();
      String given = mention.country().map(ActorId::value).orElse("");
      String first = mention.sector().isEmpty() ? "" : mention.sector().getFirst().name();
      return anyOf(country, given) && anyOf(sector, first) && names(mention, given);
    }

    private boolean names(Mention mention, String given) {
      return switch (actor) {
        case "-" -> true;
        case "?" -> mention.identity() instanceof Identity.Unknown;
        case "*" -> mention.identity() instanceof Identity.Ambiguous;
        default ->
            mention.identity() instanceof Identity.Known known
                && (anyOf(actor, known.actor().value()) || actor.equals(given));
      };
    }

    private static boolean anyOf(String expected, String given) {
      return expected.equals("-") || Arrays.asList(expected.split("\\|", -1)).contains(given);
    }
  }

  @Test
  void everyPhraseIsAnsweredOrListedAsOpen() throws IOException {
    List<Line> wrong = lines().stream().filter(l -> l.open().isEmpty() && !l.answered()).toList();
    assertThat(wrong.stream().map(line -> line.words() + " -> " + line.read())).isEmpty();
  }

  @Test
  void whatIsListedAsOpenIsOpenStill() throws IOException {
    assertThat(lines()).filteredOn(l -> !l.open().isEmpty()).noneMatch(Line::answered);
  }

  @Test
  void thereAreMoreThanAThousand() throws IOException {
    assertThat(lines()).hasSizeGreaterThan(1100);
  }

  @Test
  void nineInTenOfThoseWatchedAreAnswered() throws IOException {
    List<Line> watched = lines("phrases-watched.tsv");
    long answered = watched.stream().filter(Line::answered).count();
    assertThat(answered).isGreaterThanOrEqualTo(watched.size() * 9L / 10);
  }

  private static List<Line> lines() throws IOException {
    var all = new ArrayList<Line>(lines("phrases.tsv"));
    all.addAll(lines("phrases-tuned.tsv"));
    return all;
  }

  private static List<Line> lines(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(PhrasesTest.class.getResourceAsStream(file))) {
      var lines = new ArrayList<Line>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("#") || line.isBlank()) {
          continue;
        }
        String[] c = Arrays.copyOf(line.split("\t", -1), 7);
        for (int i = 0; i < c.length; i++) {
          c[i] = Objects.requireNonNullElse(c[i], "");
        }
        lines.add(new Line(c[0], c[1], c[2], c[3], c[4], c[5], c[6]));
      }
      return lines;
    }
  }
}
