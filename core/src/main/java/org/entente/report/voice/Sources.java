package org.entente.report.voice;

import java.util.List;
import java.util.Set;
import org.entente.document.Span;
import org.entente.parse.Tree;

/** Who stands behind a cue: the subject of its verb, or who else does what the verb says. */
final class Sources {
  private final CueLexicon lexicon;
  private final SentenceView view;
  private final Pieces pieces;
  private final Clauses clauses;
  private final NounPhrases nounPhrases;
  private final SubjectOrder order;
  private final Tree tree;

  Sources(
      CueLexicon lexicon,
      SentenceView view,
      Pieces pieces,
      Clauses clauses,
      NounPhrases nounPhrases) {
    this.lexicon = lexicon;
    this.view = view;
    this.pieces = pieces;
    this.clauses = clauses;
    this.nounPhrases = nounPhrases;
    order = new SubjectOrder(view, pieces, clauses, nounPhrases);
    tree = view.tree;
  }

  /** Who the subject of a verb is, as characters; empty when nobody is. */
  List<Span> sourceOf(int v) {
    if (clauses.isPassive(v)) {
      int agent = clauses.agent(v);
      return agent < 0
          ? List.of()
          : pieces.spans(Pieces.range(clauses.afterCase(agent), view.last(agent)));
    }
    List<Span> described = order.describedSubject(v);
    if (!described.isEmpty()) {
      return described;
    }
    int relative = order.relativeBefore(v);
    if (relative >= 0) {
      return pieces.spans(Pieces.range(relative, relative));
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
          return order.subjectBefore(subject, v);
        }
        if (at < v && subject < at && tree.is(v, "dep") && isUnbroken(at, v)) {
          return pieces.spans(Pieces.range(nounPhrases.leftOf(subject), v - 1));
        }
        return nounPhrases.nounPhrase(subject, v);
      }
      int head = tree.head(at);
      if (head < 0) {
        break;
      }
      if ((tree.is(at, "acl") || tree.is(at, "acl:relcl")) && !tree.token(head).isVerb()) {
        return nounPhrases.nounPhrase(head, at);
      }
      if (tree.is(at, "xcomp")) {
        int object = view.child(head, "obj", "iobj");
        if (object >= 0 && object < at) {
          return nounPhrases.nounPhrase(object, v);
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
        if (clauses.isPassive(at) && tree.is(at, "conj")) {
          return List.of();
        }
        continue;
      }
      break;
    }
    return nounPhrases.beside(v);
  }

  /** "The report published today showed": where the parser took the participle for the verb. */
  boolean isBehindParticiple(int v) {
    int at = tree.head(v);
    int subject = at < 0 ? -1 : view.child(at, "nsubj", "nsubj:pass");
    return at >= 0
        && at < v
        && subject >= 0
        && subject < at
        && tree.is(v, "dep")
        && isUnbroken(at, v);
  }

  private boolean isUnbroken(int at, int v) {
    for (int i = at + 1; i < v; i++) {
      if (view.isPunctuation(i) || view.isQuoted(i) || pieces.isCc(i) || tree.token(i).isVerb()) {
        return false;
      }
    }
    return view.tag(at).equals("VBD") || view.tag(at).equals("VBN");
  }

  /** The noun phrase before a verb by the order of the words; see {@link SubjectOrder#before}. */
  List<Span> before(int v) {
    return order.before(v);
  }

  /** An infinitive or gerund without a subject of its own, whose doer stands further up. */
  boolean isControlled(int v) {
    if (clauses.hasSubject(v) || clauses.hasModal(v)) {
      return false;
    }
    if (view.tag(v).equals("VB") || clauses.isGerund(v)) {
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
  List<Span> controller(int from) {
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
        return pieces.spans(Pieces.range(view.first(owner), nounPhrases.ownerEnd(owner)));
      }
      int object = clauses.objectOf(head);
      if (tree.token(head).isVerb()
          && object > head
          && object < at
          && (tree.is(at, "xcomp") || tree.is(at, "advcl"))
          && (clauses.way(tree.lemma(head), "obj-to") || HANDING_ON.contains(tree.lemma(head)))) {
        return nounPhrases.nounPhrase(object, at);
      }
      if (subject >= 0) {
        String word = tree.lemma(subject);
        if (word.equals("it") || word.equals("there")) {
          return List.of();
        }
        if (clauses.isPassive(head) || !tree.token(head).isVerb()) {
          return nounPhrases.nounPhrase(subject, Math.max(head, subject + 1));
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
    if (pieces.isCc(before) && (tag.equals("VBD") || tag.equals("VBZ"))) {
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
          if (root < 0 || lexicon.has(tree.lemma(at))) {
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

  /** What is uttered or published. */
  static final Set<String> MESSAGES =
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
}
