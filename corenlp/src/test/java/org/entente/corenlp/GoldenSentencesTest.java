package org.entente.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.actor.ActorId;
import org.entente.document.Document;
import org.entente.document.DocumentHead;
import org.entente.report.Certainty;
import org.entente.report.Coder;
import org.entente.report.Participant;
import org.entente.report.Polarity;
import org.entente.report.PrintedReport;
import org.entente.report.Report;
import org.entente.report.ReportJson;
import org.entente.report.ReportJsonReader;
import org.entente.report.Tense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden sentences: what must be coded, and what must not. A case is a sentence, a line {@code =
 * TYPE source > target} for each report expected ({@code = none} where none is), with what differs
 * from affirmed, stated and past behind it, and why. In {@code firmness.txt} the tense is always
 * there. {@code faults.txt} lists the cases that are not yet coded so, and what stands in the way.
 */
class GoldenSentencesTest {
  private static final Coder CODER = Coder.with(SharedParser.PARSER);
  private static final LocalDate DAY = LocalDate.of(2020, 3, 2);
  private static final DocumentHead HEAD =
      new DocumentHead(
          Document.idOf("", "", Optional.of(DAY)),
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.of(DAY),
          Optional.empty(),
          Document.CODED_LANGUAGE,
          "golden");

  record Case(String file, String sentence, List<String> expected, String why) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void codesAsWritten(Case one) throws IOException {
    var expected = new TreeSet<>(one.expected());
    if (faults().contains(one.sentence())) {
      assertThat(coded(one)).as("mended, to be taken out of faults.txt").isNotEqualTo(expected);
    } else {
      assertThat(coded(one)).as(one.why()).isEqualTo(expected);
    }
  }

  @Test
  void everyKnownFaultIsACase() throws IOException {
    assertThat(cases().map(Case::sentence)).containsAll(faults());
  }

  @Test
  void asManyCasesAreQuietAsNot() throws IOException {
    List<Case> cases = cases().toList();
    long quiet = cases.stream().filter(one -> one.expected().isEmpty()).count();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(400);
    assertThat(quiet).isBetween(cases.size() * 4L / 10, cases.size() * 6L / 10);
  }

  private static Set<String> coded(Case one) {
    var coded = new TreeSet<String>();
    for (Report report : CODER.code(one.sentence(), DAY)) {
      assertIsReadAgain(report, one.sentence());
      coded.add(line(report, one.file().equals("firmness.txt")));
    }
    return coded;
  }

  /** What is written of a report is read and written again as it was. */
  private static void assertIsReadAgain(Report report, String sentence) {
    String line = ReportJson.line(report, HEAD, sentence);
    PrintedReport read = ReportJsonReader.read(line, HEAD.origin());
    assertThat(ReportJson.line(read.report(), read.document(), read.sentence())).isEqualTo(line);
    assertThat(read.report().isLearned()).isEqualTo(report.isLearned());
  }

  /** Sentences of the cases that are known to fail. */
  private static List<String> faults() throws IOException {
    return blocks("faults.txt").stream().map(List::getFirst).toList();
  }

  static Stream<Case> cases() throws IOException {
    var cases = new ArrayList<Case>();
    for (String file :
        List.of(
            "operators.txt",
            "firmness.txt",
            "grammar.txt",
            "types.txt",
            "regions.txt",
            "names.txt",
            "speech.txt",
            "quiet.txt")) {
      for (List<String> lines : blocks(file)) {
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
    return cases.stream();
  }

  /** Paragraphs of a file, without its remarks. */
  private static List<List<String>> blocks(String file) throws IOException {
    try (InputStream in = GoldenSentencesTest.class.getResourceAsStream("/golden/" + file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n\\s*\n"))
          .map(block -> block.lines().filter(line -> !line.startsWith("#")).toList())
          .filter(lines -> !lines.isEmpty())
          .toList();
    }
  }

  private static String line(Report report, boolean withTense) {
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
    if (withTense || (report.tense() != Tense.PAST && report.tense() != Tense.PRESENT)) {
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
