package org.entente.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One article as it was read. All spans of the program point into {@code text}; the title is kept
 * apart and not coded.
 *
 * @param language ISO 639-1 code, or {@code und} where the text is too short to tell; only {@code
 *     en} is coded
 * @param origin where it was read: a path or address, with the line or entry behind {@code #}
 */
public record Document(
    DocumentId id,
    String title,
    String text,
    Optional<String> publisher,
    Optional<String> author,
    Optional<LocalDate> published,
    Optional<String> url,
    String language,
    String origin) {

  public static final String CODED_LANGUAGE = "en";

  public boolean isCoded() {
    return language.equals(CODED_LANGUAGE);
  }

  /** Everything but the text. */
  public DocumentHead head() {
    return new DocumentHead(id, title, publisher, author, published, url, language, origin);
  }

  /**
   * The id for this content; SHA-256 is in every Java runtime, so its absence is a bug of the
   * platform.
   */
  public static DocumentId idOf(String title, String text, Optional<LocalDate> published) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (String part :
          new String[] {title, text, published.map(LocalDate::toString).orElse("")}) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return new DocumentId("d-" + HexFormat.of().formatHex(digest.digest(), 0, 8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
