package org.entente.web.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.network.tie.Known;
import org.entente.network.tie.Tie;
import org.entente.network.tie.Until;
import org.entente.web.word.Words;

/**
 * Ties as bars on the time axis of a relationship's series, one lane for each kind and direction.
 * Outlined parts are not told: a beginning before the first report, or an agreement of which it is
 * not told whether it was carried out. A stroke across is an end that is told.
 */
public record TiesPicture(
    int width, int height, double left, double right, List<Axis.Tick> ticks, List<Lane> lanes) {
  private static final int LANE = 34;
  private static final int TOP = 6;
  private static final int BAR = 16;
  private static final int THICK = 11;
  private static final int SHORTEST = 5;

  /** Characters of a lane's name that have room. */
  private static final int LONGEST = 120;

  private static final int NARROW = 44;

  public TiesPicture {
    ticks = List.copyOf(ticks);
    lanes = List.copyOf(lanes);
  }

  /** A tie with the words for its lane. */
  public record Named(String lane, String words, Tie tie) {}

  /** Under a series, on the same axis. */
  public static TiesPicture under(SeriesPicture series, List<Named> ties) {
    Axis axis = series.axis();
    Map<String, List<Named>> byLane = new LinkedHashMap<>();
    for (Named named : ties) {
      if (named.tie().since().isPresent()) {
        byLane.computeIfAbsent(named.lane(), _ -> new ArrayList<>()).add(named);
      }
    }
    var lanes = new ArrayList<Lane>();
    int y = TOP;
    for (Map.Entry<String, List<Named>> lane : byLane.entrySet()) {
      var bars = new ArrayList<Bar>();
      Optional<LocalDate> ended = Optional.empty();
      for (Named named : lane.getValue()) {
        draw(axis, named, ended, y + BAR, bars);
        ended = end(named.tie());
      }
      String name = Words.shortened(lane.getKey(), series.frame().isWide() ? LONGEST : NARROW);
      lanes.add(new Lane(y + 11, name, lane.getValue().getLast().words(), bars));
      y += LANE;
    }
    return new TiesPicture(
        series.frame().width(), y + 4, axis.left(), axis.right(), series.ticks(), lanes);
  }

  private static Optional<LocalDate> end(Tie tie) {
    return switch (tie.until()) {
      case Until.Closed closed -> closed.when().latest();
      case Until.Untold untold -> untold.before().or(untold::after);
      case Until.Open _ -> Optional.empty();
    };
  }

  private static void draw(
      Axis axis, Named named, Optional<LocalDate> before, int y, List<Bar> bars) {
    Tie tie = named.tie();
    Known since = tie.since().orElseThrow();
    double surely = since.latest().or(since::earliest).map(axis::at).orElse(axis.left());
    // A beginning that is reported, if only by a day, is not drawn as if it were open to the left.
    double maybe =
        tie.opening().isEmpty() || since.earliest().isPresent()
            ? since.earliest().or(() -> before).map(axis::at).orElse(axis.left())
            : surely;
    boolean open = tie.until() instanceof Until.Open;
    double end =
        switch (tie.until()) {
          case Until.Closed closed ->
              closed.when().earliest().or(closed.when()::latest).map(axis::at).orElse(surely);
          case Until.Untold untold -> untold.after().map(axis::at).orElse(surely);
          case Until.Open _ -> axis.right();
        };
    String look = tie.kind().against() ? "tie-n" : "tie-p";
    if (since.latest().isEmpty()) {
      bars.add(
          new Bar("tie-q", path(surely, Math.max(end, surely + SHORTEST), y, open), named.words()));
      return;
    }
    if (surely - maybe > SHORTEST) {
      bars.add(new Bar("tie-q", path(maybe, surely, y, false), named.words()));
    }
    if (tie.until() instanceof Until.Closed) {
      bars.add(
          new Bar(
              "tie-end",
              "M%s %dv%d".formatted(round(Math.max(end, surely)), y - 3, THICK + 6),
              named.words()));
    }
    if (end - surely >= 1 || surely - maybe <= SHORTEST) {
      bars.add(
          new Bar(look, path(surely, Math.max(end, surely + SHORTEST), y, open), named.words()));
    }
  }

  /** A bar; with a point at its end when it goes on. */
  private static String path(double from, double until, int y, boolean open) {
    double end = open ? Math.max(from + 1, until - SHORTEST) : until;
    String body = "M%s %dH%s".formatted(round(from), y, round(end));
    String middle = "l%d %sl-%d %s".formatted(SHORTEST, THICK / 2.0, SHORTEST, THICK / 2.0);
    return body + (open ? middle : "v" + THICK) + "H" + round(from) + "z";
  }

  private static String round(double value) {
    return String.valueOf(Math.round(value * 10) / 10.0);
  }

  /**
   * @param y of the lane's words
   * @param words of its last tie
   */
  public record Lane(int y, String name, String words, List<Bar> bars) {
    public Lane {
      bars = List.copyOf(bars);
    }
  }

  /** One stretch of a tie. */
  public record Bar(String look, String path, String words) {}
}
