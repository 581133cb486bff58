package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.network.vote.Ballot;
import org.entente.network.vote.RollCall;
import org.entente.network.vote.Vote;
import org.entente.network.vote.Voter;
import org.entente.network.vote.VotingRecord;
import org.entente.network.vote.agreement.SessionAgreement;
import org.entente.network.vote.agreement.SessionSpread;
import org.entente.network.vote.ideal.IdealPoint;
import org.entente.network.vote.ideal.IdealPointModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roll calls in an archive, and reports as dated acts. */
class VotesTest {
  private static final Voter A = new Voter("SAA", "Land of A");
  private static final Voter B = new Voter("SBB", "Land of B");

  @TempDir private Path folder = Path.of("");

  @Test
  void anArchiveWithoutVotesSaysSo() {
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.votes().findSummary()).isEmpty();
      assertThat(archive.votes().voters()).isEmpty();
      assertThat(archive.votes().spreads()).isEmpty();
    }
  }

  @Test
  void whatWasFittedComesBack() {
    try (Archive archive = Archive.open(folder)) {
      replace(archive, 2);
      assertThat(archive.votes().findSummary())
          .contains(new VoteQueries.VoteSummary(40, 80, 2, 1, 2, "SAA", true, "entente 9"));
      assertThat(archive.votes().points(2)).containsExactly(point(2, A, 0.7), point(2, B, -0.7));
      assertThat(archive.votes().points(List.of("SBB")))
          .containsExactly(point(1, B, -0.7), point(2, B, -0.7));
      List<SessionAgreement> all = SessionAgreement.all(record(2));
      assertThat(archive.votes().agreements("SAA", "SBB")).containsExactlyElementsOf(all);
      assertThat(archive.votes().agreements("SBB", 2)).containsExactly(all.getLast());
      assertThat(archive.votes().spreads()).containsExactlyElementsOf(SessionSpread.all(all));
      assertThat(archive.votes().sessions())
          .extracting(VoteQueries.SessionRow::rollCalls)
          .containsExactly(20L, 20L);
    }
  }

  @Test
  void anotherImportTakesThePlaceOfTheFirst() {
    try (Archive archive = Archive.open(folder)) {
      replace(archive, 3);
      replace(archive, 1);
      assertThat(archive.votes().findSummary().orElseThrow().votes()).isEqualTo(40);
      assertThat(archive.votes().voters())
          .containsExactly(
              new VoteQueries.VoterRow("SAA", "Land of A", 1, 1),
              new VoteQueries.VoterRow("SBB", "Land of B", 1, 1));
    }
  }

  /** It breaks off among the agreements; what was there before stays. */
  @Test
  void anImportThatFailsLeavesWhatWasThere() {
    try (Archive archive = Archive.open(folder)) {
      replace(archive, 2);
      VoteQueries.VoteSummary before = archive.votes().findSummary().orElseThrow();
      List<SessionAgreement> broken =
          new ArrayList<>(List.of(new SessionAgreement(1, "SAA", "SBB", 20, 0.5))) {
            private static final long serialVersionUID = 1;

            @Override
            public java.util.Iterator<SessionAgreement> iterator() {
              throw new IllegalStateException("cut short");
            }
          };
      assertThatThrownBy(
              () -> archive.voteWriter().replace(record(1), fit(1), broken, "SBB", "entente 9"))
          .hasMessage("cut short");
      assertThat(archive.votes().findSummary()).contains(before);
      assertThat(archive.votes().points(List.of())).hasSize(4);
    }
  }

  @Test
  void reportsAreDatedActs() {
    try (Archive archive = Archive.open(folder)) {
      ArchiveTest.write(
          archive,
          Fakes.entry(
              Fakes.document(
                  "First",
                  "SAA HELPS SBB in 1990. SAA HELPS SBB in 1990. It is denied that SAA HITS SBB in"
                      + " 1992.",
                  LocalDate.of(1994, 1, 1))));
      assertThat(archive.acts().counted(ReportFilter.COUNTED, 366))
          .singleElement()
          .satisfies(act -> {
            assertThat(act.from()).isEqualTo("SAA");
            assertThat(act.count()).isEqualTo(2);
            assertThat(act.day()).isEqualTo("1990-01-01");
          });
      assertThat(archive.acts().counted(ReportFilter.COUNTED, 31)).isEmpty();
    }
  }

  private static void replace(Archive archive, int sessions) {
    VotingRecord record = record(sessions);
    archive
        .voteWriter()
        .replace(record, fit(sessions), SessionAgreement.all(record), "SAA", "entente 9");
  }

  private static VotingRecord record(int sessions) {
    var votes = new ArrayList<Vote>();
    for (int session = 1; session <= sessions; session++) {
      for (int i = 0; i < 20; i++) {
        var rollCall =
            new RollCall(
                session + "-" + i,
                session,
                Optional.of(LocalDate.of(1945 + session, 10, 1)),
                "T",
                "",
                i == 0);
        votes.add(new Vote(rollCall, A, i % 3 == 0 ? Ballot.NO : Ballot.YES));
        votes.add(new Vote(rollCall, B, i % 4 == 0 ? Ballot.NO : Ballot.YES));
      }
    }
    return new VotingRecord(votes);
  }

  private static IdealPointModel.Fit fit(int sessions) {
    var points = new ArrayList<IdealPoint>();
    for (int session = 1; session <= sessions; session++) {
      points.add(point(session, A, 0.7));
      points.add(point(session, B, -0.7));
    }
    return new IdealPointModel.Fit(points, 12, true);
  }

  private static IdealPoint point(int session, Voter voter, double mean) {
    return new IdealPoint(session, voter, 20, mean, 0.25);
  }
}
