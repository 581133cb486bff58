package org.entente.web.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.report.Certainty;
import org.entente.report.EventType;
import org.entente.report.Polarity;
import org.entente.store.ReportFilter;
import org.entente.store.TypeCount;
import org.entente.web.holdings.Holdings;

/**
 * Number of reports that a filter leaves, for each value of a field; values without any left out.
 */
public record Facets(
    Map<EventType, Long> types,
    Map<Polarity, Long> polarities,
    Map<Certainty, Long> certainties,
    long total) {

  static Facets of(Holdings holdings, ReportFilter filter) {
    var polarities = new EnumMap<Polarity, Long>(Polarity.class);
    for (Polarity polarity : Polarity.values()) {
      if (isOpen(filter.polarity(), polarity)) {
        put(polarities, polarity, holdings.countReports(filter.polarity(polarity)));
      }
    }
    var certainties = new EnumMap<Certainty, Long>(Certainty.class);
    for (Certainty certainty : Certainty.values()) {
      if (isOpen(filter.certainty(), certainty)) {
        put(certainties, certainty, holdings.countReports(filter.certainty(certainty)));
      }
    }
    return new Facets(
        types(holdings.countTypes(filter)), polarities, certainties, holdings.countReports(filter));
  }

  static Map<EventType, Long> types(List<TypeCount> counts) {
    var types = new EnumMap<EventType, Long>(EventType.class);
    counts.forEach(count -> types.put(count.type(), count.reports()));
    return types;
  }

  private static <E> boolean isOpen(Optional<E> chosen, E value) {
    return chosen.isEmpty() || chosen.get().equals(value);
  }

  private static <E extends Enum<E>> void put(Map<E, Long> counts, E value, long count) {
    if (count > 0) {
      counts.put(value, count);
    }
  }
}
