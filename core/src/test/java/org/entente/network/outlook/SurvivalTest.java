package org.entente.network.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.entente.network.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurvivalTest {
  /** Weeks of remission; minus is still in remission. Freireich and others 1963, Gehan 1965. */
  private static final int[] TREATED = {
    6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35
  };

  private static final int[] PLACEBO = {
    1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23
  };

  @TempDir private Path folder = Path.of("");

  /**
   * The table in Kalbfleisch and Prentice (1980, section 1.3) and Kleinbaum and Klein (2012,
   * chapter 2).
   */
  @Test
  void kaplanAndMeierOnTheRemissionTimes() {
    KaplanMeier treated = KaplanMeier.of(lives("treated", TREATED));
    assertThat(treated.lasts(0, 6).value()).isCloseTo(0.857, within(5e-4));
    assertThat(treated.lasts(0, 10).value()).isCloseTo(0.753, within(5e-4));
    assertThat(treated.lasts(0, 16).value()).isCloseTo(0.627, within(5e-4));
    assertThat(treated.lasts(0, 23).value()).isCloseTo(0.448, within(5e-4));
    assertThat(treated.deviation(6)).isCloseTo(0.0764, within(5e-5));
    assertThat(treated.deviation(23)).isCloseTo(0.1346, within(5e-5));
  }

  @Test
  void whatHasLastedIsHeldAgainstWhatLastedAsLong() {
    KaplanMeier treated = KaplanMeier.of(lives("treated", TREATED));
    assertThat(treated.lasts(10, 6).value()).isCloseTo(0.6275 / 0.7529, within(1e-3));
    assertThat(treated.lasts(23, 5).value()).isOne();
    assertThat(treated.lasts(7, 6).low()).isLessThan(treated.lasts(7, 6).value());
  }

  /**
   * The Weibull model of the same times in Kleinbaum and Klein (2012, chapter 7): p 1.366, −1.731.
   */
  @Test
  void weibullOnTheRemissionTimes() {
    var both = new ArrayList<Lifetime>(lives("treated", TREATED));
    both.addAll(lives("placebo", PLACEBO));
    Weibull model = Weibull.fit(both, 0);
    assertThat(model.shape()).isCloseTo(1.366, within(5e-4));
    assertThat(Math.log(model.rate("treated") / model.rate("placebo")))
        .isCloseTo(-1.731, within(5e-4));
  }

  @Test
  void aKindWithFewEndsLeansOnTheOthers() {
    var both = new ArrayList<Lifetime>(lives("treated", TREATED));
    both.addAll(lives("placebo", PLACEBO));
    Weibull alone = Weibull.fit(both, 0);
    Weibull leaning = Weibull.fit(both, 20);
    assertThat(leaning.rate("treated")).isGreaterThan(alone.rate("treated"));
    assertThat(leaning.rate("placebo")).isLessThan(alone.rate("placebo"));
    Chance chance = leaning.lasts("never seen", 5, 5);
    assertThat(chance.low()).isLessThan(chance.value());
  }

  @Test
  void anEraInWhichMuchEndsRaisesAllRates() {
    var spans = new ArrayList<Span>();
    LocalDate now = LocalDate.of(2000, 1, 1);
    for (int i = 0; i < 40; i++) {
      spans.add(span("a", 1960 + i % 5, i < 20 ? Optional.of(1990 + i % 9) : Optional.empty()));
    }
    Weibull model = Weibull.fit(TieOutlook.lifetimes(spans, now), 3);
    assertThat(model.since(now, 120, spans).times()).isGreaterThan(1);
    assertThat(model.since(LocalDate.of(1985, 1, 1), 120, spans).times()).isLessThan(1);
  }

  /** Ties of two kinds, one of which ends five times as often, from 1900 on. */
  @Test
  void theModelForetellsBetterThanDoingWithoutOne() {
    TieOutlook outlook = TieOutlook.find(ties(), LocalDate.of(2000, 1, 1), 24).orElseThrow();
    TieTest test = outlook.test().orElseThrow();
    assertThat(test.scores())
        .extracting(TieTest.Score::name)
        .containsExactly("model", "Kaplan-Meier", "no change", "mean");
    assertThat(test.gain().isSure()).isTrue();
    assertThat(test.gain().over()).isEqualTo("mean");
    assertThat(test.reliability())
        .allSatisfy(group -> assertThat(group.foretold()).isCloseTo(group.lasted(), within(0.1)));
    assertThat(outlook.standing()).isNotEmpty();
  }

  @Test
  void theBackTestKnowsNothingOfTheTimeAfter() {
    LocalDate now = LocalDate.of(1980, 1, 1);
    List<Span> known =
        ties().stream()
            .filter(span -> span.since().isBefore(now))
            .map(span ->
                span.standsOn(now)
                    ? new Span(span.from(), span.to(), span.kind(), span.since(), Optional.empty())
                    : span)
            .toList();
    List<Span> all = ties().stream().filter(span -> span.since().isBefore(now)).toList();
    assertThat(TieOutlook.find(all, now, 12).orElseThrow().test())
        .isEqualTo(TieOutlook.find(known, now, 12).orElseThrow().test());
  }

  @Test
  void fewEndsGiveNoOutlook() {
    List<Span> few = ties().stream().filter(span -> span.until().isEmpty()).toList();
    assertThat(TieOutlook.find(few, LocalDate.of(2000, 1, 1), 12)).isEmpty();
  }

  @Test
  void tablesAreRead() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("ties.csv"),
            "from,to,kind,since,until\nFRA,DEU,treaty,1963-01-22,\nGBR,EGY,alliance,1936,1951\n");
    assertThat(TieTable.read(file, UnaryOperator.identity()))
        .extracting(Span::since)
        .containsExactly(LocalDate.of(1963, 1, 22), LocalDate.of(1936, 1, 1));
    Files.writeString(file, "from,to,kind,since,until\nFRA,DEU,treaty,1963,1960\n");
    assertThatThrownBy(() -> TieTable.read(file, UnaryOperator.identity()))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("line 2: until 1960-01-01 is not after since 1963-01-01");
  }

  private static List<Span> ties() {
    var random = new Random(11);
    var spans = new ArrayList<Span>();
    for (int i = 0; i < 400; i++) {
      String kind = i % 2 == 0 ? "firm" : "loose";
      LocalDate since = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(36_500));
      double years = -Math.log(random.nextDouble()) * (kind.equals("firm") ? 25 : 5);
      LocalDate until = since.plusDays(1 + Math.round(years * 365));
      spans.add(
          new Span(
              "A" + i,
              "B",
              kind,
              since,
              until.isBefore(LocalDate.of(2000, 1, 1)) ? Optional.of(until) : Optional.empty()));
    }
    return spans;
  }

  private static Span span(String kind, int since, Optional<Integer> until) {
    return new Span(
        "A", "B", kind, LocalDate.of(since, 1, 1), until.map(year -> LocalDate.of(year, 1, 1)));
  }

  private static List<Lifetime> lives(String kind, int... weeks) {
    var lives = new ArrayList<Lifetime>();
    for (int week : weeks) {
      lives.add(new Lifetime(kind, Math.abs(week), week > 0));
    }
    return lives;
  }
}
