package org.entente.document;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a dateline names, in any common form, with whatever words, time and zone stand
 * around it. The day is the one written, in the publisher's own zone; a count of seconds since 1970
 * is taken in UTC. A date that can be read as two different days ({@code 03/04/2014}), that says no
 * day, that has the wrong weekday, or that lies outside 1800 to next year is refused, not guessed.
 */
final class PublicationDate {
  private static final int EARLIEST_YEAR = 1800;

  /** Longer than any dateline: it is prose, and a date in it need not be the publication's. */
  private static final int LONGEST = 160;

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
  private static final String DAY = "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(\\d{4}|['’]?\\d{2})(?![\\d:])";
  private static final String GAP = "(?:\\s*,\\s*|\\s+|-|/)";

  /** Stands before the year in "Mon Mar 3 15:45:00 GMT 2014". */
  private static final String TIME = "(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s+(?:[a-z]{1,5}\\s+)?)?";

  private static final Pattern MONTH_FIRST = pattern("\\b" + MONTH + GAP + DAY + GAP + TIME + YEAR);
  private static final Pattern DAY_FIRST =
      pattern("(?<!:)" + DAY + "(?:\\s+of\\s+|" + GAP + ")?" + MONTH + GAP + YEAR);
  private static final Pattern YEAR_THEN_MONTH =
      pattern("(?<!\\d)(\\d{4})" + GAP + MONTH + GAP + DAY + "(?!\\d)");
  private static final Pattern YEAR_FIRST =
      pattern("(?<![\\d/.-])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d|[/.-]\\d)");
  private static final Pattern YEAR_LAST =
      pattern("(?<![\\d/.-])(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d|[/.-]\\d)");
  private static final Pattern COMPACT =
      pattern(
          "(?<![\\d/.-])(\\d{4})(\\d{2})(\\d{2})(?:t?\\d{6}|t\\d{4})?(?:z|[+-]\\d{2}:?\\d{2})?");
  private static final Pattern SECONDS = pattern("(\\d{9,10})(?:\\.\\d+)?");
  private static final Pattern MILLISECONDS = pattern("\\d{13}");

  /** A newspaper can be called The Sun. */
  private static final Pattern WEEKDAY =
      pattern(
          "(?<!\\bthe )\\b(mon|tue|wed|thu|fri|sat|sun)(?:s?day|nesday|rsday|urday|s|rs|r)?\\b");

  private static final Pattern PUBLISHED = pattern("publish|posted|issued|created|first");

  private PublicationDate() {}

  /** Empty when the text names no single day; blank text is the caller's to tell apart. */
  static Optional<LocalDate> find(String text, LocalDate today) {
    String line = CleanText.line(text);
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<LocalDate> bare = findBare(line, today);
    if (bare.isPresent()) {
      return bare;
    }
    List<Mention> mentions = listMentions(line, today);
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> one = findOne(mentions, line);
    if (one.isPresent()) {
      return one;
    }
    // "Published 3 March 2014, updated 5 March 2014": the first counts, if the words before say so.
    Mention first = mentions.getFirst();
    return PUBLISHED.matcher(line.substring(0, first.start)).find()
        ? findOne(List.of(first), "")
        : Optional.empty();
  }

  /** A place that reads as a date, and each day that it can mean. */
  private record Mention(int start, Set<LocalDate> days) {}

  /** The one day that all mentions agree on, where the weekday, if one is named, does too. */
  private static Optional<LocalDate> findOne(List<Mention> mentions, String line) {
    Set<LocalDate> days = new TreeSet<>();
    mentions.forEach(m -> days.addAll(m.days));
    Matcher weekday = WEEKDAY.matcher(line);
    if (weekday.find() && mentions.size() == 1) {
      DayOfWeek named = dayOfWeek(weekday.group(1));
      days.removeIf(day -> day.getDayOfWeek() != named);
    }
    return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
  }

  /** The forms that are nothing but digits, where the whole text is one of them. */
  private static Optional<LocalDate> findBare(String line, LocalDate today) {
    Set<LocalDate> days = new TreeSet<>();
    Matcher m = COMPACT.matcher(line);
    Matcher seconds = SECONDS.matcher(line);
    if (m.matches()) {
      add(days, number(m, 1), number(m, 2), number(m, 3), today);
    } else if (seconds.matches()) {
      addInstant(days, Instant.ofEpochSecond(Long.parseLong(seconds.group(1))), today);
    } else if (MILLISECONDS.matcher(line).matches()) {
      addInstant(days, Instant.ofEpochMilli(Long.parseLong(line)), today);
    }
    return days.stream().findFirst();
  }

  private static List<Mention> listMentions(String line, LocalDate today) {
    List<Mention> found = new ArrayList<>();
    for (Matcher m = YEAR_FIRST.matcher(line); m.find(); ) {
      Set<LocalDate> days = new TreeSet<>();
      add(days, number(m, 1), number(m, 3), number(m, 4), today);
      found.add(new Mention(m.start(), days));
    }
    for (Matcher m = MONTH_FIRST.matcher(line); m.find(); ) {
      found.add(named(m, 3, 1, 2, today));
    }
    for (Matcher m = DAY_FIRST.matcher(line); m.find(); ) {
      found.add(named(m, 3, 2, 1, today));
    }
    for (Matcher m = YEAR_THEN_MONTH.matcher(line); m.find(); ) {
      found.add(named(m, 1, 2, 3, today));
    }
    for (Matcher m = YEAR_LAST.matcher(line); m.find(); ) {
      found.add(numbered(m, today));
    }
    found.sort((a, b) -> Integer.compare(a.start, b.start));
    return found;
  }

  private static Mention named(Matcher m, int year, int month, int day, LocalDate today) {
    Set<LocalDate> days = new TreeSet<>();
    String name = m.group(month).substring(0, 3).toLowerCase(Locale.ROOT);
    int number = MONTHS.indexOf(name) / 3 + 1;
    add(days, fullYear(m.group(year), today), number, number(m, day), today);
    return new Mention(m.start(), days);
  }

  /** Every order in which three numbers can be meant; two digits first can be a year too. */
  private static Mention numbered(Matcher m, LocalDate today) {
    Set<LocalDate> days = new TreeSet<>();
    int first = number(m, 1);
    int second = number(m, 3);
    int year = fullYear(m.group(4), today);
    add(days, year, first, second, today);
    add(days, year, second, first, today);
    if (m.group(4).length() == 2 && m.group(1).length() == 2) {
      add(days, fullYear(m.group(1), today), second, number(m, 4), today);
    }
    return new Mention(m.start(), days);
  }

  private static int fullYear(String digits, LocalDate today) {
    String bare = digits.replaceAll("\\D", "");
    int year = Integer.parseInt(bare);
    if (bare.length() > 2) {
      return year;
    }
    return year <= today.getYear() % 100 + 1 ? 2000 + year : 1900 + year;
  }

  private static void addInstant(Set<LocalDate> days, Instant instant, LocalDate today) {
    LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
    add(days, day.getYear(), day.getMonthValue(), day.getDayOfMonth(), today);
  }

  /** Adds the day if there is one in the calendar and its year is possible. */
  private static void add(Set<LocalDate> days, int year, int month, int day, LocalDate today) {
    if (year < EARLIEST_YEAR || year > today.getYear() + 1) {
      return;
    }
    try {
      days.add(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return; // such as 30 February: this reading of the numbers is not one
    }
  }

  private static DayOfWeek dayOfWeek(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().regionMatches(true, 0, name, 0, 3)) {
        return day;
      }
    }
    throw new IllegalStateException("the pattern lets through no other: " + name);
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}
