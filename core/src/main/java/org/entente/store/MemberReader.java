package org.entente.store;

import java.sql.SQLException;
import org.entente.event.Likeness;
import org.entente.event.Member;
import org.entente.event.Reason;

/** Members of events, put together from the table's columns. */
final class MemberReader {
  static final String FIRST = "first";
  static final String SAME_WORDS = "same words";
  static final String ALIKE = "alike";
  static final String DECIDED = "decided";

  private MemberReader() {}

  static Placing placing(Columns row) throws SQLException {
    return new Placing(
        row.text("event"),
        member(row),
        row.number("reports"),
        row.number("documents"),
        row.whole("voices"));
  }

  static Member member(Columns row) throws SQLException {
    return new Member(
        row.text("report"),
        row.whole("voice"),
        row.findText("copy_of"),
        row.flag("counted"),
        reason(row));
  }

  private static Reason reason(Columns row) throws SQLException {
    return switch (row.text("reason")) {
      case FIRST -> new Reason.First();
      case SAME_WORDS -> new Reason.SameWords(row.text("joined_to"));
      case DECIDED -> new Reason.Decided(row.number("decision"));
      case ALIKE ->
          new Reason.Alike(
              row.text("joined_to"),
              new Likeness(
                  row.real("act"),
                  row.real("parties"),
                  row.real("dates"),
                  row.real("place"),
                  row.real("words"),
                  row.real("context"),
                  row.real("total")));
      case String other -> throw new IllegalStateException("no reason: " + other);
    };
  }
}
