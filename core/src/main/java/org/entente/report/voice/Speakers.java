package org.entente.report.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.actor.Resolver;
import org.entente.document.Span;
import org.entente.parse.ParsedDocument;
import org.entente.parse.ParsedSentence;
import org.entente.parse.Tree;
import org.entente.report.Voice;

/**
 * Says who the sources of a document's attributions are. “He” is the one named person who spoke
 * last, in this paragraph or the one before; “the spokesman” and “the ministry” are the last whom
 * the document named by that noun; for anybody else they stay what they are.
 */
final class Speakers {
  /**
   * @param relays who passed it on, outermost first
   */
  record Said(Candidate candidate, Voice voice, List<Voice> relays) {}

  static final Set<String> PERSONS = Set.of("he", "she");
  private static final Set<String> AUTHORS = Set.of("i", "we");

  private final Map<Integer, ParsedSentence> sentences = new HashMap<>();
  private final Function<Tree, Resolver> resolver;
  private final Map<String, Voice> byNoun = new HashMap<>();
  private Optional<Voice> lastNamed = Optional.empty();
  private int lastParagraph = -1;
  private int lastSentence = -1;

  Speakers(ParsedDocument document, Function<Tree, Resolver> resolver) {
    this.resolver = resolver;
    for (ParsedSentence sentence : document.sentences()) {
      sentences.put(sentence.index(), sentence);
    }
  }

  /** Those with a source that names somebody, in the order of the text. */
  List<Said> of(List<Candidate> candidates) {
    var ordered = new ArrayList<>(candidates);
    ordered.sort(Comparator.comparing((Candidate c) -> c.cueSpans.getFirst()));
    var said = new ArrayList<Said>();
    for (Candidate candidate : ordered) {
      ParsedSentence sentence = sentences.get(candidate.sentence);
      if (candidate.source.isEmpty() || sentence == null) {
        continue;
      }
      var tree = new Tree(sentence);
      int head = headOf(tree, candidate.source.getFirst());
      if (head >= 0) {
        var finder = new VoiceFinder(tree, resolver.apply(tree));
        List<Voice> relays =
            candidate.speech ? new Relays(tree, finder).of(candidate.cue) : List.of();
        said.add(new Said(candidate, voice(finder, candidate, sentence, tree, head), relays));
      }
    }
    return said;
  }

  private Voice voice(
      VoiceFinder finder, Candidate candidate, ParsedSentence sentence, Tree tree, int head) {
    Voice voice = finder.voice(head, candidate.cueSpans.getFirst());
    String lemma = tree.lemma(head);
    if (AUTHORS.contains(tree.token(head).text().toLowerCase(Locale.ROOT))) {
      return as(voice, Voice.Kind.AUTHOR);
    }
    if (PERSONS.contains(lemma)) {
      return person(voice, sentence, candidate.speech);
    }
    if (isBareDefinite(tree, head) && voice.actor().isEmpty() && voice.country().isEmpty()) {
      Voice named = byNoun.get(lemma);
      if (named != null) {
        voice = as(named, voice);
      }
    } else if (tree.token(head).isNoun() && !tree.token(head).isProperNoun()) {
      byNoun.put(lemma, voice);
    }
    if (!candidate.speech) {
      return voice;
    }
    if (voice.kind() == Voice.Kind.NAMED_OFFICIAL || voice.kind() == Voice.Kind.NAMED_PERSON) {
      lastNamed = Optional.of(voice);
      remember(sentence);
    } else {
      lastNamed = Optional.empty();
    }
    return voice;
  }

  /**
   * Safe: one named person spoke in this paragraph or the one before, and nobody since; in a
   * sentence that was not parsed somebody may have.
   */
  private Voice person(Voice pronoun, ParsedSentence sentence, boolean speech) {
    boolean allRead = true;
    for (int i = lastSentence + 1; i < sentence.index(); i++) {
      allRead &= sentences.containsKey(i);
    }
    if (lastNamed.isPresent() && allRead && sentence.paragraph() - lastParagraph <= 1) {
      Voice voice = as(lastNamed.get(), pronoun);
      if (speech) {
        remember(sentence);
      }
      return voice;
    }
    if (speech) {
      lastNamed = Optional.empty();
    }
    return pronoun;
  }

  private void remember(ParsedSentence sentence) {
    lastParagraph = sentence.paragraph();
    lastSentence = sentence.index();
  }

  /** "the spokesman": nothing but its article says which. */
  private static boolean isBareDefinite(Tree tree, int head) {
    int article = tree.child(head, "det");
    if (article < 0
        || !tree.lemma(article).equalsIgnoreCase("the")
        || tree.token(head).isProperNoun()) {
      return false;
    }
    for (int child : tree.children(head)) {
      if (child != article && !tree.is(child, "punct") && !tree.is(child, "case")) {
        return false;
      }
    }
    return true;
  }

  private static Voice as(Voice named, Voice other) {
    return new Voice(
        named.span(),
        named.text(),
        named.actor(),
        named.country(),
        named.sector(),
        named.kind(),
        other.cueSpan(),
        other.cue());
  }

  private static Voice as(Voice voice, Voice.Kind kind) {
    return new Voice(
        voice.span(),
        voice.text(),
        voice.actor(),
        voice.country(),
        voice.sector(),
        kind,
        voice.cueSpan(),
        voice.cue());
  }

  /** The token of the source that no other token of it governs, or −1. */
  private static int headOf(Tree tree, Span source) {
    for (int i = 0; i < tree.size(); i++) {
      if (source.contains(tree.token(i).span())) {
        int head = tree.head(i);
        if (head < 0 || !source.contains(tree.token(head).span())) {
          return tree.token(i).isNoun() || tree.token(i).isPronoun() ? i : -1;
        }
      }
    }
    return -1;
  }
}
