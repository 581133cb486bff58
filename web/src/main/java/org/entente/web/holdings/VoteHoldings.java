package org.entente.web.holdings;

import java.util.List;
import java.util.Optional;
import org.entente.network.vote.agreement.SessionAgreement;
import org.entente.network.vote.agreement.SessionSpread;
import org.entente.network.vote.ideal.IdealPoint;
import org.entente.store.VoteQueries;

/** What pages ask of the roll calls in an archive: all of it was fitted when they were taken in. */
public interface VoteHoldings {
  /** Empty when there are none. */
  Optional<VoteQueries.VoteSummary> findSummary();

  /** By code. */
  List<VoteQueries.VoterRow> voters();

  /** In order. */
  List<VoteQueries.SessionRow> sessions();

  /** Of these voters in all sessions, by session; no codes stand for all voters. */
  List<IdealPoint> points(List<String> codes);

  /** Of one voter with all others in all sessions. */
  List<SessionAgreement> agreements(String voter);

  List<SessionSpread> spreads();
}
