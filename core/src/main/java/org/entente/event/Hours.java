package org.entente.event;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a day, in their order. */
enum Hours {
  NIGHT("night|overnight|midnight"),
  DAWN("dawn|daybreak|sunrise|early hours"),
  MORNING("morning"),
  NOON("noon|midday"),
  AFTERNOON("afternoon"),
  EVENING("evening|dusk|sunset|nightfall");

  private final Pattern words;

  Hours(String words) {
    this.words = Pattern.compile("\\b(?:" + words + ")\\b");
  }

  /** Those that a sentence names, as the time of whatever it tells. */
  static Set<Hours> of(String sentence) {
    String small = sentence.toLowerCase(Locale.ROOT);
    var hours = EnumSet.noneOf(Hours.class);
    for (Hours one : values()) {
      Matcher matcher = one.words.matcher(small);
      if (matcher.find()) {
        hours.add(one);
      }
    }
    return hours;
  }

  /** Whether both name a part of the day, and no two of them touch. */
  static boolean contradict(Set<Hours> some, Set<Hours> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return false;
    }
    int parts = values().length;
    for (Hours one : some) {
      for (Hours other : others) {
        int apart = Math.abs(one.place() - other.place());
        if (Math.min(apart, parts - apart) < 2) {
          return false;
        }
      }
    }
    return true;
  }

  private int place() {
    return switch (this) {
      case NIGHT -> 0;
      case DAWN -> 1;
      case MORNING -> 2;
      case NOON -> 3;
      case AFTERNOON -> 4;
      case EVENING -> 5;
    };
  }
}
