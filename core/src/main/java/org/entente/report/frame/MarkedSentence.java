package org.entente.report.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.document.Span;

/**
 * A sentence in which the one who acts and the one acted upon are marked: {@code [S Iran] armed [T
 * the rebels].}
 *
 * @param text the sentence without marks; the spans count from its start
 */
public record MarkedSentence(String text, Optional<Span> source, Optional<Span> target) {
  private static final Pattern MARK = Pattern.compile("\\[([ST]) ([^\\]]*)\\]");

  /** Reads the marks; the first of each kind counts. */
  public static MarkedSentence of(String marked) {
    var text = new StringBuilder();
    var sources = new ArrayList<Span>();
    var targets = new ArrayList<Span>();
    Matcher matcher = MARK.matcher(marked);
    int at = 0;
    while (matcher.find()) {
      text.append(marked, at, matcher.start());
      int start = text.length();
      text.append(matcher.group(2));
      List<Span> spans = matcher.group(1).equals("S") ? sources : targets;
      spans.add(new Span(start, text.length()));
      at = matcher.end();
    }
    text.append(marked, at, marked.length());
    return new MarkedSentence(
        text.toString(), sources.stream().findFirst(), targets.stream().findFirst());
  }
}
