package org.entente.web.page;

import java.util.List;
import java.util.Locale;
import org.entente.report.Certainty;
import org.entente.report.Dyad;
import org.entente.report.EventType;
import org.entente.report.Polarity;
import org.entente.store.ReportFilter;
import org.entente.store.Sign;
import org.entente.web.holdings.Holdings.ActorCard;

/** The filters of a relationship's reports, read from the address and worded for chips. */
final class RelationFilter {
  private RelationFilter() {}

  static ReportFilter of(Ask ask, Dyad dyad) {
    boolean counted = ask.findOneOf("counted", List.of("yes")).isPresent();
    ReportFilter filter = counted ? ReportFilter.COUNTED : ReportFilter.EVERY;
    filter =
        switch (ask.findOneOf("direction", List.of("out", "back")).orElse("")) {
          case "out" -> filter.toward(dyad);
          case "back" -> filter.toward(dyad.reversed());
          default -> filter.between(dyad);
        };
    filter = ask.findOneOf("type", EventType.class).map(filter::type).orElse(filter);
    filter = ask.findOneOf("sign", Sign.class).map(filter::sign).orElse(filter);
    filter = ask.findOneOf("polarity", Polarity.class).map(filter::polarity).orElse(filter);
    filter = ask.findOneOf("certainty", Certainty.class).map(filter::certainty).orElse(filter);
    filter = ask.findDay("from").map(filter::from).orElse(filter);
    return ask.findDay("until").map(filter::until).orElse(filter);
  }

  /** Empty for a parameter that is no filter. */
  static String words(String name, String value, ActorCard first, ActorCard second) {
    return switch (name) {
      case "direction" -> (value.equals("out") ? first : second).name() + " acts";
      case "type" -> value.toUpperCase(Locale.ROOT);
      case "sign", "certainty" -> value.toLowerCase(Locale.ROOT);
      case "polarity" -> value.equalsIgnoreCase("denied") ? "denies" : "affirms";
      case "counted" -> "counted";
      case "from", "until" -> name + " " + value;
      default -> "";
    };
  }
}
