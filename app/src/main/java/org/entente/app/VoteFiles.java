package org.entente.app;

import java.nio.file.Path;
import org.entente.actor.Directory;
import org.entente.network.vote.VoteTables;
import org.entente.network.vote.VotingRecord;
import picocli.CommandLine.Option;

/** The two tables that the verbs over votes read. */
final class VoteFiles {
  @Option(
      names = "--votes",
      paramLabel = "FILE",
      required = true,
      description = "Votes as CSV, plain or .gz: rcid, country, country_code, vote.")
  private Path votes = Path.of("");

  @Option(
      names = "--roll-calls",
      paramLabel = "FILE",
      required = true,
      description =
          "Roll calls as CSV, plain or .gz: rcid, session, and date, amend, para, short, descr if"
              + " there.")
  private Path rollCalls = Path.of("");

  VotingRecord read() {
    return read(votes, rollCalls);
  }

  static VotingRecord read(Path votes, Path rollCalls) {
    return new VoteTables(Directory.bundled()).read(votes, rollCalls);
  }
}
