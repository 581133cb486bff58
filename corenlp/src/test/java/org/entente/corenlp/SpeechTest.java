package org.entente.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.parse.Gate;
import org.entente.parse.ParsedSentence;
import org.entente.parse.Tree;
import org.entente.report.Coder;
import org.entente.report.Ontology;
import org.entente.report.frame.Lexicon;
import org.entente.report.frame.Matcher;
import org.entente.report.frame.Speech;
import org.junit.jupiter.api.Test;

/** Whose word a clause is, by where the one who says it stands. */
class SpeechTest {
  private static final Matcher MATCHER = new Matcher(Lexicon.bundled(Ontology.bundled()));

  @Test
  void overTheClauseAndBesideIt() {
    assertThat(speaker("Kenya said that Uganda lied.", "lied")).contains("Kenya");
    assertThat(speaker("Uganda is a bully, the Kenyan minister said.", "bully"))
        .contains("minister");
    assertThat(speaker("\"Uganda is a bully,\" said Emmanuel Macron.", "bully")).contains("Macron");
  }

  @Test
  void behindAPreposition() {
    assertThat(speaker("According to Kenya, Uganda is a bully.", "bully")).contains("Kenya");
    assertThat(speaker("In Kenya's view, Uganda is a bully.", "bully")).contains("Kenya");
  }

  @Test
  void atTheColonOfAHeadline() {
    assertThat(speaker("Kenya: Uganda is a bully.", "bully")).contains("Kenya");
    assertThat(speaker("Uganda is a bully: Kenya", "bully")).contains("Kenya");
  }

  @Test
  void ofANounOfSaying() {
    assertThat(speaker("Kenya's claim that Uganda is a bully angered Chad.", "bully"))
        .contains("Kenya");
  }

  @Test
  void iIsWhoeverIsQuoted() {
    assertThat(speaker("\"I think Uganda is a bully,\" Kenya said.", "bully")).contains("Kenya");
    assertThat(speaker("I think Uganda is a bully.", "bully")).isEmpty();
  }

  @Test
  void theReasonForWhatIsSaidIsSaid() {
    assertThat(speaker("Kenya said the talks failed because Uganda lied.", "lied"))
        .contains("Kenya");
    assertThat(speaker("Kenya left because Uganda lied.", "lied")).isEmpty();
  }

  @Test
  void whoAsksHearsOrLooksOnSaysNothing() {
    assertThat(speaker("Kenya asked whether Uganda lied.", "lied")).isEmpty();
    assertThat(speaker("Kenya heard that Uganda lied.", "lied")).isEmpty();
    assertThat(speaker("Analysts said that Uganda lied.", "lied")).isEmpty();
    assertThat(speaker("Chad is weighing whether Uganda lied, Kenya said.", "lied")).isEmpty();
    assertThat(speaker("Kenya said Uganda failed to lie.", "lie")).isEmpty();
  }

  @Test
  void notOverThinkingIsMeantForWhatIsThought() {
    assertThat(speech("Kenya does not think that Uganda lied.", "lied").orElseThrow().denied())
        .isTrue();
    assertThat(speech("Kenya said that Uganda did not lie.", "lie").orElseThrow().denied())
        .isTrue();
    assertThat(speech("Kenya said that Uganda lied.", "lied").orElseThrow().denied()).isFalse();
  }

  @Test
  void whatWillBeIsAhead() {
    assertThat(speech("Kenya said that Uganda would pay.", "pay").orElseThrow().ahead()).isTrue();
    assertThat(speech("Kenya said that Uganda paid.", "paid").orElseThrow().ahead()).isFalse();
  }

  @Test
  void whatIsDueIsSaidOfTheAuxiliaryAlone() {
    assertThat(speaker("Uganda must pay, Kenya said.", "must")).contains("Kenya");
    assertThat(speaker("Uganda must pay, Kenya said.", "pay")).isEmpty();
  }

  private static Optional<String> speaker(String text, String word) {
    Tree tree = tree(text);
    return speech(tree, word).map(speech -> tree.token(speech.speakers().getFirst()).text());
  }

  private static Optional<Speech> speech(String text, String word) {
    return speech(tree(text), word);
  }

  private static Optional<Speech> speech(Tree tree, String word) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).text().equals(word)) {
        return MATCHER.clauses(tree).speech(i);
      }
    }
    throw new IllegalArgumentException("no " + word);
  }

  private static Tree tree(String text) {
    List<ParsedSentence> sentences =
        SharedParser.PARSER.parse(Coder.document(text, Optional.empty()), Gate.OPEN).sentences();
    return new Tree(sentences.getFirst());
  }
}
