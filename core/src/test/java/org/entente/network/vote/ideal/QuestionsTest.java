package org.entente.network.vote.ideal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.network.vote.Ballot;
import org.entente.network.vote.RollCall;
import org.entente.network.vote.Vote;
import org.entente.network.vote.Voter;
import org.entente.network.vote.VotingRecord;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  private static final String WORDS = "Peaceful uses of the deep sea floor";
  private static final String MANY = "yyyyyyyynnaa";

  private final List<Vote> votes = new ArrayList<>();

  @Test
  void theSameWordsAndVotesAreTheSameQuestion() {
    rollCall(1, WORDS, false, MANY);
    rollCall(2, "PEACEFUL USES of the deep sea-floor : resolution / adopted", false, MANY);
    rollCall(4, WORDS, false, "yyyyyyyynnay");
    assertThat(questions()).containsExactly(0, 0, 0);
  }

  @Test
  void otherWordsAreAnotherQuestion() {
    rollCall(1, WORDS, false, MANY);
    rollCall(2, WORDS + " and subsoil", false, MANY);
    assertThat(questions()).containsExactly(0, 1);
  }

  @Test
  void theSameWordsWithOtherVotesAreAnotherQuestion() {
    rollCall(1, WORDS, false, MANY);
    rollCall(2, WORDS, false, "yyyyyynnnnaa");
    assertThat(questions()).containsExactly(0, 1);
  }

  @Test
  void aLongPauseMakesAnotherQuestion() {
    rollCall(1, WORDS, false, MANY);
    rollCall(4, WORDS, false, MANY);
    assertThat(questions()).containsExactly(0, 1);
  }

  @Test
  void partsAndRepeatedAndShortDescriptionsAreNoBridges() {
    rollCall(1, WORDS, true, MANY);
    rollCall(2, WORDS, true, MANY);
    rollCall(3, "Commodities of the world", false, MANY);
    rollCall(3, "Commodities of the world", false, MANY);
    rollCall(4, "Commodities of the world", false, MANY);
    rollCall(5, "Report", false, MANY);
    rollCall(6, "Report", false, MANY);
    assertThat(questions()).containsExactly(0, 1, 2, 3, 4, 5, 6);
  }

  @Test
  void aBridgeIsOneItem() {
    rollCall(1, WORDS, false, MANY);
    rollCall(2, WORDS, false, MANY);
    rollCall(2, "Something else altogether", false, "yyyyyyyyyyyy");
    var record = new VotingRecord(votes);
    assertThat(new Ballots(record, true).items).isEqualTo(1);
    assertThat(new Ballots(record, false).items).isEqualTo(2);
    assertThat(new Ballots(record, true).cellVotes).startsWith(1, 2);
  }

  private int[] questions() {
    return Questions.bridged(new VotingRecord(votes).byRollCall());
  }

  private void rollCall(int session, String description, boolean onPart, String ballots) {
    String id = "r%03d".formatted(votes.size());
    var call = new RollCall(id, session, Optional.empty(), "", description, onPart);
    for (int v = 0; v < ballots.length(); v++) {
      Ballot ballot =
          switch (ballots.charAt(v)) {
            case 'y' -> Ballot.YES;
            case 'a' -> Ballot.ABSTAIN;
            default -> Ballot.NO;
          };
      votes.add(new Vote(call, new Voter("V" + (char) ('A' + v), "V"), ballot));
    }
  }
}
