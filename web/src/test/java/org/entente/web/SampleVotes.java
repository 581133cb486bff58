package org.entente.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.network.vote.Voter;
import org.entente.network.vote.agreement.SessionAgreement;
import org.entente.network.vote.agreement.SessionSpread;
import org.entente.network.vote.ideal.IdealPoint;
import org.entente.store.VoteQueries;
import org.entente.web.holdings.VoteHoldings;

/**
 * An invented assembly of sixteen over thirty sessions, in two camps; the third member joins in
 * session 5 and changes sides from 12 to 20.
 *
 * @param any whether there are roll calls at all
 */
record SampleVotes(boolean any) implements VoteHoldings {
  private static final int VOTERS = 16;
  private static final int SESSIONS = 30;

  private static String code(int voter) {
    return "V" + (char) ('A' + voter) + "X";
  }

  private static double place(int voter, int session) {
    boolean crossed = voter == 2 && session >= 12 && session < 20;
    double side = (voter % 2 == 0) == crossed ? -1 : 1;
    return side * (0.6 + 0.05 * voter) + 0.3 * Math.sin(session / 4.0 + voter);
  }

  @Override
  public Optional<VoteQueries.VoteSummary> findSummary() {
    return any
        ? Optional.of(
            new VoteQueries.VoteSummary(
                SESSIONS * 40L,
                SESSIONS * 40L * VOTERS,
                VOTERS,
                1,
                SESSIONS,
                "VAX",
                true,
                "entente 0"))
        : Optional.empty();
  }

  @Override
  public List<VoteQueries.VoterRow> voters() {
    var rows = new ArrayList<VoteQueries.VoterRow>();
    for (int v = 0; any && v < VOTERS; v++) {
      rows.add(new VoteQueries.VoterRow(code(v), "Member " + code(v), v == 2 ? 5 : 1, SESSIONS));
    }
    return rows;
  }

  @Override
  public List<VoteQueries.SessionRow> sessions() {
    var rows = new ArrayList<VoteQueries.SessionRow>();
    for (int s = 1; any && s <= SESSIONS; s++) {
      rows.add(
          new VoteQueries.SessionRow(
              s, 40, VOTERS, Optional.of(LocalDate.of(1970 + s, 9, 15)), Optional.empty()));
    }
    return rows;
  }

  @Override
  public List<IdealPoint> points(List<String> codes) {
    var points = new ArrayList<IdealPoint>();
    for (int s = 1; any && s <= SESSIONS; s++) {
      for (int v = 0; v < VOTERS; v++) {
        if ((codes.isEmpty() || codes.contains(code(v))) && (v != 2 || s >= 5)) {
          points.add(
              new IdealPoint(s, new Voter(code(v), "Member " + code(v)), 40, place(v, s), 0.12));
        }
      }
    }
    return points;
  }

  @Override
  public List<SessionAgreement> agreements(String voter) {
    return all().stream().filter(pair -> pair.has(voter)).toList();
  }

  @Override
  public List<SessionSpread> spreads() {
    return SessionSpread.all(all());
  }

  private List<SessionAgreement> all() {
    var pairs = new ArrayList<SessionAgreement>();
    for (int s = 1; any && s <= SESSIONS; s++) {
      for (int v = 0; v < VOTERS; v++) {
        for (int w = v + 1; w < VOTERS; w++) {
          if ((v != 2 && w != 2) || s >= 5) {
            double apart = Math.abs(place(v, s) - place(w, s));
            pairs.add(new SessionAgreement(s, code(v), code(w), 40, 1 - apart / 2));
          }
        }
      }
    }
    return pairs;
  }
}
