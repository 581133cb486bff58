package org.entente.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.parse.ParsedSentence;
import org.entente.parse.TextDate;
import org.entente.parse.Token;
import org.entente.parse.Tree;

/** Chooses the time that belongs to an act among those that its sentence names. */
final class EventDates {
  /** Steps that a date costs which stands at a verb over the act. */
  private static final int BESIDE = 10;

  /** A text tells of the day before it appears, or of the one before that. */
  private static final int DAYS_OF_TELLING = 2;

  private EventDates() {}

  /** How firmly the words say a day by themselves. */
  private enum Hold {
    /** "Tuesday", "3 May", "last year". */
    OWN,
    /** "the day before", "five days earlier": counted from another day of the text. */
    RELATIVE,
    /** "at dawn", "overnight": of a day that other words give. */
    HOUR
  }

  private static final Pattern HOUR =
      Pattern.compile(
          "(?:about |around |early |late |before |after |shortly )*(?:the )?"
              + "(?:\\w+(?:-\\w+)? (?:o'clock|o’clock|in the (?:morning|afternoon|evening))"
              + "|dawn|daybreak|sunrise|dusk|sunset|nightfall|noon|midday|midnight|night|overnight|tonight"
              + "|morning|afternoon|evening|early hours|hours (?:earlier|later|before|after)"
              + "|\\w+ hours (?:earlier|later|before|after)|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|a\\.m\\.|p\\.m\\.)?)",
          Pattern.CASE_INSENSITIVE);

  private static final String PART = "(?:day|night|evening|morning|afternoon)";
  private static final Pattern SAME =
      Pattern.compile("(?:the |that )?same " + PART, Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:the )?(?:"
              + PART
              + " (?:before|earlier)|previous "
              + PART
              + ")|(?:a|one) day (?:before|earlier)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:the )?(?:"
              + PART
              + " after|(?:next|following) "
              + PART
              + ")|(?:a|one) day (?:after|later)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern DAYS =
      Pattern.compile("(\\w+) days (before|earlier|after|later)", Pattern.CASE_INSENSITIVE);
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private record Near(TextDate date, Hold hold, int distance) {
    boolean isBeside() {
      return distance >= BESIDE;
    }
  }

  private static final Comparator<Near> NEAREST =
      Comparator.comparing(Near::isBeside)
          .thenComparing(Near::hold)
          .thenComparingInt(Near::distance)
          .thenComparingInt(near -> near.date().span().start());

  /**
   * The nearest date in the tree below the act's verb or beside it in its own clause, those that
   * say a day by themselves first; otherwise the day of publication, except for what the grammar
   * places before it ("had broken off") or behind it.
   */
  static EventDate of(Tree tree, int carrier, boolean beforeNow, Optional<LocalDate> published) {
    ParsedSentence sentence = tree.sentence();
    var near = new ArrayList<Near>();
    for (TextDate date : sentence.dates()) {
      int head = headOf(tree, date);
      int distance = head < 0 ? -1 : distance(tree, head, carrier);
      if (distance >= 0) {
        boolean ofNoun = hold(date) == Hold.RELATIVE && isOfOtherNoun(tree, head, carrier);
        near.add(new Near(date, hold(date), ofNoun ? distance + BESIDE : distance));
      }
    }
    if (near.stream().noneMatch(one -> one.hold() == Hold.OWN)) {
      strayed(tree, carrier, published).ifPresent(near::add);
    }
    Optional<Near> nearest = near.stream().min(NEAREST);
    if (nearest.isPresent()) {
      TextDate date = nearest.get().date();
      return switch (nearest.get().hold()) {
        case OWN -> stated(date, date.from(), date.until(), precision(date));
        case RELATIVE -> counted(date, sentence, published);
        case HOUR ->
            published.isPresent() && !date.from().isAfter(published.get())
                // of the day of publication, or of the one before
                ? stated(
                    date,
                    published.get().minusDays(1),
                    published.get().plusDays(1),
                    EventDate.Precision.BETWEEN)
                : stated(date, date.from(), date.until(), precision(date));
      };
    }
    if (beforeNow) {
      return new EventDate.Unknown();
    }
    return published.<EventDate>map(EventDate.Publication::new).orElseGet(EventDate.Unknown::new);
  }

  /** "as a reprisal for the killing five days earlier": counted for the killing. */
  private static boolean isOfOtherNoun(Tree tree, int date, int carrier) {
    int over = tree.head(date);
    return over >= 0 && over != carrier && tree.token(over).isNoun();
  }

  /**
   * "fired at bases used by troops on Wednesday": a day of these days that the parser hung on a
   * participle of the act's own clause.
   */
  private static Optional<Near> strayed(Tree tree, int carrier, Optional<LocalDate> published) {
    for (TextDate date : tree.sentence().dates()) {
      int head = headOf(tree, date);
      int participle = head < 0 ? -1 : tree.head(head);
      boolean recent =
          published.isPresent()
              && date.precision() == TextDate.Precision.DAY
              && !date.from().isAfter(published.get())
              && !date.from().isBefore(published.get().minusDays(DAYS_OF_TELLING));
      if (recent
          && participle > carrier
          && hold(date) == Hold.OWN
          && tree.is(participle, "acl")
          && tree.tag(participle).equals("VBN")
          && distance(tree, participle, carrier) >= 0) {
        return Optional.of(new Near(date, Hold.OWN, BESIDE));
      }
    }
    return Optional.empty();
  }

  private static Hold hold(TextDate date) {
    String text = SPACES.matcher(date.text()).replaceAll(" ");
    if (HOUR.matcher(text).matches()) {
      return Hold.HOUR;
    }
    return shift(text).isPresent() ? Hold.RELATIVE : Hold.OWN;
  }

  /** By how many days the words lead away from the day that they are counted from. */
  private static OptionalInt shift(String text) {
    if (SAME.matcher(text).matches()) {
      return OptionalInt.of(0);
    }
    if (BEFORE.matcher(text).matches()) {
      return OptionalInt.of(-1);
    }
    if (AFTER.matcher(text).matches()) {
      return OptionalInt.of(1);
    }
    Matcher days = DAYS.matcher(text);
    if (!days.matches()) {
      return OptionalInt.empty();
    }
    String word = days.group(1).toLowerCase(Locale.ROOT);
    int number = NUMBERS.indexOf(word);
    if (number < 0) {
      if (!word.matches("[0-9]{1,3}")) {
        return OptionalInt.empty();
      }
      number = Integer.parseInt(word);
    }
    boolean back =
        days.group(2).equalsIgnoreCase("before") || days.group(2).equalsIgnoreCase("earlier");
    return OptionalInt.of(back ? -number : number);
  }

  /**
   * From the nearest day that the sentence names before; without one, from a day shortly before
   * publication, which is not known more finely.
   */
  private static EventDate counted(
      TextDate date, ParsedSentence sentence, Optional<LocalDate> published) {
    int shift = shift(SPACES.matcher(date.text()).replaceAll(" ")).orElse(0);
    Optional<TextDate> from =
        sentence.dates().stream()
            .filter(one -> one.span().end() <= date.span().start())
            .filter(one -> hold(one) == Hold.OWN && one.precision() == TextDate.Precision.DAY)
            .max(Comparator.comparingInt(one -> one.span().start()));
    if (from.isPresent()) {
      LocalDate day = from.get().from().plusDays(shift);
      return stated(date, day, day.plusDays(1), EventDate.Precision.DAY);
    }
    if (published.isEmpty()) {
      return stated(date, date.from(), date.until(), precision(date));
    }
    LocalDate last = published.get().plusDays(shift);
    return stated(
        date, last.minusDays(DAYS_OF_TELLING), last.plusDays(1), EventDate.Precision.BETWEEN);
  }

  private static EventDate stated(
      TextDate date, LocalDate from, LocalDate until, EventDate.Precision precision) {
    return new EventDate.Stated(from, until, precision, date.span(), date.text());
  }

  private static EventDate.Precision precision(TextDate date) {
    return EventDate.Precision.valueOf(date.precision().name());
  }

  /** The token of the date's words whose governor lies outside them. */
  private static int headOf(Tree tree, TextDate date) {
    for (Token token : tree.sentence().tokens()) {
      if (date.span().contains(token.span())) {
        int head = tree.head(token.index());
        if (head < 0 || !date.span().contains(tree.token(head).span())) {
          return token.index();
        }
      }
    }
    return -1;
  }

  /**
   * Steps from the date up to the act, or to a verb that the act hangs on within its clause; −1
   * when it is elsewhere.
   */
  private static int distance(Tree tree, int date, int carrier) {
    int steps = 0;
    for (int at = tree.head(date); at >= 0; at = tree.head(at)) {
      if (at == carrier) {
        return steps;
      }
      // A date inside another clause belongs to that clause.
      if (tree.token(at).isVerb() && !sharesClause(tree, carrier, at)) {
        if (!isOfOneTime(tree, at)) {
          return -1;
        }
        steps += BESIDE;
      }
      if (sharesClause(tree, carrier, at)) {
        return steps + BESIDE;
      }
      steps++;
    }
    return -1;
  }

  private static final Set<String> OF_OTHER_TIMES =
      Set.of("after", "before", "since", "until", "till", "if");

  private static final Set<String> SAYING =
      Set.of("say", "tell", "announce", "report", "state", "add", "declare", "claim");

  private static final Set<String> OF_ONE_TIME = Set.of("when", "as", "while");

  /** "ended the war on Monday by signing a treaty", "was killed as he left on Monday". */
  private static boolean isOfOneTime(Tree tree, int clause) {
    int over = tree.head(clause);
    // "were killed when …, officials said on Monday": the clause is none of the saying
    if (!tree.is(clause, "advcl") || over < 0 || SAYING.contains(tree.lemma(over))) {
      return false;
    }
    int mark = tree.child(clause, "mark");
    int adverb = tree.child(clause, "advmod");
    boolean gerund = tree.tag(clause).equals("VBG") && tree.child(clause, "aux") < 0;
    return gerund
        ? mark < 0 || !OF_OTHER_TIMES.contains(tree.lemma(mark))
        : (mark >= 0 && OF_ONE_TIME.contains(tree.lemma(mark)))
            || (adverb >= 0 && tree.lemma(adverb).equals("when"));
  }

  /** Whether the act hangs on this verb without a clause boundary that has tense of its own. */
  private static boolean sharesClause(Tree tree, int carrier, int verb) {
    for (int at = carrier; at >= 0; at = tree.head(at)) {
      if (at == verb) {
        return true;
      }
      String relation = tree.relation(at);
      if ((relation.startsWith("advcl") && !isOfOneTime(tree, at))
          || relation.startsWith("acl")
          || relation.equals("parataxis")) {
        return false;
      }
    }
    return false;
  }
}
