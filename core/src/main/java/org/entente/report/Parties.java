package org.entente.report;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.parse.Tree;
import org.entente.report.frame.Clauses;
import org.entente.report.frame.Lexicon;
import org.entente.report.frame.Match;
import org.entente.report.frame.Pattern;
import org.entente.report.frame.Quantities;

/** Who acts and who is acted upon in a match, as participants. One object a sentence. */
final class Parties {
  /** Here the target is whoever is answerable: who condemns an invasion condemns the invader. */
  private static final Set<EventType> OF_THE_ANSWERABLE =
      Set.of(EventType.ACCUSE, EventType.REJECT, EventType.SUPPORT);

  private final Directory directory;
  private final Answerable answerable;
  private final Clauses clauses;
  private final Tree tree;
  private final Participants participants;
  private final Beyond beyond;
  private final Owners owners;
  // Asked for while the best match is chosen and again when it is read.
  private final IdentityHashMap<Match, List<Participant>> sources = new IdentityHashMap<>();
  private final IdentityHashMap<Match, List<Participant>> targets = new IdentityHashMap<>();

  Parties(Directory directory, Lexicon lexicon, Clauses clauses, Participants participants) {
    this.directory = directory;
    this.answerable = new Answerable(lexicon, clauses, participants);
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.participants = participants;
    this.beyond = new Beyond(clauses, participants);
    this.owners = new Owners(tree, participants, beyond);
  }

  Participants participants() {
    return participants;
  }

  List<Participant> sources(Match match) {
    return sources.computeIfAbsent(match, this::readSources);
  }

  private List<Integer> sourceHeads(Match match) {
    var heads = new ArrayList<Integer>(match.sources().size());
    for (int head : match.sources()) {
      if (!isTheme(match, head)) {
        heads.add(owners.ofSource(match, head));
      }
    }
    return heads;
  }

  private List<Participant> readSources(Match match) {
    List<Integer> heads = sourceHeads(match);
    List<Participant> named = participants.ofSources(heads);
    if (named.isEmpty() && match.pattern().hasTarget() && !isOfEachOther(match, match.targets())) {
      return beyond.doers(match, Participants.placed(targets(match)));
    }
    return named.isEmpty() || !Participants.placed(named).isEmpty() || heads.size() != 1
        ? named
        : commanded(match, heads.getFirst(), named);
  }

  /** The verb by which somebody lays the act to those who are taken for its doers. */
  Optional<Integer> accusing(Match match) {
    boolean struck = match.frame().act().type() == EventType.ASSAULT && match.pattern().hasTarget();
    return struck && participants.ofSources(sourceHeads(match)).isEmpty()
        ? beyond.accusing(match, Participants.placed(targets(match)))
        : Optional.empty();
  }

  List<Participant> targets(Match match) {
    return targets.computeIfAbsent(match, this::readTargets);
  }

  private List<Participant> readTargets(Match match) {
    if (!match.pattern().hasTarget() && !match.frame().mutual()) {
      return insideNamedWords(match, sources(match));
    }
    boolean ofAnswerable = OF_THE_ANSWERABLE.contains(match.frame().act().type());
    List<Integer> heads = ofAnswerable ? answerable.heads(match) : match.targets();
    if (isOfEachOther(match, heads)) {
      // of a mutual act those who do it are both
      return match.frame().mutual() ? List.of() : sources(match);
    }
    var acted = new ArrayList<Integer>(heads.size());
    for (int head : heads) {
      acted.add(owners.ofTarget(match, head));
    }
    List<Participant> named = participants.of(acted);
    if (ofAnswerable && Participants.placed(named).isEmpty()) {
      List<Participant> before = answerable.before(match);
      if (!before.isEmpty()) {
        return before;
      }
    }
    return match.frame().act().type() == EventType.ASSAULT && match.pattern().hasTarget()
        ? struck(match, named)
        : named;
  }

  private boolean isOfEachOther(Match match, List<Integer> heads) {
    return heads.size() == 1 && isReciprocal(match.predicate(), heads.getFirst());
  }

  /** "each other", "one another"; "each accused the other". */
  private boolean isReciprocal(int predicate, int head) {
    if (head == 0 || !tree.lowered(head).endsWith("other")) {
      return false;
    }
    String before = tree.lowered(head - 1);
    return before.equals("each")
        || (before.equals("one") && tree.lowered(head).equals("another"))
        || (before.equals("the") && predicate > 0 && hasEach(predicate));
  }

  private boolean hasEach(int predicate) {
    for (int i = 0; i < predicate; i++) {
      if (tree.lowered(i).equals("each") && tree.isWithin(i, predicate)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Who is hit: "kidnapped three Chinese engineers in Pakistan" does it to the Chinese, though the
   * frame asks where; "bombed airfields deep inside Iran" to Iran, though the airfields are nobody.
   */
  private List<Participant> struck(Match match, List<Participant> targets) {
    int object = tree.child(match.predicate(), "obj");
    if (object >= 0
        && match.words().contains(object)
        && match.targets().stream().allMatch(one -> isWhere(one, match.predicate(), object))) {
      List<Participant> named =
          Participants.placed(participants.of(List.of(object))).stream()
              .filter(one -> one.span().contains(tree.token(object).span()))
              .toList();
      return named.isEmpty() ? targets : named;
    }
    if (match.targets().size() == 1 && Participants.placed(targets).isEmpty()) {
      // "one of its jets": the jets
      int site = Quantities.counted(tree, match.targets().getFirst());
      if (WordKind.SITE.has(tree.lemma(site)) || WordKind.SITE.has(tree.lowered(site))) {
        List<Participant> around =
            Participants.placed(participants.of(where(match.predicate(), site)));
        return around.isEmpty() ? targets : around.subList(0, 1);
      }
    }
    return targets;
  }

  private static final Set<String> WITHIN =
      Set.of("in", "inside", "near", "outside", "at", "on", "around", "within", "across");

  /** Whether a phrase says where the act upon the object took place. */
  private boolean isWhere(int phrase, int predicate, int object) {
    return phrase != object
        && WITHIN.contains(tree.preposition(phrase))
        && !tree.preposition(phrase).equals("on")
        && (tree.head(phrase) == predicate || tree.head(phrase) == object);
  }

  /** Phrases that say where a thing lies: below it, below what stands before it, or behind it. */
  private List<Integer> where(int predicate, int site) {
    var phrases = new ArrayList<Integer>();
    for (int i = site + 1; i < tree.size(); i++) {
      int head = tree.head(i);
      boolean near =
          head == site || head == predicate || (head > site && tree.isWithin(head, site));
      boolean phrase = tree.isKindOf(i, "nmod") || tree.isKindOf(i, "obl");
      if (near && phrase && WITHIN.contains(tree.preposition(i))) {
        phrases.add(i);
      }
    }
    return phrases;
  }

  private static final Set<String> ORDERING = Set.of("order", "command", "instruct", "direct");
  private static final Set<String> ANNOUNCING = Set.of("announce", "declare", "order");

  /**
   * "The Turkish president ordered the army to enter", "announced that the armed forces had begun":
   * forces that are named by no state are of whoever commands them.
   */
  private List<Participant> commanded(Match match, int forces, List<Participant> sources) {
    int verb = tree.head(forces);
    if (verb < 0
        // an army that takes over is another's news
        || match.frame().act().type() == EventType.COERCE
        || !WordKind.FORCES.has(tree.lemma(forces))
        || tree.child(forces, "nmod:poss") >= 0
        || tree.child(forces, "nmod") >= 0) {
      return sources;
    }
    int over = -1;
    if (tree.is(forces, "obj") && ORDERING.contains(tree.lemma(verb))) {
      over = verb;
    } else if (tree.is(forces, "nsubj") && tree.child(forces, "det") >= 0) {
      int told = tree.is(verb, "ccomp") ? tree.head(verb) : -1;
      over = told >= 0 && ANNOUNCING.contains(tree.lemma(told)) ? told : -1;
    }
    if (over < 0) {
      return sources;
    }
    List<Participant> commanders =
        Participants.placed(participants.ofSources(clauses.subjectsOf(over))).stream()
            .filter(one -> one.sector().isEmpty() || one.sector().getFirst().actsForState())
            .toList();
    return commanders.size() == 1 ? commanders : sources;
  }

  /** A signature under a text, with nobody named beside it; several who sign do so together. */
  private static boolean isSignedAlone(Match match) {
    return match.frame().act().cameo().equals("057")
        && !match.frame().mutual()
        && !match.pattern().hasTarget();
  }

  /** Whether somebody stands in each place that the frame needs. */
  boolean areFound(Match match) {
    if (isSignedAlone(match) && sources(match).size() > 1) {
      return false;
    }
    return !sources(match).isEmpty()
        && (match.frame().mutual() || !match.pattern().hasTarget() || !targets(match).isEmpty());
  }

  /**
   * "the Syria withdrawal", "a WhatsApp message": before a noun a state's own name says what the
   * act is about, and a firm's by which way, unless the act has its target elsewhere. Adjectives
   * and abbreviations ("US", "NATO") do say who acts.
   */
  private boolean isTheme(Match match, int head) {
    if (match.pattern().kind() != Pattern.Kind.NOUN
        || !tree.is(head, "compound")
        || tree.head(head) != match.predicate()
        || Names.isAbbreviation(tree.token(head).text())) {
      return false;
    }
    return participants.of(List.of(head)).stream()
        .anyMatch(one ->
            one.identity() instanceof Identity.Known(var id)
                && switch (directory.actor(id).kind()) {
                  case COMPANY, OUTLET -> true;
                  case STATE, PREDECESSOR, TERRITORY ->
                      match.targets().isEmpty()
                          && match.sources().size() == 1
                          && Names.isOwnName(directory, one.text());
                  default -> false;
                });
  }

  /**
   * "demanded an Israeli withdrawal", "released Indian prisoners": the words that the pattern names
   * may name someone.
   */
  private List<Participant> insideNamedWords(Match match, List<Participant> sources) {
    List<Integer> named =
        match.words().stream().filter(token -> token != match.predicate()).toList();
    return participants.of(named).stream()
        .filter(one ->
            one.isPlaced()
                && sources.stream().noneMatch(source -> source.country().equals(one.country())))
        .toList();
  }
}
