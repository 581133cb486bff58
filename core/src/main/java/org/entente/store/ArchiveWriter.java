package org.entente.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.duckdb.DuckDBConnection;
import org.entente.actor.ActorId;
import org.entente.actor.Identity;
import org.entente.document.Problem;
import org.entente.report.Participant;
import org.entente.report.Report;
import org.entente.report.Voice;

/**
 * Writes entries in the order given, so that the same input makes the same archive. Used by one
 * thread.
 */
public final class ArchiveWriter implements AutoCloseable {
  private final Store store;
  private final DuckDBConnection connection;
  private final Function<ActorId, Optional<String>> names;
  private final Map<String, Integer> problemsKept = new HashMap<>();
  private final Set<ActorId> named = new HashSet<>();

  /** Sorted, so that the table grows in one order. */
  private final Map<ActorId, String> toName = new TreeMap<>();

  private long lastDocument;
  private long lastReport;
  private long lastProblem;
  private long lastRun;

  private ArchiveWriter(
      Store store, DuckDBConnection connection, Function<ActorId, Optional<String>> names) {
    this.store = store;
    this.connection = connection;
    this.names = names;
  }

  static ArchiveWriter open(Store store, Function<ActorId, Optional<String>> names) {
    try {
      var connection = store.root().duplicate();
      var writer = new ArchiveWriter(store, connection, names);
      writer.recall();
      return writer;
    } catch (SQLException e) {
      throw Failures.of(e, store.folder());
    }
  }

  /** Takes up the counters where the archive stands. */
  private void recall() throws SQLException {
    problemsKept.clear();
    named.clear();
    Query.named("archive/last-numbers")
        .one(
            connection,
            row -> {
              lastDocument = row.number("documents");
              lastReport = row.number("reports");
              lastProblem = row.number("problems");
              lastRun = row.number("runs");
              return lastDocument;
            });
    Query.named("archive/problems-kept")
        .list(connection, row -> problemsKept.put(row.text("code"), row.whole("kept")));
    Query.named("archive/actors-named")
        .list(connection, row -> named.add(new ActorId(row.text("id"))));
  }

  /**
   * Notes that a run begins; its id goes with everything it writes.
   *
   * @param settings a JSON object
   */
  public long beginRun(Instant started, String settings, String coder, String parser) {
    return inTransaction(() -> {
      Query.named("archive/begin-run")
          .with("id", ++lastRun)
          .with("started", utc(started))
          .with("settings", settings)
          .with("coder", coder)
          .with("parser", parser)
          .update(connection);
      return lastRun;
    });
  }

  /** Notes that a run has come to its end. */
  public void endRun(StoredRun run) {
    inTransaction(() ->
        Query.named("archive/end-run")
            .with("id", run.id())
            .with("finished", run.finished().map(ArchiveWriter::utc))
            .with("documents", run.documents())
            .with("same", run.same())
            .with("sentences", run.sentences())
            .with("reports", run.reports())
            .with("problems", run.problems())
            .update(connection));
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /**
   * Stores all of them in one transaction: when this returns they are on disk, when it throws or
   * the program is killed none of them is in the archive.
   *
   * @param coder name and version of the coder that made them
   * @throws ArchiveException when the disk is full or fails
   */
  public void write(List<Entry> entries, String coder, long run) {
    if (entries.isEmpty()) {
      return;
    }
    inTransaction(() -> {
      try (var tables = new Tables(connection)) {
        for (Entry entry : entries) {
          switch (entry) {
            case Entry.Article article -> {
              tables.add(++lastDocument, article, lastReport, coder, run);
              lastReport += article.reports().size();
              article.reports().forEach(this::collectNames);
            }
            case Entry.Failure _ -> {}
          }
        }
      }
      nameActors();
      for (Entry entry : entries) {
        switch (entry) {
          case Entry.Article article -> {
            for (Problem problem : article.problems()) {
              add(problem, run);
            }
          }
          case Entry.Failure(Problem problem) -> add(problem, run);
        }
      }
      return entries.size();
    });
  }

  private void collectNames(Report report) {
    for (Participant participant : report.sources()) {
      collectNames(participant);
    }
    for (Participant participant : report.targets()) {
      collectNames(participant);
    }
    for (Voice voice : report.attribution()) {
      voice.actor().ifPresent(this::collectName);
      voice.country().ifPresent(this::collectName);
    }
  }

  private void collectNames(Participant participant) {
    switch (participant.identity()) {
      case Identity.Known(ActorId actor) -> {
        collectName(actor);
        if (!named.contains(actor)) {
          participant.name().ifPresent(name -> toName.putIfAbsent(actor, name));
        }
      }
      case Identity.Ambiguous(List<ActorId> candidates) -> candidates.forEach(this::collectName);
      case Identity.Unknown _ -> {}
    }
    participant.country().ifPresent(this::collectName);
    participant.principal().ifPresent(this::collectName);
  }

  private void collectName(ActorId actor) {
    if (!named.contains(actor)) {
      names.apply(actor).ifPresent(name -> toName.putIfAbsent(actor, name));
    }
  }

  private void nameActors() throws SQLException {
    for (var entry : toName.entrySet()) {
      Query.named("archive/name-actor")
          .with("id", entry.getKey().value())
          .with("name", entry.getValue())
          .update(connection);
      named.add(entry.getKey());
    }
    toName.clear();
  }

  private void add(Problem problem, long run) throws SQLException {
    int kept = problemsKept.getOrDefault(problem.code(), 0);
    boolean keep = kept < Archive.PROBLEMS_PER_CODE;
    int added =
        Query.named("archive/add-problem")
            .with("mark", mark(problem))
            .with("number", lastProblem + 1)
            .with("code", problem.code())
            .with("origin", keep ? Optional.of(problem.origin()) : Optional.empty())
            .with("message", keep ? Optional.of(problem.message()) : Optional.empty())
            .with("run", run)
            .update(connection);
    if (added > 0) {
      lastProblem++;
      if (keep) {
        problemsKept.put(problem.code(), kept + 1);
      }
    }
  }

  private static long mark(Problem problem) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (String part : List.of(problem.code(), problem.origin(), problem.message())) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Not by JDBC's auto-commit: the driver opens its transaction too late for an appender. */
  private <T> T inTransaction(Work<T> work) {
    try {
      execute("BEGIN TRANSACTION");
      boolean done = false;
      try {
        T result = work.run();
        execute("COMMIT");
        done = true;
        return result;
      } finally {
        if (!done) {
          undo();
        }
      }
    } catch (SQLException e) {
      throw Failures.of(e, store.folder());
    }
  }

  /** After a failed commit there is no transaction left; the first failure is the one to tell. */
  private void undo() {
    toName.clear();
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      // The cause is on its way up already.
    }
    try {
      recall();
    } catch (SQLException e) {
      // A database that a fatal error has closed; every later call says so.
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Failures.of(e, store.folder());
    }
  }

  @FunctionalInterface
  private interface Work<T> {
    T run() throws SQLException;
  }
}
