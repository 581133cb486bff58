package org.entente.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms in which articles come. The content decides, then the name. */
enum Form {
  TEXT,
  MARKDOWN,
  HTML,
  FEED,
  /** One object a line. */
  JSON_LINES,
  /** One array of objects, or one object over several lines. */
  JSON;

  /** How much of the beginning is looked at, in bytes. */
  static final int HEAD = 8192;

  /** What stands before a document's first element. */
  private static final String PROLOG =
      "(?:\\s+|<\\?[^>]*+>|<!--.*?-->|<!doctype[^>\\[]*+(?:\\[.*?\\])?\\s*>)*+";

  private static final Pattern FEED_START =
      Pattern.compile(PROLOG + "<(?:rss|feed|(?:\\w+:)?RDF)\\b", flags());
  private static final Pattern PAGE_START =
      Pattern.compile(
          "\\s*+<!doctype\\s+html\\b|"
              + PROLOG
              + "<(?:html|head|body|title|meta|article|main|section|div|p|h[1-6]|span|table|script|center|font|br)\\b",
          flags());
  private static final Pattern OTHER_XML = Pattern.compile("\\s*+<(?:\\?xml|!doctype)\\b", flags());
  private static final Pattern OBJECT = Pattern.compile("\\s*+\\{\\s*+(?:\"|\\}).*", flags());
  private static final Pattern ARRAY = Pattern.compile("\\s*+\\[\\s*+[\\{\\]].*", flags());

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  }

  /** What the beginning tells. */
  sealed interface Sniffed {
    record Known(Form form) implements Sniffed {}

    /** Why it is not text. */
    record Refused(String what) implements Sniffed {}

    /** Nothing but white space, as far as looked. */
    record Blank() implements Sniffed {}
  }

  /**
   * @param head the first bytes, after unpacking
   * @param length how many of them there are
   * @param name the file's name, in any case, with or without {@code .gz}
   */
  static Sniffed sniff(byte[] head, int length, String name) {
    Optional<String> binary = Magic.find(head, length);
    if (binary.isPresent()) {
      return new Sniffed.Refused(binary.get());
    }
    Charset charset =
        Decoded.findMark(head, length)
            .or(() -> Decoded.findWide(head, length))
            .orElse(StandardCharsets.ISO_8859_1);
    String start = new String(head, 0, length, charset);
    if (start.startsWith("\ufeff") || start.startsWith("ï»¿")) {
      start = start.substring(start.startsWith("\ufeff") ? 1 : 3);
    }
    if (start.indexOf('\0') >= 0) {
      return new Sniffed.Refused("holds zero bytes, as programs and pictures do");
    }
    if (start.isBlank()) {
      return new Sniffed.Blank();
    }
    long controls =
        start.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t').count();
    if (controls * 20 > start.length()) {
      return new Sniffed.Refused("holds control characters, as programs and pictures do");
    }
    return byContent(start, extension(name));
  }

  private static Sniffed byContent(String start, String extension) {
    if (FEED_START.matcher(start).lookingAt()) {
      return new Sniffed.Known(FEED);
    }
    if (PAGE_START.matcher(start).lookingAt()) {
      return new Sniffed.Known(HTML);
    }
    if (OBJECT.matcher(start).matches()) {
      String first = start.strip().lines().findFirst().orElse("").strip();
      return new Sniffed.Known(first.equals("{") ? JSON : JSON_LINES);
    }
    if (ARRAY.matcher(start).matches()) {
      return new Sniffed.Known(JSON);
    }
    return switch (extension) {
      case "html", "htm", "xhtml" -> new Sniffed.Known(HTML);
      case "rss", "atom", "rdf", "xml" -> new Sniffed.Known(FEED);
      case "jsonl", "ndjson", "jsonlines", "json" -> new Sniffed.Known(JSON_LINES);
      case "md", "markdown" -> new Sniffed.Known(MARKDOWN);
      default ->
          OTHER_XML.matcher(start).lookingAt()
              ? new Sniffed.Refused("is XML, but neither a feed nor a page")
              : new Sniffed.Known(TEXT);
    };
  }

  private static String extension(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String bare = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return bare.substring(bare.lastIndexOf('.') + 1);
  }
}
