package org.entente.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes as text. The encoding is the byte order mark's, else UTF-8 where the bytes are UTF-8, else
 * the declared one, else the one that the bytes look like. UTF-8 comes before a declaration since
 * text in another encoding is all but never valid UTF-8, while declarations are often wrong.
 *
 * @param bad how many places were not of the encoding; U+FFFD stands there
 */
public record Decoded(String text, Charset charset, int bad) {
  private static final Pattern DECLARED =
      Pattern.compile(
          "<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']?([\\w.:-]+)"
              + "|<meta[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);
  private static final int DECLARED_WITHIN = 4096;
  private static final int DETECTED_WITHIN = 1 << 16;

  /** {@code WINDOWS_1252} is what browsers read where ISO 8859-1 or ASCII is declared. */
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static Decoded of(byte[] bytes) {
    Optional<Charset> mark = findMark(bytes, bytes.length);
    if (mark.isPresent()) {
      String text = decode(bytes, mark.get());
      return counted(text.startsWith("\ufeff") ? text.substring(1) : text, mark.get());
    }
    Optional<String> utf8 = decodeStrictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent() && utf8.get().indexOf('\0') < 0) {
      return new Decoded(utf8.get(), StandardCharsets.UTF_8, 0);
    }
    Optional<Charset> wide = findWide(bytes, bytes.length);
    if (wide.isPresent()) {
      return counted(decode(bytes, wide.get()), wide.get());
    }
    String asUtf8 = decode(bytes, StandardCharsets.UTF_8);
    int bad = count(asUtf8, '\ufffd');
    // More whole sequences than broken ones: UTF-8 with damage, which another encoding would
    // garble.
    if (asUtf8.codePoints().filter(c -> c > 0x7f && c != 0xfffd).count() >= Math.max(1, bad)) {
      return new Decoded(asUtf8, StandardCharsets.UTF_8, bad);
    }
    Optional<Charset> declared = findDeclared(bytes);
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      Optional<String> text = decodeStrictly(bytes, declared.get());
      if (text.isPresent()) {
        return new Decoded(text.get(), declared.get(), 0);
      }
    }
    Charset looks = declared.filter(c -> !c.equals(StandardCharsets.UTF_8)).orElse(detect(bytes));
    return counted(decode(bytes, looks), looks);
  }

  /** The encoding that a byte order mark names. */
  static Optional<Charset> findMark(byte[] b, int length) {
    if (length >= 3 && (b[0] & 0xff) == 0xef && (b[1] & 0xff) == 0xbb && (b[2] & 0xff) == 0xbf) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (length >= 4 && b[0] == 0 && b[1] == 0 && (b[2] & 0xff) == 0xfe && (b[3] & 0xff) == 0xff) {
      return Optional.of(StandardCharsets.UTF_32BE);
    }
    if (length >= 2 && (b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (length >= 2 && (b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe) {
      boolean wide = length >= 4 && b[2] == 0 && b[3] == 0;
      return Optional.of(wide ? StandardCharsets.UTF_32LE : StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  /** UTF-16 without a mark: every other byte of Latin text is then zero, and none of the rest. */
  static Optional<Charset> findWide(byte[] bytes, int length) {
    int looked = Math.min(length, DECLARED_WITHIN) & ~1;
    if (looked < 8) {
      return Optional.empty();
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < looked; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int most = looked / 2 * 7 / 10;
    if (even == 0 && odd >= most) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return odd == 0 && even >= most ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static Optional<Charset> findDeclared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    if (!m.find()) {
      return Optional.empty();
    }
    return findCharset(m.group(1) != null ? m.group(1) : m.group(2));
  }

  private static Charset detect(byte[] bytes) {
    var detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, DETECTED_WITHIN));
    detector.dataEnd();
    String found = detector.getDetectedCharset();
    return found == null
        ? WINDOWS_1252
        : findCharset(found).filter(c -> !c.equals(StandardCharsets.UTF_8)).orElse(WINDOWS_1252);
  }

  private static Optional<Charset> findCharset(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("iso-8859-1") || lower.equals("latin1") || lower.equals("us-ascii")) {
      return Optional.of(WINDOWS_1252);
    }
    if (lower.startsWith("utf-16") || lower.startsWith("utf-32")) {
      return Optional.empty(); // it was read as single bytes, so the declaration is wrong
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> decodeStrictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String decode(byte[] bytes, Charset charset) {
    return new String(bytes, charset);
  }

  private static Decoded counted(String text, Charset charset) {
    return new Decoded(text, charset, count(text, '\ufffd'));
  }

  private static int count(String text, char wanted) {
    int n = 0;
    for (int i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) {
      n++;
    }
    return n;
  }
}
