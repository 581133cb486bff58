package org.entente.app;

import java.util.Locale;
import org.entente.measure.Score;

/** A score for people. */
final class ScoreText {
  private static final int CONFUSED = 20;
  private final StringBuilder out = new StringBuilder();

  private ScoreText() {}

  static String of(Score score, boolean errors) {
    var text = new ScoreText();
    text.write(score, errors);
    return text.out.toString();
  }

  private void write(Score score, boolean errors) {
    boolean extraction = score.task().equals("extraction");
    line("%s, %,d %s", score.task(), score.cases(), extraction ? "documents" : "rows");
    line("%n%-12s%10s%8s%8s%10s%10s", "type", "precision", "recall", "F1", "answered", "expected");
    score.types().forEach(this::row);
    row(score.all());
    line("macro-F1    %28.3f", score.macroF1());
    line("%n%-12s%10s%8s%8s%10s%10s", "quad", "precision", "recall", "F1", "answered", "expected");
    score.quads().forEach(this::row);
    row(score.allQuads());
    line("macro-F1    %28.3f", score.quadMacroF1());
    score
        .dyads()
        .ifPresent(dyads -> {
          line("%nWhatever the type:");
          row(dyads);
        });
    line("%nMost often confused, expected → answered:");
    score.confused().stream()
        .limit(CONFUSED)
        .forEach(one -> line("  %-10s → %-10s %,6d", one.expected(), one.answered(), one.count()));
    if (errors) {
      line("%n%,d errors:", score.errors().size());
      for (Score.Fault fault : score.errors()) {
        line("  %s  %s: %s", fault.id(), fault.kind(), fault.what());
        line("      %s", fault.text().replaceAll("\\s+", " "));
      }
    }
  }

  private void row(Score.Line line) {
    line(
        "%-12s%10.3f%8.3f%8.3f%10d%10d",
        line.label(), line.precision(), line.recall(), line.f1(), line.answered(), line.expected());
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
  }
}
