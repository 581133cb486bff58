package org.entente.network.signed;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the network of a window with all its measures and pairs as one line of JSON. */
public final class NetworkJson {
  private static final JsonFactory JSON = new JsonFactory();

  private NetworkJson() {}

  /**
   * Solves and writes; the same in every run unless the time runs out.
   *
   * @param names of actors by id
   * @param blocs at most so many
   * @param limit seconds after which the best division so far is given
   */
  public static String line(
      WindowNetwork window,
      LocalDate from,
      LocalDate until,
      SignRule rule,
      UnaryOperator<String> names,
      int blocs,
      double limit) {
    SignedNetwork network = window.network();
    Frustration frustration = Frustration.of(network, blocs, limit);
    Set<SignedEdge> atOdds = new HashSet<>(frustration.edges());
    var out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("from", from.toString());
      json.writeStringProperty("until", until.toString());
      json.writeStringProperty("sign_rule", rule.words());
      json.writeNumberProperty("undecided_pairs", window.undecided());
      BalanceJson.write(json, network, frustration, blocs, OptionalDouble.empty());
      json.writeArrayPropertyStart("pairs");
      for (int e = 0; e < network.edges().size(); e++) {
        SignedEdge edge = network.edges().get(e);
        PairTotals pair = window.edges().get(e);
        json.writeStartObject();
        json.writeStringProperty("from", pair.one());
        json.writeStringProperty("from_name", names.apply(pair.one()));
        json.writeStringProperty("to", pair.other());
        json.writeStringProperty("to_name", names.apply(pair.other()));
        json.writeNumberProperty("sign", edge.sign());
        json.writeNumberProperty("reports", pair.reports());
        json.writeNumberProperty("forward", pair.forward());
        json.writeNumberProperty("cooperation", pair.cooperation());
        json.writeNumberProperty("mean", Math.round(pair.mean() * 1e4) / 1e4);
        json.writeBooleanProperty("at_odds", atOdds.contains(edge));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }
}
