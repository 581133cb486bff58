package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who held an office on a day: "the Israeli prime minister" in May 2012. */
final class Offices {
  /** Words for the offices that the directory dates, by what it calls them. */
  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("premier", "prime minister"),
          Map.entry("taoiseach", "prime minister"),
          Map.entry("head of government", "prime minister"),
          Map.entry("chancellor", "chancellor"),
          Map.entry("prime minister", "prime minister"),
          Map.entry("president", "president"),
          Map.entry("state president", "president"),
          Map.entry("head of state", "president"),
          Map.entry("king", "king"),
          Map.entry("queen", "king"),
          Map.entry("monarch", "king"),
          Map.entry("emperor", "emperor"),
          Map.entry("emir", "emir"),
          Map.entry("sultan", "sultan"),
          Map.entry("crown prince", "crown prince"),
          Map.entry("supreme leader", "supreme leader"),
          Map.entry("vice president", "vice president"),
          Map.entry("foreign minister", "foreign minister"),
          Map.entry("minister of foreign affairs", "foreign minister"),
          Map.entry("minister for foreign affairs", "foreign minister"),
          Map.entry("foreign affairs minister", "foreign minister"),
          Map.entry("external affairs minister", "foreign minister"),
          Map.entry("minister of external affairs", "foreign minister"),
          Map.entry("foreign secretary", "foreign minister"),
          Map.entry("secretary of state", "foreign minister"),
          Map.entry("defence minister", "defence minister"),
          Map.entry("defense minister", "defence minister"),
          Map.entry("minister of defence", "defence minister"),
          Map.entry("minister of defense", "defence minister"),
          Map.entry("defence secretary", "defence minister"),
          Map.entry("defense secretary", "defence minister"),
          Map.entry("secretary of defense", "defence minister"),
          Map.entry("secretary general", "secretary-general"),
          Map.entry("chief", "secretary-general"));

  /** Names of an office under which a body may keep the one asked for. */
  private static final Map<String, List<String>> KEPT_AS =
      Map.of(
          "foreign minister", List.of("foreign minister", "secretary of state"),
          "prime minister", List.of("prime minister", "chancellor", "premier"),
          "king", List.of("king", "queen", "monarch"),
          "secretary-general", List.of("secretary-general", "secretary general"));

  private record Held(ActorId holder, String office, Period period) {}

  private final Map<ActorId, List<Held>> byBody = new HashMap<>();

  Offices(List<Actor> actors) {
    for (Actor actor : actors) {
      for (Actor.Office office : actor.offices()) {
        byBody
            .computeIfAbsent(office.of(), _ -> new ArrayList<>())
            .add(new Held(actor.id(), office.title(), office.period()));
      }
    }
  }

  /** The one holder on the day; nobody when the office was empty, or is listed with several. */
  Optional<ActorId> findHolder(ActorId body, String title, LocalDate day) {
    String office = TITLES.get(title);
    if (office == null) {
      return Optional.empty();
    }
    List<String> names = KEPT_AS.getOrDefault(office, List.of(office));
    List<ActorId> holders =
        byBody.getOrDefault(body, List.of()).stream()
            .filter(held -> names.contains(held.office()) && held.period().contains(day))
            .map(Held::holder)
            .distinct()
            .toList();
    return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
  }

  /** Whether this is an office that the title means: "premier" the "prime minister". */
  static boolean isMeant(Actor.Office office, String title) {
    String meant = TITLES.get(title);
    return meant != null && KEPT_AS.getOrDefault(meant, List.of(meant)).contains(office.title());
  }

  /** Whether someone ever held the office that the title means, in any body. */
  boolean held(ActorId person, String title, List<Actor.Office> offices) {
    return offices.stream().anyMatch(one -> isMeant(one, title));
  }
}
