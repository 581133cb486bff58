package org.entente.run;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.actor.ActorId;
import org.entente.document.Problem;
import org.entente.document.Reading;
import org.entente.parse.Parser;
import org.entente.report.SentenceCoder;
import org.entente.search.PassageIndex;
import org.entente.store.Archive;
import org.entente.store.ArchiveWriter;
import org.entente.store.Entry;

/**
 * The whole flow: readings to documents, sentences, reports, archive and index. The archive comes
 * out the same whatever the number of threads. Used once, by one thread.
 *
 * @param names what actors are called, for those whom reports only imply
 * @param threads that parse and code, at least 1
 * @param settings a JSON object, kept with the run
 */
public record Run(
    Parser parser,
    SentenceCoder coder,
    Function<ActorId, Optional<String>> names,
    int threads,
    String settings,
    InstantSource clock) {
  /** Documents stored between two commits of the index; what a kill leaves out is made up later. */
  private static final int INDEX_EVERY = 200;

  /** Readings that wait to be stored at most; those that are ready share a transaction. */
  private static final int AT_ONCE = 64;

  public Run {
    if (threads < 1) {
      throw new IllegalArgumentException("a run on %d threads".formatted(threads));
    }
  }

  /**
   * Reads everything into the archive. What is stored already is passed over, so that a run which
   * was cut short goes on where it stopped.
   *
   * <p>A document that the parser fails on is stored without reports and listed; a failure of the
   * coder is a bug and ends the run. Whatever ends it, every document stored before stays.
   *
   * @throws org.entente.store.ArchiveException when the archive cannot be written
   * @throws InterruptedException when the calling thread is interrupted
   */
  public RunSummary read(
      Iterator<Reading> readings, Archive archive, PassageIndex index, Progress progress)
      throws InterruptedException {
    Instant started = clock.instant();
    var tally = new Tally();
    var coding = new DocumentCoding(parser, coder);
    try (ArchiveWriter writer = archive.writer(names);
        var workshop =
            new Workshop(readings, archive::contains, coding, threads, AT_ONCE + 2 * threads)) {
      long run = writer.beginRun(started, settings, coder.version(), parser.version());
      long indexed = 0;
      workshop.start();
      for (List<Made> made = workshop.take(); !made.isEmpty(); made = workshop.take()) {
        writer.write(entries(made), coder.version(), run);
        workshop.stored(made);
        tally.add(made);
        if (tally.documents() - indexed >= INDEX_EVERY) {
          index.catchUp();
          indexed = tally.documents();
        }
        progress.at(tally.state());
      }
      index.catchUp();
      Instant finished = clock.instant();
      writer.endRun(
          tally.stored(run, started, finished, settings, coder.version(), parser.version()));
      return tally.summary(run, Duration.between(started, finished));
    }
  }

  private static List<Entry> entries(List<Made> made) {
    var entries = new ArrayList<Entry>();
    for (Made each : made) {
      switch (each) {
        case Made.Article article -> entries.add(article.entry());
        case Made.Failure(Problem problem) -> entries.add(new Entry.Failure(problem));
        case Made.Same _ -> {}
      }
    }
    return entries;
  }
}
