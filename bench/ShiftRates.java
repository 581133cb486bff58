import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.entente.network.shift.ActShifts;
import org.entente.network.shift.ChangePoints;
import org.entente.network.shift.Series;
import org.entente.network.shift.Shift;
import org.entente.network.shift.ShiftJson;

/**
 * Whether the rates and intervals of shifts are what they say: how many series without a change give
 * a shift at a stated rate, and, of series with a step, how many are found and how many of the
 * intervals hold its size. Noise is AR(1), normal or put to counts that are mostly empty (negative
 * binomial with mean 1, of which 58 in 100 are 0). Seeded. Run: {@code bench/run-shifts SERIES PART
 * LENGTH...}, by default 200 series a cell. Parts: {@code detail} and {@code detail-steps} for the
 * rates of {@code changepoints --detail} without and with a step, {@code shifts} and {@code
 * shifts-steps} for those of {@code shifts}.
 */
public final class ShiftRates {
  private static final List<Double> CORRELATIONS = List.of(0.0, 0.3, 0.6, 0.8, 0.9, 0.95);
  private static final Pattern RATE = Pattern.compile("\"false_alarm_rate\":([0-9.E-]+)");

  private static final double[] TERMS = {
    0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429
  };

  private enum Kind {
    NORMAL,
    COUNTS
  }

  private ShiftRates() {}

  public static void main(String[] arguments) {
    int series = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    String part = arguments.length > 1 ? arguments[1] : "detail";
    int[] lengths =
        arguments.length > 2
            ? Arrays.stream(arguments).skip(2).mapToInt(Integer::parseInt).toArray()
            : new int[] {24, 60};
    for (int length : lengths) {
      switch (part) {
        case "detail" -> unchanging((kind, rho) -> detail(kind, length, rho, 0, series));
        case "detail-steps" -> stepping(
            List.of(1.0, 2.0, 3.0), (step, rho) -> detail(Kind.NORMAL, length, rho, step, series));
        case "shifts" -> unchanging((kind, rho) -> cell(kind, length, rho, 0, series));
        case "shifts-steps" -> stepping(
            List.of(2.5, 4.0), (step, rho) -> cell(Kind.NORMAL, length, rho, step, series));
        default -> throw new IllegalArgumentException(part);
      }
    }
  }

  private static void unchanging(BiConsumer<Kind, Double> measure) {
    for (Kind kind : Kind.values()) {
      for (double correlation : CORRELATIONS) {
        measure.accept(kind, correlation);
      }
    }
  }

  private static void stepping(List<Double> steps, BiConsumer<Double, Double> measure) {
    for (double step : steps) {
      for (double correlation : List.of(0.0, 0.3, 0.6)) {
        measure.accept(step, correlation);
      }
    }
  }

  /** The rates that {@code changepoints --detail} prints, at its own penalty and with lines. */
  private static void detail(Kind kind, int length, double correlation, double step, int series) {
    int found = 0;
    int rated = 0;
    for (int i = 0; i < series; i++) {
      double[] values = series(kind, length, correlation, i);
      for (int t = length / 2; t < length; t++) {
        values[t] += step;
      }
      String line = ShiftJson.line(Series.of("", values), ChangePoints.Settings.DEFAULT, true);
      List<Double> rates =
          RATE.matcher(line).results().map(rate -> Double.valueOf(rate.group(1))).toList();
      found += rates.isEmpty() ? 0 : 1;
      rated += rates.stream().anyMatch(rate -> rate <= ActShifts.RATE) ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "%s, %d points, correlation %.2f, step %.1f, --detail: any change in %.3f, rate up to 0.1 in %.3f%n",
        kind.name().toLowerCase(Locale.ROOT),
        length,
        correlation,
        step,
        found / (double) series,
        rated / (double) series);
  }

  private static double[] series(Kind kind, int length, double correlation, int seed) {
    var random = new Random(31L * length + seed * 7919L + (long) (1000 * correlation));
    random.nextDouble(); // neighbouring seeds begin alike
    double[] values = noise(length, correlation, random);
    return kind == Kind.COUNTS ? Arrays.stream(values).map(ShiftRates::count).toArray() : values;
  }

  private static void cell(Kind kind, int length, double correlation, double step, int series) {
    int rated = 0;
    int shown = 0;
    int holding = 0;
    for (int i = 0; i < series; i++) {
      double[] values = series(kind, length, correlation, i);
      for (int t = length / 2; t < length; t++) {
        values[t] += step;
      }
      List<Shift> found = Shift.of(Series.of("", values), ActShifts.SETTINGS, ActShifts.RATE);
      List<Shift> apart = found.stream().filter(Shift::isApart).toList();
      rated += found.isEmpty() ? 0 : 1;
      shown += apart.isEmpty() ? 0 : 1;
      holding += apart.stream().anyMatch(s -> s.low() <= step && step <= s.high()) ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "%s, %d points, correlation %.2f, step %.1f: rate up to 0.1 in %.3f, shown %.3f%s%n",
        kind.name().toLowerCase(Locale.ROOT),
        length,
        correlation,
        step,
        rated / (double) series,
        shown / (double) series,
        step > 0 && shown > 0
            ? String.format(Locale.ROOT, ", interval holds the step in %.3f", holding / (double) shown)
            : "");
  }

  private static double[] noise(int length, double correlation, Random random) {
    double[] noise = new double[length];
    for (int t = 0; t < length; t++) {
      double fresh = random.nextGaussian();
      noise[t] =
          t == 0
              ? fresh
              : correlation * noise[t - 1] + Math.sqrt(1 - correlation * correlation) * fresh;
    }
    return noise;
  }

  /** The count at the same share of a negative binomial with size 1/2 and mean 1. */
  private static double count(double normal) {
    double share = normalShare(normal);
    double chance = 1 / 3.0;
    double one = Math.sqrt(chance);
    double all = one;
    int count = 0;
    while (share > all && count < 200) {
      count++;
      one *= (count - 0.5) / count * (1 - chance);
      all += one;
    }
    return count;
  }

  /** Abramowitz and Stegun 1964, 26.2.17. */
  private static double normalShare(double z) {
    double t = 1 / (1 + 0.2316419 * Math.abs(z));
    double terms = 0;
    for (int k = TERMS.length - 1; k >= 0; k--) {
      terms = (terms + TERMS[k]) * t;
    }
    double tail = 0.39894228 * Math.exp(-z * z / 2) * terms;
    return z > 0 ? 1 - tail : tail;
  }
}
