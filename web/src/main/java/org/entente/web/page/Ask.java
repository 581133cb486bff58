package org.entente.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.entente.actor.ActorId;
import org.entente.web.Missing;
import org.entente.web.Mistake;
import org.entente.web.holdings.Paging;

/**
 * What a request asks for, read and checked.
 *
 * @param address without the ending that names its form
 * @param path values of the route's placeholders
 */
public record Ask(Address address, Map<String, String> path) {
  /** Rows of a list on one page. */
  public static final int ROWS = 50;

  /** The last page that can be asked for; beyond it a filter serves better. */
  private static final int LAST_PAGE = 20_000;

  private static final int LONGEST_WORDS = 300;

  /** A parameter as given, without blanks at its ends; empty when there is none. */
  public String words(String name) {
    String words = address.parameters().getOrDefault(name, "").strip();
    if (words.length() > LONGEST_WORDS) {
      throw new Mistake(
          name, "That is more than %d characters. Shorten it.".formatted(LONGEST_WORDS));
    }
    return words;
  }

  public Paging paging() {
    String number = words("page");
    if (number.isEmpty()) {
      return Paging.first(ROWS);
    }
    try {
      int page = Integer.parseInt(number);
      if (page >= 1 && page <= LAST_PAGE) {
        return new Paging(page, ROWS);
      }
    } catch (NumberFormatException e) {
      // said below, as for a number out of range
    }
    throw new Mistake(
        "page", "There is no page “%s”. Type a whole number from 1.".formatted(number));
  }

  public ActorId actor(String name) {
    String id = path.getOrDefault(name, "");
    try {
      return new ActorId(id);
    } catch (IllegalArgumentException e) {
      throw new Missing("No actor has the id “%s”.".formatted(id));
    }
  }

  public <E extends Enum<E>> Optional<E> findOneOf(String name, Class<E> type) {
    String word = words(name);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    for (E value : type.getEnumConstants()) {
      if (value.name().equalsIgnoreCase(word)) {
        return Optional.of(value);
      }
    }
    String known =
        String.join(
            ", ",
            Arrays.stream(type.getEnumConstants())
                .map(v -> v.name().toLowerCase(Locale.ROOT))
                .toList());
    throw new Mistake(name, "“%s” is not known here. Type one of: %s.".formatted(word, known));
  }

  public Optional<String> findOneOf(String name, List<String> known) {
    String word = words(name);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    if (!known.contains(word)) {
      throw new Mistake(
          name,
          "“%s” is not known here. Type one of: %s.".formatted(word, String.join(", ", known)));
    }
    return Optional.of(word);
  }

  /** First day of a year, month or day: {@code 1947}, {@code 1947-11} or {@code 1947-11-29}. */
  public Optional<LocalDate> findDay(String name) {
    String word = words(name);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (word.matches("[0-9]{4}")) {
        return Optional.of(LocalDate.of(Integer.parseInt(word), 1, 1));
      }
      if (word.matches("[0-9]{4}-[0-9]{2}")) {
        return Optional.of(YearMonth.parse(word).atDay(1));
      }
      if (word.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        return Optional.of(LocalDate.parse(word));
      }
    } catch (DateTimeParseException e) {
      // said below, as for words that are no date at all
    }
    throw new Mistake(
        name,
        "“%s” is no date. Type a year, 1947, a month, 1947-11, or a day, 1947-11-29."
            .formatted(word));
  }

  /**
   * Filters in force, each with the address that takes it off.
   *
   * @param label words for a parameter and its value; empty for what is no filter
   */
  public List<Chip> chips(BiFunction<String, String, String> label) {
    var chips = new ArrayList<Chip>();
    address
        .parameters()
        .forEach((name, value) -> {
          String words = label.apply(name, value);
          if (!words.isEmpty()) {
            chips.add(new Chip(words, address.without(name)));
          }
        });
    return List.copyOf(chips);
  }

  public record Chip(String label, Address off) {}
}
