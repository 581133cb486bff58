package org.entente.web.picture;

import java.util.Map;

/** Lengths of bars in a column, in hundredths of its width. */
public final class Bar {
  /** A full bar stands for no fewer, so that one report does not look like many. */
  public static final long FEWEST = 5;

  private Bar() {}

  public static <K> long most(Map<K, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
  }

  public static String width(long count, long most) {
    return Path.number(100.0 * count / Math.max(1, most));
  }
}
