package org.entente.web.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.network.parallel.ParallelSettings;
import org.entente.network.parallel.Parallels;
import org.entente.network.parallel.Profile;
import org.entente.network.parallel.VoteProfiles;
import org.entente.store.VoteQueries;
import org.entente.web.Mistake;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.VoteHoldings;

/** The page of parallels over sessions: how a member stands to each other by their votes. */
final class ParallelsByVotes {
  private ParallelsByVotes() {}

  static ParallelsPage of(Holdings holdings, Ask ask, String by, VoteQueries.VoteSummary summary) {
    VoteHoldings votes = holdings.votes();
    List<VoteQueries.VoterRow> voters = votes.voters();
    String word = ask.words("actor").isEmpty() ? summary.above() : ask.words("actor");
    String code = VotesPage.named(holdings, "actor", voters).one(word);
    VoteQueries.VoterRow voter =
        voters.stream().filter(one -> one.iso3().equals(code)).findFirst().orElseThrow();
    String asked = ask.words("session");
    int session = VotesPage.session(asked, summary, votes.sessions());
    List<Profile> upTo =
        profiles(votes, voter, by).stream()
            .filter(one -> Integer.parseInt(one.window()) <= session)
            .toList();
    boolean votesThen = !upTo.isEmpty() && upTo.getLast().window().equals(String.valueOf(session));
    if (!votesThen && !asked.isEmpty()) {
      throw new Mistake(
          "session",
          "%s casts too few votes in session %d to compare. Type another session."
              .formatted(voter.name(), session));
    }
    Map<String, String> names = new HashMap<>();
    voters.forEach(one -> names.put(one.iso3(), one.name()));
    Map<String, LocalDate> days = new HashMap<>();
    votes
        .sessions()
        .forEach(
            row -> row.firstDay().ifPresent(day -> days.put(String.valueOf(row.session()), day)));
    Optional<Parallels> found =
        upTo.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Parallels.of(
                    upTo,
                    by.equals("agreement")
                        ? ParallelSettings.AGREEMENT
                        : ParallelSettings.IDEAL_POINTS));
    return new ParallelsPage(
        ask.address(),
        voter.iso3(),
        voter.name(),
        by,
        found.map(parallels -> Integer.valueOf(parallels.window())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        names,
        days,
        found,
        ParallelsPage.table(found));
  }

  private static List<Profile> profiles(VoteHoldings votes, VoteQueries.VoterRow voter, String by) {
    return by.equals("agreement")
        ? VoteProfiles.ofAgreement(votes.agreements(voter.iso3()), votes.spreads(), voter.iso3())
        : VoteProfiles.ofIdealPoints(votes.points(List.of()), voter.iso3());
  }
}
