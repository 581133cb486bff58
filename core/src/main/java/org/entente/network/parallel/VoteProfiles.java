package org.entente.network.parallel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.network.vote.agreement.SessionAgreement;
import org.entente.network.vote.agreement.SessionSpread;
import org.entente.network.vote.ideal.IdealPoint;

/** Profiles of a voter, one a session in which it votes. */
public final class VoteProfiles {
  private VoteProfiles() {}

  /**
   * From agreement: how much more the voter agrees with each other than two voters of that session
   * do in the mean, in standard deviations over all pairs. The agenda, which moves all pairs
   * together, is thereby taken off; that a voter stands alone is not.
   *
   * @param agreements of the voter at least, in any order; those on too few votes are passed over
   * @param voter its code
   */
  public static List<Profile> ofAgreement(
      Collection<SessionAgreement> agreements, Collection<SessionSpread> spreads, String voter) {
    Map<Integer, SessionSpread> bySession = new HashMap<>();
    spreads.forEach(spread -> bySession.put(spread.session(), spread));
    SortedMap<Integer, SortedMap<String, Standing>> sessions = new TreeMap<>();
    for (SessionAgreement pair : agreements) {
      SessionSpread spread = bySession.get(pair.session());
      if (spread != null
          && spread.deviation() > 0
          && pair.votes() >= SessionSpread.FEWEST_VOTES
          && pair.has(voter)) {
        sessions
            .computeIfAbsent(pair.session(), _ -> new TreeMap<>())
            .put(pair.other(voter), standing(pair, spread));
      }
    }
    var profiles = new ArrayList<Profile>();
    sessions.forEach(
        (session, standings) -> profiles.add(new Profile(String.valueOf(session), standings)));
    return profiles;
  }

  /** The variance is that of π for two choices that are made equally often (Scott 1955). */
  private static Standing standing(SessionAgreement pair, SessionSpread spread) {
    double unit = spread.deviation();
    double variance = Math.max(0, 1 - pair.agreement() * pair.agreement()) / pair.votes();
    return new Standing((pair.agreement() - spread.mean()) / unit, variance / (unit * unit));
  }

  /**
   * From ideal points: how far each other stands above the voter, on the line that all sessions
   * share.
   *
   * @param points of all voters, in any order
   * @param voter its code
   */
  public static List<Profile> ofIdealPoints(Collection<IdealPoint> points, String voter) {
    SortedMap<Integer, SortedMap<String, IdealPoint>> sessions = new TreeMap<>();
    for (IdealPoint point : points) {
      sessions
          .computeIfAbsent(point.session(), _ -> new TreeMap<>())
          .merge(
              point.voter().iso3(),
              point,
              (one, other) -> one.votes() >= other.votes() ? one : other);
    }
    var profiles = new ArrayList<Profile>();
    sessions.forEach((session, voters) -> {
      if (voters.containsKey(voter)) {
        profiles.add(new Profile(String.valueOf(session), toward(voters, voter)));
      }
    });
    return profiles;
  }

  private static SortedMap<String, Standing> toward(Map<String, IdealPoint> voters, String voter) {
    SortedMap<String, Standing> standings = new TreeMap<>();
    IdealPoint own = voters.getOrDefault(voter, voters.values().iterator().next());
    voters.forEach((code, point) -> {
      if (!code.equals(voter)) {
        standings.put(
            code,
            new Standing(
                point.mean() - own.mean(),
                point.deviation() * point.deviation() + own.deviation() * own.deviation()));
      }
    });
    return standings;
  }
}
