package org.entente.web.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.web.word.Words;

/**
 * Camps around an oval, each on a stretch of its own, and the edges between their actors. Two camps
 * take the left and the right half. Places depend on the camps and the order of the actors alone.
 */
public record NetworkPicture(int width, int height, List<Node> nodes, List<Edge> edges) {
  /** Half the angle that one of two camps takes, in radians: gaps stay above and below. */
  private static final double REACH = Math.toRadians(70);

  /** Room between two of several camps, in actors. */
  private static final double BETWEEN = 1.2;

  /** Height that a name needs. */
  private static final int ROOM = 17;

  /** Names that stand this near to the middle are centred over or under their actor. */
  private static final double MIDDLE = 0.08;

  public NetworkPicture {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * An actor to be drawn.
   *
   * @param camp from 0
   */
  public record Actor(String id, String name, int camp) {}

  /** A pair to be drawn. */
  public record Pair(
      String one, String other, int sign, boolean atOdds, String words, String href) {}

  /** For screens of at least 620 px; names in full. */
  public static NetworkPicture wide(List<Actor> actors, List<Pair> pairs) {
    return draw(actors, pairs, new Oval(1152, 330, 205), 26);
  }

  /** For phones; ids instead of names. */
  public static NetworkPicture narrow(List<Actor> actors, List<Pair> pairs) {
    return draw(
        actors.stream().map(a -> new Actor(a.id(), a.id(), a.camp())).toList(),
        pairs,
        new Oval(340, 88, 160),
        9);
  }

  private record Oval(int width, int across, int down) {
    int height() {
      return 2 * down + 80;
    }

    double x(double angle) {
      return width / 2.0 + across * Math.cos(angle);
    }

    double y(double angle) {
      return height() / 2.0 + down * Math.sin(angle);
    }
  }

  private static NetworkPicture draw(
      List<Actor> actors, List<Pair> pairs, Oval usual, int longest) {
    int camps = Math.max(2, 1 + actors.stream().mapToInt(Actor::camp).max().orElse(0));
    List<List<Actor>> byCamp = new ArrayList<>();
    for (int camp = 0; camp < camps; camp++) {
      int number = camp;
      byCamp.add(actors.stream().filter(actor -> actor.camp() == number).toList());
    }
    Oval oval = fitting(usual, byCamp);
    var nodes = new ArrayList<Node>();
    Map<String, Node> placed = new HashMap<>();
    double begin = Math.PI - share(byCamp, 0) / 2;
    for (int camp = 0; camp < camps; camp++) {
      List<Actor> own = byCamp.get(camp);
      for (int i = 0; i < own.size(); i++) {
        double angle =
            camps == 2
                ? half(camp, i, own.size())
                : begin + share(byCamp, camp) * (i + (1 + BETWEEN) / 2) / (own.size() + BETWEEN);
        Node node = node(own.get(i), oval, angle, longest);
        nodes.add(node);
        placed.put(own.get(i).id(), node);
      }
      begin += share(byCamp, camp);
    }
    var edges = new ArrayList<Edge>();
    for (Pair pair : pairs) {
      Node one = placed.get(pair.one());
      Node other = placed.get(pair.other());
      if (one != null && other != null) {
        edges.add(edge(one, other, pair, oval));
      }
    }
    // Those at odds on top of the others.
    edges.sort((a, b) -> Boolean.compare(a.atOdds(), b.atOdds()));
    return new NetworkPicture(oval.width(), oval.height(), nodes, edges);
  }

  /** High enough for the names. */
  private static Oval fitting(Oval usual, List<List<Actor>> byCamp) {
    int most = byCamp.stream().mapToInt(List::size).max().orElse(0);
    int all = byCamp.stream().mapToInt(List::size).sum();
    int needed = byCamp.size() == 2 ? ROOM * (most - 1) : ROOM * 3 / 5 * all;
    return new Oval(usual.width(), usual.across(), Math.max(usual.down(), needed));
  }

  /** The angle that a camp takes among several. */
  private static double share(List<List<Actor>> byCamp, int camp) {
    double all = byCamp.stream().mapToDouble(own -> own.size() + BETWEEN).sum();
    return 2 * Math.PI * (byCamp.get(camp).size() + BETWEEN) / all;
  }

  /** The angle of one of two camps’ actors: the first camp from the top of the left half down. */
  private static double half(int camp, int place, int size) {
    double step = size == 1 ? 0 : -1 + 2.0 * place / (size - 1);
    double angle = step * Math.min(REACH, 0.32 * (size - 1));
    return camp == 0 ? Math.PI - angle : angle;
  }

  private static Node node(Actor actor, Oval oval, double angle, int longest) {
    double side = Math.cos(angle);
    boolean middle = Math.abs(side) < MIDDLE;
    double x = oval.x(angle);
    double y = oval.y(angle);
    return new Node(
        actor.id(),
        Words.shortened(actor.name(), longest),
        round(x),
        round(y),
        round(middle ? x : x + (side < 0 ? -15 : 15)),
        round(middle ? y + (Math.sin(angle) < 0 ? -16 : 26) : y + 4),
        middle ? "mid" : side < 0 ? "end" : "",
        actor.camp());
  }

  /** Within a camp bent toward the middle, since straight lines would run along the oval. */
  private static Edge edge(Node one, Node other, Pair pair, Oval oval) {
    String path;
    if (one.camp() == other.camp()) {
      double mx = (one.x() + other.x()) / 2;
      double my = (one.y() + other.y()) / 2;
      double pull = 0.45;
      path =
          "M%s %sQ%s %s %s %s"
              .formatted(
                  one.x(),
                  one.y(),
                  round(mx + pull * (oval.width() / 2.0 - mx)),
                  round(my + pull * 0.3 * (oval.height() / 2.0 - my)),
                  other.x(),
                  other.y());
    } else {
      path = "M%s %sL%s %s".formatted(one.x(), one.y(), other.x(), other.y());
    }
    return new Edge(path, pair.sign() > 0, pair.atOdds(), pair.words(), pair.href());
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }

  /**
   * @param textX where the name begins, ends or has its middle
   * @param textY its baseline
   * @param anchor class of the name: empty, {@code end} or {@code mid}
   */
  public record Node(
      String id,
      String name,
      double x,
      double y,
      double textX,
      double textY,
      String anchor,
      int camp) {
    /** The camp’s letter. */
    public String letter() {
      return String.valueOf((char) ('A' + camp));
    }
  }

  /** One line. */
  public record Edge(String path, boolean with, boolean atOdds, String words, String href) {}
}
