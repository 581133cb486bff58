package org.entente.report.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.document.Span;
import org.entente.parse.Tree;
import org.entente.report.voice.Attribution.Way;

/** Finds within one sentence what its grammar lays to somebody. */
final class SentenceCues {
  private final CueLexicon lexicon;
  private final SentenceView view;
  private final Tree tree;
  private final int sentence;
  private final boolean followsQuote;
  private final List<Candidate> found = new ArrayList<>();

  /**
   * @param followsQuote whether a quotation ends just before the sentence, as splitters leave it
   *     behind “…?”
   */
  SentenceCues(CueLexicon lexicon, SentenceView view, int sentence, boolean followsQuote) {
    this.followsQuote = followsQuote;
    this.lexicon = lexicon;
    this.view = view;
    this.tree = view.tree;
    this.sentence = sentence;
  }

  List<Candidate> find() {
    label();
    inDocument();
    for (int i = 0; i < view.size; i++) {
      if (view.isQuoted(i)) {
        continue;
      }
      if (tree.token(i).isVerb()) {
        verb(i);
      } else if (tree.token(i).isNoun()) {
        noun(i);
      } else if (tree.token(i).isAdjective()) {
        adjective(i);
      } else if (view.tag(i).equals("RB") && lexicon.in(tree.lemma(i), "hearsay")) {
        hearsay(i);
      }
      if (view.lower(i).equals("according")) {
        accordingTo(i);
      }
      if (view.lower(i).equals("in") && view.lower(i + 2).equals("of")) {
        inFavorOf(i);
      }
    }
    return found;
  }

  /** "Minister: talks will go on" at the head of a paragraph, in headlines and interviews. */
  private void label() {
    int colon = 1;
    while (colon < view.size && colon <= 7 && !view.lower(colon).equals(":")) {
      colon++;
    }
    if (colon >= view.size - 2 || colon > 7 || !view.lower(colon).equals(":")) {
      return;
    }
    int from = 0;
    for (int i = 0; i < colon; i++) {
      String text = view.lower(i);
      if (text.equals("-") || text.equals("–") || text.equals("—") || text.equals("|")) {
        from = i + 1;
      } else if ((tree.token(i).isVerb()
              && !view.tag(i).equals("VBG")
              && !view.tag(i).equals("VBN"))
          || view.isQuoted(i)
          || text.equals(",")) {
        return;
      }
    }
    boolean named = false;
    for (int i = from; i < colon; i++) {
      named |= tree.token(i).isNoun();
      if (!Character.isUpperCase(tree.token(i).text().charAt(0))
          && !view.tag(i).equals("POS")
          && !Character.isDigit(tree.token(i).text().charAt(0))
          && !Set.of("of", "the", "and", "’s", "'s").contains(view.lower(i))) {
        return;
      }
    }
    String first = view.lower(from);
    int words = 0;
    for (int i = colon + 1; i < view.size; i++) {
      words += view.isPunctuation(i) ? 0 : 1;
    }
    if (!saysSomething(colon + 1, view.size - 1)
        || (words < 4 && !view.isQuoted(colon + 1))
        || view.tag(colon + 1).equals("CD")) {
      return;
    }
    if (first.equals("editor") || first.equals("editors")) {
      return;
    }
    if (!named || (NO_SPEAKERS.contains(first) && colon - from == 1)) {
      return;
    }
    addAs(
        colon,
        Way.HEADLINE,
        "label",
        spans(range(from, colon - 1)),
        List.of(tree.token(colon).span()),
        spans(range(colon + 1, view.size - 1)),
        true);
  }

  private static final Set<String> NO_SPEAKERS =
      Set.of(
          "exclusive",
          "update",
          "updated",
          "breaking",
          "watch",
          "look",
          "video",
          "photos",
          "photo",
          "listen",
          "note",
          "correction",
          "related",
          "contributing",
          "read",
          "more",
          "source",
          "sources",
          "contact",
          "editor",
          "bottom",
          "opinion",
          "analysis",
          "twitter",
          "boom",
          "poll-watch",
          "factbox",
          "explainer",
          "wow",
          "transcript",
          "result");

  /** "In a poll last week, …": what a document shows, without a verb of showing. */
  private void inDocument() {
    if (!view.lower(0).equals("in") || view.size < 6) {
      return;
    }
    int comma = 1;
    while (comma < view.size && !view.lower(comma).equals(",") && !view.isQuoted(comma)) {
      comma++;
    }
    int noun = nounAfter(1);
    if (comma > 14
        || comma >= view.size - 3
        || noun < 0
        || noun > comma
        || !lexicon.in(tree.lemma(noun), "survey")) {
      return;
    }
    addAs(
        0,
        Way.PHRASE,
        "in",
        spans(range(1, comma - 1)),
        List.of(tree.token(0).span()),
        spans(range(comma + 1, view.size - 1)),
        true);
  }

  // ---- verbs

  private void verb(int v) {
    String lemma = tree.lemma(v);
    int particle = tree.child(v, "compound:prt");
    String key = lemma;
    if (particle >= 0 && lexicon.has(lemma + "+" + tree.lemma(particle))) {
      key = lemma + "+" + tree.lemma(particle);
    }
    if (!lexicon.has(key)) {
      return;
    }
    boolean passive = isPassive(v);
    if (!passive && lexicon.in(key, "show") && shows(v)) {
      return;
    }
    if (passive && lexicon.in(lemma, "state") && adjective(v)) {
      return;
    }
    if (lexicon.in(lemma, "light") && light(v, objectOf(v))) {
      return;
    }
    int ccomp = view.child(v, "ccomp");
    int xcomp = view.child(v, "xcomp");
    int object = objectOf(v);
    int subject = view.child(v, "nsubj", "nsubj:pass", "nsubjpass", "csubj");
    if (way(key, "clause") || way(key, "tell")) {
      if (clause(v, key, ccomp, object)) {
        return;
      }
    }
    if (passive) {
      passive(v, key, xcomp, subject);
      return;
    }
    if (xcomp >= 0 && isInfinitive(xcomp) && xcomp > v) {
      if (way(key, "raise") && subject >= 0) {
        raised(v, subject, xcomp, "raise");
        return;
      }
      if (object >= 0 && object < xcomp && way(key, "obj-to")) {
        add(v, "obj-to", false, range(first(object, v), last(xcomp)));
        return;
      }
      if (object < 0 && way(key, "to")) {
        add(v, "to", false, range(first(xcomp, v), last(xcomp)));
        return;
      }
    }
    if (ccomp > v && object < 0 && isInfinitive(ccomp) && way(key, "obj-to")) {
      add(v, "obj-to", false, range(first(ccomp, v), last(ccomp)));
      return;
    }
    if (xcomp > v && way(key, "raise") && subject >= 0) {
      raised(v, subject, xcomp, "raise");
      return;
    }
    if (xcomp > v && way(key, "small")) {
      int from = object >= 0 ? Math.min(first(object, v), first(xcomp, v)) : first(xcomp, v);
      add(v, "small", true, range(from, last(xcomp)));
      return;
    }
    if (ccomp > v && way(key, "small")) {
      add(v, "small", true, range(first(ccomp, v), last(ccomp)));
      return;
    }
    if (object > v && lexicon.in(key, "label")) {
      int end = endOfPhrase(v, last(object));
      while (end + 1 < view.size
          && (view.isQuoted(end + 1)
              || (tree.head(end + 1) == v && tree.token(end + 1).isAdjective()))) {
        end++;
      }
      if (end > last(object) || lexicon.in(key, "label")) {
        add(v, "small", true, range(first(object, v), end));
        return;
      }
    }
    if (object > v && way(key, "of")) {
      int of = oblique(v, "of");
      if (of > object) {
        add(v, "of", true, range(first(object, v), last(of)));
        return;
      }
    }
    if (object > v && way(key, "as")) {
      int as = oblique(v, "as");
      int end = as >= 0 ? as : adverbialAs(v);
      if (end > object) {
        add(v, "as", true, range(first(object, v), last(end)));
        return;
      }
    }
    if (xcomp > v && way(key, "ing") && view.tag(xcomp).equals("VBG")) {
      add(v, "ing", false, range(first(xcomp, v), last(xcomp)));
      return;
    }
    for (String preposition : PREPOSITIONS) {
      if (way(key, preposition) && object < 0) {
        int oblique = oblique(v, preposition);
        if (oblique > v) {
          add(v, preposition, true, range(afterCase(oblique), last(oblique)));
          return;
        }
      }
    }
    if (object >= 0 && way(key, "obj")) {
      if (object > v) {
        add(v, "obj", true, range(first(object, v), endOfPhrase(v, last(object))));
      }
      return;
    }
  }

  /** "A poll shows the minister ahead": all that a document shows, whatever its form. */
  private boolean shows(int v) {
    int subject = view.child(v, "nsubj");
    if (subject < 0
        || subject > v
        || !lexicon.in(tree.lemma(subject), "evidence")
        || v + 2 >= view.size
        || view.isPunctuation(v + 1)
        || tree.is(v, "acl:relcl")) {
      return false;
    }
    int end = toBreak(v + 1);
    if (tree.child(v, "ccomp") > v) {
      end = toBreak(Math.max(end, last(tree.child(v, "ccomp"))));
    }
    add(v, "shows", true, range(v + 1, end));
    return true;
  }

  private int objectOf(int v) {
    int before = -1;
    for (int child : tree.children(v)) {
      if (tree.is(child, "obj") || tree.is(child, "dobj")) {
        if (child > v) {
          return child;
        }
        before = child;
      }
    }
    return before;
  }

  private static final List<String> PREPOSITIONS =
      List.of("about", "for", "to", "against", "on", "of", "in", "at", "by", "with");

  private boolean way(String key, String way) {
    return lexicon.classesOf(key).values().stream().anyMatch(ways -> ways.contains(way));
  }

  private boolean clause(int v, String key, int ccomp, int object) {
    if (ccomp > v && !isInfinitive(ccomp) && isFinite(ccomp)) {
      int from = first(ccomp, v);
      add(v, "clause", true, range(from, toBreak(last(ccomp))));
      return true;
    }
    if (lexicon.in(key, "asked")) {
      for (int child : tree.children(v)) {
        if (child > v
            && tree.is(child, "advcl")
            && (hasMark(child, "if") || hasMark(child, "whether") || hasMark(child, "how"))) {
          add(v, "clause", true, range(first(child, v), last(child)));
          return true;
        }
      }
    }
    if (front(v, key)) {
      return true;
    }
    if (ccomp >= 0 && ccomp < v) {
      add(v, "front", true, frontOfTree(v, ccomp));
      return true;
    }
    int head = tree.head(v);
    if (back(v, key)) {
      return true;
    }
    if (tree.isKindOf(v, "parataxis")
        && head >= 0
        && tree.lemma(v).equals("say")
        && hasSubject(v)) {
      add(v, "parataxis", true, without(head, v));
      return true;
    }
    if (tree.is(v, "advcl")
        && head >= 0
        && hasMark(v, "as")
        && lexicon.in(key, "parenthetical")
        && !AS_TIME.contains(key)) {
      add(v, "as-said", true, without(head, v));
      return true;
    }
    for (int child : tree.children(v)) {
      if ((tree.isKindOf(child, "parataxis") || tree.is(child, "dep"))
          && child > v
          && (tree.token(child).isVerb() || tree.child(child, "cop") >= 0)
          && object < 0
          && hasSubject(v)
          && (hasSubject(child) || view.isQuoted(child))
          && !view.tag(v).equals("VBG")) {
        add(v, "dep", true, range(first(child, v), last(child)));
        return true;
      }
    }
    return false;
  }

  /** Behind "as" these tell the time. */
  private static final Set<String> AS_TIME =
      Set.of("continue", "begin", "hear", "show", "open", "go+on", "read");

  private boolean says(String key) {
    return lexicon.in(key, "say") || lexicon.in(key, "tell") || lexicon.in(key, "show");
  }

  /**
   * "…, she said", "…" said the minister: by the order of the words, since parsers go wrong where a
   * quotation or a whole clause stands before the verb.
   */
  private boolean front(int v, String key) {
    if (!says(key)
        || view.tag(v).equals("VBG")
        || view.tag(v).equals("VB")
        || !lexicon.in(key, "parenthetical")
        || hasPassiveAuxiliary(v)) {
      return false;
    }
    int group = v;
    while (group > 0
        && (view.tag(group - 1).startsWith("RB")
            || (tree.head(group - 1) == v && tree.isKindOf(group - 1, "aux")))) {
      group--;
    }
    int subject = group - 1;
    int own = view.child(v, "nsubj");
    boolean inverted =
        (isBreak(group - 1)
                && group > 1
                && !(own >= 0 && own < v && !view.isQuoted(own) && !isBeforeQuote(own, v)))
            || (group == 0 && followsQuote && own != 0);
    inverted = inverted && nounAfter(v + 1) >= 0 && !tree.lemma(v).equals("tell");
    int end = v;
    List<Span> source;
    if (inverted) {
      int head = nounAfter(v + 1);
      if (head < 0 || view.tag(v + 1).equals("PRP") || isFollowedByVerb(head)) {
        return false;
      }
      source = nounPhraseAt(v + 1, head);
      if (source.isEmpty()) {
        return false;
      }
      end = tokenAt(source.getLast().end() - 1);
    } else if (afterQuote(v) > 0) {
      int from = afterQuote(v);
      group = from;
      source = spans(range(from, v - 1 - auxiliariesBefore(v)));
      if (source.isEmpty()) {
        return false;
      }
    } else {
      if (subject < 0
          || view.isQuoted(subject)
          || !(tree.token(subject).isNoun() || view.tag(subject).equals("PRP"))) {
        return false;
      }
      int from = startOfNounPhrase(subject);
      if (from > 2 && isCc(from - 1) && tree.token(from - 2).isNoun()) {
        from = startOfNounPhrase(from - 2);
      }
      if (from != 0 && (from < 2 || !isBreak(from - 1))) {
        return false;
      }
      group = from;
      source = spans(range(from, subject));
    }
    // nothing of a content behind it: the sentence ends, or a comma or a quotation follows
    int after = end + 1;
    while (after < view.size && !view.isPunctuation(after) && !view.isQuoted(after)) {
      String word = view.lower(after);
      if (word.equals("that")
          || (tree.token(after).isVerb()
              && !view.tag(after).equals("VBG")
              && !inverted
              && tree.is(after, "ccomp"))) {
        return false;
      }
      after++;
    }
    if (after < view.size && view.lower(after).equals(":")) {
      return false;
    }
    if (!inverted && end + 1 < view.size && !lexicon.in(key, "tell") && !canFollow(end + 1)) {
      return false;
    }
    if (after + 1 < view.size
        && view.lower(after).equals(",")
        && view.isQuoted(after + 1)
        && group > 1
        && !view.isQuoted(group - 1)
        && !view.isQuoted(group - 2)
        && (view.tag(0).equals("IN")
            || view.tag(0).equals("WRB")
            || view.tag(0).startsWith("VB"))) {
      return false;
    }
    int objectBehind = objectOf(v);
    if (objectBehind > v && !inverted && !lexicon.in(key, "tell")) {
      return false;
    }
    if (group == 0) {
      if (!followsQuote) {
        return false;
      }
      if (after >= view.size || view.lower(after).equals(".") || view.lower(after).equals(",")) {
        pending(v, source);
        return true;
      }
      return false;
    }
    int start = startOfFront(group);
    List<int[]> content = range(start, group - 1);
    if (!saysSomething(start, group - 1)) {
      if (after < view.size - 3
          && view.lower(after).equals(",")
          && !view.tag(after + 1).equals("VBG")
          && saysSomething(after + 1, view.size - 1)) {
        addAs(
            v,
            Way.VERB,
            "middle",
            source,
            cueOf(v),
            spans(trimmed(v, join(range(start, group - 1), range(after + 1, view.size - 1)))),
            true);
        return true;
      }
      return false;
    }
    boolean middle =
        after < view.size - 2
            && (view.lower(after).equals(",") || view.isQuoted(after))
            && ((tree.isKindOf(v, "parataxis")
                    && (tree.head(v) > after || goesOn(after + 1, group)))
                || view.isQuoted(after)
                || view.isQuoted(after + 1));
    if (middle) {
      content = join(content, range(after, view.size - 1));
    }
    addAs(v, Way.VERB, "front", source, cueOf(v), spans(content), true);
    return true;
  }

  /** ", she said, especially where …": the words taken up again behind the comma. */
  private boolean goesOn(int from, int group) {
    String tag = view.tag(from);
    return !view.isQuoted(group - 1)
        && !view.isQuoted(group - 2)
        && !tag.startsWith("W")
        && !tag.equals("VBG")
        && !tag.equals("VBN")
        && !LOOSE_CLAUSES.contains(view.lower(from));
  }

  /** "he said Mr. Ryan's remarks were wrong": what follows, where the parser saw no clause. */
  private boolean back(int v, String key) {
    if ((!lexicon.in(key, "say") && !lexicon.in(key, "tell")) || isPassive(v)) {
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
        addAs(
            v,
            Way.QUOTED,
            "back-quote",
            sourceOf(v),
            cueOf(v),
            spans(range(from + 1, view.size - 1)),
            true);
        return true;
      }
      if (next.equals(":") && !(from + 1 >= view.size)) {
        addAs(
            v,
            Way.QUOTED,
            "back-colon",
            sourceOf(v),
            cueOf(v),
            spans(range(from + 1, view.size - 1)),
            true);
        return true;
      }
      if (next.equals(":")) {
        pending(v, sourceOf(v));
        return true;
      }
      return false;
    }
    if (!tree.lemma(v).equals("say") && !quote && !told) {
      return false;
    }
    if (told && !quote && (view.tag(from).equals("TO") || !saysSomething(from, view.size - 1))) {
      return false;
    }
    if (view.isPunctuation(from) && !quote) {
      return false;
    }
    if (view.tag(from).equals("IN") && !next.equals("that") && !next.equals("if")) {
      int later = contentBehindPhrase(from);
      if (later < 0) {
        return false;
      }
      from = later;
      quote = view.isQuoted(from);
    }
    if (LOOSE_CLAUSES.contains(next)) {
      return false;
    }
    int end = quote ? view.size - 1 : clauseEnd(from);
    int subject = view.child(v, "nsubj");
    if (subject > 0 && subject < v && isRelative(view.first(subject) - 1)) {
      for (int i = from; i < end; i++) {
        if (!view.isQuoted(i) && (view.lower(i).equals(",") || isDash(i))) {
          end = i - 1;
        }
      }
    }
    add(v, "back", true, range(from, end));
    return true;
  }

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

  private static final Set<String> LOOSE_CLAUSES =
      Set.of(
          "when", "after", "as", "because", "while", "before", "since", "although", "and", "but");

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

  private int clauseEnd(int from) {
    for (int i = from; i < view.size; i++) {
      if (!view.isQuoted(i) && (view.lower(i).equals(";") || view.lower(i).equals(":"))) {
        return i - 1;
      }
    }
    return view.size - 1;
  }

  /** Adverbs and times between a verb of saying and its words. */
  private boolean isBetween(int token) {
    String tag = view.tag(token);
    return tag.equals("RB") || DAYS.contains(view.lower(token));
  }

  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "today");

  private int auxiliariesBefore(int v) {
    int count = 0;
    while (v - 1 - count > 0
        && (view.tag(v - 1 - count).startsWith("RB")
            || (tree.head(v - 1 - count) == v && tree.isKindOf(v - 1 - count, "aux")))) {
      count++;
    }
    return count;
  }

  /**
   * Where the speaker begins who stands between a quotation and the verb, or −1: “…,” Ki Hong, 33,
   * said.
   */
  private int afterQuote(int v) {
    int from = v;
    while (from > 0 && !view.isQuoted(from - 1) && v - from < 30) {
      from--;
    }
    if (from == 0 || from == v || !view.isQuoted(from - 1)) {
      return -1;
    }
    String tag = view.tag(from);
    if (!(tag.startsWith("NN")
        || tag.equals("DT")
        || tag.equals("PRP")
        || tag.equals("PRP$")
        || tag.equals("CD")
        || tag.startsWith("JJ"))) {
      return -1;
    }
    boolean relative = false;
    for (int i = from; i < v - auxiliariesBefore(v); i++) {
      String word = view.tag(i);
      relative |= word.startsWith("W");
      if ((word.equals("VBD") || word.equals("VBZ") || word.equals("VBP") || word.equals("MD"))
          && !relative) {
        return -1;
      }
    }
    return from;
  }

  /** What may stand behind "she said" when its content stands before it. */
  private boolean canFollow(int token) {
    String tag = view.tag(token);
    return view.isPunctuation(token)
        || view.isQuoted(token)
        || tag.startsWith("RB")
        || tag.equals("IN")
        || tag.equals("TO")
        || tag.equals("VBG")
        || tag.equals("WRB")
        || DAYS.contains(view.lower(token))
        || tree.is(token, "obl:tmod")
        || TIMES.contains(view.lower(token));
  }

  private static final Set<String> TIMES = Set.of("last", "this", "earlier", "late", "early");

  /** A cue whose words stand in another sentence. */
  private void pending(int v, List<Span> source) {
    found.add(new Candidate(sentence, v, Way.QUOTED, "pending", true, source, cueOf(v), List.of()));
  }

  private boolean isBeforeQuote(int subject, int v) {
    for (int i = subject; i < v; i++) {
      if (view.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFollowedByVerb(int head) {
    return head + 1 < view.size
        && (view.tag(head + 1).equals("MD")
            || (view.tag(head + 1).startsWith("VB")
                && !view.tag(head + 1).equals("VBG")
                && !view.tag(head + 1).equals("VBN")));
  }

  /** After another cue in the same sentence only the last quotation belongs to this one. */
  private int startOfFront(int group) {
    int quoteEnd = group - 1;
    while (quoteEnd > 0 && !view.isQuoted(quoteEnd) && view.isPunctuation(quoteEnd)) {
      quoteEnd--;
    }
    if (!view.isQuoted(quoteEnd)) {
      return 0;
    }
    int quoteStart = quoteEnd;
    while (quoteStart > 0 && view.isQuoted(quoteStart - 1)) {
      quoteStart--;
    }
    if (quoteStart > 0
        && (view.lower(quoteStart - 1).equals("(") || view.lower(quoteStart - 1).equals(":"))) {
      return quoteStart;
    }
    for (int i = 0; i < quoteStart; i++) {
      if (!view.isQuoted(i) && tree.token(i).isVerb() && lexicon.in(tree.lemma(i), "say")) {
        return quoteStart;
      }
    }
    return 0;
  }

  private boolean saysSomething(int from, int to) {
    int words = 0;
    boolean verb = false;
    for (int i = from; i <= to; i++) {
      words += view.isPunctuation(i) ? 0 : 1;
      verb |= tree.token(i).isVerb() || view.isQuoted(i);
    }
    return words >= 2 && verb;
  }

  private boolean isBreak(int token) {
    if (token < 0) {
      return false;
    }
    String text = view.lower(token);
    return text.equals(",")
        || text.equals("?")
        || text.equals("!")
        || isDash(token)
        || (view.isQuoted(token) && view.isPunctuation(token));
  }

  /** The last word of the plain noun phrase that begins here, or −1. */
  private int nounAfter(int start) {
    int at = start;
    int head = -1;
    while (at < view.size && !view.isQuoted(at)) {
      String tag = view.tag(at);
      if (tag.startsWith("NN")
          || tag.equals("PRP")
          || Character.isUpperCase(tree.token(at).text().charAt(0))) {
        head = at;
      } else if (!(tag.equals("DT")
          || tag.startsWith("JJ")
          || tag.equals("CD")
          || tag.equals("PRP$")
          || tag.equals("POS")
          || tag.equals("VBN")
          || tag.equals("VBG")
          || tag.equals("PDT")
          || tag.equals("HYPH")
          || view.lower(at).equals("-")
          || (tag.equals("CC") && head >= 0))) {
        break;
      }
      at++;
    }
    return head;
  }

  private List<Span> nounPhraseAt(int start, int head) {
    int end = head;
    int limit = view.size;
    // with what belongs to the noun: "of the party", ", a professor at …"
    int top = head;
    while (tree.head(top) >= start
        && tree.head(top) < limit
        && tree.head(top) != top
        && view.first(tree.head(top)) >= start - 1
        && !tree.token(tree.head(top)).isVerb()) {
      top = tree.head(top);
    }
    if (view.first(top) >= start - 1) {
      end = Math.max(end, cutLoose(top, view.last(top)));
    }
    for (int i = head + 1; i <= end; i++) {
      if (view.isQuoted(i) || (i < end && view.lower(i).equals(",") && isLooseAfterComma(i + 1))) {
        end = i - 1;
      }
    }
    return spans(range(start, end));
  }

  /** A name does not take "in his speech", "on Monday" with it, whatever the parser says. */
  private int cutLoose(int head, int last) {
    int to = last;
    for (int child : tree.children(head)) {
      if (child > head
          && (tree.is(child, "nmod:tmod")
              || (tree.token(head).isProperNoun()
                  && tree.isKindOf(child, "nmod")
                  && LOOSE.contains(tree.preposition(child))))) {
        to = Math.min(to, view.first(child) - 1);
      }
    }
    return Math.max(head, to);
  }

  private int startOfNounPhrase(int last) {
    int from = last;
    int top = last;
    while (tree.head(top) >= 0
        && !tree.token(tree.head(top)).isVerb()
        && tree.head(top) <= last
        && view.last(tree.head(top)) <= last + 1) {
      top = tree.head(top);
    }
    from = Math.min(from, leftOf(top));
    for (int i = last; i > from; i--) {
      if (view.isQuoted(i - 1)) {
        return i;
      }
    }
    return from;
  }

  private static final Set<String> LEFT =
      Set.of(
          "det",
          "amod",
          "compound",
          "nummod",
          "nmod:poss",
          "advmod",
          "flat",
          "det:predet",
          "cc:preconj",
          "nmod:npmod",
          "goeswith");

  /** Where a noun phrase begins, by what can stand before a noun alone. */
  private int leftOf(int head) {
    int from = head;
    for (int child : tree.children(head)) {
      if (child < head && LEFT.contains(tree.relation(child))) {
        from = Math.min(from, tree.is(child, "nmod:poss") ? leftOf(child) : view.first(child));
      }
    }
    return from;
  }

  private int tokenAt(int character) {
    for (int i = 0; i < view.size; i++) {
      Span span = tree.token(i).span();
      if (span.start() <= character && character < span.end()) {
        return i;
      }
    }
    return view.size - 1;
  }

  /** On to the next comma, dash or conjunction, where the parser broke a clause off. */
  private int toBreak(int last) {
    int end = last;
    while (end + 1 < view.size
        && !isCc(end + 1)
        && (view.isQuoted(end + 1) || !view.isPunctuation(end + 1))
        && !LOOSE_CLAUSES.contains(view.lower(end + 1))
        && !view.tag(end + 1).startsWith("W")) {
      end++;
    }
    return end;
  }

  private boolean hasMark(int verb, String word) {
    for (int child : tree.children(verb)) {
      if ((tree.is(child, "mark") || tree.is(child, "advmod")) && view.lower(child).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private void passive(int v, String key, int xcomp, int subject) {
    List<int[]> subjectRange =
        subject >= 0 ? range(view.first(subject), Math.min(view.last(subject), v - 1)) : acl(v);
    if (xcomp > v && (way(key, "raise-passive") || way(key, "obj-to")) && isInfinitive(xcomp)) {
      add(v, "pass-to", false, join(subjectRange, range(first(xcomp, v), last(xcomp))));
      return;
    }
    if (xcomp > v && way(key, "small")) {
      add(v, "pass-small", false, join(subjectRange, range(first(xcomp, v), last(xcomp))));
      return;
    }
    if (lexicon.in(key, "label") && tree.isKindOf(v, "acl") && last(v) > v) {
      add(v, "pass-small", false, join(subjectRange, range(v + 1, last(v))));
      return;
    }
    for (String preposition : List.of("about", "for")) {
      int oblique = oblique(v, preposition);
      if (oblique > v && lexicon.in(key, "asked")) {
        add(v, "pass-" + preposition, false, range(afterCase(oblique), last(oblique)));
        return;
      }
    }
    for (String preposition : List.of("of", "as")) {
      int oblique = oblique(v, preposition);
      if (oblique > v && way(key, preposition)) {
        add(
            v,
            "pass-" + preposition,
            false,
            join(subjectRange, range(view.first(oblique), last(oblique))));
        return;
      }
    }
    if (way(key, "obj") && agent(v) >= 0 && !subjectRange.isEmpty()) {
      add(v, "pass-obj", false, subjectRange);
    }
  }

  private List<int[]> acl(int v) {
    int head = tree.head(v);
    if (tree.isKindOf(v, "acl") && head >= 0) {
      return range(view.first(head), v - 1);
    }
    return List.of();
  }

  private void raised(int v, int subject, int complement, String rule) {
    if (subject > v) {
      return;
    }
    List<int[]> content =
        join(
            range(view.first(subject), view.last(subject) < v ? view.last(subject) : v - 1),
            range(first(complement, v), last(complement)));
    Candidate candidate =
        new Candidate(sentence, v, Way.NOBODY, rule, false, List.of(), cueOf(v), spans(content));
    if (!candidate.content.isEmpty()) {
      found.add(candidate);
    }
  }

  // ---- other cues

  private void hearsay(int adverb) {
    int head = tree.head(adverb);
    if (head < 0) {
      return;
    }
    addAs(
        adverb,
        Way.ADVERB,
        "hearsay",
        List.of(),
        List.of(tree.token(adverb).span()),
        spans(without(head, adverb)),
        false);
  }

  private void accordingTo(int according) {
    int to = according + 1;
    if (to >= view.size - 1 || !view.lower(to).equals("to")) {
      return;
    }
    int end = to;
    while (end + 1 < view.size && !endsSource(end + 1)) {
      end++;
    }
    if (end == to) {
      return;
    }
    List<int[]> content;
    if (saysSomething(0, according - 1)) {
      int start = isCc(0) ? 1 : 0;
      content = range(start, according - 1);
    } else {
      content = trimmed(end, range(end + 1, view.size - 1));
    }
    addAs(
        according,
        Way.PHRASE,
        "according",
        spans(range(to + 1, end)),
        List.of(tree.span(according, to)),
        spans(content),
        true);
  }

  /** "voted in favor of …", "rallied in support of …". */
  private void inFavorOf(int in) {
    if (!Set.of("support", "favor", "favour", "defense", "defence", "hopes", "praise")
        .contains(view.lower(in + 1))) {
      return;
    }
    int of = tree.head(in + 2);
    int noun = in + 1;
    if (of <= in + 2) {
      return;
    }
    int doer = tree.head(tree.isKindOf(noun, "fixed") ? of : noun);
    List<Span> source = List.of();
    if (doer >= 0 && doer < in) {
      source = view.child(doer, "nsubj") >= 0 ? sourceOf(doer) : controller(doer);
    }
    if (!source.isEmpty()) {
      addAs(
          in,
          Way.PHRASE,
          "in-favor",
          source,
          List.of(tree.span(in, in + 2)),
          spans(trimmed(in, range(in + 3, last(of)))),
          false);
    }
  }

  private boolean endsSource(int token) {
    String text = view.lower(token);
    return text.equals(",")
        || text.equals(";")
        || text.equals(".")
        || text.equals(":")
        || isDash(token)
        || view.isQuoted(token)
        || (isCc(token) && token + 1 < view.size && tree.is(token + 1, "nsubj"));
  }

  /**
   * Where what hangs on a verb behind its object ends, as far as no comma or new clause parts it.
   */
  private int endOfPhrase(int v, int end) {
    int reached = end;
    for (int child : tree.children(v)) {
      if (child <= reached) {
        reached =
            Math.max(reached, child > v && view.first(child) <= reached + 1 ? last(child) : 0);
        continue;
      }
      if (view.first(child) != reached + 1
          || !(tree.isKindOf(child, "obl")
              || tree.isKindOf(child, "nmod")
              || (tree.is(child, "advcl") && !hasSubject(child)))) {
        break;
      }
      reached = last(child);
    }
    return reached;
  }

  private boolean hasSubject(int verb) {
    return view.child(verb, "nsubj", "nsubj:pass") >= 0;
  }

  private void noun(int n) {
    String lemma = tree.lemma(n);
    if (!lexicon.in(lemma, "noun") && !lexicon.in(lemma, "noun-of")) {
      return;
    }
    int owner = tree.child(n, "nmod:poss");
    int clause = -1;
    for (int child : tree.children(n)) {
      if (child > n
          && lexicon.in(lemma, "noun")
          && ((tree.is(child, "acl") && (isInfinitive(child) || hasMark(child, "that")))
              || tree.is(child, "ccomp"))) {
        clause = child;
      }
    }
    if (clause < 0 && lexicon.in(lemma, "noun-of")) {
      for (int child : tree.children(n)) {
        if (child > n
            && tree.isKindOf(child, "nmod")
            && ((tree.preposition(child).equals("about") && lexicon.in(lemma, "noun"))
                || (owner >= 0 && NOUN_PREPOSITIONS.contains(tree.preposition(child))))) {
          clause = child;
        }
      }
    }
    if (clause < 0) {
      return;
    }
    List<Span> source = List.of();
    int governor = tree.head(n);
    boolean spoken =
        governor >= 0
            && governor < n
            && tree.token(governor).isVerb()
            && (tree.isKindOf(n, "obj") || tree.isKindOf(n, "obl"))
            && view.child(governor, "nsubj") >= 0
            && (owner < 0 || view.tag(owner).equals("PRP$"));
    if (spoken) {
      source = sourceOf(governor);
    } else if (owner >= 0) {
      source = spans(range(view.first(owner), ownerEnd(owner)));
    } else {
      for (int child : tree.children(n)) {
        if (tree.isKindOf(child, "nmod")
            && Set.of("by", "from", "among", "of").contains(tree.preposition(child))
            && child != clause) {
          source = spans(range(afterCase(child), view.last(child)));
        }
      }
    }
    if (source.isEmpty()) {
      source = controller(n);
    }
    int from = tree.isKindOf(clause, "nmod") ? afterCase(clause) : first(clause, n);
    addAs(
        n,
        Way.NOUN,
        "noun",
        source,
        List.of(tree.token(n).span()),
        spans(range(from, last(clause))),
        false);
  }

  private static final Set<String> NOUN_PREPOSITIONS =
      Set.of("of", "about", "for", "to", "on", "against", "over");

  /** "is confident that …", "are wary of …": what somebody feels or thinks, by an adjective. */
  private boolean adjective(int a) {
    String lemma = tree.lemma(a);
    int subject = view.child(a, "nsubj", "nsubj:pass");
    if (!lexicon.in(lemma, "state")
        || subject < 0
        || subject > a
        || tree.lemma(subject).equals("it")) {
      return false;
    }
    int content = -1;
    int from = -1;
    for (int child : tree.children(a)) {
      if (child < a || content >= 0) {
        continue;
      }
      if (tree.is(child, "ccomp")
          || tree.is(child, "xcomp")
          || (tree.is(child, "advcl") && (hasMark(child, "that") || isInfinitive(child)))) {
        content = child;
        from = first(child, a);
      } else if ((tree.isKindOf(child, "obl") || tree.isKindOf(child, "nmod"))
          && STATE_PREPOSITIONS.contains(tree.preposition(child))) {
        content = child;
        from = afterCase(child);
      } else if (tree.is(child, "advcl") && view.tag(child).equals("VBG")) {
        content = child;
        from = child;
      }
    }
    if (content < 0) {
      return false;
    }
    addAs(
        a,
        Way.VERB,
        "state",
        nounPhrase(subject, a),
        List.of(tree.token(a).span()),
        spans(trimmed(a, range(from, last(content)))),
        false);
    return true;
  }

  private static final Set<String> STATE_PREPOSITIONS =
      Set.of("about", "of", "with", "by", "over", "at", "to", "in", "for", "on", "toward");

  /** "made fun of …", "raised doubts about …", "made it clear that …". */
  private boolean light(int v, int object) {
    int clear = v + 1;
    while (clear <= v + 2 && !view.lower(clear).equals("clear")) {
      clear++;
    }
    if (clear <= v + 2 && tree.lemma(v).equals("make") && clear + 2 < view.size) {
      int end = Math.max(last(v), clear);
      int from = view.lower(clear + 1).equals(",") ? clear + 2 : clear + 1;
      add(v, "light-clear", true, range(from, toBreak(Math.max(from, end))));
      return true;
    }
    if (object < v || !lexicon.in(tree.lemma(object), "taken") || isPassive(v)) {
      return false;
    }
    int content = -1;
    for (int at : List.of(object, v)) {
      for (int child : tree.children(at)) {
        if (content < 0 && child > object) {
          boolean phrase =
              (tree.isKindOf(child, "nmod") || tree.isKindOf(child, "obl"))
                  && LIGHT_PREPOSITIONS.contains(tree.preposition(child))
                  && !isTime(child)
                  && view.first(child) == object + 1;
          boolean clause =
              (tree.isKindOf(child, "acl") || tree.is(child, "ccomp"))
                  && (hasMark(child, "that") || tree.is(child, "ccomp") || isInfinitive(child));
          if (phrase || clause) {
            content = child;
          }
        }
      }
    }
    if (content < 0) {
      return false;
    }
    boolean phrase = tree.isKindOf(content, "nmod") || tree.isKindOf(content, "obl");
    int from = phrase ? afterCase(content) : first(content, object);
    List<Span> source = sourceOf(v);
    if (source.isEmpty()) {
      return false;
    }
    addAs(
        v,
        Way.NOUN,
        "light",
        source,
        List.of(tree.span(v, phrase ? Math.max(object, from - 1) : object)),
        spans(trimmed(v, range(from, last(content)))),
        false);
    return true;
  }

  private boolean isTime(int noun) {
    return tree.token(noun).entity().equals("DATE")
        || DAYS.contains(view.lower(noun))
        || view.tag(noun).equals("CD")
        || Set.of("week", "weekend", "month", "year", "day", "night", "morning", "time")
            .contains(tree.lemma(noun));
  }

  private static final Set<String> LIGHT_PREPOSITIONS =
      Set.of("about", "of", "with", "over", "at", "to", "in", "for", "on", "toward", "against");

  private int ownerEnd(int owner) {
    int end = view.last(owner);
    if (view.tag(end).equals("POS")) {
      end--;
    }
    return end;
  }

  // ---- sources

  private boolean isPassive(int v) {
    return hasPassiveAuxiliary(v)
        || (view.tag(v).equals("VBN")
            && tree.child(v, "aux") < 0
            && (tree.is(v, "acl") || tree.is(v, "advcl") || tree.is(v, "amod")));
  }

  /** A form of "be" before the verb with neither comma nor quotation mark between. */
  private boolean hasPassiveAuxiliary(int v) {
    int auxiliary = tree.child(v, "aux:pass");
    if (auxiliary < 0
        || auxiliary > v
        || (SHORT_HAS.contains(view.lower(auxiliary)) && lexicon.in(tree.lemma(v), "say"))) {
      return false;
    }
    for (int i = auxiliary + 1; i < v; i++) {
      if (view.lower(i).equals(",") || view.isQuoted(i) != view.isQuoted(v)) {
        return false;
      }
    }
    return view.isQuoted(auxiliary) == view.isQuoted(v);
  }

  /** Parsers read the "has" of "he's said" as "is". */
  private static final Set<String> SHORT_HAS = Set.of("'s", "’s");

  private int agent(int v) {
    for (int child : tree.children(v)) {
      if (tree.isKindOf(child, "obl") && tree.preposition(child).equals("by")) {
        return child;
      }
    }
    return -1;
  }

  /** Who the subject of a verb is, as characters; empty when nobody is. */
  private List<Span> sourceOf(int v) {
    if (isPassive(v)) {
      int agent = agent(v);
      return agent < 0 ? List.of() : spans(range(afterCase(agent), view.last(agent)));
    }
    List<Span> described = describedSubject(v);
    if (!described.isEmpty()) {
      return described;
    }
    int better = governorWithSubject(v);
    if (better >= 0) {
      return sourceOf(better);
    }
    if (isControlled(v)) {
      List<Span> controller = controller(v);
      if (!controller.isEmpty()) {
        return controller;
      }
    }
    int at = v;
    for (int step = 0; step < 6; step++) {
      int subject = view.child(at, "nsubj", "nsubj:pass", "nsubjpass");
      if (subject >= 0) {
        if (tree.lemma(subject).equals("it") && (view.tag(v).equals("VBN") || at != v)) {
          return List.of();
        }
        if (at == v && subject < v && !view.tag(subject).startsWith("W")) {
          return subjectBefore(subject, v);
        }
        return nounPhrase(subject, v);
      }
      int head = tree.head(at);
      if (head < 0) {
        break;
      }
      if ((tree.is(at, "acl") || tree.is(at, "acl:relcl")) && !tree.token(head).isVerb()) {
        return nounPhrase(head, at);
      }
      if (tree.is(at, "xcomp")) {
        int object = view.child(head, "obj", "iobj");
        if (object >= 0 && object < at) {
          return nounPhrase(object, v);
        }
      }
      if (tree.is(at, "conj")
          || tree.is(at, "xcomp")
          || tree.is(at, "advcl")
          || tree.is(at, "ccomp")
          || tree.is(at, "parataxis")
          || tree.is(at, "acl")
          || tree.is(at, "dep")) {
        at = head;
        if (isPassive(at) && tree.is(at, "conj")) {
          return List.of();
        }
        continue;
      }
      break;
    }
    return beside(v);
  }

  /** An infinitive or gerund without a subject of its own, whose doer stands further up. */
  private boolean isControlled(int v) {
    if (hasSubject(v) || hasModal(v)) {
      return false;
    }
    if (view.tag(v).equals("VB")) {
      return true;
    }
    int head = tree.head(v);
    return view.tag(v).equals("VBG")
        && head >= 0
        && (!tree.isKindOf(v, "acl")
            || tree.child(v, "mark") >= 0
            || MESSAGES.contains(tree.lemma(head))
            || NO_DOERS.contains(tree.lemma(head)));
  }

  /** What nobody takes for the doer of the gerund behind it: "took turns rebutting". */
  private static final Set<String> NO_DOERS =
      Set.of(
          "turn",
          "record",
          "time",
          "day",
          "week",
          "month",
          "year",
          "hour",
          "career",
          "trouble",
          "campaign",
          "stage",
          "tour",
          "trip",
          "life",
          "decade",
          "moment",
          "success");

  /**
   * Who does what an infinitive or gerund says: the owner of the noun it belongs to ("his decision
   * to back"), else the subject of the nearest verb above, or its object where that verb hands the
   * deed on ("urged them to back").
   */
  private List<Span> controller(int from) {
    int at = from;
    for (int step = 0; step < 8; step++) {
      int head = tree.head(at);
      if (head < 0) {
        return List.of();
      }
      int subject = view.child(head, "nsubj", "nsubj:pass");
      if (subject == at || (subject >= 0 && tree.isWithin(from, subject))) {
        return List.of();
      }
      int owner = tree.token(head).isNoun() ? tree.child(head, "nmod:poss") : -1;
      if (owner >= 0 && tree.isKindOf(at, "acl")) {
        return spans(range(view.first(owner), ownerEnd(owner)));
      }
      int object = objectOf(head);
      if (tree.token(head).isVerb()
          && object > head
          && object < at
          && (tree.is(at, "xcomp") || tree.is(at, "advcl"))
          && (way(tree.lemma(head), "obj-to") || HANDING_ON.contains(tree.lemma(head)))) {
        return nounPhrase(object, at);
      }
      if (subject >= 0) {
        String word = tree.lemma(subject);
        if (word.equals("it") || word.equals("there")) {
          return List.of();
        }
        if (isPassive(head) || !tree.token(head).isVerb()) {
          return nounPhrase(subject, Math.max(head, subject + 1));
        }
        return sourceOf(head);
      }
      at = head;
    }
    return List.of();
  }

  private static final Set<String> HANDING_ON =
      Set.of(
          "allow", "force", "get", "lead", "enable", "cause", "help", "let", "make", "require",
          "send", "hire", "pay", "invite", "empower", "compel", "prompt", "drive");

  /**
   * "Wilcox, whose school was paid for by the army, said": the noun before a relative clause that
   * ends at the verb, where parsers take a noun within the clause for the subject.
   */
  private List<Span> describedSubject(int v) {
    int comma = v - 1 - auxiliariesBefore(v);
    if (comma < 4 || !view.lower(comma).equals(",") || view.isQuoted(comma)) {
      return List.of();
    }
    for (int w = comma - 1; w > 1; w--) {
      if (!view.tag(w).startsWith("W") || view.isQuoted(w) || !view.lower(w - 1).equals(",")) {
        continue;
      }
      boolean finite = false;
      for (int i = w + 1; i < comma; i++) {
        String tag = view.tag(i);
        finite |=
            !view.isQuoted(i)
                && (tag.equals("VBD")
                    || tag.equals("VBZ")
                    || tag.equals("VBP")
                    || tag.equals("MD"));
      }
      int noun = w - 2;
      if (!finite || !(tree.token(noun).isNoun() || view.tag(noun).equals("-RRB-"))) {
        return List.of();
      }
      int subject = view.child(v, "nsubj");
      if (subject >= 0 && subject < w && !view.tag(subject).startsWith("W")) {
        return List.of();
      }
      return spans(range(startOfNounPhrase(noun), comma - 1));
    }
    return List.of();
  }

  /**
   * The verb whose subject speaks too: "…, and said", "…, saying", "sent a statement saying". −1
   * where the parser's own way to the subject holds.
   */
  private int governorWithSubject(int v) {
    if (view.child(v, "nsubj", "nsubj:pass") >= 0 || v == 0) {
      return -1;
    }
    String tag = view.tag(v);
    int before = v - 1;
    while (before > 0 && view.tag(before).startsWith("RB")) {
      before--;
    }
    if (isCc(before) && (tag.equals("VBD") || tag.equals("VBZ"))) {
      int best = -1;
      for (int at = tree.head(v), n = 0; at >= 0 && n < view.size; at = tree.head(at), n++) {
        int subject = view.child(at, "nsubj");
        for (int sibling : tree.children(at)) {
          int own = tree.is(sibling, "conj") ? view.child(sibling, "nsubj") : -1;
          if (sibling < v && sibling > at && own >= 0 && !view.tag(own).startsWith("W")) {
            best = sibling;
          }
        }
        if (best >= 0) {
          return best;
        }
        if (at < v
            && view.tag(at).equals(tag)
            && subject >= 0
            && subject < v
            && !view.tag(subject).startsWith("W")) {
          best = at;
          if (lexicon.has(tree.lemma(at))) {
            return at;
          }
        }
      }
      return best;
    }
    if (!tag.equals("VBG")) {
      return -1;
    }
    boolean comma = view.lower(before).equals(",") || view.isQuoted(before);
    if (comma) {
      int said = before - 1;
      if (said > 0
          && tree.token(said).isVerb()
          && !view.isQuoted(said)
          && lexicon.in(tree.lemma(said), "parenthetical")
          && view.child(said, "nsubj") >= 0) {
        return said;
      }
      int root = -1;
      for (int at = tree.head(v), n = 0; at >= 0 && n < view.size; at = tree.head(at), n++) {
        if (tree.token(at).isVerb() && view.child(at, "nsubj", "nsubj:pass") >= 0 && at < v) {
          if (root < 0 || lexicon.in(tree.lemma(at), "say")) {
            root = at;
          }
        }
      }
      return root;
    }
    int head = tree.head(v);
    if (tree.is(v, "acl")
        && head >= 0
        && MESSAGES.contains(tree.lemma(head))
        && (tree.isKindOf(head, "obj") || tree.isKindOf(head, "obl"))) {
      int governor = tree.head(head);
      if (governor >= 0 && view.child(governor, "nsubj") >= 0) {
        return governor;
      }
    }
    return -1;
  }

  private static final Set<String> MESSAGES =
      Set.of(
          "statement",
          "email",
          "e-mail",
          "memo",
          "letter",
          "message",
          "tweet",
          "ad",
          "release",
          "video",
          "post",
          "text",
          "note",
          "speech",
          "op-ed",
          "column",
          "advertisement",
          "article",
          "remark",
          "comment",
          "briefing",
          "declaration",
          "communique",
          "order",
          "petition");

  /**
   * The subject as it stands before its verb. Parsers often hang a subject's own phrases on the
   * verb, or take a noun of an opening phrase for it; what stands next to the verb decides.
   */
  private List<Span> subjectBefore(int subject, int v) {
    int group = v;
    while (group > 0
        && (view.tag(group - 1).startsWith("RB")
            || view.tag(group - 1).equals("MD")
            || view.tag(group - 1).equals("TO")
            || (tree.isKindOf(group - 1, "aux") && tree.head(group - 1) == v))) {
      group--;
    }
    int next = group - 1;
    int from = leftOf(subject);
    if (next < 0) {
      return nounPhrase(subject, v);
    }
    if (view.lower(next).equals(",") && next > subject + 1) {
      int comma = Math.max(subject, Math.min(view.last(subject), next)) + 1;
      for (int i = subject + 1; i < next; i++) {
        if (view.lower(i).equals(",")) {
          comma = i;
          break;
        }
      }
      if (comma < next && next - comma < 16 && belongs(comma + 1, next - 1)) {
        return spans(range(fromLastComma(from, subject), next - 1));
      }
    }
    if (next <= subject || view.isQuoted(next)) {
      return nounPhrase(subject, v);
    }
    boolean nominal = tree.token(next).isNoun() || view.tag(next).equals("PRP");
    if (nominal) {
      int start = startOfNounPhrase(next);
      if (start > subject
          && start > 0
          && (isDash(start - 1)
              || (view.lower(start - 1).equals(",") && !tree.is(next, "appos")))) {
        return spans(range(start, next));
      }
    }
    boolean parted = false;
    for (int i = subject + 1; i <= next; i++) {
      parted |= view.isQuoted(i) || (view.isPunctuation(i) && !tree.isWithin(i, subject));
    }
    if (!parted && view.last(subject) < next) {
      boolean opening = view.tag(0).equals("IN") || view.tag(0).startsWith("VB");
      return spans(range(fromLastComma(from, opening ? next : subject), next));
    }
    return nounPhrase(subject, v);
  }

  /** Whether what stands between commas says who somebody is: "a farmer", "including …". */
  private boolean belongs(int from, int to) {
    if (isLooseAfterComma(from)) {
      return false;
    }
    for (int i = from; i <= to; i++) {
      String tag = view.tag(i);
      if (view.isQuoted(i)
          || tag.startsWith("W")
          || tag.equals("VBD")
          || tag.equals("VBZ")
          || tag.equals("VBP")
          || tag.equals("MD")) {
        return false;
      }
    }
    String first = view.lower(from);
    return view.tag(from).equals("DT")
        || view.tag(from).equals("PRP$")
        || view.tag(from).startsWith("N")
        || view.tag(from).startsWith("J")
        || view.tag(from).equals("CD")
        || first.equals("including")
        || first.equals("at")
        || first.equals("like");
  }

  /** The noun phrase next to the verb, where the parser gives it no subject. */
  private List<Span> beside(int v) {
    int before = v - 1;
    while (before >= 0
        && (view.tag(before).startsWith("RB")
            || view.tag(before).equals("MD")
            || view.tag(before).equals("TO"))) {
      before--;
    }
    if (before >= 0
        && !view.isQuoted(before)
        && (tree.token(before).isNoun() || view.tag(before).equals("PRP"))) {
      int top = before;
      while (tree.head(top) >= 0
          && view.last(tree.head(top)) == before
          && tree.head(top) <= before) {
        top = tree.head(top);
      }
      return spans(range(view.first(top), before));
    }
    int after = v + 1;
    if (after < view.size
        && !view.isQuoted(after)
        && (tree.token(after).isProperNoun() || view.tag(after).equals("PRP"))) {
      int end = after;
      while (end + 1 < view.size && tree.token(end + 1).isProperNoun() && !view.isQuoted(end + 1)) {
        end++;
      }
      return spans(range(after, end));
    }
    return List.of();
  }

  /**
   * Words of a noun phrase with what belongs to it, without the part that holds {@code without}.
   */
  private List<Span> nounPhrase(int head, int without) {
    int from = tree.token(head).isVerb() ? view.first(head) : leftOf(head);
    int to = view.last(head);
    if (without >= 0) {
      if (without > head) {
        to = Math.min(to, without - 1);
        if (tree.isWithin(without, head)) {
          int top = without;
          while (tree.head(top) != head) {
            top = tree.head(top);
          }
          to = Math.min(to, view.first(top) - 1);
        }
      } else {
        from = Math.max(from, without + 1);
        if (tree.token(head).isProperNoun()) {
          for (int child : tree.children(head)) {
            if (child > head
                && tree.isKindOf(child, "nmod")
                && LOOSE.contains(tree.preposition(child))) {
              to = Math.min(to, view.first(child) - 1);
            }
          }
        }
      }
    }
    while (from < head && view.isQuoted(from)) {
      from++;
    }
    while (from < head && (view.isPunctuation(from) || tree.is(from, "cc"))) {
      from++;
    }
    for (int i = head; i <= to; i++) {
      if (view.isQuoted(i) && i > head && without < head) {
        to = i - 1;
      }
    }
    for (int i = head + 1; i < to; i++) {
      if (view.lower(i).equals(",") && isLooseAfterComma(i + 1)) {
        to = i - 1;
      }
    }
    return spans(range(fromLastComma(from, head), Math.max(head, to)));
  }

  private boolean isLooseAfterComma(int token) {
    String tag = view.tag(token);
    return tag.equals("VBG")
        || tag.equals("WRB")
        || view.lower(token).equals("asked")
        || view.lower(token).equals("after")
        || view.lower(token).equals("while")
        || view.lower(token).equals("as");
  }

  /** "Asked on Monday, the minister": an opening phrase is no part of the subject. */
  private int fromLastComma(int from, int head) {
    for (int i = head - 1; i > from; i--) {
      if (isCc(i)) {
        return from;
      }
      if (isDash(i) || (view.lower(i).equals(",") && !view.tag(i - 1).startsWith("JJ"))) {
        return i + 1;
      }
    }
    return from;
  }

  private static final Set<String> LOOSE =
      Set.of("in", "on", "at", "during", "after", "to", "before", "about", "via", "as");

  // ---- content

  private List<int[]> frontOfTree(int v, int ccomp) {
    int start = view.first(v);
    int group = v;
    int subject = view.child(v, "nsubj", "nsubj:pass");
    if (subject >= 0 && subject > ccomp && subject < v) {
      group = Math.min(group, view.first(subject));
    }
    return range(start, group - 1);
  }

  /** A clause without one part of it. */
  private List<int[]> without(int head, int part) {
    return minus(range(view.first(head), view.last(head)), view.first(part), view.last(part));
  }

  private static List<int[]> minus(List<int[]> ranges, int from, int to) {
    var left = new ArrayList<int[]>();
    for (int[] range : ranges) {
      if (range[1] < from || range[0] > to) {
        left.add(range);
        continue;
      }
      if (range[0] < from) {
        left.add(new int[] {range[0], from - 1});
      }
      if (range[1] > to) {
        left.add(new int[] {to + 1, range[1]});
      }
    }
    return left;
  }

  private int first(int head, int after) {
    return head > after ? Math.max(view.first(head), after + 1) : view.first(head);
  }

  private int last(int head) {
    return view.last(head);
  }

  private int afterCase(int noun) {
    int from = view.first(noun);
    for (int child : tree.children(noun)) {
      if (tree.is(child, "case") && child < noun && !view.tag(child).equals("POS")) {
        from = Math.max(from, view.last(child) + 1);
      }
    }
    return from;
  }

  private int oblique(int v, String preposition) {
    for (int child : tree.children(v)) {
      if (child > v
          && (tree.isKindOf(child, "obl")
              || tree.isKindOf(child, "nmod")
              || tree.is(child, "advcl"))
          && (tree.preposition(child).equals(preposition) || hasMark(child, preposition))) {
        return child;
      }
    }
    return -1;
  }

  private int adverbialAs(int v) {
    for (int child : tree.children(v)) {
      if (child > v && hasMark(child, "as")) {
        return child;
      }
    }
    return -1;
  }

  private boolean isFinite(int verb) {
    String tag = view.tag(verb);
    if (!tag.equals("VB") && !tag.equals("VBG") && !tag.equals("VBN")) {
      return true;
    }
    for (int child : tree.children(verb)) {
      if (tree.isKindOf(child, "aux") || tree.is(child, "cop") || tree.is(child, "mark")) {
        return true;
      }
    }
    return view.isQuoted(verb);
  }

  private boolean isInfinitive(int verb) {
    for (int child : tree.children(verb)) {
      if (view.tag(child).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  // ---- making

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
          "about");

  /**
   * A bare infinitive or a participle that belongs to a noun says what may be, or what kind of
   * thing; only what is said with force, that somebody praised, hopes or wants, is laid to him.
   */
  private boolean isAsserted(int v, String rule, List<Span> source) {
    if (STRONG.contains(rule)) {
      return !source.isEmpty() || view.tag(v).equals("VBN") || rule.startsWith("front");
    }
    if (source.isEmpty() && !rule.startsWith("pass")) {
      return false;
    }
    return !(tree.is(v, "acl") && !isControlled(v))
        && !tree.is(v, "csubj")
        && !(tree.is(v, "ccomp") && !view.isQuoted(v));
  }

  private boolean hasModal(int v) {
    for (int child : tree.children(v)) {
      if (child < v && tree.isKindOf(child, "aux") && !view.tag(child).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  private void add(int v, String rule, boolean speech, List<int[]> content) {
    if (!isAsserted(v, rule, sourceOf(v))) {
      return;
    }
    addAs(v, Way.VERB, rule, sourceOf(v), cueOf(v), spans(trimmed(v, content)), speech);
  }

  /** Cuts off what its writer adds to somebody's words: ", which …", "— …", ", but …", "; …". */
  private List<int[]> trimmed(int v, List<int[]> content) {
    var result = new ArrayList<int[]>();
    for (int[] range : content) {
      int to = range[1];
      if (range[0] > v) {
        for (int i = range[0] + 2; i < to; i++) {
          if (view.isQuoted(i)) {
            continue;
          }
          String word = view.lower(i);
          String next = view.lower(i + 1);
          boolean comma = word.equals(",");
          boolean cut =
              (comma
                      && (next.equals("which")
                          || next.equals("while")
                          || next.equals("compared")
                          || next.equals("although")
                          || (next.equals("as") && i + 2 < to && isAuxiliary(i + 2))
                          || (next.equals("but") && !view.isQuoted(Math.min(i + 2, to)))))
                  || word.equals(";")
                  || (isDash(i) && !hasTwin(i, to))
                  || (comma
                      && view.tag(i + 1).equals("VBG")
                      && lexicon.in(tree.lemma(i + 1), "say"))
                  || (isCc(i) && (startsSaying(i + 1, to) || startsAnotherSaying(i, to)));
          if (cut) {
            to = i - 1;
          }
        }
      }
      result.add(new int[] {range[0], to});
    }
    return result;
  }

  /** A dash between words, not the hyphen of one. */
  private boolean isDash(int token) {
    String text = view.lower(token);
    if (text.equals("—") || text.equals("--") || text.equals("–") || text.equals("―")) {
      return true;
    }
    return text.equals("-")
        && token > 0
        && token + 1 < view.size
        && tree.token(token - 1).span().end() < tree.token(token).span().start()
        && tree.token(token).span().end() < tree.token(token + 1).span().start();
  }

  private boolean isCc(int token) {
    return view.tag(token).equals("CC");
  }

  private boolean isAuxiliary(int token) {
    return Set.of("have", "do", "be").contains(tree.lemma(token));
  }

  /** "…, and 14 percent said": another's words begin. */
  private boolean startsAnotherSaying(int cc, int to) {
    for (int i = cc + 1; i <= to && i < cc + 12; i++) {
      if (view.isQuoted(i) || view.lower(i).equals("that")) {
        return false;
      }
      String tag = view.tag(i);
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
        int subject = view.child(i, "nsubj");
        return lexicon.in(tree.lemma(i), "parenthetical") && subject > cc && subject < i;
      }
    }
    return false;
  }

  private boolean startsSaying(int from, int to) {
    int at = from;
    while (at <= to && view.tag(at).equals("RB")) {
      at++;
    }
    return at <= to
        && !view.isQuoted(at)
        && (view.tag(at).equals("VBD") || view.tag(at).equals("VBZ"))
        && (lexicon.in(tree.lemma(at), "say") || lexicon.in(tree.lemma(at), "judge"));
  }

  private boolean hasTwin(int dash, int to) {
    for (int i = dash + 1; i < to; i++) {
      if (view.lower(i).equals(view.lower(dash))) {
        return true;
      }
    }
    return false;
  }

  private void addAs(
      int cue,
      Way way,
      String rule,
      List<Span> source,
      List<Span> cueSpans,
      List<Span> content,
      boolean speech) {
    if (!content.isEmpty()) {
      found.add(new Candidate(sentence, cue, way, rule, speech, source, cueSpans, content));
    }
  }

  private List<Span> cueOf(int v) {
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

  private static List<int[]> range(int from, int to) {
    return to < from ? List.of() : List.of(new int[] {from, to});
  }

  private static List<int[]> join(List<int[]> one, List<int[]> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  /** Ranges as characters, without commas, stops and dashes at their ends. */
  private List<Span> spans(List<int[]> ranges) {
    var spans = new ArrayList<Span>();
    for (int[] range : ranges) {
      int from = range[0];
      int to = range[1];
      while (from <= to && isEdge(from)) {
        from++;
      }
      while (to >= from && isEdge(to)) {
        to--;
      }
      if (from <= to) {
        spans.add(tree.span(from, to));
      }
    }
    return spans;
  }

  private static final Set<String> EDGES =
      Set.of(",", ".", ";", ":", "-", "--", "–", "—", "!", "?", "...");

  private boolean isEdge(int token) {
    String text = tree.token(token).text();
    return EDGES.contains(text);
  }
}
