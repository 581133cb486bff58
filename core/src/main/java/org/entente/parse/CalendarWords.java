package org.entente.parse;

import java.util.Set;

/** Names of days and months in lower case, as newspapers write and shorten them. */
public final class CalendarWords {
  public static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  public static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.");

  private CalendarWords() {}

  /** Whether this is a day of the week or a month. */
  public static boolean names(String word) {
    return DAYS.contains(word) || MONTHS.contains(word);
  }
}
