package org.entente.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.network.vote.Voter;
import org.entente.network.vote.agreement.SessionAgreement;
import org.entente.network.vote.agreement.SessionSpread;
import org.entente.network.vote.ideal.IdealPoint;

/** What an import of roll calls left in the archive. Safe for several threads. */
public final class VoteQueries {
  private final Store store;

  VoteQueries(Store store) {
    this.store = store;
  }

  /** Empty before the first import. */
  public Optional<VoteSummary> findSummary() {
    return store.find(
        Query.named("votes/summary"),
        row ->
            new VoteSummary(
                row.number("roll_calls"),
                row.number("votes"),
                row.number("voters"),
                row.whole("first"),
                row.whole("last"),
                row.text("above"),
                row.flag("settled"),
                row.text("coder")));
  }

  /** Each code once, in order. */
  public List<VoterRow> voters() {
    return store.list(
        Query.named("votes/voters"),
        row ->
            new VoterRow(
                row.text("iso3"), row.text("name"), row.whole("first"), row.whole("last")));
  }

  /** In order. */
  public List<SessionRow> sessions() {
    return store.list(
        Query.named("votes/sessions"),
        row ->
            new SessionRow(
                row.whole("session"),
                row.number("roll_calls"),
                row.number("voters"),
                row.findDay("first_day"),
                row.findDay("last_day")));
  }

  /** By session, code and name. */
  public List<IdealPoint> points(List<String> codes) {
    return points(codes, Optional.empty());
  }

  /** All voters of a session, by code and name. */
  public List<IdealPoint> points(int session) {
    return points(List.of(), Optional.of(session));
  }

  private List<IdealPoint> points(List<String> codes, Optional<Integer> session) {
    return store.list(
        Query.named("votes/points").withWords("codes", codes).with("session", session),
        row ->
            new IdealPoint(
                row.whole("session"),
                new Voter(row.text("iso3"), row.text("name")),
                row.whole("votes"),
                row.real("mean"),
                row.real("deviation")));
  }

  /** Of one voter with all others in all sessions, by session. */
  public List<SessionAgreement> agreements(String voter) {
    return agreements(voter, Optional.empty(), Optional.empty());
  }

  /** Of two voters in all sessions, in order. */
  public List<SessionAgreement> agreements(String voter, String other) {
    return agreements(voter, Optional.of(other), Optional.empty());
  }

  /** Of one voter with all others in a session. */
  public List<SessionAgreement> agreements(String voter, int session) {
    return agreements(voter, Optional.empty(), Optional.of(session));
  }

  private List<SessionAgreement> agreements(
      String voter, Optional<String> other, Optional<Integer> session) {
    return store.list(
        Query.named("votes/agreements")
            .with("voter", voter)
            .with("other", other)
            .with("session", session),
        row ->
            new SessionAgreement(
                row.whole("session"),
                row.text("first"),
                row.text("second"),
                row.whole("votes"),
                row.real("agreement")));
  }

  /** One for each session, in order. */
  public List<SessionSpread> spreads() {
    return store.list(
        Query.named("votes/spreads"),
        row ->
            new SessionSpread(
                row.whole("session"), row.whole("pairs"), row.real("mean"), row.real("deviation")));
  }

  /**
   * The roll calls as a whole.
   *
   * @param above who stands above 0
   * @param settled whether the fit came to rest
   * @param coder name and version of the program that fitted
   */
  public record VoteSummary(
      long rollCalls,
      long votes,
      long voters,
      int firstSession,
      int lastSession,
      String above,
      boolean settled,
      String coder) {}

  /**
   * @param name that it bore last
   */
  public record VoterRow(String iso3, String name, int firstSession, int lastSession) {}

  public record SessionRow(
      int session,
      long rollCalls,
      long voters,
      Optional<LocalDate> firstDay,
      Optional<LocalDate> lastDay) {}
}
