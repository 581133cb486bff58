package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.Actor;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.document.Span;
import org.entente.parse.Token;
import org.entente.parse.Tree;
import org.entente.report.learn.CodedText;
import org.entente.report.learn.Example;

/**
 * Says of which pairs in a coded text an act is told. Texts name their parties by code, so of
 * several pairs with the same codes ("Moscow … Russian jets") the one nearest to the words of the
 * act is meant, and the others teach nothing.
 */
final class PairLabels {
  private static final double UNTOLD = 30;
  private static final double TURNED = 50;
  private static final double STEP = 0.1;
  private static final double NEAR = 0.31;
  private static final int MOST_WHOLES = 3;

  private final Directory directory;

  PairLabels(Directory directory) {
    this.directory = directory;
  }

  /** What a text teaches of a pair. */
  enum Label {
    TOLD,
    UNTOLD,
    /**
     * Nothing, since it can be defended either way or another pair with the same codes is meant.
     */
    OPEN
  }

  /** One for each pair, in their order. */
  List<Label> of(CodedText text, List<PairJudge.Pair> pairs) {
    return pairs.stream()
        .map(pair -> {
          List<CodedText.Told> told =
              text.told().stream().filter(one -> isBetween(one, pair)).toList();
          if (told.isEmpty()) {
            return Label.UNTOLD;
          }
          boolean meant =
              told.stream().anyMatch(one -> !one.optional() && isNearest(one, pair, pairs));
          return meant ? Label.TOLD : Label.OPEN;
        })
        .toList();
  }

  /**
   * Of a sentence in which one pair is marked: that pair, and the same the other way round, which
   * teaches what tells the two apart. Nothing is known of the others.
   */
  static List<Label> of(Example example, List<PairJudge.Pair> pairs) {
    return pairs.stream()
        .map(pair ->
            isMarked(example, pair.source(), pair.target())
                ? Label.TOLD
                : isMarked(example, pair.target(), pair.source())
                        && !MUTUAL.contains(example.type())
                    ? Label.UNTOLD
                    : Label.OPEN)
        .toList();
  }

  private static boolean isMarked(Example example, Mentions.One source, Mentions.One target) {
    return source.span().overlaps(example.source())
        && example.target().filter(target.span()::overlaps).isPresent();
  }

  // What is often told of both at once.
  private static final Set<EventType> MUTUAL =
      Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.SUPPORT, EventType.AGREE);

  /** The acts that are told of a pair, in the order of the text's lines. */
  List<EventType> types(CodedText text, PairJudge.Pair pair, List<PairJudge.Pair> pairs) {
    return text.told().stream()
        .filter(one -> !one.optional() && isBetween(one, pair) && isNearest(one, pair, pairs))
        .map(CodedText.Told::type)
        .distinct()
        .toList();
  }

  private boolean isNearest(CodedText.Told told, PairJudge.Pair pair, List<PairJudge.Pair> pairs) {
    double best =
        pairs.stream()
            .filter(other -> other.tree() == pair.tree() && isBetween(told, other))
            .mapToDouble(other -> distance(told, other))
            .min()
            .orElse(0);
    return distance(told, pair) <= best + NEAR;
  }

  private boolean isBetween(CodedText.Told told, PairJudge.Pair pair) {
    return keys(pair.source().participant()).contains(told.source())
        && keys(pair.target().participant()).contains(told.target());
  }

  /** All by which a party can be called: its principal, state, itself and what it is part of. */
  private Set<String> keys(Participant one) {
    var keys = new TreeSet<String>();
    one.principal().map(ActorId::value).ifPresent(keys::add);
    one.country().map(ActorId::value).ifPresent(keys::add);
    if (one.identity() instanceof Identity.Known(ActorId id)) {
      addWholes(keys, id, MOST_WHOLES);
    }
    return keys.isEmpty() ? Set.of("?") : keys;
  }

  private void addWholes(Set<String> keys, ActorId id, int most) {
    boolean fresh = keys.add(id.value());
    if (most == 0 || !(fresh || most == MOST_WHOLES)) {
      return;
    }
    for (Actor.Relation relation : directory.actor(id).relations()) {
      if (relation.type().startsWith("part")) {
        addWholes(keys, relation.to(), most - 1);
      }
    }
  }

  /** Words between the act's words and the way from one party to the other; less for short ways. */
  private double distance(CodedText.Told told, PairJudge.Pair pair) {
    List<Integer> way = way(pair.tree(), pair.source().head(), pair.target().head());
    Optional<Span> words = words(told, pair.tree());
    OptionalDouble nearest =
        words.stream()
            .flatMapToDouble(span ->
                pair.tree().sentence().tokens().stream()
                    .filter(token -> span.contains(token.span()))
                    .flatMapToDouble(
                        token -> way.stream().mapToDouble(at -> Math.abs(at - token.index()))))
            .min();
    boolean mutual =
        keys(pair.source().participant()).contains(told.target())
            && keys(pair.target().participant()).contains(told.source());
    double turned = mutual && words.isPresent() && isTurned(words.get(), pair) ? TURNED : 0;
    return nearest.orElse(UNTOLD) + turned + way.size() * STEP;
  }

  /**
   * Within one state either could be meant as the source: the one before an active verb is, the one
   * behind a passive, and behind words that end in "from" or "of" ("drew fire from").
   */
  private static boolean isTurned(Span words, PairJudge.Pair pair) {
    Tree tree = pair.tree();
    boolean before = pair.source().span().start() < pair.target().span().start();
    List<Token> act =
        tree.sentence().tokens().stream().filter(token -> words.contains(token.span())).toList();
    boolean behind =
        act.stream().anyMatch(token -> isPassive(tree, token))
            || (!act.isEmpty() && SOURCE_BEHIND.contains(act.getLast().lemma()));
    return before == behind;
  }

  private static final Set<String> SOURCE_BEHIND = Set.of("from", "of", "by");

  private static boolean isPassive(Tree tree, Token token) {
    int at = token.index();
    return token.tag().equals("VBN")
        && (tree.child(at, "aux:pass") >= 0
            || (tree.child(at, "nsubj") < 0 && tree.child(at, "obj") < 0));
  }

  private static Optional<Span> words(CodedText.Told told, Tree tree) {
    int at = told.words().isEmpty() ? -1 : tree.sentence().text().indexOf(told.words());
    int start = tree.sentence().span().start() + at;
    return at < 0 ? Optional.empty() : Optional.of(new Span(start, start + told.words().length()));
  }

  private static List<Integer> way(Tree tree, int from, int to) {
    var above = new ArrayList<Integer>();
    for (int at = from; at >= 0; at = tree.head(at)) {
      above.add(at);
    }
    var way = new ArrayList<Integer>();
    int apex = to;
    while (apex >= 0 && !above.contains(apex)) {
      way.add(apex);
      apex = tree.head(apex);
    }
    for (int at : above) {
      way.add(at);
      if (at == apex) {
        break;
      }
    }
    return way;
  }
}
