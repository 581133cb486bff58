package org.entente.web.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.network.vote.agreement.SessionAgreement;
import org.entente.network.vote.agreement.SessionSpread;
import org.entente.network.vote.ideal.IdealPoint;
import org.entente.store.VoteQueries;
import org.entente.web.Mistake;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.VoteHoldings;
import org.entente.web.picture.LinesPicture;

/**
 * Where chosen voters stand over the sessions, how far the first two agree, and who votes most like
 * the first in one session.
 *
 * @param summary empty when the archive has no roll calls
 * @param chosen in the order asked for
 * @param session whose neighbours are listed
 * @param points of the chosen, by session
 * @param pair agreement of the first two, by session
 * @param spreads of all pairs, by session
 * @param nearest to the first in the session, the nearest first
 * @param farthest the farthest first
 */
public record VotesPage(
    Address address,
    Optional<VoteQueries.VoteSummary> summary,
    List<VoteQueries.VoterRow> chosen,
    int session,
    List<VoteQueries.SessionRow> sessions,
    List<IdealPoint> points,
    List<SessionAgreement> pair,
    List<SessionSpread> spreads,
    List<Neighbour> nearest,
    List<Neighbour> farthest,
    Table table)
    implements Page {
  private static final List<String> USUAL = List.of("USA", "RUS", "CHN", "FRA");
  private static final int NEIGHBOURS = 10;
  private static final List<String> COLUMNS =
      List.of("session", "country", "iso3", "ideal_point", "low", "high");

  public VotesPage {
    chosen = List.copyOf(chosen);
    sessions = List.copyOf(sessions);
    points = List.copyOf(points);
    pair = List.copyOf(pair);
    spreads = List.copyOf(spreads);
    nearest = List.copyOf(nearest);
    farthest = List.copyOf(farthest);
  }

  /**
   * Another voter, seen from the first chosen.
   *
   * @param votes in which both took part
   * @param above how far its ideal point stands above that of the first chosen, when both have one
   */
  public record Neighbour(
      String code, String name, double agreement, int votes, Optional<Double> above) {}

  public static VotesPage of(Holdings holdings, Ask ask) {
    VoteHoldings votes = holdings.votes();
    Optional<VoteQueries.VoteSummary> summary = votes.findSummary();
    if (summary.isEmpty()) {
      return new VotesPage(
          ask.address(),
          summary,
          List.of(),
          0,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          new Table(new Csv(COLUMNS, List.of())));
    }
    Map<String, VoteQueries.VoterRow> voters = new HashMap<>();
    votes.voters().forEach(voter -> voters.put(voter.iso3(), voter));
    List<VoteQueries.VoterRow> chosen = chosen(holdings, ask.words("countries"), votes.voters());
    int session = session(ask.words("session"), summary.get(), votes.sessions());
    List<IdealPoint> points =
        votes.points(chosen.stream().map(VoteQueries.VoterRow::iso3).toList());
    String first = chosen.getFirst().iso3();
    List<SessionAgreement> own = votes.agreements(first);
    List<Neighbour> neighbours = neighbours(votes, voters, own, first, session);
    return new VotesPage(
        ask.address(),
        summary,
        chosen,
        session,
        votes.sessions(),
        points,
        chosen.size() < 2
            ? List.of()
            : own.stream().filter(pair -> pair.has(chosen.get(1).iso3())).toList(),
        votes.spreads(),
        neighbours.stream().limit(NEIGHBOURS).toList(),
        neighbours.reversed().stream()
            .limit(Math.clamp(neighbours.size() - NEIGHBOURS, 0, NEIGHBOURS))
            .toList(),
        new Table(new Csv(COLUMNS, rows(points))));
  }

  private static List<VoteQueries.VoterRow> chosen(
      Holdings holdings, String words, List<VoteQueries.VoterRow> voters) {
    Map<String, VoteQueries.VoterRow> byCode = new HashMap<>();
    voters.forEach(voter -> byCode.put(voter.iso3(), voter));
    if (words.isEmpty()) {
      List<VoteQueries.VoterRow> usual =
          USUAL.stream().filter(byCode::containsKey).map(byCode::get).toList();
      return usual.size() > 1 ? usual : voters.stream().limit(2).toList();
    }
    List<String> codes = named(holdings, "countries", voters).all(words);
    if (codes.size() > LinesPicture.MOST) {
      throw new Mistake(
          "countries",
          "Those are %d. Type %d at most, as more lines cannot be told apart."
              .formatted(codes.size(), LinesPicture.MOST));
    }
    return codes.stream().map(byCode::get).toList();
  }

  /** Voters by code or any name. */
  static NamedHere named(Holdings holdings, String field, List<VoteQueries.VoterRow> voters) {
    Map<String, String> names = new HashMap<>();
    voters.forEach(voter -> names.put(voter.iso3(), voter.name()));
    return new NamedHere(holdings, names, field, "casts no vote here");
  }

  static int session(
      String words, VoteQueries.VoteSummary summary, List<VoteQueries.SessionRow> sessions) {
    if (words.isEmpty()) {
      return summary.lastSession();
    }
    return sessions.stream()
        .map(VoteQueries.SessionRow::session)
        .filter(number -> String.valueOf(number).equals(words))
        .findFirst()
        .orElseThrow(() ->
            new Mistake(
                "session",
                "There is no session “%s”. Type a number from %d to %d."
                    .formatted(words, summary.firstSession(), summary.lastSession())));
  }

  private static List<Neighbour> neighbours(
      VoteHoldings votes,
      Map<String, VoteQueries.VoterRow> voters,
      List<SessionAgreement> own,
      String first,
      int session) {
    List<SessionAgreement> pairs =
        own.stream()
            .filter(pair -> pair.session() == session)
            .filter(pair -> pair.votes() >= SessionSpread.FEWEST_VOTES)
            .sorted(
                Comparator.comparingDouble((SessionAgreement pair) -> -pair.agreement())
                    .thenComparing(pair -> pair.other(first)))
            .toList();
    var codes = new ArrayList<String>(List.of(first));
    pairs.forEach(pair -> codes.add(pair.other(first)));
    Map<String, Double> places = new HashMap<>();
    for (IdealPoint point : votes.points(codes)) {
      if (point.session() == session) {
        places.put(point.voter().iso3(), point.mean());
      }
    }
    Optional<Double> here = Optional.ofNullable(places.get(first));
    return pairs.stream()
        .map(pair -> {
          String code = pair.other(first);
          return new Neighbour(
              code,
              Optional.ofNullable(voters.get(code)).map(VoteQueries.VoterRow::name).orElse(code),
              pair.agreement(),
              pair.votes(),
              Optional.ofNullable(places.get(code))
                  .flatMap(place -> here.map(own1 -> place - own1)));
        })
        .toList();
  }

  private static List<List<Object>> rows(List<IdealPoint> points) {
    return points.stream()
        .map(point ->
            Arrays.<Object>asList(
                point.session(),
                point.voter().name(),
                point.voter().iso3(),
                VoteWords.decimals(point.mean()),
                VoteWords.decimals(point.low()),
                VoteWords.decimals(point.high())))
        .toList();
  }

  /** The chosen as they may be typed; a name with a comma in it by its code. */
  @JsonIgnore
  public String asked() {
    return String.join(
        ", ",
        chosen.stream()
            .map(voter -> voter.name().matches(".*[,;].*") ? voter.iso3() : voter.name())
            .toList());
  }

  @JsonIgnore
  public VoteWords words() {
    return new VoteWords(this);
  }

  @JsonIgnore
  public LinesPicture places() {
    return LinesPicture.wide(words().placeCourses(), words().steps(), 1);
  }

  @JsonIgnore
  public LinesPicture placesNarrow() {
    return LinesPicture.narrow(words().placeCourses(), words().steps(), 1);
  }

  @JsonIgnore
  public LinesPicture agreement() {
    return LinesPicture.wide(words().agreementCourses(), words().steps(), 1);
  }

  @JsonIgnore
  public LinesPicture agreementNarrow() {
    return LinesPicture.narrow(words().agreementCourses(), words().steps(), 1);
  }

  @Override
  public String template() {
    return "votes";
  }

  @Override
  public String title() {
    return "Who votes with whom";
  }

  @Override
  public Section section() {
    return Section.VOTES;
  }

  @Override
  public Optional<Csv> csv() {
    return Optional.of(table.csv());
  }
}
