package org.entente.network.signed;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes all measures of one signed network as one line of JSON, always with the same fields in the
 * same order.
 */
public final class BalanceJson {
  private static final JsonFactory JSON = new JsonFactory();

  private BalanceJson() {}

  /**
   * Solves and writes. {@code seconds} is the time that the frustration took, the only field that
   * differs between runs.
   *
   * @param blocs at most so many
   * @param limit seconds after which the best so far is given
   */
  public static String line(SignedNetworkReader.Reading reading, int blocs, double limit) {
    SignedNetwork network = reading.network();
    long start = System.nanoTime();
    Frustration frustration = Frustration.of(network, blocs, limit);
    double seconds = (System.nanoTime() - start) / 1e9;
    var out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      if (!reading.window().isEmpty()) {
        json.writeStringProperty("window", reading.window());
      }
      write(json, network, frustration, blocs, OptionalDouble.of(seconds));
      json.writeNumberProperty("repeated_rows", reading.repeated());
      json.writeNumberProperty("self_loops", reading.selfLoops());
      json.writeEndObject();
    }
    return out.toString();
  }

  /** The measures themselves, into an object that is open. */
  static void write(
      JsonGenerator json,
      SignedNetwork network,
      Frustration frustration,
      int blocs,
      OptionalDouble seconds) {
    Triangles triangles = Triangles.count(network);
    json.writeNumberProperty("nodes", network.size());
    json.writeNumberProperty("edges", network.edges().size());
    json.writeNumberProperty("negative", network.negative());
    json.writeNumberProperty("triangles", triangles.total());
    json.writeNumberProperty("unbalanced", triangles.unbalanced());
    json.writeNumberProperty("frustration", frustration.index());
    json.writeBooleanProperty("proven", frustration.proven());
    json.writeNumberProperty("lower_bound", frustration.lowerBound());
    json.writeNumberProperty("most_blocs", blocs);
    partition(json, "partition", network, frustration.bloc());
    seconds.ifPresent(s -> json.writeNumberProperty("seconds", Math.round(s * 1000) / 1000.0));
    blocs(json, network, frustration.bloc());
    frustrated(json, network, frustration);
    tension(json, network, frustration);
    triangles(json, triangles);
    optional(json, "degree_of_balance", DegreeOfBalance.of(network));
    optional(json, "walk_balance", WalkBalance.of(network));
    int[] communities = Communities.of(network);
    number(json, "modularity", SignedModularity.of(network, communities));
    partition(json, "communities", network, Arrays.stream(communities).boxed().toList());
  }

  private static void partition(
      JsonGenerator json, String field, SignedNetwork network, List<Integer> part) {
    json.writeObjectPropertyStart(field);
    for (int actor = 0; actor < network.size(); actor++) {
      json.writeNumberProperty(network.actors().get(actor), part.get(actor));
    }
    json.writeEndObject();
  }

  private static void blocs(JsonGenerator json, SignedNetwork network, List<Integer> bloc) {
    int blocs = 1 + bloc.stream().mapToInt(Integer::intValue).max().orElse(-1);
    json.writeArrayPropertyStart("blocs");
    for (int k = 0; k < blocs; k++) {
      json.writeStartArray();
      for (int actor = 0; actor < bloc.size(); actor++) {
        if (bloc.get(actor) == k) {
          json.writeString(network.actors().get(actor));
        }
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void frustrated(
      JsonGenerator json, SignedNetwork network, Frustration frustration) {
    json.writeArrayPropertyStart("frustrated");
    for (SignedEdge edge : frustration.edges()) {
      json.writeStartObject();
      json.writeStringProperty("from", network.actors().get(edge.a()));
      json.writeStringProperty("to", network.actors().get(edge.b()));
      json.writeNumberProperty("sign", edge.sign());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Actors with any, those with the most frustrated edges first. */
  private static void tension(JsonGenerator json, SignedNetwork network, Frustration frustration) {
    Tension tension = Tension.of(network, frustration);
    List<Integer> order =
        IntStream.range(0, network.size())
            .filter(actor -> tension.frustrated().get(actor) > 0)
            .boxed()
            .sorted(Comparator.comparingInt((Integer actor) -> -tension.frustrated().get(actor)))
            .toList();
    json.writeArrayPropertyStart("tension");
    for (int actor : order) {
      json.writeStartObject();
      json.writeStringProperty("actor", network.actors().get(actor));
      json.writeNumberProperty("frustrated", tension.frustrated().get(actor));
      json.writeNumberProperty("edges", tension.degree().get(actor));
      number(json, "share", tension.share(actor));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void triangles(JsonGenerator json, Triangles triangles) {
    json.writeObjectPropertyStart("triangle_types");
    json.writeNumberProperty("+++", triangles.allPositive());
    json.writeNumberProperty("++-", triangles.oneNegative());
    json.writeNumberProperty("+--", triangles.twoNegative());
    json.writeNumberProperty("---", triangles.allNegative());
    json.writeEndObject();
    number(json, "balanced_triangles", triangles.shareBalanced());
  }

  private static void optional(JsonGenerator json, String field, OptionalDouble value) {
    if (value.isPresent()) {
      number(json, field, value.getAsDouble());
    } else {
      json.writeNullProperty(field);
    }
  }

  /** Six decimals: more would print the rounding of sums. */
  private static void number(JsonGenerator json, String field, double value) {
    json.writeNumberProperty(field, Math.round(value * 1e6) / 1e6);
  }
}
