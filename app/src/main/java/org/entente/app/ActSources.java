package org.entente.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Directory;
import org.entente.report.PrintedReport;
import org.entente.report.ReportLines;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where the verbs over acts take them from: a table, lines of reports, or an archive. */
final class ActSources {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = {
        "A table of dated acts with their weights: date, from, to, goldstein, and count and id if"
            + " there; or reports as “entente code” prints them (.jsonl, plain or as gzip, - is"
            + " standard input), several files together."
      })
  private List<String> files = List.of();

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description = "An archive, whose counted reports are the acts.")
  private Optional<Path> archive = Optional.empty();

  @Mixin private ChainOptions chain = new ChainOptions();

  boolean hasFiles() {
    return !files.isEmpty();
  }

  Optional<Path> archive() {
    return archive;
  }

  ChainOptions chain() {
    return chain;
  }

  /**
   * The one that a person named; lines are read here, once.
   *
   * @throws UserMistake when none was named, or more than one
   */
  ActSource open(Directory directory) {
    if (hasFiles() == archive.isPresent()) {
      throw new UserMistake(
          "name either FILE, a table of acts or what “entente code” printed, or --archive DIR");
    }
    if (archive.isPresent()) {
      return new ActsOfArchive(archive.get(), directory, chain.heirs(directory));
    }
    if (files.stream().allMatch(ReportLines::isLines)) {
      return lines(files, directory);
    }
    if (files.size() > 1) {
      throw new UserMistake(
          "a table of acts stands alone; several files must be what “entente code” printed");
    }
    if (Files.isDirectory(Path.of(files.getFirst()))) {
      throw new UserMistake(
          "%s is a folder; name an archive with --archive %s"
              .formatted(files.getFirst(), files.getFirst()));
    }
    return new ActsOfTable(Path.of(files.getFirst()), directory, chain.names(directory));
  }

  /** Files of reports, whatever their names. */
  ActsOfLines lines(List<String> paths, Directory directory) {
    var reports = new ArrayList<PrintedReport>();
    ReportLines.read(paths, System.in, reports::add);
    return new ActsOfLines(String.join(", ", paths), reports, directory, chain.heirs(directory));
  }
}
