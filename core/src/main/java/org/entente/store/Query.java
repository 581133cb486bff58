package org.entente.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** A query file with values for its parameters. Used once, by one thread. */
final class Query {
  private final Sql sql;
  private final Map<String, @Nullable Object> values = new HashMap<>();

  private Query(Sql sql) {
    this.sql = sql;
  }

  static Query named(String name) {
    return new Query(Sql.named(name));
  }

  /** Sets a parameter; the query need not use it. */
  Query with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /** Sets a parameter, to SQL's null when there is no value. */
  Query with(String name, Optional<?> value) {
    values.put(name, value.orElse(null));
    return this;
  }

  Query withWords(String name, Collection<String> words) {
    return with(name, new Words(List.copyOf(words)));
  }

  Query withNumbers(String name, Collection<Long> numbers) {
    return with(name, new Numbers(List.copyOf(numbers)));
  }

  <T> List<T> list(DuckDBConnection connection, RowReader<T> reader) throws SQLException {
    try (PreparedStatement statement = prepare(connection);
        ResultSet results = statement.executeQuery()) {
      var rows = new ArrayList<T>();
      var row = new Columns(results);
      while (results.next()) {
        rows.add(reader.read(row));
      }
      return rows;
    }
  }

  <T> T one(DuckDBConnection connection, RowReader<T> reader) throws SQLException {
    return list(connection, reader).getFirst();
  }

  /** Returns the number of rows changed. */
  int update(DuckDBConnection connection) throws SQLException {
    try (PreparedStatement statement = prepare(connection)) {
      return statement.executeUpdate();
    }
  }

  private PreparedStatement prepare(DuckDBConnection connection) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql.text());
    try {
      for (int i = 0; i < sql.parameters().size(); i++) {
        String name = sql.parameters().get(i);
        if (!values.containsKey(name)) {
          throw new IllegalStateException("no value for :" + name);
        }
        Object value = values.get(name);
        statement.setObject(
            i + 1,
            switch (value) {
              case Words(List<String> words) ->
                  connection.createArrayOf("VARCHAR", words.toArray());
              case Numbers(List<Long> numbers) ->
                  connection.createArrayOf("BIGINT", numbers.toArray());
              case null, default -> value;
            });
      }
      return statement;
    } catch (SQLException | RuntimeException e) {
      statement.close();
      throw e;
    }
  }

  private record Words(List<String> words) {}

  private record Numbers(List<Long> numbers) {}

  /** Makes one value of the row that the results stand on. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(Columns row) throws SQLException;
  }
}
