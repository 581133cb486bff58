package org.entente.parse;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence's basic dependencies as a tree to walk: heads, relations and children by token index,
 * in O(1). What is named in a clause with "what" stands in that clause's place ({@link NamedAs}).
 *
 * <p>Built once a sentence; read-only after that.
 */
public final class Tree {
  private static final int[] NONE = {};
  private static final Set<String> FINITE = Set.of("MD", "VBZ", "VBD", "VBP");

  private final ParsedSentence sentence;
  // As an array: asked for more often than anything else.
  private final Token[] tokens;
  private final int[] heads;
  private final String[] relations;
  private final int[][] children;
  // Hashes of the relations, and of those of a token's children which there are at all: most
  // questions are answered with no, and these answer them without touching a string.
  private final int[] relationHashes;
  private final long[] relationsBelow;
  private final String[] lemmas;
  private final String[] lowered;
  // Asked for again and again while frames are tried; an empty place is not yet known.
  private final @Nullable String[] prepositions;

  public Tree(ParsedSentence sentence) {
    this.sentence = sentence;
    tokens = sentence.tokens().toArray(Token[]::new);
    int size = tokens.length;
    heads = new int[size];
    relations = new String[size];
    Arrays.fill(heads, Dependency.ROOT);
    Arrays.fill(relations, "root");
    for (Dependency arc : sentence.basic()) {
      heads[arc.dependent()] = arc.governor();
      relations[arc.dependent()] = arc.relation();
    }
    NamedAs.mend(sentence.tokens(), heads, relations);
    int[] counts = new int[size];
    for (int head : heads) {
      if (head >= 0) {
        counts[head]++;
      }
    }
    children = new int[size][];
    for (int i = 0; i < size; i++) {
      children[i] = counts[i] == 0 ? NONE : new int[counts[i]];
    }
    int[] filled = new int[size];
    relationHashes = new int[size];
    relationsBelow = new long[size];
    for (int i = 0; i < size; i++) {
      relationHashes[i] = relations[i].hashCode();
      if (heads[i] >= 0) {
        children[heads[i]][filled[heads[i]]++] = i;
        relationsBelow[heads[i]] |= 1L << relationHashes[i];
      }
    }
    lowered = new String[size];
    prepositions = new String[size];
    lemmas = new String[size];
    for (int i = 0; i < size; i++) {
      lowered[i] = tokens[i].text().toLowerCase(Locale.ROOT);
      lemmas[i] = tokens[i].lemma().toLowerCase(Locale.ROOT);
    }
  }

  public ParsedSentence sentence() {
    return sentence;
  }

  public int size() {
    return heads.length;
  }

  public Token token(int index) {
    return tokens[index];
  }

  /** Lower-cased, proper nouns too: at the start of a sentence every word looks like one. */
  public String lemma(int index) {
    return lemmas[index];
  }

  public String tag(int index) {
    return token(index).tag();
  }

  /** Whether the word is a verb form with a tense, or a modal. */
  public boolean isFinite(int index) {
    return FINITE.contains(tag(index));
  }

  public List<String> lemmas() {
    return Collections.unmodifiableList(Arrays.asList(lemmas));
  }

  /** Index of the governor, or {@link Dependency#ROOT}. */
  public int head(int index) {
    return heads[index];
  }

  /** UD relation to the governor, with its subtype ({@code nsubj:pass}). */
  public String relation(int index) {
    return relations[index];
  }

  public boolean is(int index, String relation) {
    return relationHashes[index] == relation.hashCode() && relations[index].equals(relation);
  }

  /** Whether the relation is this one or a subtype of it. */
  public boolean isKindOf(int index, String relation) {
    String own = relations[index];
    return own.startsWith(relation)
        && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
  }

  /** Direct dependents in the order of the sentence; do not write to the array. */
  public int[] children(int index) {
    return children[index];
  }

  /** First child with this very relation, or −1. */
  public int child(int index, String relation) {
    if ((relationsBelow[index] & 1L << relation.hashCode()) != 0) {
      for (int child : children[index]) {
        if (is(child, relation)) {
          return child;
        }
      }
    }
    return -1;
  }

  /** Whether {@code inner} is {@code outer} or lies below it. */
  public boolean isWithin(int inner, int outer) {
    for (int at = inner; at >= 0; at = heads[at]) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }

  /**
   * The preposition of a noun phrase, words of a fixed one joined by {@code _} ({@code
   * according_to}); empty when it has none.
   */
  public String preposition(int index) {
    String known = prepositions[index];
    if (known == null) {
      known = readPreposition(index);
      prepositions[index] = known;
    }
    return known;
  }

  private String readPreposition(int index) {
    for (int child : children[index]) {
      if (relations[child].equals("case") && !tag(child).equals("POS")) {
        // the word itself: the lemma of “according” is accord
        String first = lowered(child);
        var words = new StringBuilder(first);
        for (int fixed : children[child]) {
          if (relations[fixed].equals("fixed")) {
            words.append('_').append(lowered(fixed));
          }
        }
        return words.length() == first.length() ? first : words.toString();
      }
    }
    return "";
  }

  /** The word as it is written, in lower case. */
  public String lowered(int index) {
    return lowered[index];
  }

  /** Characters from the first to the last of these tokens. */
  public Span span(int first, int last) {
    return new Span(token(first).span().start(), token(last).span().end());
  }
}
