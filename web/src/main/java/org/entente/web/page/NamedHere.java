package org.entente.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.actor.ActorId;
import org.entente.actor.Identity;
import org.entente.actor.NamedActor;
import org.entente.web.Mistake;
import org.entente.web.holdings.Holdings;

/**
 * Whom a person means who types a code or a name, among those that a page can show: by code, then
 * by the name they have there, then by any name of the directory.
 */
final class NamedHere {
  private static final int SUGGESTED = 5;

  private final Holdings holdings;
  private final Map<String, String> names;
  private final String field;
  private final String absent;

  /**
   * @param names of those who can be shown, by code
   * @param field the parameter that the words come from
   * @param absent what is said of others, as {@code casts no vote here}
   */
  NamedHere(Holdings holdings, Map<String, String> names, String field, String absent) {
    this.holdings = holdings;
    this.names = Map.copyOf(names);
    this.field = field;
    this.absent = absent;
  }

  /** Several, with commas between; codes alone may also stand with blanks between. */
  List<String> all(String words) {
    String[] parts = words.split("[,;]");
    if (parts.length == 1 && find(words).isEmpty()) {
      parts = words.strip().split("\\s+");
      if (!List.of(parts).stream().allMatch(part -> byCode(part).isPresent())) {
        return List.of(one(words));
      }
    }
    return List.of(parts).stream()
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(this::one)
        .distinct()
        .toList();
  }

  /**
   * @throws Mistake with those who may have been meant, when nobody here, or no one alone, is
   */
  String one(String words) {
    return find(words).orElseThrow(() -> new Mistake(field, mistake(words)));
  }

  private Optional<String> find(String words) {
    return byCode(words).or(() -> byName(words)).or(() -> byDirectory(words));
  }

  private Optional<String> byCode(String words) {
    return List.of(words, words.toUpperCase(Locale.ROOT), words.toLowerCase(Locale.ROOT)).stream()
        .filter(names::containsKey)
        .findFirst();
  }

  private Optional<String> byName(String words) {
    List<String> found =
        names.entrySet().stream()
            .filter(entry -> entry.getValue().equalsIgnoreCase(words))
            .map(Map.Entry::getKey)
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private Optional<String> byDirectory(String words) {
    List<String> found =
        switch (holdings.named(words)) {
          case Identity.Known(ActorId actor) -> here(List.of(actor));
          case Identity.Ambiguous(List<ActorId> candidates) -> here(candidates);
          case Identity.Unknown _ -> List.of();
        };
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private List<String> here(List<ActorId> actors) {
    return actors.stream().map(ActorId::value).filter(names::containsKey).toList();
  }

  private String mistake(String words) {
    String told = "“%s” %s.".formatted(words, absent);
    List<String> meant = List.of();
    switch (holdings.named(words)) {
      case Identity.Known(ActorId actor) -> {
        told =
            "“%s” is %s (%s), which %s."
                .formatted(
                    words,
                    holdings.findActor(actor).map(Holdings.ActorCard::name).orElse(words),
                    actor,
                    absent);
        meant =
            Optional.ofNullable(holdings.successors().get(actor)).stream()
                .map(ActorId::value)
                .filter(names::containsKey)
                .toList();
      }
      case Identity.Ambiguous(List<ActorId> candidates) -> {
        told = "“%s” can mean several.".formatted(words);
        meant = here(candidates);
      }
      case Identity.Unknown _ -> {}
    }
    return told + " " + (meant.isEmpty() ? suggestion(near(words)) : suggestion(meant));
  }

  private List<String> near(String words) {
    List<Map.Entry<String, String>> entries =
        names.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    var codes = new ArrayList<String>();
    List<String> all = entries.stream().map(Map.Entry::getValue).toList();
    for (String name : NamedActor.near(words, all)) {
      entries.stream()
          .filter(entry -> entry.getValue().equals(name) && !codes.contains(entry.getKey()))
          .findFirst()
          .ifPresent(entry -> codes.add(entry.getKey()));
    }
    return List.copyOf(codes);
  }

  private String suggestion(List<String> codes) {
    return codes.isEmpty()
        ? "Type a name, or a code such as %s."
            .formatted(names.keySet().stream().sorted().findFirst().orElse("FRA"))
        : "Type %s."
            .formatted(
                codes.stream()
                    .limit(SUGGESTED)
                    .map(code -> "%s for %s".formatted(code, names.get(code)))
                    .collect(Collectors.joining(" or ")));
  }
}
