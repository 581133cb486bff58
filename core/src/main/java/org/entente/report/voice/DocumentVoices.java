package org.entente.report.voice;

import java.util.ArrayList;
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
import org.entente.report.Certainty;
import org.entente.report.Report;
import org.entente.report.Voice;

/**
 * The voices of a whole document, for what the grammar of one sentence cannot tell: a report that
 * stands in the second sentence of a quotation is told by whom the first one names, and “he” is who
 * spoke last. Built once a document; holds its attributions of speech in the order of the text.
 */
public final class DocumentVoices {
  private record Spoken(List<Span> cue, List<Span> content, Voice voice, int sentence) {}

  private static final Set<String> PERSONS = Set.of("he", "she");

  private final List<Spoken> spoken = new ArrayList<>();

  /**
   * @param resolver makes the resolver of a sentence's tree
   */
  public DocumentVoices(ParsedDocument document, Function<Tree, Resolver> resolver) {
    Map<Integer, ParsedSentence> sentences = new HashMap<>();
    for (ParsedSentence sentence : document.sentences()) {
      sentences.put(sentence.index(), sentence);
    }
    Optional<Voice> lastNamed = Optional.empty();
    int lastParagraph = -1;
    int lastSentence = -1;
    for (Candidate candidate : new AttributionFinder().outermostOf(document)) {
      ParsedSentence sentence = sentences.get(candidate.sentence);
      if (!candidate.speech || candidate.source.isEmpty() || sentence == null) {
        continue;
      }
      var tree = new Tree(sentence);
      int head = headOf(tree, candidate.source.getFirst());
      if (head < 0) {
        continue;
      }
      Voice voice =
          new VoiceFinder(tree, resolver.apply(tree)).voice(head, candidate.cueSpans.getFirst());
      if (PERSONS.contains(tree.lemma(head))) {
        // safe: one named person spoke in this paragraph or the one before, and nobody since; in a
        // sentence that was not parsed somebody may have
        boolean allRead = true;
        for (int i = lastSentence + 1; i < sentence.index(); i++) {
          allRead &= sentences.containsKey(i);
        }
        if (lastNamed.isPresent() && allRead && sentence.paragraph() - lastParagraph <= 1) {
          voice = as(lastNamed.get(), voice);
          lastParagraph = sentence.paragraph();
          lastSentence = sentence.index();
        } else {
          lastNamed = Optional.empty();
        }
      } else if (voice.kind() == Voice.Kind.NAMED_OFFICIAL
          || voice.kind() == Voice.Kind.NAMED_PERSON) {
        lastNamed = Optional.of(voice);
        lastParagraph = sentence.paragraph();
        lastSentence = sentence.index();
      } else {
        lastNamed = Optional.empty();
      }
      spoken.add(new Spoken(candidate.cueSpans, candidate.content, voice, sentence.index()));
    }
  }

  /**
   * The report with the voices that its own sentence does not show: of a quotation that began
   * before it, and, where it has none, of its own sentence. A report whose words are the cue itself
   * is the speaker's act and stays as it is.
   */
  public Report complete(Report report) {
    var chain = new ArrayList<Voice>(report.attribution());
    for (Spoken one : spoken) {
      boolean inside = one.content().stream().anyMatch(span -> span.contains(report.trigger()));
      boolean cue = one.cue().stream().anyMatch(span -> span.overlaps(report.trigger()));
      boolean elsewhere = one.sentence() != report.sentence();
      boolean held =
          chain.stream()
              .anyMatch(voice ->
                  voice.cueSpan().overlaps(one.voice().cueSpan())
                      || voice.span().overlaps(one.voice().span()));
      if (inside && !cue && !held && (elsewhere || report.attribution().isEmpty())) {
        chain.addFirst(one.voice());
        break;
      }
      if (held && PERSONS.contains(wordAt(report, one))) {
        chain.replaceAll(
            voice -> voice.cueSpan().overlaps(one.voice().cueSpan()) ? one.voice() : voice);
      }
    }
    return chain.equals(report.attribution())
        ? report
        : new Report(
            report.id(),
            report.document(),
            report.sentence(),
            report.sentenceSpan(),
            report.act(),
            report.sources(),
            report.targets(),
            report.trigger(),
            report.triggerText(),
            report.date(),
            report.polarity(),
            certainty(report, chain),
            report.tense(),
            chain,
            report.rule(),
            report.coder());
  }

  /** The words of the voice that the report has under this cue, in small letters. */
  private static String wordAt(Report report, Spoken one) {
    return report.attribution().stream()
        .filter(voice -> voice.cueSpan().overlaps(one.voice().cueSpan()))
        .map(voice -> voice.text().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }

  /** A party's own word on its own act is stated; anybody else's is reported. */
  private static Certainty certainty(Report report, List<Voice> chain) {
    if (report.certainty() != Certainty.STATED) {
      return report.certainty();
    }
    boolean own =
        chain.stream()
            .allMatch(voice ->
                voice.kind() != Voice.Kind.UNNAMED_SOURCE
                    && voice.country().isPresent()
                    && voice.country().equals(report.sources().getFirst().country()));
    return own ? Certainty.STATED : Certainty.REPORTED;
  }

  private static Voice as(Voice named, Voice pronoun) {
    return new Voice(
        named.span(),
        named.text(),
        named.actor(),
        named.country(),
        named.sector(),
        named.kind(),
        pronoun.cueSpan(),
        pronoun.cue());
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
