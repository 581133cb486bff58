package org.entente.corenlp;

import edu.stanford.nlp.ie.NumberNormalizer;
import edu.stanford.nlp.ie.regexp.NumberSequenceClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.CoreMapExpressionExtractor;
import edu.stanford.nlp.ling.tokensregex.MatchedExpression;
import edu.stanford.nlp.time.GenericTimeExpressionPatterns;
import edu.stanford.nlp.time.Options;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeExpression;
import edu.stanford.nlp.util.CoreMap;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.document.Document;
import org.entente.document.Span;
import org.entente.parse.TextDate;
import org.entente.parse.TextDate.Precision;

/**
 * Finds the times that a sentence names and resolves them against the document's date, with SUTime
 * (Chang and Manning, LREC 2012). Of its values days, months, years, weeks, seasons, decades and
 * centuries are kept; durations, sets and vague references ("recently") are left out, as is what
 * needs a document date when there is none.
 */
final class TimeResolver {
  private static final Pattern TIME_WORDS =
      Pattern.compile(
          "\\d|day|week|month|year|ago|today|tonight|tomorrow|yesterday|last|next|earlier|later|since|spring|summer"
              + "|autumn|fall|winter|decade|century|morning|evening|night|noon|january|february|march|april|may|june"
              + "|july|august|september|october|november|december");

  /** The forms of ISO 8601 and TIMEX3 that name a stretch of the calendar. */
  private static final List<Form> FORMS =
      List.of(
          new Form("(\\d{4})-(\\d{2})-(\\d{2})(T.*)?", Precision.DAY, TimeResolver::day),
          new Form("(\\d{4})-(\\d{2})", Precision.MONTH, TimeResolver::month),
          new Form("(\\d{4})", Precision.YEAR, m -> years(number(m, 1), 1)),
          new Form("(\\d{4})-W(\\d{2})", Precision.BETWEEN, TimeResolver::week),
          new Form("(\\d{4})-(SP|SU|FA|WI)", Precision.BETWEEN, TimeResolver::season),
          new Form(
              "(\\d{4})-Q([1-4])",
              Precision.BETWEEN, m -> months(number(m, 1), number(m, 2) * 3 - 2, 3)),
          new Form("(\\d{3})X", Precision.BETWEEN, m -> years(number(m, 1) * 10, 10)),
          new Form("(\\d{2})XX", Precision.BETWEEN, m -> years(number(m, 1) * 100, 100)));

  private final GenericTimeExpressionPatterns rules;
  private final CoreMapExpressionExtractor<MatchedExpression> extractor;

  @SuppressWarnings("unchecked") // SUTime's rules make such an extractor, but say so nowhere.
  TimeResolver() {
    var settings = new Properties();
    settings.setProperty("sutime.markTimeRanges", "true");
    rules = new GenericTimeExpressionPatterns(new Options("sutime", settings));
    extractor = rules.createExtractor();
  }

  List<TextDate> resolve(Document document, CoreMap sentence) {
    Span span = span(sentence.get(CoreAnnotations.TokensAnnotation.class));
    if (!TIME_WORDS.matcher(span.in(document.text()).toLowerCase(Locale.ROOT)).find()) {
      return List.of();
    }
    Optional<SUTime.Time> published =
        document.published().map(day -> SUTime.parseDateTime(day.toString(), true));
    var index = new SUTime.TimeIndex();
    var dates = new ArrayList<TextDate>();
    for (TimeExpression time : times(sentence)) {
      List<CoreLabel> tokens = time.getAnnotation().get(CoreAnnotations.TokensAnnotation.class);
      Span words = span(tokens);
      value(time, Clock.of(sentence, words), published, index)
          .flatMap(value -> read(value, words, words.in(document.text())))
          .ifPresent(dates::add);
    }
    return dates;
  }

  private List<TimeExpression> times(CoreMap sentence) {
    CoreMap aligned = NumberSequenceClassifier.alignSentence(sentence);
    // SUTime's rules work on values that all sentences share.
    synchronized (extractor) {
      aligned.set(CoreAnnotations.NumerizedTokensAnnotation.class, numbers(aligned));
      return extractor.extractExpressions(aligned).stream()
          .flatMap(found ->
              Optional.ofNullable(found.getAnnotation().get(TimeExpression.Annotation.class))
                  .stream())
          .sorted(MatchedExpression.EXPR_TOKEN_OFFSETS_NESTED_FIRST_COMPARATOR)
          .toList();
    }
  }

  private static List<CoreMap> numbers(CoreMap sentence) {
    try {
      return NumberNormalizer.findAndMergeNumbers(sentence);
    } catch (NumberFormatException e) {
      // Digits that are no number ("1.2.3"): words like others.
      return List.of();
    }
  }

  /**
   * The value as TIMEX3 writes it. Whether a "Friday" is past or to come is asked of the words
   * here, not of the mark that SUTime's own rules leave: they leave it on the one "Friday" of all
   * texts, so that what was read before would decide.
   */
  private static Optional<String> value(
      TimeExpression time, Clock clock, Optional<SUTime.Time> published, SUTime.TimeIndex index) {
    SUTime.Temporal temporal = time.getTemporal();
    if (temporal == null) {
      return Optional.empty();
    }
    int flags =
        switch (clock) {
          case PAST -> SUTime.RESOLVE_TO_PAST;
          case FUTURE -> SUTime.RESOLVE_TO_FUTURE;
          case OPEN -> temporal instanceof SUTime.PartialTime ? SUTime.RESOLVE_TO_CLOSEST : 0;
        };
    try {
      SUTime.Temporal grounded = temporal.resolve(published.orElse(null), flags);
      return grounded == null
          ? Optional.empty()
          : Optional.ofNullable(grounded.getTimexAttributes(index).get("value"));
    } catch (RuntimeException e) {
      // SUTime throws on combinations that name no time ("the 31st of last week").
      return Optional.empty();
    }
  }

  /** One value of SUTime as days of the calendar; empty where it is none of {@link #FORMS}. */
  static Optional<TextDate> read(String value, Span span, String text) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(value);
      if (matcher.matches()) {
        try {
          Days days = form.days().apply(matcher);
          return Optional.of(new TextDate(span, text, days.from(), days.until(), form.precision()));
        } catch (DateTimeException e) {
          // "31 June" in the text: no date rather than another one.
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private record Days(LocalDate from, LocalDate until) {}

  private record Form(Pattern pattern, Precision precision, Function<Matcher, Days> days) {
    Form(String pattern, Precision precision, Function<Matcher, Days> days) {
      this(Pattern.compile(pattern), precision, days);
    }
  }

  private static Days day(Matcher matcher) {
    LocalDate day = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
    return new Days(day, day.plusDays(1));
  }

  private static Days month(Matcher matcher) {
    return months(number(matcher, 1), number(matcher, 2), 1);
  }

  /** ISO week: its first is the one that holds 4 January. */
  private static Days week(Matcher matcher) {
    LocalDate first = LocalDate.of(number(matcher, 1), 1, 4).with(DayOfWeek.MONDAY);
    LocalDate from = first.plusWeeks(number(matcher, 2) - 1L);
    return new Days(from, from.plusWeeks(1));
  }

  private static Days season(Matcher matcher) {
    int month =
        switch (matcher.group(2)) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    return months(number(matcher, 1), month, 3);
  }

  private static Days months(int year, int month, int count) {
    LocalDate from = LocalDate.of(year, month, 1);
    return new Days(from, from.plusMonths(count));
  }

  private static Days years(int first, int count) {
    return new Days(LocalDate.of(first, 1, 1), LocalDate.of(first + count, 1, 1));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Span span(List<CoreLabel> tokens) {
    return new Span(tokens.getFirst().beginPosition(), tokens.getLast().endPosition());
  }
}
