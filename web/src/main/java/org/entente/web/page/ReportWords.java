package org.entente.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.actor.Identity;
import org.entente.report.Participant;
import org.entente.report.Report;
import org.entente.web.word.Words;

/** A report's people, act and voices in words. */
public final class ReportWords {
  private ReportWords() {}

  /** The directory's names; where it has none, the words of the text in quotation marks. */
  public static String names(List<Participant> participants) {
    return Words.list(participants.stream().map(ReportWords::name).toList());
  }

  public static String name(Participant participant) {
    return participant.name().orElse("“" + Words.shortened(participant.text(), 60) + "”");
  }

  /** Mode and contexts, as far as the words bear them. */
  public static String finer(Report report) {
    var words = new ArrayList<String>();
    report.act().mode().ifPresent(words::add);
    words.addAll(report.act().context());
    return words.stream().map(word -> word.replace('_', ' ')).collect(Collectors.joining(", "));
  }

  /** How the directory stands to the words. */
  public static String identity(Identity identity) {
    return switch (identity) {
      case Identity.Known known -> "in the directory as " + known.actor();
      case Identity.Ambiguous several ->
          "could be "
              + several.candidates().stream()
                  .map(Object::toString)
                  .collect(Collectors.joining(" or "));
      case Identity.Unknown _ -> "not in the directory";
    };
  }
}
