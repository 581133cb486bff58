package org.entente.report.voice;

import java.util.List;
import java.util.Optional;
import org.entente.document.Span;

/**
 * Words laid to somebody: who (source), by which words (cue), and what (content). Spans count
 * UTF-16 units from the start of the document's text; each list is in the order of the text, its
 * spans apart from one another. Source is empty where nobody is named ("reportedly"), and so can
 * the cue be.
 *
 * @param within the attribution in whose content this one stands, by its place in the list of its
 *     document; empty for an outermost one
 */
public record Attribution(
    List<Span> source, List<Span> cue, List<Span> content, Way way, Optional<Integer> within) {
  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content");
    }
  }

  /** How the words are brought in. */
  public enum Way {
    /** a quotation, perhaps over several sentences */
    QUOTED,
    /** a clause, infinitive or phrase of a verb: "said that", "praised", "hopes to" */
    VERB,
    /** "according to", "in the view of" */
    PHRASE,
    /** "the claim that", "their support for" */
    NOUN,
    /** "reportedly" */
    ADVERB,
    /** "is expected to", "seems" */
    NOBODY,
    /** "Minister: talks will go on" */
    HEADLINE
  }
}
