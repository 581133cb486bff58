package org.entente.actor;

import java.util.Map;

/** The singular of an English plural, by its regular endings and the irregular nouns of persons. */
final class Singular {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("people", "people"),
          Map.entry("police", "police"),
          Map.entry("wives", "wife"),
          Map.entry("thieves", "thief"),
          Map.entry("elves", "elf"),
          Map.entry("news", "news"),
          Map.entry("forces", "force"),
          Map.entry("authorities", "authority"),
          Map.entry("clergy", "clergy"),
          Map.entry("staff", "staff"),
          Map.entry("media", "media"),
          Map.entry("alumni", "alumnus"),
          Map.entry("attorneys", "attorney"),
          Map.entry("carabinieri", "carabinieri"),
          Map.entry("series", "series"),
          Map.entry("corps", "corps"),
          Map.entry("chassis", "chassis"));

  private Singular() {}

  /**
   * @param lower a word in lower case, in whatever number
   */
  static String of(String lower) {
    String irregular = IRREGULAR.get(lower);
    if (irregular != null) {
      return irregular;
    }
    if (lower.endsWith("men") && lower.length() > 5) {
      return lower.substring(0, lower.length() - 2) + "an";
    }
    if (lower.endsWith("ies") && lower.length() > 4) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    if (lower.endsWith("sses")
        || lower.endsWith("ches")
        || lower.endsWith("shes")
        || lower.endsWith("xes")) {
      return lower.substring(0, lower.length() - 2);
    }
    boolean plural =
        lower.endsWith("s")
            && lower.length() > 2
            && !lower.endsWith("ss")
            && !lower.endsWith("us")
            && !lower.endsWith("is");
    return plural ? lower.substring(0, lower.length() - 1) : lower;
  }

  static boolean isPlural(String lower) {
    return !of(lower).equals(lower) || lower.equals("people") || lower.equals("police");
  }
}
