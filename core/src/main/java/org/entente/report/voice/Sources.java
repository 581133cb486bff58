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
    List<Span> described = describedSubject(v);
    if (!described.isEmpty()) {
      return described;
    }
    int relative = relativeBefore(v);
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
          return subjectBefore(subject, v);
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

  /**
   * The noun phrase that stands before a verb by the order of the words, over a stretch between
   * commas or dashes; for verbs whose subject the parser took from their content.
   */
  List<Span> before(int v) {
    int last = v - 1;
    while (last > 0
        && !view.isQuoted(last)
        && (view.tag(last).startsWith("RB")
            || view.tag(last).equals("MD")
            || clauses.isAuxiliary(last))) {
      last--;
    }
    if (last > 1 && (view.lower(last).equals(",") || pieces.isDash(last))) {
      String mark = view.lower(last);
      int open = last - 1;
      while (open > 0 && last - open < 30 && !view.lower(open).equals(mark)) {
        open--;
      }
      if (!view.lower(open).equals(mark)) {
        return List.of();
      }
      last = open - 1;
    }
    if (last < 0
        || view.isQuoted(last)
        || !(tree.token(last).isNoun() || view.tag(last).equals("PRP"))) {
      return List.of();
    }
    return pieces.spans(Pieces.range(nounPhrases.startOfNounPhrase(last), last));
  }

  /** "who, at the meeting, rejected": the pronoun, where the tree gives the verb no subject. */
  private int relativeBefore(int v) {
    String tag = view.tag(v);
    if (clauses.hasSubject(v)
        || !(tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP"))
        || !(tree.isKindOf(v, "acl") || tree.is(v, "dep"))) {
      return -1;
    }
    for (int i = v - 1; i >= 0 && v - i < 16; i--) {
      if (view.isQuoted(i)) {
        return -1;
      }
      String word = view.lower(i);
      if (word.equals("who") || word.equals("which")) {
        return i;
      }
      String before = view.tag(i);
      if (before.equals("VBD") || before.equals("VBZ") || before.equals("VBP")) {
        return -1;
      }
    }
    return -1;
  }

  /** "The report published today showed": where the parser took the participle for the verb. */
  private boolean isUnbroken(int at, int v) {
    for (int i = at + 1; i < v; i++) {
      if (view.isPunctuation(i) || view.isQuoted(i) || pieces.isCc(i) || tree.token(i).isVerb()) {
        return false;
      }
    }
    return view.tag(at).equals("VBD") || view.tag(at).equals("VBN");
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
   * "Wilcox, whose school was paid for by the army, said": the noun before a relative clause that
   * ends at the verb, where parsers take a noun within the clause for the subject.
   */
  private List<Span> describedSubject(int v) {
    int comma = v - 1 - clauses.auxiliariesBefore(v);
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
      return pieces.spans(Pieces.range(nounPhrases.startOfNounPhrase(noun), comma - 1));
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
    int from = nounPhrases.leftOf(subject);
    if (next < 0) {
      return nounPhrases.nounPhrase(subject, v);
    }
    if (view.lower(next).equals(",") && next > subject + 1) {
      int comma = Math.max(subject, Math.min(view.last(subject), next)) + 1;
      for (int i = subject + 1; i < next; i++) {
        if (view.lower(i).equals(",")) {
          comma = i;
          break;
        }
      }
      if (comma < next && next - comma < 16 && nounPhrases.belongs(comma + 1, next - 1)) {
        return pieces.spans(Pieces.range(nounPhrases.fromLastComma(from, subject), next - 1));
      }
    }
    if (next <= subject || view.isQuoted(next)) {
      return nounPhrases.nounPhrase(subject, v);
    }
    boolean nominal = tree.token(next).isNoun() || view.tag(next).equals("PRP");
    if (nominal) {
      int start = nounPhrases.startOfNounPhrase(next);
      if (start > subject
          && start > 0
          && (pieces.isDash(start - 1)
              || (view.lower(start - 1).equals(",") && !tree.is(next, "appos")))) {
        return pieces.spans(Pieces.range(start, next));
      }
    }
    boolean parted = false;
    for (int i = subject + 1; i <= next; i++) {
      parted |= view.isQuoted(i) || (view.isPunctuation(i) && !tree.isWithin(i, subject));
    }
    if (!parted && view.last(subject) < next) {
      boolean opening = view.tag(0).equals("IN") || view.tag(0).startsWith("VB");
      return pieces.spans(
          Pieces.range(nounPhrases.fromLastComma(from, opening ? next : subject), next));
    }
    return nounPhrases.nounPhrase(subject, v);
  }
}
