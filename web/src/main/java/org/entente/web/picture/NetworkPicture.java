package org.entente.web.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two camps on the two halves of an oval, and the edges between their actors as chords. Places
 * depend on the camps and the order of the actors alone.
 */
public record NetworkPicture(int width, int height, List<Node> nodes, List<Edge> edges) {
  /** Half the angle that one camp takes of the oval, in radians: gaps stay above and below. */
  private static final double REACH = Math.toRadians(70);

  public NetworkPicture {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * An actor to be drawn.
   *
   * @param camp 0 for the left one, 1 for the right one
   */
  public record Actor(String id, String name, int camp) {}

  /** A pair to be drawn. */
  public record Pair(
      String one, String other, int sign, boolean atOdds, String words, String href) {}

  /** For screens of at least 620 px; names in full. */
  public static NetworkPicture wide(List<Actor> actors, List<Pair> pairs) {
    return draw(actors, pairs, new Oval(1152, 520, 290, 205), true);
  }

  /** For phones; ids instead of names. */
  public static NetworkPicture narrow(List<Actor> actors, List<Pair> pairs) {
    return draw(actors, pairs, new Oval(340, 400, 112, 160), false);
  }

  private record Oval(int width, int height, int across, int down) {}

  private static NetworkPicture draw(
      List<Actor> actors, List<Pair> pairs, Oval oval, boolean names) {
    Map<String, Node> placed = new HashMap<>();
    var nodes = new ArrayList<Node>();
    for (int camp = 0; camp < 2; camp++) {
      int side = camp;
      List<Actor> own = actors.stream().filter(a -> a.camp() == side).toList();
      for (int i = 0; i < own.size(); i++) {
        double step = own.size() == 1 ? 0 : -1 + 2.0 * i / (own.size() - 1);
        double angle = step * Math.min(REACH, 0.32 * (own.size() - 1));
        double x = oval.width() / 2.0 + (camp == 0 ? -1 : 1) * oval.across() * Math.cos(angle);
        double y = oval.height() / 2.0 + oval.down() * Math.sin(angle);
        Actor actor = own.get(i);
        var node =
            new Node(
                actor.id(),
                names ? actor.name() : actor.id(),
                round(x),
                round(y),
                round(x + (camp == 0 ? -13 : 13)),
                camp);
        nodes.add(node);
        placed.put(actor.id(), node);
      }
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
   * @param textX where the name begins or, on the left, ends
   */
  public record Node(String id, String name, double x, double y, double textX, int camp) {}

  /** One line. */
  public record Edge(String path, boolean with, boolean atOdds, String words, String href) {}
}
