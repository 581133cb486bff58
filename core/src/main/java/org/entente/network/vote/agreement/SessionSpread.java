package org.entente.network.vote.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the pairs of a session agree, against which one pair is held.
 *
 * @param pairs with at least {@value #FEWEST_VOTES} votes in common
 * @param mean of their agreement
 * @param deviation standard deviation of their agreement
 */
public record SessionSpread(int session, int pairs, double mean, double deviation) {
  /** Pairs on fewer votes tell too little to be counted. */
  public static final int FEWEST_VOTES = 15;

  /** One for each session with such a pair, in order. */
  public static List<SessionSpread> all(Collection<SessionAgreement> agreements) {
    SortedMap<Integer, List<Double>> sessions = new TreeMap<>();
    for (SessionAgreement agreement : agreements) {
      if (agreement.votes() >= FEWEST_VOTES) {
        sessions
            .computeIfAbsent(agreement.session(), _ -> new ArrayList<>())
            .add(agreement.agreement());
      }
    }
    var all = new ArrayList<SessionSpread>();
    sessions.forEach((session, values) -> {
      double sum = 0;
      for (double value : values) {
        sum += value;
      }
      double mean = sum / values.size();
      double squares = 0;
      for (double value : values) {
        squares += (value - mean) * (value - mean);
      }
      all.add(new SessionSpread(session, values.size(), mean, Math.sqrt(squares / values.size())));
    });
    return all;
  }
}
