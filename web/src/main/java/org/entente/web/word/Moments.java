package org.entente.web.word;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times of day, in UTC so that two machines show the same. */
public final class Moments {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

  private Moments() {}

  public static String minute(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC).format(MINUTE);
  }
}
