package org.entente.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.network.parallel.Parallel;
import org.entente.network.parallel.Parallels;
import org.entente.network.parallel.Reversion;

/** Parallels for people. */
final class ParallelsText {
  private final StringBuilder out = new StringBuilder();

  private ParallelsText() {}

  static String of(String actor, Parallels parallels) {
    var text = new ParallelsText();
    text.write(actor, parallels);
    return text.out.toString();
  }

  private void write(String actor, Parallels parallels) {
    line("%s in %s, among %,d windows up to it", actor, parallels.window(), parallels.windows());
    if (parallels.parallels().isEmpty()) {
      line("Not enough data: no earlier window shares enough others with it.");
      return;
    }
    line("%n%-18s%10s%10s%16s%8s%8s", "window", "distance", "likeness", "90 in 100", "p", "common");
    for (Parallel parallel : parallels.parallels()) {
      line(
          "%-18s%10.2f%10.2f%16s%8.3f%,8d",
          parallel.window(),
          parallel.distance(),
          parallel.likeness(),
          String.format(Locale.ROOT, "%.2f … %.2f", parallel.low(), parallel.high()),
          parallel.p(),
          parallel.common());
      line("    alike: %s", pairs(parallel.alike()));
      line("    apart: %s", pairs(parallel.apart()));
    }
    line("%n%s", parallels.reversion().map(ParallelsText::reversion).orElse(NO_REVERSION));
  }

  private static final String NO_REVERSION =
      "Reversion: not enough data, too few windows before it.";

  private static String reversion(Reversion found) {
    String periods =
        String.format(
            Locale.ROOT,
            "%s to %s at a distance of %.2f, the recent windows at %.2f (p %.3f among %,d windows)",
            found.from(),
            found.last(),
            found.older(),
            found.recent(),
            found.p(),
            found.windows());
    return found.reverts()
        ? "Reversion: nearer to an older period than to the recent one, " + periods
        : "No reversion: the recent windows are nearest; of older periods " + periods;
  }

  private static String pairs(List<Parallel.Pair> pairs) {
    return pairs.stream()
        .map(pair ->
            String.format(Locale.ROOT, "%s %+.2f/%+.2f", pair.key(), pair.now(), pair.then()))
        .collect(Collectors.joining(", "));
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
  }
}
