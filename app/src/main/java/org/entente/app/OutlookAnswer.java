package org.entente.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.network.outlook.CountOutlook;
import org.entente.network.outlook.CountPanel;

/**
 * What {@code outlook} prints; its fields are the JSON.
 *
 * @param acts empty when ties alone were asked for
 * @param ties empty for a table of acts, which has none
 */
record OutlookAnswer(Optional<Acts> acts, Optional<Lasting> ties) {
  /**
   * What one is to do toward another.
   *
   * @param from by the name in the acts
   * @param periods whole ones in the record
   * @param first first day of the record
   * @param until first day after it
   * @param state how long the present balance of conflict and cooperation is to last
   */
  record Acts(
      String from,
      String to,
      String fromName,
      String toName,
      CountPanel.Unit unit,
      int periods,
      LocalDate first,
      LocalDate until,
      List<Side> sides,
      Lasting state) {
    Acts {
      sides = List.copyOf(sides);
    }
  }

  /**
   * One side.
   *
   * @param missing why there is no outlook; empty when there is one
   */
  record Side(CountPanel.Side side, Optional<String> missing, Optional<CountOutlook> outlook) {}
}
