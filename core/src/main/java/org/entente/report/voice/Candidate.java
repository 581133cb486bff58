package org.entente.report.voice;

import java.util.List;
import org.entente.document.Span;

/** One attribution while it is made; token ranges are of one sentence, both ends included. */
final class Candidate {
  final int sentence;
  final int cue;
  final Attribution.Way way;
  final String rule;
  List<Span> source;
  List<Span> cueSpans;
  List<Span> content;

  /** Whether quotations may be added to it. */
  final boolean speech;

  Candidate(
      int sentence,
      int cue,
      Attribution.Way way,
      String rule,
      boolean speech,
      List<Span> source,
      List<Span> cueSpans,
      List<Span> content) {
    this.sentence = sentence;
    this.cue = cue;
    this.way = way;
    this.rule = rule;
    this.speech = speech;
    this.source = source;
    this.cueSpans = cueSpans;
    this.content = content;
  }
}
