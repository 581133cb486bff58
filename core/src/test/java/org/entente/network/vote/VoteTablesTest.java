package org.entente.network.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.actor.Directory;
import org.entente.network.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoteTablesTest {
  private static final Directory DIRECTORY = Directory.bundled();
  private static final String CALLS =
      """
      rcid,session,date,short,descr,amend,para
      1,1,1946-02-01,FIRST,A first question,0,0
      2,1,,"A ""second"", quoted","Over
      two lines",1,0
      """;

  @TempDir Path folder;

  @Test
  void readsVotesWithTheirRollCalls() {
    VotingRecord record =
        read(
            """
            rcid,country,country_code,vote
            2,Peru,PE,abstain
            1,Peru,PE,yes
            1,Chile,CL,no
            """,
            CALLS);
    assertThat(record.votes())
        .extracting(vote -> vote.rollCall().id(), vote -> vote.voter().iso3(), Vote::ballot)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("1", "CHL", Ballot.NO),
            org.assertj.core.groups.Tuple.tuple("1", "PER", Ballot.YES),
            org.assertj.core.groups.Tuple.tuple("2", "PER", Ballot.ABSTAIN));
    RollCall second = record.votes().getLast().rollCall();
    assertThat(second.title()).isEqualTo("A \"second\", quoted");
    assertThat(second.description()).isEqualTo("Over\ntwo lines");
    assertThat(second.onPart()).isTrue();
    assertThat(second.date()).isEmpty();
  }

  @Test
  void columnsMayStandInAnyOrderWithOthersBetween() {
    VotingRecord record =
        read("\ufeffVote,remark,RCID,Country\n3,\"x,y\",1,Chile\n8,,1,Peru\n1,,2,Chile\n", CALLS);
    assertThat(record.votes()).extracting(Vote::ballot).containsExactly(Ballot.NO, Ballot.YES);
  }

  @Test
  void gzipIsToldByItsFirstBytes() throws IOException {
    Path packed = folder.resolve("votes");
    try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(
          "rcid,country,vote\n1,Chile,yes\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    assertThat(new VoteTables(DIRECTORY).read(packed, write("calls.csv", CALLS)).votes())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "United States, US, USA",
    "Czechoslovakia, CS, CSK",
    "German Democratic Republic, DD, DDR",
    "Federal Republic of Germany, '', DEU",
    "Yugoslavia, YU, YUG",
    "Yemen Arab Republic, '', YAR",
    "Yemen People's Republic, YD, YMD",
    "Taiwan, TW, TWN",
    "Chile, CHL, CHL",
    "Ruritania, '', Ruritania"
  })
  void votersBearAlpha3Codes(String name, String code, String iso3) {
    String quoted = '"' + name + '"';
    VotingRecord record =
        read("rcid,country,country_code,vote\n1,%s,%s,yes\n".formatted(quoted, code), CALLS);
    assertThat(record.voters()).containsExactly(new Voter(iso3, name));
  }

  @Test
  void rowOrderDoesNotMatter() {
    String one = "rcid,country,vote\n1,Chile,yes\n1,Peru,no\n2,Chile,no\n";
    String other = "rcid,country,vote\n2,Chile,no\n1,Peru,no\n1,Chile,yes\n";
    assertThat(read(one, CALLS)).isEqualTo(read(other, CALLS));
  }

  @Test
  void mistakesAreOneLineWithTheirPlace() {
    fails("rcid,country,vote\n1,Chile,yes\n1,Peru,maybe\n", CALLS, "line 3: “maybe” is not yes");
    fails("rcid,country,vote\n9,Chile,yes\n", CALLS, "line 2: roll call “9” is not in");
    fails("rcid,country,vote\n1,,yes\n", CALLS, "line 2: no country");
    fails("rcid,country\n1,Chile\n", CALLS, "has no column “vote”");
    fails("rcid,country,vote\n1,Chile\n", CALLS, "line 2: 2 cells where the header has 3");
    fails("rcid,country,vote,vote\n", CALLS, "two columns named “vote”");
    fails("", CALLS, "is empty; it needs a header with rcid, country, vote");
    fails("rcid,country,vote\n", CALLS, "has no votes");
    fails(
        "rcid,country,vote\n1,Chile,yes\n1,Chile,no\n", CALLS, "Chile votes twice in roll call 1");
    String vote = "rcid,country,vote\n1,Chile,yes\n";
    fails(vote, "rcid,session\n1,first\n", "line 2: session “first” is not a number");
    fails(vote, "rcid,session\n1,0\n", "line 2: session 0 is not between 1 and 9999");
    fails(vote, "rcid,session\n1,1\n1,2\n", "line 3: roll call “1” for the second time");
    fails(vote, "rcid,session,date\n1,1,1/2/1946\n", "“1/2/1946” is not a day such as");
    assertThatThrownBy(
            () -> new VoteTables(DIRECTORY).read(folder.resolve("none"), write("calls.csv", CALLS)))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("none does not exist");
  }

  @Test
  void oneRecordIsCutIntoRollCallsAndSessions() {
    VotingRecord record =
        read(
            "rcid,country,vote\n1,Chile,yes\n1,Peru,no\n2,Chile,no\n3,Peru,no\n",
            "rcid,session\n1,1\n2,1\n3,2\n");
    assertThat(record.byRollCall()).extracting(List::size).containsExactly(2, 1, 1);
    assertThat(record.sessions()).containsExactly(1, 2);
    assertThat(record.where(call -> call.session() == 2).votes()).hasSize(1);
  }

  private void fails(String votes, String calls, String message) {
    assertThatThrownBy(() -> read(votes, calls))
        .isInstanceOf(TableException.class)
        .hasMessageContaining(message)
        .message()
        .doesNotContain("\n");
  }

  private VotingRecord read(String votes, String calls) {
    return new VoteTables(DIRECTORY).read(write("votes.csv", votes), write("calls.csv", calls));
  }

  private Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
