package org.entente.report.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.document.Span;
import org.entente.parse.Tree;
import org.entente.report.voice.Attribution.Way;

/** Gathers what the cues of one sentence lay to somebody. */
final class Findings {
  private final SentenceView view;
  private final int sentence;
  private final Pieces pieces;
  private final Sources sources;
  private final Extents extents;
  private final SourceEdges sourceEdges;
  private final Tree tree;
  private final List<Candidate> found = new ArrayList<>();

  Findings(
      SentenceView view,
      int sentence,
      Pieces pieces,
      Sources sources,
      Extents extents,
      SourceEdges sourceEdges) {
    this.view = view;
    this.sentence = sentence;
    this.pieces = pieces;
    this.sources = sources;
    this.extents = extents;
    this.sourceEdges = sourceEdges;
    tree = view.tree;
  }

  /** In the order they were found. */
  List<Candidate> all() {
    return found;
  }

  /** Whether a word is part of a cue found before. */
  boolean isCue(int token) {
    Span span = tree.token(token).span();
    return found.stream().anyMatch(one -> one.cueSpans.stream().anyMatch(span::overlaps));
  }

  /** A cue whose words stand in another sentence. */
  void pending(int v, List<Span> source) {
    found.add(new Candidate(sentence, v, Way.QUOTED, "pending", true, source, cueOf(v), List.of()));
  }

  private static final Set<String> STRONG =
      Set.of(
          "clause",
          "front",
          "back",
          "middle",
          "as",
          "small",
          "of",
          "pass-as",
          "pass-to",
          "pass-small",
          "pass-about",
          "pass-for",
          "pass-of",
          "about",
          "refer");

  /**
   * A participle that belongs to a noun says what kind of thing it is, and a clause that is another
   * verb's subject or object what may be; only what is said with force is laid to somebody there.
   */
  private boolean isAsserted(int v, String rule, List<Span> source) {
    if (STRONG.contains(rule)) {
      return !source.isEmpty() || view.tag(v).equals("VBN") || rule.startsWith("front");
    }
    if (source.isEmpty() && !rule.startsWith("pass")) {
      return false;
    }
    return !(tree.is(v, "acl") && !sources.isControlled(v))
        && !tree.is(v, "csubj")
        && !(tree.is(v, "ccomp") && !view.isQuoted(v));
  }

  void add(int v, String rule, boolean speech, List<int[]> content) {
    List<Span> source = sources.sourceOf(v);
    if (!isAsserted(v, rule, source)) {
      return;
    }
    List<Span> spans = pieces.spans(extents.trimmed(v, content));
    if (source.stream().anyMatch(one -> spans.stream().anyMatch(one::overlaps))) {
      List<Span> before = sources.before(v);
      source = before.isEmpty() ? source : before;
    }
    addAs(v, Way.VERB, rule, source, cueOf(v), spans, speech);
  }

  void addAs(
      int cue,
      Way way,
      String rule,
      List<Span> source,
      List<Span> cueSpans,
      List<Span> content,
      boolean speech) {
    boolean reader =
        source.size() == 1
            && view.lower(pieces.tokenAt(source.getFirst().start())).equals("you")
            && !view.isQuoted(cue);
    if (!content.isEmpty() && !reader) {
      found.add(
          new Candidate(
              sentence,
              cue,
              way,
              rule,
              speech,
              sourceEdges.trimmed(source, cue),
              cueSpans,
              content));
    }
  }

  List<Span> cueOf(int v) {
    int from = v;
    while (from > 0
        && tree.head(from - 1) == v
        && (tree.isKindOf(from - 1, "aux") || tree.is(from - 1, "advmod"))) {
      from--;
    }
    int to = v;
    int particle = tree.child(v, "compound:prt");
    if (particle == v + 1) {
      to = particle;
    }
    return List.of(tree.span(from, to));
  }
}
