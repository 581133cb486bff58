package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.entente.actor.ActorId;
import org.entente.document.Document;
import org.entente.document.DocumentId;

/**
 * One folder that holds documents and their reports: {@code archive.duckdb}, {@code search/} and
 * {@code lock}. Either one program writes it, and may serve it at the same time, or any number read
 * it. Safe for several threads, but for its one {@link ArchiveWriter}.
 */
public final class Archive implements AutoCloseable {
  /** Version of the tables; an archive of a newer one is refused. */
  public static final int FORMAT = Migrations.BUNDLED.format();

  /** Problems of one code that are kept with their origin; all are counted. */
  public static final int PROBLEMS_PER_CODE = 1_000;

  private static final String DATABASE = "archive.duckdb";
  private static final String SEARCH = "search";

  /** What a run that was killed at once can leave behind. */
  private static final Set<String> OWN_FILES =
      Set.of(
          "lock",
          SEARCH,
          DATABASE,
          DATABASE + ".wal",
          DATABASE + ".wal.checkpoint",
          DATABASE + ".wal.recovery",
          DATABASE + ".tmp");

  private final Path folder;
  private final ArchiveLock lock;
  private final boolean writable;
  private final Store store;

  private Archive(Path folder, ArchiveLock lock, boolean writable, DuckDBConnection root) {
    this.folder = folder;
    this.lock = lock;
    this.writable = writable;
    this.store = new Store(root, folder);
  }

  /**
   * Opens the archive for writing, and makes it when the folder is missing or empty. Nobody else
   * may have it open.
   *
   * @throws ArchiveException when that cannot be done, with a sentence that says why
   */
  public static Archive open(Path folder) {
    return open(folder, Migrations.BUNDLED);
  }

  static Archive open(Path folder, Migrations migrations) {
    makeFolder(folder);
    ArchiveLock lock = ArchiveLock.take(folder, true);
    try {
      DuckDBConnection root = connect(folder, false);
      try {
        migrations.apply(root, folder);
        return new Archive(folder, lock, true, root);
      } catch (SQLException | RuntimeException e) {
        root.close();
        throw e;
      }
    } catch (SQLException e) {
      lock.close();
      throw Failures.of(e, folder);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Opens the archive for reading; several programs may do so at once, while none writes.
   *
   * @throws ArchiveException when that cannot be done, with a sentence that says why
   */
  public static Archive openReadOnly(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ArchiveException(
          "There is no folder %s; make an archive with: entente read PATH --archive %s"
              .formatted(folder, folder));
    }
    if (!Files.isReadable(folder)) {
      throw new ArchiveException(
          "There is no permission to use the archive in %s; check who may read and write it."
              .formatted(folder));
    }
    if (!Files.exists(folder.resolve(DATABASE))) {
      throw new ArchiveException(
          "There is no archive in %s; make one with: entente read PATH --archive %s"
              .formatted(folder, folder));
    }
    Archive archive = openReadOnly(folder, Migrations.BUNDLED);
    if (archive.isOfThisFormat()) {
      return archive;
    }
    // Written by an older version, or cut short before its first table: bring it up to date once.
    archive.close();
    open(folder).close();
    return openReadOnly(folder, Migrations.BUNDLED);
  }

  private static Archive openReadOnly(Path folder, Migrations migrations) {
    ArchiveLock lock = ArchiveLock.take(folder, false);
    try {
      DuckDBConnection root = connect(folder, true);
      try {
        migrations.check(root, folder);
        return new Archive(folder, lock, false, root);
      } catch (SQLException | RuntimeException e) {
        root.close();
        throw e;
      }
    } catch (SQLException e) {
      lock.close();
      throw Failures.of(e, folder);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private boolean isOfThisFormat() {
    return store.ask(connection -> Migrations.BUNDLED.check(connection, folder)) == FORMAT;
  }

  private static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
      if (!Files.isReadable(folder) || !Files.isWritable(folder)) {
        throw new ArchiveException(
            "There is no permission to use the archive in %s; check who may read and write it."
                .formatted(folder));
      }
      if (!Files.exists(folder.resolve(DATABASE))) {
        try (Stream<Path> files = Files.list(folder)) {
          if (!files.allMatch(file -> OWN_FILES.contains(file.getFileName().toString()))) {
            throw new ArchiveException(
                "The folder %s holds other files and no archive; name an empty or a new folder."
                    .formatted(folder));
          }
        }
      }
    } catch (IOException e) {
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw new ArchiveException(
            "%s is a file; an archive is a folder, name an empty or a new one.".formatted(folder),
            e);
      }
      throw Failures.of(e, folder);
    }
  }

  private static DuckDBConnection connect(Path folder, boolean readOnly) throws SQLException {
    var settings = new Properties();
    settings.setProperty("duckdb.read_only", Boolean.toString(readOnly));
    // Works offline: nothing is fetched behind the person's back.
    settings.setProperty("autoinstall_known_extensions", "false");
    try {
      return (DuckDBConnection)
          DriverManager.getConnection("jdbc:duckdb:" + folder.resolve(DATABASE), settings);
    } catch (LinkageError e) {
      throw new ArchiveException(
          "DuckDB's library, 70 MB, could not be unpacked into %s; make room there."
              .formatted(System.getProperty("java.io.tmpdir")),
          e);
    }
  }

  public Path folder() {
    return folder;
  }

  /** Where the index of passages lies. */
  public Path searchFolder() {
    return folder.resolve(SEARCH);
  }

  public boolean isWritable() {
    return writable;
  }

  /** Whether a document of this content is stored. */
  public boolean contains(DocumentId id) {
    return store.one(
        Query.named("documents/holds").with("id", id.value()), row -> row.flag("holds"));
  }

  /**
   * The one who writes; at most one at a time, used by one thread.
   *
   * @param names what actors are called, for those the reports do not name themselves
   */
  public ArchiveWriter writer(Function<ActorId, Optional<String>> names) {
    return ArchiveWriter.open(forWriting(), names);
  }

  public Summary summary() {
    var problems = review().problemCounts();
    var runs = review().runs(Slice.first(1)).rows();
    return store.one(
        Query.named("archive/summary").with("coded_language", Document.CODED_LANGUAGE),
        row ->
            new Summary(
                row.number("documents"),
                row.number("coded"),
                row.findDay("first_published"),
                row.findDay("last_published"),
                row.number("sentences"),
                row.number("parsed"),
                row.number("reports"),
                row.number("counted"),
                row.number("events"),
                row.findDay("first_event"),
                row.findDay("last_event"),
                row.number("publishers"),
                row.number("actors"),
                row.number("dyads"),
                row.number("unknown_names"),
                problems,
                runs.stream().findFirst()));
  }

  public DocumentQueries documents() {
    return new DocumentQueries(store);
  }

  public ReportQueries reports() {
    return new ReportQueries(store);
  }

  public ActorQueries actors() {
    return new ActorQueries(store);
  }

  public ActQueries acts() {
    return new ActQueries(store);
  }

  public TieQueries ties() {
    return new TieQueries(store);
  }

  public DyadQueries dyads() {
    return new DyadQueries(store);
  }

  public EventQueries events() {
    return new EventQueries(store);
  }

  /**
   * The one who writes events and decisions; used by one thread, and not beside an {@link
   * ArchiveWriter} at work.
   */
  public EventWriter eventWriter() {
    return EventWriter.open(forWriting());
  }

  public VoteQueries votes() {
    return new VoteQueries(store);
  }

  /**
   * The one who takes in roll calls; used by one thread, and not beside an {@link ArchiveWriter}.
   */
  public VoteWriter voteWriter() {
    return new VoteWriter(forWriting());
  }

  public GradeQueries grades() {
    return new GradeQueries(store);
  }

  /** The one who writes grades; used by one thread. */
  public GradeWriter gradeWriter() {
    return new GradeWriter(forWriting());
  }

  public ReviewQueries review() {
    return new ReviewQueries(store);
  }

  private Store forWriting() {
    if (!writable) {
      throw new IllegalStateException("opened for reading only");
    }
    return store;
  }

  @Override
  public void close() {
    try (lock) {
      store.root().close();
    } catch (SQLException e) {
      throw Failures.of(e, folder);
    }
  }
}
