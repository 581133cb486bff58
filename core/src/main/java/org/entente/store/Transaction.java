package org.entente.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/** All of some work, or none of it. */
final class Transaction {
  private Transaction() {}

  /**
   * @param folder of the archive, for the words of a failure
   * @throws ArchiveException when it cannot be done; nothing is then
   */
  static void run(DuckDBConnection connection, Path folder, Work work) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN TRANSACTION");
      boolean done = false;
      try {
        work.run();
        statement.execute("COMMIT");
        done = true;
      } finally {
        if (!done) {
          statement.execute("ROLLBACK");
        }
      }
    } catch (SQLException e) {
      throw Failures.of(e, folder);
    }
  }

  /** What is done within it. */
  @FunctionalInterface
  interface Work {
    void run() throws SQLException;
  }
}
