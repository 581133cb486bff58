package org.entente.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBConnection;

/** Runs queries, each on a connection of its own, so that threads do not wait for one another. */
record Store(DuckDBConnection root, Path folder) {
  <T> List<T> list(Query query, Query.RowReader<T> reader) {
    return ask(connection -> query.list(connection, reader));
  }

  <T> T one(Query query, Query.RowReader<T> reader) {
    return ask(connection -> query.one(connection, reader));
  }

  <T> Optional<T> find(Query query, Query.RowReader<T> reader) {
    return ask(connection -> query.list(connection, reader)).stream().findFirst();
  }

  /** For a query with :limit and :offset whose rows carry the total. */
  <T> Page<T> page(Query query, Slice slice, Query.RowReader<T> reader) {
    return ask(connection -> {
      long[] total = new long[1];
      Query.RowReader<T> counting =
          row -> {
            total[0] = row.number("total");
            return reader.read(row);
          };
      List<T> rows =
          query
              .with("limit", slice.limit())
              .with("offset", slice.offset())
              .list(connection, counting);
      if (rows.isEmpty() && (slice.offset() > 0 || slice.limit() == 0)) {
        // Past the end: the total still has to be told.
        query.with("limit", 1).with("offset", 0).list(connection, counting);
      }
      return new Page<>(rows, total[0], slice);
    });
  }

  <T> T ask(Question<T> question) {
    try (DuckDBConnection connection = root.duplicate()) {
      return question.ask(connection);
    } catch (SQLException e) {
      throw Failures.of(e, folder);
    }
  }

  /** Asks one or several queries. */
  @FunctionalInterface
  interface Question<T> {
    T ask(DuckDBConnection connection) throws SQLException;
  }
}
