package org.entente.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/**
 * Undoes a mistake of the tagger before the dependency parser leans on it: before a name it takes
 * the gerund behind a preposition or such a verb for a noun, "of bombing Yemen", "denied bombing
 * Syria".
 */
final class GerundTags {
  private static final int SHORTEST = 6;
  private static final Set<String> BEFORE_GERUNDS =
      Set.of(
          "denied",
          "denies",
          "deny",
          "began",
          "begun",
          "begins",
          "begin",
          "started",
          "starts",
          "start",
          "stopped",
          "stops",
          "stop",
          "ceased",
          "ceases",
          "cease",
          "resumed",
          "resumes",
          "resume",
          "continued",
          "continues",
          "continue",
          "halted",
          "halts",
          "halt",
          "admitted",
          "admits",
          "admit",
          "considered",
          "considers",
          "consider",
          "avoided",
          "avoids",
          "avoid",
          "suspended",
          "suspends",
          "suspend",
          "kept",
          "keeps",
          "keep",
          "proposed",
          "suggested");

  private GerundTags() {}

  static void correct(List<CoreLabel> labels) {
    for (int i = 1; i + 1 < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      if (label.tag().equals("NN")
          && label.word().length() >= SHORTEST
          && label.word().endsWith("ing")
          && (labels.get(i - 1).tag().equals("IN")
              || BEFORE_GERUNDS.contains(labels.get(i - 1).word()))
          && labels.get(i + 1).tag().startsWith("NNP")) {
        label.setTag("VBG");
      }
    }
  }
}
