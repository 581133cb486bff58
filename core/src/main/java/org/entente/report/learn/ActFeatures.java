package org.entente.report.learn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.document.Span;
import org.entente.parse.Tree;
import org.entente.report.EventType;
import org.entente.report.frame.Lexicon;

/**
 * What of a sentence tells the act between two marked parties, as named features, sorted: the words
 * that govern each of the two and how, the path between them, auxiliaries and negation, the words
 * around, and the types that the lexicon knows for those words.
 *
 * <p>Names of the parties themselves are left out: who acts must not decide what is done.
 */
public final class ActFeatures {
  /** Whose points stand in which block. */
  private enum Block {
    SOURCE_VERB(0),
    SOURCE_CLAUSE(1),
    TARGET_VERB(2),
    TARGET_UPPER(3),
    TOP(4),
    OBJECT(5),
    PATH(6),
    ALL(7);

    private final int place;

    Block(int place) {
      this.place = place;
    }
  }

  private static final int MAX_STEPS = 6;
  // Their part is told by the form of the verb.
  private static final Set<String> IDLE =
      Set.of("be", "have", "do", "not", "n't", "never", "also", "'s", "s", "%", "$");

  private final Tree tree;
  private final Lexicon lexicon;
  private final Span source;
  private final Optional<Span> target;
  private final Set<String> features = new TreeSet<>();
  private final WordVectors vectors = WordVectors.bundled();
  private final float[] meaning = new float[Block.values().length * vectors.size()];

  private ActFeatures(Tree tree, Lexicon lexicon, Span source, Optional<Span> target) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.source = source;
    this.target = target;
  }

  /**
   * @param found what the frames found between the two, as feature names of the caller's making
   */
  public static Seen of(
      Tree tree, Lexicon lexicon, Span source, Optional<Span> target, Collection<String> found) {
    var reading = new ActFeatures(tree, lexicon, source, target);
    reading.features.addAll(found);
    reading.read();
    return new Seen(reading.features, reading.meaning);
  }

  /**
   * The same features for the question whether there is an act at all, without the words in order
   * and without points.
   */
  public static Set<String> words(
      Tree tree, Lexicon lexicon, Span source, Span target, Collection<String> found) {
    var reading = new ActFeatures(tree, lexicon, source, Optional.of(target));
    reading.features.addAll(found);
    reading.readWords();
    return reading.features;
  }

  private void read() {
    readWords();
    sequence();
    for (Block block : Block.values()) {
      level(block);
    }
  }

  private void readWords() {
    int s = head(source);
    int t = target.map(this::head).orElse(-1);
    features.add(t < 0 ? "target:none" : s < t ? "order:st" : "order:ts");
    if (s >= 0) {
      party("s", s);
    }
    if (t >= 0) {
      party("t", t);
    }
    if (s >= 0 && t >= 0) {
      path(s, t);
    }
    core(s);
    words(s, t);
  }

  private void mean(Block block, int token) {
    vectors.addTo(meaning, block.place * vectors.size(), tree.lemma(token));
  }

  /** Scales a block to length one, so that long sentences weigh no more than short ones. */
  private void level(Block block) {
    int from = block.place * vectors.size();
    double square = 0;
    for (int i = from; i < from + vectors.size(); i++) {
      square += meaning[i] * meaning[i];
    }
    if (square > 0) {
      float length = (float) StrictMath.sqrt(square);
      for (int i = from; i < from + vectors.size(); i++) {
        meaning[i] /= length;
      }
    }
  }

  /** The marked token that is governed from outside the marks; −1 where no token is marked. */
  private int head(Span span) {
    int first = -1;
    for (int i = 0; i < tree.size(); i++) {
      if (span.contains(tree.token(i).span())) {
        first = first < 0 ? i : first;
        int head = tree.head(i);
        boolean outside = head < 0 || !span.contains(tree.token(head).span());
        if (outside && (tree.token(i).isNoun() || tree.token(i).isPronoun())) {
          return i;
        }
      }
    }
    return first;
  }

  /** The words over one of the two, nearest first, with the relations on the way. */
  private void party(String side, int token) {
    if (!tree.token(token).isProperNoun()) {
      features.add(side + "-word:" + tree.lemma(token));
    }
    var way = new StringBuilder();
    int at = token;
    int content = 0;
    for (int step = 0; step < MAX_STEPS && tree.head(at) >= 0 && content < 3; step++) {
      String relation = plain(tree.relation(at));
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
      String word = word(at);
      features.add(side + content + ":" + way + ":" + word);
      features.add(side + content + ":" + word);
      features.add("over:" + word);
      known(side + content, at);
      verbForm(side + content, at);
      if (side.equals("s") && content == 1) {
        mean(Block.SOURCE_VERB, at);
        clauses(at);
      } else if (side.equals("t") && content <= 2) {
        mean(content == 1 ? Block.TARGET_VERB : Block.TARGET_UPPER, at);
      }
      if (!preposition.isEmpty()) {
        features.add(side + "-prep:" + preposition);
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
    features.add(at + "-tag:" + tree.tag(verb));
    features.add(at + "-form:" + form(verb));
    features.add(at + "-form:" + form(verb) + ":" + word(verb));
    for (int child : tree.children(verb)) {
      switch (tree.relation(child)) {
        case "advmod" -> features.add(at + "-adv:" + tree.lemma(child));
        case "mark" -> features.add(at + "-mark:" + tree.lemma(child));
        case "obj" -> {
          features.add(at + ":" + word(verb) + ">" + object(child));
          known(at + "-obj", child);
        }
        case "xcomp", "ccomp" -> {
          features.add(at + ":" + word(verb) + ">>" + word(child));
          features.add(at + "-clause:" + word(child));
          known(at + "-clause", child);
          int inner = tree.child(child, "obj");
          if (inner >= 0) {
            features.add(at + "-clause:" + word(child) + ">" + object(inner));
          }
        }
        case "obl" ->
            features.add(
                at + ":" + word(verb) + ">" + tree.preposition(child) + ":" + object(child));
        default -> {}
      }
    }
  }

  /** Verbs that the top verb of the way governs. */
  private void below(String side, int top) {
    for (int child : tree.children(top)) {
      if (tree.is(child, "xcomp") || tree.is(child, "ccomp")) {
        features.add(side + "-below:" + word(child));
      }
    }
  }

  /**
   * The act itself: the verb of the source, past verbs of saying ("said that it will not lift"),
   * with what it governs in turn ("agreed to lift"), and the form it stands in.
   */
  private void core(int s) {
    int verb = s < 0 ? -1 : tree.head(s);
    while (verb >= 0 && !tree.token(verb).isVerb()) {
      verb = tree.head(verb);
    }
    for (int step = 0; step < MAX_STEPS && verb >= 0; step++) {
      int clause = tree.child(verb, "ccomp");
      if (clause < 0 || !lexicon.operators().isSaying(tree.lemma(verb))) {
        break;
      }
      features.add("said:" + tree.lemma(verb));
      verb = clause;
    }
    if (verb < 0) {
      return;
    }
    var chain = new StringBuilder();
    for (int step = 0; step < 3 && verb >= 0; step++) {
      String form = form(verb);
      String word = word(verb);
      features.add("core" + step + ":" + word);
      features.add("core" + step + "-form:" + form);
      features.add("core" + step + ":" + form + ":" + word);
      for (EventType type : few(lexicon.typesOf(tree.lemma(verb)))) {
        features.add("core" + step + ":" + form + ":" + type);
        if (!chain.isEmpty()) {
          features.add("core-chain:" + chain + ">" + type);
        }
      }
      int object = tree.child(verb, "obj");
      if (object >= 0) {
        features.add("core" + step + ":" + word + ">" + object(object));
        for (EventType type : few(lexicon.typesOf(tree.lemma(object)))) {
          features.add("core" + step + ">" + word + ">" + type);
          features.add("core" + step + ">" + form + ">" + type);
        }
      }
      chain.append(chain.isEmpty() ? "" : ">").append(form).append(word);
      features.add("core-chain:" + chain);
      int next = tree.child(verb, "xcomp");
      verb = next >= 0 && tree.token(next).isVerb() ? next : -1;
    }
  }

  /** Types of a telling word; none of one that can mean anything. */
  private static Set<EventType> few(Set<EventType> types) {
    return types.size() <= 4 ? types : Set.of();
  }

  /** "will not ", "have ", "passive ": the auxiliaries that bear on whether the act is done. */
  private String form(int verb) {
    var form = new StringBuilder();
    for (int child : tree.children(verb)) {
      String lemma = tree.lemma(child);
      if (tree.is(child, "aux") && !lemma.equals("have") && !lemma.equals("be")) {
        form.append(lemma).append(' ');
      } else if (tree.is(child, "aux:pass")) {
        form.append("passive ");
      } else if (NOT.contains(lemma)) {
        form.append("not ");
      } else if (tree.is(child, "mark") && (lemma.equals("if") || lemma.equals("unless"))) {
        form.append("if ");
      }
    }
    return form.toString();
  }

  private static final Set<String> NOT = Set.of("not", "n't", "never", "no");

  private void path(int s, int t) {
    var up = new ArrayList<Integer>();
    for (int at = s; at >= 0; at = tree.head(at)) {
      up.add(at);
    }
    var down = new ArrayList<Integer>();
    int top = t;
    while (top >= 0 && !up.contains(top)) {
      down.add(top);
      top = tree.head(top);
    }
    if (top < 0) {
      return;
    }
    features.add("top:" + (isMarked(top) ? "marked" : word(top)));
    known("top", top);
    if (!isMarked(top)) {
      mean(Block.TOP, top);
    }
    var way = new StringBuilder();
    for (int at : up) {
      if (at == top) {
        break;
      }
      way.append('^').append(plain(tree.relation(at)));
      onPath(at, top);
    }
    way.append('!');
    for (int at : down) {
      onPath(at, top);
    }
    for (int at : down.reversed()) {
      way.append('v').append(plain(tree.relation(at)));
      String preposition = tree.preposition(at);
      if (!preposition.isEmpty()) {
        way.append(':').append(preposition);
      }
    }
    features.add("way:" + way);
    onPath(top, -1);
  }

  private void onPath(int at, int top) {
    if (!isMarked(at)) {
      features.add("path:" + word(at));
      known("path", at);
      mean(Block.PATH, at);
      if (top >= 0 && !isMarked(top)) {
        features.add("path:" + word(top) + "+" + word(at));
      }
    }
  }

  /** Unmarked words, with their place relative to the two marks. */
  private void words(int s, int t) {
    int left = t < 0 ? s : Math.min(s, t);
    int right = t < 0 ? s : Math.max(s, t);
    for (int i = 0; i < tree.size(); i++) {
      String lemma = tree.lemma(i);
      boolean named = tree.token(i).isProperNoun() || lemma.chars().anyMatch(Character::isDigit);
      if (!named && !isMarked(i) && isTelling(i)) {
        features.add("word:" + lemma);
        if (i > left) {
          features.add((i > right ? "after:" : "between:") + lemma);
        }
        mean(Block.ALL, i);
      }
    }
  }

  /**
   * Pairs and threes of words as they stand, from a little before the first mark to a little behind
   * the second, a marked stretch counting as one word: "S agree to", "refuse to meet T". They hold
   * where the tree is wrong.
   */
  private void sequence() {
    var words = new ArrayList<String>();
    int first = -1;
    int last = -1;
    for (int i = 0; i < tree.size(); i++) {
      Span span = tree.token(i).span();
      String word =
          source.contains(span)
              ? "[S]"
              : target.filter(marked -> marked.contains(span)).isPresent()
                  ? "[T]"
                  : tree.token(i).isProperNoun()
                      ? "NAME"
                      : tree.lemma(i).chars().anyMatch(Character::isDigit) ? "0" : tree.lemma(i);
      boolean marked = word.startsWith("[");
      if ((marked || word.equals("NAME")) && !words.isEmpty() && words.getLast().equals(word)) {
        continue;
      }
      words.add(word);
      if (marked) {
        first = first < 0 ? words.size() - 1 : first;
        last = words.size() - 1;
      }
    }
    int from = Math.max(0, first - BEFORE);
    int until = Math.min(words.size(), last + BEHIND + 1);
    for (int i = from; i + 1 < until; i++) {
      String pair = words.get(i) + "_" + words.get(i + 1);
      features.add("two:" + pair);
      if (i + 2 < until) {
        features.add("three:" + pair + "_" + words.get(i + 2));
      }
    }
  }

  private static final int BEFORE = 4;
  private static final int BEHIND = 8;

  /** Nouns, verbs, adjectives, and what makes a condition or sets two against each other. */
  private boolean isTelling(int token) {
    String tag = tree.tag(token);
    boolean content =
        tag.startsWith("NN") || tag.startsWith("VB") || tag.startsWith("JJ") || tag.equals("RB");
    return (content && !IDLE.contains(tree.lemma(token))) || SIDES.contains(tree.lemma(token));
  }

  private static final Set<String> SIDES =
      Set.of("against", "until", "unless", "if", "without", "despite", "between", "because");

  /** Types of which the lexicon has frames on this word. */
  private void known(String place, int token) {
    Set<EventType> types = lexicon.typesOf(tree.lemma(token));
    for (EventType type : few(types)) {
      features.add("lexicon-" + place + ":" + type);
    }
    if (types.size() == 1) {
      features.add("lexicon-only-" + place + ":" + types.iterator().next());
    }
  }

  private boolean isMarked(int token) {
    Span span = tree.token(token).span();
    return source.contains(span) || target.filter(marked -> marked.contains(span)).isPresent();
  }

  /** The lemma with its particle. */
  private String word(int token) {
    if (tree.token(token).isProperNoun()) {
      return "NAME";
    }
    int particle = tree.child(token, "compound:prt");
    return particle < 0 ? tree.lemma(token) : tree.lemma(token) + "+" + tree.lemma(particle);
  }

  private String object(int token) {
    return isMarked(token) ? "MARKED" : word(token);
  }

  private static String plain(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 || relation.equals("nsubj:pass") || relation.equals("nmod:poss")
        ? relation
        : relation.substring(0, colon);
  }
}
