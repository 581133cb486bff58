package org.entente.report.voice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.ActorId;
import org.entente.actor.Identity;
import org.entente.actor.Resolver;
import org.entente.actor.Sector;
import org.entente.document.Span;
import org.entente.parse.Tree;
import org.entente.report.Voice;
import org.entente.report.Voice.Kind;
import org.entente.report.frame.Operator;
import org.entente.report.frame.Operators.Over;

/**
 * Finds whose word an act rests on within its sentence: verbs of saying, denying and accusing over
 * it, "…, officials said" beside it, "according to …", "citing …".
 */
public final class VoiceFinder {
  private static final Set<String> SPEECH =
      Set.of(
          "say",
          "tell",
          "announce",
          "report",
          "claim",
          "declare",
          "add",
          "state",
          "note",
          "confirm",
          "write",
          "acknowledge",
          "admit",
          "deny",
          "insist",
          "argue",
          "warn",
          "reveal",
          "disclose",
          "show",
          "explain",
          "stress",
          "quote",
          "cite");
  private static final Set<String> SOURCES =
      Set.of(
          "source",
          "insider",
          "analyst",
          "expert",
          "observer",
          "witness",
          "person",
          "people",
          "critic");
  private static final Set<String> CROWDS =
      Set.of(
          "crowd",
          "protester",
          "demonstrator",
          "marcher",
          "resident",
          "voter",
          "supporter",
          "villager",
          "worker",
          "student",
          "public",
          "audience",
          "respondent",
          "refugee",
          "majority",
          "percent",
          "townspeople",
          "activist");
  private static final Set<String> DOCUMENTS =
      Set.of(
          "document",
          "report",
          "statement",
          "memo",
          "memorandum",
          "letter",
          "file",
          "record",
          "communique",
          "communiqué",
          "transcript",
          "filing",
          "image",
          "footage",
          "video",
          "photo",
          "picture",
          "survey",
          "book",
          "article",
          "cable",
          "text",
          "email",
          "dossier",
          "audit",
          "indictment",
          "study",
          "account");
  private static final Set<String> POLLS = Set.of("poll", "pollster", "opinion poll");
  private static final int MAX_STEPS = 12;

  private final Tree tree;
  private final Resolver resolver;
  private final Relays relays;

  public VoiceFinder(Tree tree, Resolver resolver) {
    this.tree = tree;
    this.resolver = resolver;
    relays = new Relays(tree, this);
  }

  /**
   * The voices over an act, outermost first.
   *
   * @param carrier the verb of the act
   * @param over its operators, innermost first
   */
  public List<Voice> over(int carrier, List<Over> over) {
    var chain = new ArrayList<Voice>();
    var seen = new LinkedHashSet<Integer>();
    for (Over one : over.reversed()) {
      if (one.operator() == Operator.SAY
          || one.operator() == Operator.DENY
          || (one.operator() == Operator.DOUBT && tree.token(one.token()).isVerb())
          || one.operator() == Operator.ACCUSE) {
        int speaker = speakerOf(one.token());
        if (speaker >= 0 && seen.add(speaker)) {
          if (one.operator() == Operator.SAY) {
            chain.addAll(relays.of(one.token()));
          }
          chain.add(voice(speaker, one.token()));
          if (one.operator() == Operator.DENY) {
            // "Iran denied claims by Iraq that": the denial is on the denier's word alone
            break;
          }
        }
      }
    }
    int top = carrier;
    for (int step = 0; step < MAX_STEPS && top >= 0; step++) {
      for (int child : tree.children(top)) {
        if (tree.isWithin(carrier, child)) {
          continue;
        }
        if (tree.is(child, "parataxis") && isSpeech(child)) {
          int speaker = speakerOf(child);
          if (speaker >= 0 && seen.add(speaker)) {
            chain.addFirst(voice(speaker, child));
            chain.addAll(0, relays.of(child));
          }
        } else if (tree.isKindOf(child, "obl")
            && tree.preposition(child).equals("according_to")
            && seen.add(child)) {
          chain.addFirst(voice(child, caseOf(child)));
        } else if (tree.is(child, "advcl") && CITING.contains(tree.lemma(child))) {
          int cited = tree.child(child, "obj");
          if (cited >= 0 && seen.add(cited)) {
            chain.add(voice(cited, child));
          }
        }
      }
      top = tree.head(top);
    }
    return chain;
  }

  private static final Set<String> CITING = Set.of("cite", "quote");

  private boolean isSpeech(int verb) {
    return tree.token(verb).isVerb() && SPEECH.contains(tree.lemma(verb));
  }

  private int caseOf(int head) {
    int marker = tree.child(head, "case");
    return marker >= 0 ? marker : head;
  }

  private int speakerOf(int verb) {
    int subject = tree.child(verb, "nsubj");
    if (subject >= 0) {
      return subject;
    }
    int possessor = tree.child(verb, "nmod:poss");
    if (possessor >= 0) {
      return possessor;
    }
    for (int child : tree.children(verb)) {
      if ((tree.is(child, "obl") || tree.is(child, "obl:agent"))
          && tree.preposition(child).equals("by")) {
        return child;
      }
    }
    int head = tree.head(verb);
    if (head >= 0 && (tree.is(verb, "conj") || tree.is(verb, "xcomp") || tree.is(verb, "advcl"))) {
      return speakerOf(head);
    }
    return -1;
  }

  Voice voice(int head, int cue) {
    Span cueSpan = tree.token(cue).span();
    for (int fixed : tree.children(cue)) {
      if (tree.is(fixed, "fixed")) {
        cueSpan = cueSpan.cover(tree.token(fixed).span());
      }
    }
    return voice(head, cueSpan);
  }

  /** Who this word names, as a voice under this cue of the same sentence. */
  Voice voice(int head, Span cueSpan) {
    Optional<Resolver.Found> found =
        resolver.resolve(head).stream().filter(one -> one.head() == head).findFirst();
    String cueText = words(cueSpan);
    if (found.isEmpty()) {
      Span span = tree.token(head).span();
      return new Voice(
          span,
          words(span),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          kindOf(head, List.of(), false),
          cueSpan,
          cueText);
    }
    var mention = found.get().mention();
    Optional<ActorId> actor =
        mention.identity() instanceof Identity.Known known
            ? Optional.of(known.actor())
            : Optional.empty();
    return new Voice(
        found.get().span(),
        mention.surface(),
        actor,
        mention.country(),
        mention.sector(),
        kindOf(head, mention.sector(), true),
        cueSpan,
        cueText);
  }

  private String words(Span span) {
    int offset = tree.sentence().span().start();
    return tree.sentence().text().substring(span.start() - offset, span.end() - offset);
  }

  private Kind kindOf(int head, List<Sector> sector, boolean resolved) {
    String lemma = tree.lemma(head).toLowerCase(Locale.ROOT);
    if (POLLS.contains(lemma)) {
      return Kind.POLL;
    }
    if (DOCUMENTS.contains(lemma)) {
      return Kind.DOCUMENT;
    }
    if (SOURCES.contains(lemma)) {
      return Kind.UNNAMED_SOURCE;
    }
    if (CROWDS.contains(lemma) && isMany(head)) {
      return Kind.CROWD;
    }
    if (OUTLETS.contains(lemma)) {
      return Kind.OUTLET;
    }
    boolean official = !sector.isEmpty() && sector.getFirst().actsForState();
    boolean person = tree.token(head).entity().equals("PERSON");
    if (sector.contains(Sector.MED) && !person) {
      return Kind.OUTLET;
    }
    if (person) {
      return official ? Kind.NAMED_OFFICIAL : Kind.NAMED_PERSON;
    }
    if (tree.token(head).isProperNoun()) {
      return Kind.ORGANISATION;
    }
    if (official) {
      return BODIES.contains(lemma) ? Kind.ORGANISATION : Kind.UNNAMED_OFFICIAL;
    }
    return resolved && tree.token(head).isNoun() && BODIES.contains(lemma)
        ? Kind.ORGANISATION
        : Kind.UNNAMED_SOURCE;
  }

  private static final Set<String> OUTLETS =
      Set.of(
          "broadcaster",
          "newspaper",
          "magazine",
          "daily",
          "tabloid",
          "weekly",
          "channel",
          "website",
          "outlet",
          "newswire");

  /** A plural, or a word for many: "voters", "the crowd", not "a student". */
  private boolean isMany(int head) {
    int article = tree.child(head, "det");
    return tree.tag(head).endsWith("S")
        || tree.lemma(head).equals("percent")
        || article < 0
        || !Set.of("a", "an", "one").contains(tree.lemma(article).toLowerCase(Locale.ROOT));
  }

  private static final Set<String> BODIES =
      Set.of(
          "government",
          "ministry",
          "army",
          "military",
          "police",
          "court",
          "parliament",
          "party",
          "agency",
          "group",
          "organisation",
          "organization",
          "authority",
          "authorities",
          "administration",
          "embassy",
          "office",
          "council",
          "committee",
          "union",
          "navy",
          "command",
          "cabinet",
          "junta",
          "movement",
          "force",
          "department",
          "foundation",
          "institute",
          "think-tank",
          "charity");
}
