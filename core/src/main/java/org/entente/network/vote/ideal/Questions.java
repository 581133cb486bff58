package org.entente.network.vote.ideal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.network.vote.RollCall;
import org.entente.network.vote.Vote;

/**
 * Tells which roll calls put the same question, as many resolutions come back year after year. They
 * are the bridges of Bailey, Strezhnev and Voeten (2017), who found them by reading the texts.
 * Here: whole resolutions with the same description in words, at most {@value #LONGEST_PAUSE}
 * sessions apart, the only ones with this description in their sessions, on which nearly all who
 * voted both times voted alike. Without the last condition a title that is kept while the text
 * under it changes (“Situation of human rights in …”) would count as the same question.
 */
final class Questions {
  private static final int LONGEST_PAUSE = 2;
  private static final int SHORTEST_DESCRIPTION = 12;
  private static final double FEWEST_ALIKE = 0.9;
  private static final int FEWEST_IN_BOTH = 10;

  private Questions() {}

  /**
   * The question of each roll call: the index of the first roll call that put it.
   *
   * @param rollCalls in the order of their sessions, votes ordered by voter
   */
  static int[] bridged(List<List<Vote>> rollCalls) {
    int[] question = separate(rollCalls.size());
    String[] wordings = rollCalls.stream().map(Questions::wording).toArray(String[]::new);
    Set<String> seen = new HashSet<>();
    Set<String> ambiguous = new HashSet<>();
    for (int i = 0; i < wordings.length; i++) {
      if (!seen.add(inSession(rollCalls.get(i), wordings[i]))) {
        ambiguous.add(inSession(rollCalls.get(i), wordings[i]));
      }
    }
    Map<String, Integer> latest = new HashMap<>();
    for (int i = 0; i < wordings.length; i++) {
      if (wordings[i].length() < SHORTEST_DESCRIPTION
          || ambiguous.contains(inSession(rollCalls.get(i), wordings[i]))) {
        continue;
      }
      Integer before = latest.put(wordings[i], i);
      if (before != null && areAlike(rollCalls.get(before), rollCalls.get(i))) {
        question[i] = question[before];
      }
    }
    return question;
  }

  /** Every roll call its own question. */
  static int[] separate(int rollCalls) {
    var question = new int[rollCalls];
    Arrays.setAll(question, i -> i);
    return question;
  }

  private static boolean areAlike(List<Vote> earlier, List<Vote> later) {
    int pause = rollCall(later).session() - rollCall(earlier).session();
    if (pause > LONGEST_PAUSE) {
      return false;
    }
    int both = 0;
    int alike = 0;
    int e = 0;
    for (Vote vote : later) {
      while (e < earlier.size() && earlier.get(e).voter().compareTo(vote.voter()) < 0) {
        e++;
      }
      if (e < earlier.size() && earlier.get(e).voter().equals(vote.voter())) {
        both++;
        alike += earlier.get(e).ballot() == vote.ballot() ? 1 : 0;
      }
    }
    return both >= FEWEST_IN_BOTH && alike >= FEWEST_ALIKE * both;
  }

  /**
   * Lower-case words of the description, without “: resolution / adopted by …”; empty for parts.
   */
  private static String wording(List<Vote> votes) {
    RollCall rollCall = rollCall(votes);
    if (rollCall.onPart()) {
      return "";
    }
    String lower = rollCall.description().toLowerCase(Locale.ROOT);
    int end = lower.indexOf(": resolution");
    return (end < 0 ? lower : lower.substring(0, end)).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String inSession(List<Vote> votes, String wording) {
    return rollCall(votes).session() + " " + wording;
  }

  private static RollCall rollCall(List<Vote> votes) {
    return votes.getFirst().rollCall();
  }
}
