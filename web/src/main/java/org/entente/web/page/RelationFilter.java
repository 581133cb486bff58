package org.entente.web.page;

import java.util.List;
import java.util.Locale;
import org.entente.report.Certainty;
import org.entente.report.Dyad;
import org.entente.report.EventType;
import org.entente.report.Polarity;
import org.entente.store.Counting;
import org.entente.store.ReportFilter;
import org.entente.store.Sign;
import org.entente.web.holdings.Holdings.ActorCard;

/** The filters of a relationship's reports, read from the address and worded for chips. */
final class RelationFilter {
  private RelationFilter() {}

  static ReportFilter of(Ask ask, Dyad dyad) {
    ReportFilter filter = counting(ask);
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

  /** Every report unless asked otherwise: {@code yes} for those counted, or the rule before. */
  static ReportFilter counting(Ask ask) {
    return switch (ask.findOneOf("counted", List.of("yes", "affirmed")).orElse("")) {
      case "yes" -> ReportFilter.COUNTED;
      case "affirmed" -> ReportFilter.EVERY.counting(Counting.AFFIRMED);
      default -> ReportFilter.EVERY;
    };
  }

  /** By which rule a page's figures count: the usual one unless asked otherwise. */
  static Counting figures(Ask ask) {
    return ask.findOneOf("counted", List.of("yes", "affirmed")).orElse("yes").equals("affirmed")
        ? Counting.AFFIRMED
        : Counting.DEFAULT;
  }

  /** How a chip words the rule. */
  static String counted(String value) {
    return value.equals("affirmed") ? Counting.AFFIRMED.words() : "counted";
  }

  /** Empty for a parameter that is no filter. */
  static String words(String name, String value, ActorCard first, ActorCard second) {
    return switch (name) {
      case "direction" -> (value.equals("out") ? first : second).name() + " acts";
      case "type" -> value.toUpperCase(Locale.ROOT);
      case "sign", "certainty" -> value.toLowerCase(Locale.ROOT);
      case "polarity" -> value.equalsIgnoreCase("denied") ? "denies" : "affirms";
      case "counted" -> counted(value);
      case "from", "until" -> name + " " + value;
      default -> "";
    };
  }
}
