package org.entente.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;

/** Brings the tables of an archive to the format of this program. */
final class Migrations {
  private final List<String> files;

  /** The migrations that the program carries, oldest first. */
  static final Migrations BUNDLED =
      new Migrations(
          List.of(
              "0001-documents-and-reports",
              "0002-events",
              "0003-votes",
              "0004-grades",
              "0005-places",
              "0006-hearsay",
              "0007-learned"));

  Migrations(List<String> files) {
    this.files = List.copyOf(files);
  }

  /** These with one more. */
  Migrations and(String next) {
    return new Migrations(Stream.concat(files.stream(), Stream.of(next)).toList());
  }

  /** The format that these lead to. */
  int format() {
    return files.size();
  }

  /**
   * The archive's format, 0 for an empty file.
   *
   * @throws ArchiveException when it is newer than this program's
   */
  int check(DuckDBConnection connection, Path folder) throws SQLException {
    int found = read(connection);
    if (found > format()) {
      throw new ArchiveException(
          "The archive in %s was written by a newer version of Entente (format %d, this one knows %d); update Entente to open it."
              .formatted(folder, found, format()));
    }
    return found;
  }

  /** Applies what is missing, each migration in a transaction of its own. */
  void apply(DuckDBConnection connection, Path folder) throws SQLException {
    for (int format = check(connection, folder) + 1; format <= format(); format++) {
      String name = files.get(format - 1);
      try (Statement statement = connection.createStatement()) {
        statement.execute("BEGIN TRANSACTION");
        try {
          if (format == 1) {
            statement.execute(
                "CREATE TABLE schema_version (version INTEGER NOT NULL, name VARCHAR NOT NULL)");
          }
          statement.execute(Sql.file("migrations/" + name + ".sql"));
          statement.execute("INSERT INTO schema_version VALUES (%d, '%s')".formatted(format, name));
          statement.execute("COMMIT");
        } catch (SQLException | RuntimeException e) {
          statement.execute("ROLLBACK");
          throw e;
        }
      }
    }
  }

  private static int read(DuckDBConnection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet tables =
          statement.executeQuery(
              "SELECT count(*) FROM information_schema.tables WHERE table_name = 'schema_version'")) {
        tables.next();
        if (tables.getInt(1) == 0) {
          return 0;
        }
      }
      try (ResultSet versions =
          statement.executeQuery("SELECT coalesce(max(version), 0) FROM schema_version")) {
        versions.next();
        return versions.getInt(1);
      }
    }
  }
}
