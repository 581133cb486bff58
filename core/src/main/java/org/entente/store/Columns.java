package org.entente.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.actor.Sector;
import org.entente.document.DocumentHead;
import org.entente.document.DocumentId;
import org.entente.document.Span;

/** The columns of the row that a result stands on. */
record Columns(ResultSet results) {
  String text(String column) throws SQLException {
    return results.getString(column);
  }

  Optional<String> findText(String column) throws SQLException {
    return Optional.ofNullable(results.getString(column));
  }

  int whole(String column) throws SQLException {
    return results.getInt(column);
  }

  long number(String column) throws SQLException {
    return results.getLong(column);
  }

  double real(String column) throws SQLException {
    return results.getDouble(column);
  }

  boolean flag(String column) throws SQLException {
    return results.getBoolean(column);
  }

  LocalDate day(String column) throws SQLException {
    return results.getObject(column, LocalDate.class);
  }

  Optional<LocalDate> findDay(String column) throws SQLException {
    return Optional.ofNullable(results.getObject(column, LocalDate.class));
  }

  Optional<Instant> findInstant(String column) throws SQLException {
    return Optional.ofNullable(results.getObject(column, LocalDateTime.class))
        .map(time -> time.toInstant(ZoneOffset.UTC));
  }

  List<String> texts(String column) throws SQLException {
    Array array = results.getArray(column);
    return Arrays.stream((Object[]) array.getArray()).map(Object::toString).toList();
  }

  Span span(String start, String end) throws SQLException {
    return new Span(whole(start), whole(end));
  }

  Optional<ActorId> findActor(String column) throws SQLException {
    return findText(column).map(ActorId::new);
  }

  List<Sector> sectors() throws SQLException {
    return texts("sector").stream().map(Sector::valueOf).toList();
  }

  DocumentHead head() throws SQLException {
    return new DocumentHead(
        new DocumentId(text("id")),
        text("title"),
        findText("publisher"),
        findText("author"),
        findDay("published"),
        findText("url"),
        text("language"),
        text("origin"));
  }
}
