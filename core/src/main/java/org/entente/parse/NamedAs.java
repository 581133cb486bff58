package org.entente.parse;

import java.util.List;
import java.util.Set;

/**
 * "bombed what the minister described as a camp": what is bombed is the camp. Hangs the noun in the
 * place of its clause, and the words that name it so beside it, so that frames see "bombed a camp
 * (so the minister)".
 */
final class NamedAs {
  private static final Set<String> NAMING =
      Set.of(
          "call",
          "describe",
          "term",
          "label",
          "dub",
          "style",
          "brand",
          "characterise",
          "characterize",
          "regard",
          "name",
          "denounce",
          "portray",
          "depict",
          "see",
          "view");

  private final List<Token> tokens;
  private final int[] heads;
  private final String[] relations;

  private NamedAs(List<Token> tokens, int[] heads, String[] relations) {
    this.tokens = tokens;
    this.heads = heads;
    this.relations = relations;
  }

  /** Writes into the heads and relations of a sentence's tokens. */
  static void mend(List<Token> tokens, int[] heads, String[] relations) {
    var sentence = new NamedAs(tokens, heads, relations);
    for (int what = 1; what < tokens.size(); what++) {
      if (tokens.get(what).text().equals("what")) {
        sentence.mend(what);
      }
    }
  }

  private void mend(int what) {
    int naming = heads[what];
    if (naming <= what || !NAMING.contains(tokens.get(naming).lemma())) {
      return;
    }
    int outer = heads[naming];
    boolean clause = List.of("ccomp", "advcl", "xcomp", "obl", "acl").contains(relations[naming]);
    int noun = named(naming);
    if (outer < 0 || outer > what || !clause || noun < 0) {
      return;
    }
    int preposition = prepositionBefore(what, naming);
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] != naming) {
        continue;
      }
      if (i < what && i != preposition) {
        // "went over to what": said of the verb without
        heads[i] = outer;
      } else if (i > noun && isPhrase(i)) {
        // "an operation in Ukraine", hung on the naming
        heads[i] = noun;
        relations[i] = "nmod";
      }
    }
    for (int i = naming; i < noun; i++) {
      if (heads[i] == noun && relations[i].equals("case")) {
        heads[i] = naming;
        relations[i] = "mark";
      }
    }
    heads[noun] = outer;
    relations[noun] = preposition < 0 ? "obj" : tokens.get(outer).isNoun() ? "nmod" : "obl";
    if (preposition >= 0) {
      heads[preposition] = noun;
      relations[preposition] = "case";
    }
    heads[naming] = noun;
    relations[naming] = "parataxis";
  }

  private boolean isPhrase(int word) {
    return relations[word].equals("obl") || relations[word].equals("nmod");
  }

  /** "in what", "to what": the preposition, for the parser a mark of the clause; −1 for none. */
  private int prepositionBefore(int what, int naming) {
    int before = what - 1;
    boolean own = heads[before] == naming || heads[before] == what;
    boolean leads = relations[before].equals("mark") || relations[before].equals("case");
    return own && leads && tokens.get(before).tag().matches("IN|TO") ? before : -1;
  }

  /** The noun behind the verb: "called a raid", "described as a raid"; −1 for none. */
  private int named(int naming) {
    for (int i = naming + 1; i < heads.length; i++) {
      boolean complement =
          relations[i].equals("obj")
              || relations[i].equals("xcomp")
              || (relations[i].equals("obl") && hasAs(i, naming));
      if (heads[i] == naming && complement) {
        return tokens.get(i).isVerb() && !hasArticle(i) ? -1 : i;
      }
    }
    return -1;
  }

  private boolean hasAs(int noun, int naming) {
    for (int i = naming + 1; i < noun; i++) {
      if (heads[i] == noun && tokens.get(i).lemma().equals("as")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasArticle(int word) {
    for (int i = 0; i < word; i++) {
      if (heads[i] == word && relations[i].equals("det")) {
        return true;
      }
    }
    return false;
  }
}
