package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Every actor the program knows, with the names that stand for it. Read-only once built. */
public final class Directory {
  private final Map<ActorId, Actor> actors = new HashMap<>();
  // By the first word with two characters more, so that few share one; shorter names by the word.
  private final Map<String, List<Entry>> byBeginning = new HashMap<>();
  private final Map<String, List<Name>> byWords = new HashMap<>();
  // Few words begin a name: most are told apart by a number of their letters, without a look-up.
  private final BitSet openings = new BitSet(OPENINGS);
  private final Agents agents;
  private final Places places;

  private final Supplier<NearPeople> near;

  private static final int OPENINGS = 1 << 20;

  private static final int BEHIND = 2;

  /** Names of one wording; longest wording first within a beginning. */
  private record Entry(String words, List<Name> names) {}

  Directory(Collection<Actor> actors, Collection<Name> names, Agents agents, Places places) {
    actors.forEach(actor -> this.actors.put(actor.id(), actor));
    this.agents = agents;
    this.places = places;
    this.near = once(() -> new NearPeople(this));
    for (Name name : names) {
      byWords.computeIfAbsent(name.words(), _ -> new ArrayList<>()).add(name);
    }
    byWords.forEach((words, sameWords) -> {
      openings.set(opening(words, 0));
      sameWords.sort(Comparator.comparing(Name::actor).thenComparing(Name::form));
      int first = endOfWord(words, 0);
      int until = words.length() < first + BEHIND ? first : first + BEHIND;
      byBeginning
          .computeIfAbsent(words.substring(0, until), _ -> new ArrayList<>())
          .add(new Entry(words, sameWords));
    });
    byBeginning
        .values()
        .forEach(entries ->
            entries.sort(
                Comparator.comparingInt((Entry entry) -> -entry.words().length())
                    .thenComparing(Entry::words)));
  }

  private static <T> Supplier<T> once(Supplier<T> made) {
    return new Supplier<>() {
      private volatile Optional<T> kept = Optional.empty();

      @Override
      public T get() {
        return kept.orElseGet(this::make);
      }

      private synchronized T make() {
        T value = kept.orElseGet(made);
        kept = Optional.of(value);
        return value;
      }
    };
  }

  /** Reads the directory that the program carries. */
  public static Directory bundled() {
    return DirectoryReader.readBundled();
  }

  public Optional<Actor> findActor(ActorId id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** The actor of this id, which must exist: ids in reports of this version always do. */
  public Actor actor(ActorId id) {
    return findActor(id).orElseThrow(() -> new IllegalArgumentException("no actor " + id));
  }

  /** Whether somebody held on that day the office that a title means, such as "prime minister". */
  public boolean holds(ActorId person, String title, LocalDate day) {
    return actor(person).offices().stream()
        .anyMatch(office -> office.period().contains(day) && Offices.isMeant(office, title));
  }

  /** All actors, by id. */
  public List<Actor> listActors() {
    return actors.values().stream().sorted(Comparator.comparing(Actor::id)).toList();
  }

  /** Every name of exactly these words, whatever its period. */
  public List<Name> listNames(String words) {
    return List.copyOf(byWords.getOrDefault(words, List.of()));
  }

  /** All names, in no order. */
  List<Name> listNames() {
    return byWords.values().stream().flatMap(List::stream).toList();
  }

  public Agents agents() {
    return agents;
  }

  Places places() {
    return places;
  }

  /** Whether the gazetteer has a town, province or region of this name. */
  public boolean isTown(String words) {
    return !places.countriesOf(Phrase.key(words)).isEmpty();
  }

  /** Made when it is first asked for: most sentences spell their people as listed. */
  NearPeople nearPeople() {
    return near.get();
  }

  /**
   * The longest name that begins at {@code start} and ends at a word's end, in O(names that share
   * the first word and the letter behind it).
   *
   * @return all names of those words; empty when none begins here
   */
  public List<Name> namesAt(String text, int start) {
    if (!openings.get(opening(text, start))) {
      return List.of();
    }
    int first = endOfWord(text, start);
    List<Name> longer = namesAt(text, start, first + BEHIND);
    return longer.isEmpty() ? namesAt(text, start, first) : longer;
  }

  /** The longest name that has the characters from {@code start} to {@code until} in front. */
  private List<Name> namesAt(String text, int start, int until) {
    if (until > text.length()) {
      return List.of();
    }
    for (Entry entry : byBeginning.getOrDefault(text.substring(start, until), List.of())) {
      int end = start + entry.words().length();
      if (text.startsWith(entry.words(), start)
          && (end == text.length()
              || !Character.isLetterOrDigit(text.charAt(end))
              || !Character.isLetterOrDigit(text.charAt(end - 1)))) {
        return entry.names();
      }
    }
    return List.of();
  }

  /** Whether any name stands in the text. */
  public boolean anyNameIn(String text) {
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !inWord && !namesAt(text, i).isEmpty()) {
        return true;
      }
      inWord = letter;
    }
    return false;
  }

  /** A number of the first word, below {@link #OPENINGS}. */
  private static int opening(String text, int start) {
    int number = text.charAt(start);
    int at = start + 1;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      number = number * 257 + text.charAt(at);
      at++;
    }
    return number & (OPENINGS - 1);
  }

  /**
   * Behind the letters and digits from {@code start}; a name that begins with another sign has that
   * sign.
   */
  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Math.max(end, Math.min(start + 1, text.length()));
  }
}
