package org.entente.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.network.ActTable;
import org.entente.network.CountedAct;
import org.entente.store.Archive;
import org.entente.store.ReportFilter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where the verbs over acts take them from: a table, or the counted reports of an archive. */
final class ActSources {
  @Parameters(
      paramLabel = "FILE.csv",
      arity = "0..1",
      description = "Dated acts with their weights: date, from, to, goldstein, and count if there.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description = "An archive, whose counted reports are the acts.")
  private Optional<Path> archive = Optional.empty();

  @Option(
      names = "--successor",
      paramLabel = "OLD=NEW",
      description = "Count what OLD did as NEW's; may be given several times.")
  private Map<String, String> successors = new LinkedHashMap<>();

  Optional<Path> file() {
    return file;
  }

  Optional<Path> archive() {
    return archive;
  }

  /**
   * All acts, those that an actor does to itself left out.
   *
   * @param longestDays reports of an archive that are dated to a longer stretch are left out
   */
  List<CountedAct> read(int longestDays) {
    if (file.isPresent() == archive.isPresent()) {
      throw new UserMistake("name either a table of acts or an archive with --archive");
    }
    if (file.isPresent()) {
      List<CountedAct> acts = ActTable.read(file.get(), successors);
      if (acts.isEmpty()) {
        throw new UserMistake("%s has no acts".formatted(file.get()));
      }
      return acts;
    }
    try (Archive opened = Archive.openReadOnly(archive.orElseThrow())) {
      return opened.acts().counted(ReportFilter.COUNTED, longestDays).stream()
          .map(this::chained)
          .filter(act -> !act.from().equals(act.to()))
          .toList();
    }
  }

  private CountedAct chained(CountedAct act) {
    return new CountedAct(
        act.day(),
        successors.getOrDefault(act.from(), act.from()),
        successors.getOrDefault(act.to(), act.to()),
        act.goldstein(),
        act.count());
  }
}
