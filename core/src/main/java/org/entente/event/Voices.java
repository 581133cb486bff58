package org.entente.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Name;
import org.entente.document.DocumentHead;
import org.entente.report.Voice;

/**
 * On how many independent voices the reports of an event rest. Two reports rest on one voice when
 * one copies the other, or when any link of their chains of voices is the same: one outlet, one
 * named person or body, one document. Unnamed voices are told apart by the country or body they are
 * of and by nothing else. The author's own voice is the publisher's, and so is a report “according
 * to” that publisher.
 */
final class Voices {
  private static final String UNNAMED = "unnamed ";

  private final Directory directory;
  private final Copies copies;

  Voices(Directory directory, Copies copies) {
    this.directory = directory;
    this.copies = copies;
  }

  /**
   * @param numbers voice of each report, from 1 in the order of first telling
   * @param copyOf place of the report that each repeats, or its own place
   */
  record Grouping(List<Integer> numbers, List<Integer> copyOf, int count) {}

  /** In {@link Told#ORDER}. */
  Grouping of(List<Told> reports) {
    int[] parent = new int[reports.size()];
    int[] copyOf = new int[reports.size()];
    var byKey = new HashMap<String, Integer>();
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      copyOf[i] = i;
      for (int j = 0; j < i; j++) {
        if (copyOf[j] == j && copies.isCopy(reports.get(i), reports.get(j))) {
          copyOf[i] = j;
          unite(parent, i, j);
          break;
        }
      }
      for (String key : keys(reports.get(i))) {
        Integer earlier = byKey.putIfAbsent(key, i);
        if (earlier != null) {
          unite(parent, i, earlier);
        }
      }
    }
    uniteUntold(parent, byKey);
    return numbered(parent, copyOf);
  }

  /** Unnamed voices of nobody known may be any other unnamed voice, so they add none. */
  private static void uniteUntold(int[] parent, Map<String, Integer> byKey) {
    Integer untold = byKey.get(UNNAMED);
    byKey.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(UNNAMED) && !entry.getKey().equals(UNNAMED))
        .map(Map.Entry::getValue)
        .min(Integer::compare)
        .ifPresent(first -> {
          if (untold != null) {
            unite(parent, untold, first);
          }
        });
  }

  private static Grouping numbered(int[] parent, int[] copyOf) {
    var numbers = new ArrayList<Integer>();
    int[] numberOf = new int[parent.length];
    int count = 0;
    for (int i = 0; i < parent.length; i++) {
      int root = root(parent, i);
      if (numberOf[root] == 0) {
        numberOf[root] = ++count;
      }
      numbers.add(numberOf[root]);
    }
    return new Grouping(numbers, Arrays.stream(copyOf).boxed().toList(), count);
  }

  private static void unite(int[] parent, int one, int other) {
    int a = root(parent, one);
    int b = root(parent, other);
    parent[Math.max(a, b)] = Math.min(a, b);
  }

  private static int root(int[] parent, int of) {
    int at = of;
    while (parent[at] != at) {
      at = parent[at];
    }
    return at;
  }

  /** One word or more for each link of the chain; reports that share any rest on one voice. */
  private List<String> keys(Told told) {
    List<Voice> chain = told.report().attribution();
    if (chain.isEmpty()) {
      return List.of(publisher(told.document()));
    }
    var keys = new ArrayList<String>();
    for (Voice voice : chain) {
      keys.add(key(voice, told));
    }
    return keys;
  }

  private String key(Voice voice, Told told) {
    Optional<String> actor = voice.actor().map(ActorId::value);
    return switch (voice.kind()) {
      case UNNAMED_OFFICIAL, UNNAMED_SOURCE, CROWD ->
          UNNAMED + actor.or(() -> voice.country().map(ActorId::value)).orElse("");
      case OUTLET -> actor.map(id -> "actor " + id).orElseGet(() -> outlet(voice.text()));
      case NAMED_OFFICIAL, NAMED_PERSON, ORGANISATION, POLL ->
          actor.map(id -> "actor " + id).orElseGet(() -> named(voice, told));
      case AUTHOR -> publisher(told.document());
      // “a statement”, “the communiqué”: whose is told by the country, if at all
      case DOCUMENT ->
          "document " + voice.country().map(ActorId::value).orElse("") + " " + words(voice.text());
    };
  }

  /** A name outside the directory; “he” and “the ministry” are somebody of their article alone. */
  private static String named(Voice voice, Told told) {
    boolean proper = voice.text().chars().anyMatch(Character::isUpperCase);
    String scope =
        proper ? "" : voice.country().map(ActorId::value).orElse(told.document().id().value());
    return "name " + scope + " " + words(voice.text());
  }

  private String publisher(DocumentHead document) {
    return document.publisher().or(document::author).map(this::outlet).orElse("outlet, not named");
  }

  /** The directory's outlet of that name where there is exactly one, else the name. */
  private String outlet(String name) {
    List<ActorId> outlets =
        directory.listNames(name).stream()
            .map(Name::actor)
            .distinct()
            .filter(id ->
                directory
                    .findActor(id)
                    .filter(actor -> actor.kind() == Actor.Kind.OUTLET)
                    .isPresent())
            .toList();
    return outlets.size() == 1 ? "actor " + outlets.getFirst() : "outlet " + words(name);
  }

  private static String words(String text) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return words.startsWith("the ") ? words.substring(4) : words;
  }
}
