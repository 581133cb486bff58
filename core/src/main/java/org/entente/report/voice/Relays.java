package org.entente.report.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.parse.Tree;
import org.entente.report.Voice;

/**
 * Finds who passed on what somebody said: "told the broadcaster", "in an interview with a daily",
 * "cited by a foundation".
 */
public final class Relays {
  private static final Set<String> CITED = Set.of("cite", "quote", "report", "carry", "relay");
  private static final Set<String> TALKS = Set.of("interview", "remark", "comment", "conversation");

  private final Tree tree;
  private final VoiceFinder voices;

  Relays(Tree tree, VoiceFinder voices) {
    this.tree = tree;
    this.voices = voices;
  }

  /** Those between the reader and the speaker of a verb of saying, outermost first. */
  List<Voice> of(int verb) {
    var relays = new ArrayList<Voice>();
    for (int i = verb + 1; i < tree.size(); i++) {
      int agent = CITED.contains(tree.lemma(i)) && tree.tag(i).equals("VBN") ? agent(i) : -1;
      if (agent >= 0 && tree.child(i, "nsubj:pass") < 0) {
        relays.add(voices.voice(agent, i));
      }
    }
    for (int i = verb + 1; i + 2 < tree.size() && i < verb + 8; i++) {
      String next = tree.token(i + 1).text();
      if (TALKS.contains(tree.lemma(i)) && (next.equals("with") || next.equals("to"))) {
        int other = tree.head(i + 1);
        if (other > i + 1 && tree.token(other).isNoun()) {
          relays.add(voices.voice(other, i));
        }
      }
    }
    for (int child : tree.children(verb)) {
      if (tree.lemma(verb).equals("tell") && (tree.is(child, "obj") || tree.is(child, "iobj"))) {
        Voice told = voices.voice(child, verb);
        if (told.kind() == Voice.Kind.OUTLET) {
          relays.add(told);
        }
      }
    }
    return relays;
  }

  private int agent(int participle) {
    for (int child : tree.children(participle)) {
      if (tree.isKindOf(child, "obl") && tree.preposition(child).equals("by")) {
        return child;
      }
    }
    return -1;
  }

  /**
   * Whether a voice only passed on what was said to it; whose word it is does not change by that.
   */
  public static boolean isAskedOrTold(Voice voice) {
    String cue = voice.cue().toLowerCase(Locale.ROOT);
    return voice.kind() == Voice.Kind.OUTLET
        && (cue.equals("told") || cue.equals("tells") || cue.equals("tell") || TALKS.contains(cue));
  }
}
