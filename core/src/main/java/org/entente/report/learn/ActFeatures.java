package org.entente.report.learn;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.document.Span;
import org.entente.parse.Tree;
import org.entente.report.EventType;
import org.entente.report.Features;
import org.entente.report.learn.Points.Block;
import org.entente.report.learn.SentenceWords.Mark;

/**
 * What of a sentence tells the act between two marked parties, as named features: the words that
 * govern each of the two and how, the path between them, auxiliaries and negation ({@link
 * CoreVerbs}), the words around, those near in their order ({@link WordOrder}), and the types that
 * the lexicon knows for those words.
 *
 * <p>FeatureNames of the parties themselves are left out: who acts must not decide what is done.
 */
public final class ActFeatures {
  private static final int MAX_STEPS = 6;

  private final SentenceWords words;
  private final Tree tree;
  private final Mark source;
  private final Mark target;
  private final Features features;
  private final Points points;

  private ActFeatures(
      SentenceWords words, Span source, Optional<Span> target, Features features, Points points) {
    this.words = words;
    this.tree = words.tree();
    this.source = words.mark(source);
    this.target = target.map(words::mark).orElse(Mark.NOBODY);
    this.features = features;
    this.points = points;
  }

  /**
   * By name, sorted, for training.
   *
   * @param found adds what the frames found between the two, under names of the caller's making
   */
  public static Seen of(
      SentenceWords words, Span source, Optional<Span> target, Consumer<Features> found) {
    var names = new FeatureNames();
    found.accept(names);
    float[] meaning = read(words, source, target, names);
    return new Seen(names.sorted(), meaning);
  }

  /** The same for a model to weigh. */
  public static Glimpse glimpse(
      SentenceWords words, Span source, Optional<Span> target, Consumer<Features> found) {
    var keys = new FeatureKeys();
    found.accept(keys);
    float[] meaning = read(words, source, target, keys);
    return new Glimpse(keys, meaning);
  }

  private static float[] read(
      SentenceWords words, Span source, Optional<Span> target, Features features) {
    var reading = new ActFeatures(words, source, target, features, Points.empty());
    reading.read();
    WordOrder.addTo(features, words, reading.source, reading.target);
    return reading.points.levelled();
  }

  /**
   * Adds the same features for the question whether there is an act at all, without the words in
   * order and without points.
   *
   * @return the way between the two, which is a feature already; empty where there is none
   */
  public static String addWords(Features features, SentenceWords words, Span source, Span target) {
    return new ActFeatures(words, source, Optional.of(target), features, Points.unasked()).read();
  }

  private String read() {
    int s = source.head();
    int t = target.head();
    features.add(t < 0 ? "target:none" : s < t ? "order:st" : "order:ts");
    if (s >= 0) {
      party("s", s);
    }
    if (t >= 0) {
      party("t", t);
    }
    String way = s >= 0 && t >= 0 ? path(s, t) : "";
    CoreVerbs.addTo(features, words, source, target);
    words(s, t);
    return way;
  }

  private void mean(Block block, int token) {
    points.add(block, tree.lemma(token));
  }

  /** The words over one of the two, nearest first, with the relations on the way. */
  private void party(String side, int token) {
    if (!tree.token(token).isProperNoun()) {
      features.add(side, "-word:", tree.lemma(token));
    }
    var way = new StringBuilder();
    int at = token;
    int content = 0;
    for (int step = 0; step < MAX_STEPS && tree.head(at) >= 0 && content < 3; step++) {
      String relation = words.relation(at);
      String preposition = tree.preposition(at);
      way.append('/').append(relation);
      if (!preposition.isEmpty()) {
        way.append(':').append(preposition);
      }
      at = tree.head(at);
      if (isMarked(at) || (relation.equals("conj") && tree.token(at).isNoun())) {
        continue;
      }
      content++;
      String over = side + content;
      String word = words.word(at);
      features.add(over, ":", way.toString(), ":", word);
      features.add(over, ":", word);
      features.add("over:", word);
      known(over, at);
      verbForm(over, at);
      if (side.equals("s") && content == 1) {
        mean(Block.SOURCE_VERB, at);
        clauses(at);
      } else if (side.equals("t") && content <= 2) {
        mean(content == 1 ? Block.TARGET_VERB : Block.TARGET_UPPER, at);
      }
      if (!preposition.isEmpty()) {
        features.add(side, "-prep:", preposition);
      }
    }
    if (tree.token(at).isVerb() && content > 0) {
      below(side, at);
    }
  }

  private void clauses(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "xcomp") || tree.is(child, "ccomp") || tree.is(child, "acl")) {
        mean(Block.SOURCE_CLAUSE, child);
      } else if (tree.is(child, "obj") && !isMarked(child)) {
        mean(Block.OBJECT, child);
      }
    }
  }

  /** Auxiliaries, negation and tense of a governing verb, and what it governs besides. */
  private void verbForm(String at, int verb) {
    if (!tree.token(verb).isVerb() && tree.child(verb, "cop") < 0) {
      return;
    }
    String word = words.word(verb);
    features.add(at, "-tag:", tree.tag(verb));
    features.add(at, "-form:", words.form(verb));
    features.add(at, "-form:", words.form(verb), ":", word);
    for (int child : tree.children(verb)) {
      switch (tree.relation(child)) {
        case "advmod" -> features.add(at, "-adv:", tree.lemma(child));
        case "mark" -> features.add(at, "-mark:", tree.lemma(child));
        case "obj" -> {
          features.add(at, ":", word, ">", object(child));
          known(at, "-obj", child);
        }
        case "xcomp", "ccomp" -> {
          features.add(at, ":", word, ">>", words.word(child));
          features.add(at, "-clause:", words.word(child));
          known(at, "-clause", child);
          int inner = tree.child(child, "obj");
          if (inner >= 0) {
            features.add(at, "-clause:", words.word(child), ">", object(inner));
          }
        }
        case "obl" -> features.add(at, ":", word, ">", tree.preposition(child), ":", object(child));
        default -> {}
      }
    }
  }

  /** Verbs that the top verb of the way governs. */
  private void below(String side, int top) {
    for (int child : tree.children(top)) {
      if (tree.is(child, "xcomp") || tree.is(child, "ccomp")) {
        features.add(side, "-below:", words.word(child));
      }
    }
  }

  private String path(int s, int t) {
    int top = t;
    while (top >= 0 && !tree.isWithin(s, top)) {
      top = tree.head(top);
    }
    if (top < 0) {
      return "";
    }
    features.add("top:", isMarked(top) ? "marked" : words.word(top));
    known("top", top);
    if (!isMarked(top)) {
      mean(Block.TOP, top);
    }
    var way = new StringBuilder();
    for (int at = s; at != top; at = tree.head(at)) {
      way.append('^').append(words.relation(at));
      onPath(at, top);
    }
    way.append('!');
    for (int at = t; at != top; at = tree.head(at)) {
      onPath(at, top);
    }
    down(way, t, top);
    String between = way.toString();
    features.add("way:", between);
    onPath(top, -1);
    return between;
  }

  /** Appends the steps from the top down to {@code to}. */
  private void down(StringBuilder way, int to, int top) {
    if (to == top) {
      return;
    }
    down(way, tree.head(to), top);
    way.append('v').append(words.relation(to));
    String preposition = tree.preposition(to);
    if (!preposition.isEmpty()) {
      way.append(':').append(preposition);
    }
  }

  private void onPath(int at, int top) {
    if (!isMarked(at)) {
      features.add("path:", words.word(at));
      known("path", at);
      mean(Block.PATH, at);
      if (top >= 0 && !isMarked(top)) {
        features.add("path:", words.word(top), "+", words.word(at));
      }
    }
  }

  /** Unmarked words, with their place relative to the two marks. */
  private void words(int s, int t) {
    int left = t < 0 ? s : Math.min(s, t);
    int right = t < 0 ? s : Math.max(s, t);
    for (int i = 0; i < tree.size(); i++) {
      if (!isMarked(i) && words.isTelling(i)) {
        String lemma = tree.lemma(i);
        features.add("word:", lemma);
        if (i > left) {
          features.add(i > right ? "after:" : "between:", lemma);
        }
        mean(Block.ALL, i);
      }
    }
  }

  private void known(String place, int token) {
    known(place, "", token);
  }

  /** Types of which the lexicon has frames on this word. */
  private void known(String place, String below, int token) {
    Set<EventType> types = words.types(token);
    for (EventType type : words.fewTypes(token)) {
      features.add("lexicon-", place, below, ":", type.name());
    }
    if (types.size() == 1) {
      features.add("lexicon-only-", place, below, ":", types.iterator().next().name());
    }
  }

  private boolean isMarked(int token) {
    return source.holds(token) || target.holds(token);
  }

  private String object(int token) {
    return isMarked(token) ? "MARKED" : words.word(token);
  }
}
