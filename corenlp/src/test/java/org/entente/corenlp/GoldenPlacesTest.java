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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.actor.ActorId;
import org.entente.report.Coder;
import org.entente.report.Participant;
import org.entente.report.Report;
import org.entente.report.Tense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden sentences for the place of an act, by frames alone: what is learned would change which
 * reports there are, but not where their acts took place. The form is at the head of {@code
 * places.txt}.
 */
class GoldenPlacesTest {
  private static final Coder CODER = Coder.ofFramesAlone(SharedParser.PARSER);
  private static final LocalDate DAY = LocalDate.of(2023, 3, 2);

  record Case(String sentence, List<String> expected, String why) {
    @Override
    public String toString() {
      return sentence;
    }

    boolean isQuiet() {
      return expected.stream().allMatch(line -> line.endsWith("@ none"));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void placesAsWritten(Case one) {
    var found = new TreeSet<String>();
    for (Report report : CODER.code(one.sentence(), DAY)) {
      found.add(line(report));
    }
    assertThat(found).as(one.why()).isEqualTo(new TreeSet<>(one.expected()));
  }

  @Test
  void halfOfTheCasesHaveNoPlace() throws IOException {
    List<Case> cases = cases().toList();
    long quiet = cases.stream().filter(Case::isQuiet).count();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(40);
    assertThat(quiet).isBetween(cases.size() * 4L / 10, cases.size() * 6L / 10);
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in = GoldenPlacesTest.class.getResourceAsStream("/golden/places.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      var cases = new ArrayList<Case>();
      for (String block : text.split("\n\\s*\n")) {
        List<String> lines =
            Arrays.stream(block.split("\n")).filter(line -> !line.startsWith("#")).toList();
        if (!lines.isEmpty()) {
          cases.add(
              new Case(
                  lines.getFirst(),
                  lines.stream()
                      .filter(line -> line.startsWith("= "))
                      .map(line -> line.substring(2))
                      .toList(),
                  lines.getLast()));
        }
      }
      return cases.stream();
    }
  }

  private static String line(Report report) {
    String place =
        report
            .place()
            .map(one -> one.text() + ", " + one.country().map(ActorId::value).orElse("-"))
            .orElse("none");
    String tense =
        report.tense() == Tense.PAST || report.tense() == Tense.PRESENT
            ? ""
            : " " + report.tense().name().toLowerCase(Locale.ROOT);
    return "%s %s > %s%s @ %s"
        .formatted(
            report.act().type(), side(report.sources()), side(report.targets()), tense, place);
  }

  private static String side(List<Participant> participants) {
    return participants.stream()
        .findFirst()
        .map(one -> one.principal().or(one::country).map(ActorId::value).orElse("?"))
        .orElse("nobody");
  }
}
