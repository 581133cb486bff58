package org.entente.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.network.tie.Signal;
import org.entente.network.tie.Signals;
import org.entente.report.EventDate;
import org.entente.report.ReportLines;
import org.entente.store.Archive;
import org.entente.store.ReportFilter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where the verbs over ties take reports from: an archive, or lines that {@code code} printed. */
final class TieSources {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Reports as “entente code” prints them, plain or as gzip; - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description = "An archive's folder, instead of files.")
  private Optional<Path> archive = Optional.empty();

  /**
   * What every report tells of ties, denials and what no rule found included.
   *
   * @param from first day of the act, included; reports without a date never lie in a window
   * @param until excluded
   * @param asked at most two actors, who must both be of the tie
   */
  List<Signal> signals(
      Directory directory,
      Map<ActorId, ActorId> heirs,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      List<ActorId> asked) {
    if (files.isEmpty() == archive.isEmpty()) {
      throw new UserMistake("name either --archive DIR or files that “entente code” printed");
    }
    if (archive.isPresent()) {
      ReportFilter filter = from.map(ReportFilter.EVERY::from).orElse(ReportFilter.EVERY);
      ReportFilter window = until.map(filter::until).orElse(filter);
      try (Archive opened = Archive.openReadOnly(archive.get())) {
        return opened
            .ties()
            .signals(
                window,
                asked.stream().findFirst(),
                asked.stream().skip(1).findFirst(),
                directory,
                heirs);
      }
    }
    var signals = new ArrayList<Signal>();
    var reader = Signals.bundled(directory, heirs);
    ReportLines.read(
        files,
        System.in,
        each -> {
          if (lies(each.report().date(), from, until)) {
            reader.of(each.report(), each.sentence()).stream()
                .filter(signal -> asked.stream().allMatch(signal::concerns))
                .forEach(signals::add);
          }
        });
    return signals;
  }

  private static boolean lies(EventDate date, Optional<LocalDate> from, Optional<LocalDate> until) {
    return Stream.concat(from.stream(), until.stream()).findAny().isEmpty()
        || date.findFrom()
            .filter(day -> from.stream().noneMatch(day::isBefore))
            .filter(day -> until.stream().allMatch(day::isBefore))
            .isPresent();
  }
}
