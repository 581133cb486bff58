package org.entente.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.actor.ActorId;
import org.entente.report.Certainty;
import org.entente.report.Coder;
import org.entente.report.Participant;
import org.entente.report.Polarity;
import org.entente.report.Report;
import org.entente.report.Tense;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Golden sentences: what must be coded, and what must not. */
class GoldenSentencesTest {
  private static final Coder CODER = Coder.with(new CoreNlpParser());
  private static final LocalDate DAY = LocalDate.of(2020, 3, 2);

  record Case(String file, String sentence, List<String> expected, String why) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void codesAsWritten(Case one) {
    var coded = new TreeSet<String>();
    for (Report report : CODER.code(one.sentence(), DAY)) {
      coded.add(line(report));
    }
    assertThat(coded).as(one.why()).isEqualTo(new TreeSet<>(one.expected()));
  }

  static Stream<Case> cases() throws IOException {
    var cases = new ArrayList<Case>();
    for (String file : List.of("operators.txt", "grammar.txt", "quiet.txt")) {
      try (InputStream in = GoldenSentencesTest.class.getResourceAsStream("/golden/" + file)) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        for (String block : text.split("\n\\s*\n")) {
          List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
          if (!lines.isEmpty()) {
            cases.add(
                new Case(
                    file,
                    lines.getFirst(),
                    lines.stream()
                        .filter(line -> line.startsWith("= ") && !line.equals("= none"))
                        .map(line -> line.substring(2))
                        .toList(),
                    lines.getLast()));
          }
        }
      }
    }
    return cases.stream();
  }

  private static String line(Report report) {
    var line = new StringBuilder(report.act().type().name());
    line.append(' ')
        .append(principal(report.sources()))
        .append(" > ")
        .append(principal(report.targets()));
    if (report.polarity() != Polarity.AFFIRMED) {
      line.append(' ').append(report.polarity().name().toLowerCase(Locale.ROOT));
    }
    if (report.certainty() != Certainty.STATED) {
      line.append(' ').append(report.certainty().name().toLowerCase(Locale.ROOT));
    }
    if (report.tense() != Tense.PAST && report.tense() != Tense.PRESENT) {
      line.append(' ').append(report.tense().name().toLowerCase(Locale.ROOT));
    }
    return line.toString();
  }

  private static String principal(List<Participant> participants) {
    return participants.stream()
        .findFirst()
        .map(one -> one.principal().or(one::country).map(ActorId::value).orElse("?"))
        .orElse("nobody");
  }
}
