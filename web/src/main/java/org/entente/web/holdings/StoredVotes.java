package org.entente.web.holdings;

import java.util.List;
import java.util.Optional;
import org.entente.network.vote.agreement.SessionAgreement;
import org.entente.network.vote.agreement.SessionSpread;
import org.entente.network.vote.ideal.IdealPoint;
import org.entente.store.VoteQueries;

/** The roll calls of an archive on disk. */
record StoredVotes(VoteQueries stored) implements VoteHoldings {
  @Override
  public Optional<VoteQueries.VoteSummary> findSummary() {
    return stored.findSummary();
  }

  @Override
  public List<VoteQueries.VoterRow> voters() {
    return stored.voters();
  }

  @Override
  public List<VoteQueries.SessionRow> sessions() {
    return stored.sessions();
  }

  @Override
  public List<IdealPoint> points(List<String> codes) {
    return stored.points(codes);
  }

  @Override
  public List<SessionAgreement> agreements(String voter) {
    return stored.agreements(voter);
  }

  @Override
  public List<SessionSpread> spreads() {
    return stored.spreads();
  }
}
