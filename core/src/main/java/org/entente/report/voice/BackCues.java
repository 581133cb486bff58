package org.entente.report.voice;

import java.util.Set;
import org.entente.parse.Tree;
import org.entente.report.voice.Attribution.Way;

/** Verbs of saying before their words, where the parser missed the clause that they take. */
final class BackCues {
  private final CueLexicon lexicon;
  private final SentenceView view;
  private final Pieces pieces;
  private final Clauses clauses;
  private final Sources sources;
  private final Extents extents;
  private final Findings findings;
  private final Tree tree;

  BackCues(SentenceParts parts) {
    lexicon = parts.lexicon();
    view = parts.view();
    pieces = parts.pieces();
    clauses = parts.clauses();
    sources = parts.sources();
    extents = parts.extents();
    findings = parts.findings();
    tree = view.tree;
  }

  /** "he said Mr. Ryan's remarks were wrong": what follows, where the parser saw no clause. */
  boolean back(int v, String key) {
    if ((!lexicon.in(key, "say") && !lexicon.in(key, "tell")) || clauses.isPassive(v)) {
      return false;
    }
    boolean told = lexicon.in(key, "tell") && !lexicon.in(key, "say");
    int from = told ? behindAddressee(v + 1) : v + 1;
    while (from < view.size && isBetween(from)) {
      from++;
    }
    if (from >= view.size || from < 0) {
      return false;
    }
    String next = view.lower(from);
    boolean quote = view.isQuoted(from);
    if (next.equals(",") || next.equals(":")) {
      if (from + 1 < view.size && view.isQuoted(from + 1)) {
        findings.addAs(
            v,
            Way.QUOTED,
            "back-quote",
            sources.sourceOf(v),
            findings.cueOf(v),
            pieces.spans(extents.trimmed(v, Pieces.range(from + 1, view.size - 1))),
            true);
        return true;
      }
      if (next.equals(":") && !(from + 1 >= view.size)) {
        findings.addAs(
            v,
            Way.QUOTED,
            "back-colon",
            sources.sourceOf(v),
            findings.cueOf(v),
            pieces.spans(Pieces.range(from + 1, view.size - 1)),
            true);
        return true;
      }
      if (next.equals(":")) {
        findings.pending(v, sources.sourceOf(v));
        return true;
      }
      return false;
    }
    int far =
        !told && !quote && view.tag(from).equals("IN") && !next.equals("that") ? farThat(from) : -1;
    if (!tree.lemma(v).equals("say") && !quote && !told && far < 0) {
      return false;
    }
    if (told
        && !quote
        && (view.tag(from).equals("TO") || !pieces.saysSomething(from, view.size - 1))) {
      return false;
    }
    if (view.isPunctuation(from) && !quote) {
      return false;
    }
    if (view.tag(from).equals("IN") && !next.equals("that") && !next.equals("if")) {
      int later = far >= 0 ? far : contentBehindPhrase(from);
      if (later < 0) {
        return false;
      }
      from = later;
      quote = view.isQuoted(from);
    }
    if (Extents.LOOSE_CLAUSES.contains(next)) {
      return false;
    }
    int end = quote ? view.size - 1 : extents.clauseEnd(from);
    int main = mainClauseBehind(v, from);
    if (main > from && !quote) {
      end = Math.min(end, main);
    }
    int subject = view.child(v, "nsubj");
    if (subject > 0 && subject < v && isRelative(view.first(subject) - 1)) {
      for (int i = from; i < end; i++) {
        if (!view.isQuoted(i) && (view.lower(i).equals(",") || pieces.isDash(i))) {
          end = i - 1;
        }
      }
    }
    findings.add(v, "back", true, Pieces.range(from, end));
    return true;
  }

  /**
   * "While he said it was wrong, they …": where the words end that belong to a clause that opens
   * its sentence, or −1.
   */
  private int mainClauseBehind(int v, int from) {
    int start = v;
    while (start > 0 && v - start < 15 && !OPENING.contains(view.lower(start))) {
      start--;
    }
    if (!OPENING.contains(view.lower(start))
        || (start > 1 && !pieces.isBreak(start - 1) && !pieces.isCc(start - 1))) {
      return -1;
    }
    for (int i = start + 1; i < v; i++) {
      if (view.lower(i).equals(",")) {
        return -1;
      }
    }
    for (int i = from + 1; i + 1 < view.size; i++) {
      if (view.lower(i).equals(",") && !view.isQuoted(i)) {
        return i - 1;
      }
    }
    return -1;
  }

  private static final Set<String> OPENING = Set.of("while", "although", "though", "after", "when");

  /** Behind who is told: a pronoun, or a plain noun phrase up to the next one. −1 without one. */
  private int behindAddressee(int start) {
    if (view.tag(start).equals("PRP")) {
      return start + 1;
    }
    int at = start;
    boolean noun = false;
    while (at < view.size && !view.isQuoted(at)) {
      String tag = view.tag(at);
      boolean opens = tag.equals("DT") || tag.equals("PRP$");
      if (tag.startsWith("NN")) {
        noun = true;
      } else if (!(tag.startsWith("JJ") || tag.equals("POS") || (opens && at == start))) {
        break;
      }
      at++;
    }
    return noun ? at : -1;
  }

  private boolean isRelative(int token) {
    return token >= 0
        && (view.tag(token).equals("WDT")
            || view.tag(token).equals("WP")
            || view.lower(token).equals("that"));
  }

  /** "said in a statement that …", "said on Friday, “…”": where the words begin, or −1. */
  private int contentBehindPhrase(int from) {
    for (int i = from; i + 1 < view.size && i < from + 25; i++) {
      if (view.lower(i).equals("that") && view.tag(i).equals("IN")) {
        return i;
      }
      if (view.isQuoted(i)) {
        return view.isPunctuation(i) && i > from && view.lower(i - 1).equals(",") ? i : -1;
      }
      if (view.lower(i).equals(":")) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "wrote in a letter that …": the conjunction behind a phrase without a verb, or −1. */
  private int farThat(int from) {
    for (int i = from + 1; i + 2 < view.size && i < from + 25; i++) {
      if (view.isQuoted(i)) {
        return -1;
      }
      if (view.lower(i).equals("that") && !tree.token(i + 1).isVerb()) {
        return i;
      }
      String tag = view.tag(i);
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return -1;
      }
    }
    return -1;
  }

  /** Adverbs and times between a verb of saying and its words. */
  private boolean isBetween(int token) {
    String tag = view.tag(token);
    return tag.equals("RB") || Pieces.DAYS.contains(view.lower(token));
  }
}
