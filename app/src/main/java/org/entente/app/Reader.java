package org.entente.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.entente.actor.Directory;
import org.entente.document.DocumentReader;
import org.entente.document.FieldNames;
import org.entente.document.ReadOptions;
import org.entente.report.Coder;
import org.entente.run.Join;
import org.entente.run.Run;
import org.entente.run.RunSummary;
import org.entente.search.PassageIndex;
import org.entente.store.Archive;

/** Reads files into an archive, for the verbs that do. */
final class Reader {
  private Reader() {}

  /**
   * @param paths files, folders, or {@code -}
   * @param joins whether the reports are joined into events afterwards
   * @return what the run did; the archive is closed again
   */
  static RunSummary read(
      List<String> paths,
      Path folder,
      FieldNames fields,
      int threads,
      boolean joins,
      PrintWriter err)
      throws InterruptedException {
    UserMistake.throwIfAny(DocumentReader.findMistake(paths));
    Clock clock = Clock.systemUTC();
    var options = ReadOptions.standard(clock).withFields(fields);
    var parser = new LazyParser();
    Directory directory = Directory.bundled();
    try (Archive archive = Archive.open(folder);
        PassageIndex index = PassageIndex.open(archive);
        var readings = new DocumentReader(options).read(paths, System.in);
        var bar = new ProgressBar(err, DocumentReader.totalBytes(paths), readings::bytesRead)) {
      var run =
          new Run(
              parser,
              Coder.with(parser).eventCoder(),
              id -> directory.findActor(id).map(actor -> actor.name()),
              threads,
              "{\"threads\":%d}".formatted(threads),
              clock);
      RunSummary summary = run.read(readings, archive, index, bar);
      if (joins && (summary.documents() > 0 || archive.events().joined().isBehind())) {
        new Join(directory).join(archive);
      }
      return summary;
    }
  }

  /** The counts of a run, for people. */
  static void print(RunSummary summary, Path folder, PrintWriter out) {
    double seconds = Math.max(0.001, summary.elapsed().toMillis() / 1000.0);
    out.printf(
        Locale.ROOT,
        "%,d documents read into %s, %,d held already, %,d in another language than English%n",
        summary.documents(),
        folder,
        summary.same(),
        summary.otherLanguage());
    out.printf(
        Locale.ROOT,
        "%,d sentences, of which %,d could hold a report and were parsed; %,d reports%n",
        summary.sentences(),
        summary.parsed(),
        summary.reports());
    out.printf(
        Locale.ROOT,
        "%.1f s, %.0f sentences a second (%.0f parsed a second)%n",
        seconds,
        summary.sentences() / seconds,
        summary.parsed() / seconds);
    if (summary.problems().isEmpty()) {
      out.println("no problems");
    } else {
      out.printf(Locale.ROOT, "%,d problems, listed in the archive:%n", summary.problemCount());
      summary
          .problems()
          .forEach((code, count) -> out.printf(Locale.ROOT, "  %-16s %,d%n", code, count));
    }
    out.flush();
  }
}
