package org.entente.report;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.entente.actor.Directory;
import org.entente.actor.Resolver;
import org.entente.parse.ParsedDocument;
import org.entente.parse.Token;
import org.entente.parse.Tree;

/**
 * Whom "he", "it", "the group" or "the two countries" stand for, by the sentences before; nobody
 * wherever a second reading is possible. One object a document; sentences are read again only when
 * such words stand in the place of a participant.
 *
 * <p>The words of who is found stay those of the pronoun or phrase; identity, country and sector
 * are the antecedent's.
 */
final class Antecedents {
  /** Sentences without a listed name that are worth parsing all the same. */
  static final Pattern PAIRED =
      Pattern.compile(
          "\\b(?:[Tt]he two|[Bb]oth) (?:countries|sides|leaders|presidents|governments|nations"
              + "|states)\\b");

  private final Scenes scenes;
  private final Pronouns pronouns;
  private final OfficeHolders offices;
  private final DefinitePhrases phrases;

  /**
   * @param resolvers makes the resolver of a sentence's tree
   */
  Antecedents(Directory directory, ParsedDocument document, Function<Tree, Resolver> resolvers) {
    scenes = new Scenes(directory, document, resolvers);
    pronouns = new Pronouns(scenes);
    offices = new OfficeHolders(directory, scenes, document.document().published());
    phrases = new DefinitePhrases(directory, scenes);
  }

  /** Those for whom the phrase at {@code head} stands; empty when that is not safe to say. */
  List<Resolver.Found> of(Tree tree, int head) {
    var anaphor = new Anaphor(tree, head);
    Token token = tree.token(head);
    if (token.isPronoun()) {
      return pronouns.meant(anaphor);
    }
    if (!token.isNoun() || scenes.isQuoted(anaphor)) {
      return List.of();
    }
    if (!OfficeHolders.isOffice(anaphor)) {
      return phrases.meant(anaphor);
    }
    OfficeHolders.Meant office = offices.meant(anaphor);
    return office.unheld() ? phrases.officeOfState(anaphor) : office.holder();
  }

  /**
   * Whose act a bare phrase means ("the measure"), when it is that of the sentence before: its
   * subject, if nobody else acts there.
   */
  List<Resolver.Found> doersBefore(Tree tree, int head) {
    var phrase = new Anaphor(tree, head);
    if (scenes.isQuoted(phrase)) {
      return List.of();
    }
    return scenes
        .findBefore(phrase)
        .filter(scene -> scene.subject() >= 0 && !scene.hasOtherActingSubject(scene.subject()))
        .map(scene -> scene.at(scene.subject()))
        .filter(found -> found.size() == 1)
        .map(phrase::meaning)
        .orElse(List.of());
  }
}
