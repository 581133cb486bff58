package org.entente.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.actor.ActorId;
import org.entente.report.Coder;
import org.entente.report.Participant;
import org.entente.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short documents: whom a pronoun or a definite phrase stands for, and where it must stay open. */
class GoldenAntecedentsTest {
  private static final Coder CODER = Coder.with(SharedParser.PARSER);
  private static final LocalDate DAY = LocalDate.of(2020, 3, 2);
  private static final Pattern CASE =
      Pattern.compile("(.*)\\n([a-z ]+?) =(.*)\\n([^\\n]+)", Pattern.DOTALL);

  record Case(String text, String words, List<String> expected, String why) {
    @Override
    public String toString() {
      return text;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void standsForWhoIsWritten(Case one) {
    var found = new TreeSet<String>();
    for (Report report : CODER.code(one.text(), DAY)) {
      Stream.concat(report.sources().stream(), report.targets().stream())
          .filter(participant -> participant.text().equalsIgnoreCase(one.words()))
          .flatMap(participant -> who(participant).stream())
          .forEach(found::add);
    }
    assertThat(found).as(one.why()).containsExactlyElementsOf(new TreeSet<>(one.expected()));
  }

  @Test
  void asManyCasesStayOpenAsNot() throws IOException {
    List<Case> cases = cases().toList();
    long open = cases.stream().filter(one -> one.expected().isEmpty()).count();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(40);
    assertThat(open).isBetween(cases.size() * 4L / 10, cases.size() * 6L / 10);
  }

  private static List<String> who(Participant participant) {
    return participant.principal().or(participant::country).map(ActorId::value).stream().toList();
  }

  /** A case ends with its why; between its paragraphs stand empty lines, as between cases. */
  static Stream<Case> cases() throws IOException {
    try (InputStream in =
        GoldenAntecedentsTest.class.getResourceAsStream("/golden/antecedents.txt")) {
      var cases = new ArrayList<Case>();
      var text = new StringBuilder();
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String block : all.split("\\n\\s*\\n")) {
        if (block.startsWith("#")) {
          continue;
        }
        Matcher last = CASE.matcher(block.strip());
        if (last.matches()) {
          List<String> expected =
              Arrays.stream(last.group(3).strip().split(" ")).filter(id -> !id.isEmpty()).toList();
          cases.add(new Case(text + last.group(1), last.group(2), expected, last.group(4)));
          text.setLength(0);
        } else {
          text.append(block.strip()).append("\n\n");
        }
      }
      return cases.stream();
    }
  }
}
