package org.entente.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a plain text. It can begin with a block of header lines ({@code Title:}, {@code
 * Published:}, {@code Publisher:}, {@code Author:}, {@code URL:}, in any order and case), ended by
 * an empty line. Without one, a first line that stands alone, is short and ends like no sentence is
 * the title.
 */
final class TextArticle {
  private static final Map<String, String> HEADERS =
      Map.ofEntries(
          Map.entry("title", "title"),
          Map.entry("headline", "title"),
          Map.entry("published", "published"),
          Map.entry("date", "published"),
          Map.entry("publisher", "publisher"),
          Map.entry("source", "publisher"),
          Map.entry("author", "author"),
          Map.entry("byline", "author"),
          Map.entry("by", "author"),
          Map.entry("url", "url"),
          Map.entry("link", "url"));
  private static final Pattern HEADER =
      Pattern.compile("([A-Za-z][A-Za-z _-]{0,30}):(?:\\s+(.*)|)");
  private static final int LONGEST_TITLE = 160;

  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}+[ \\t]++(.*+)$");
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\[\\]\\n]{0,500})\\]\\([^()\\s]{0,2000}\\)");
  private static final Pattern EMPHASIS = Pattern.compile("\\*\\*([^*\\n]{1,500})\\*\\*");

  private TextArticle() {}

  static Draft read(String raw) {
    List<String> lines = raw.lines().toList();
    int start = skipEmpty(lines, 0);
    int end = start;
    while (end < lines.size() && !lines.get(end).isBlank()) {
      end++;
    }
    Optional<Map<String, String>> header = findHeader(lines.subList(start, end));
    return header.isPresent()
        ? draft(header.get(), body(lines, end))
        : draft(Map.of(), body(lines, start));
  }

  /** Also knows front matter between lines of {@code ---}, headings, links and bold letters. */
  static Draft readMarkdown(String raw) {
    List<String> lines = raw.lines().toList();
    int start = skipEmpty(lines, 0);
    if (start < lines.size() && lines.get(start).strip().equals("---")) {
      int end = start + 1;
      while (end < lines.size() && !lines.get(end).strip().equals("---")) {
        end++;
      }
      Optional<Map<String, String>> header =
          end < lines.size() ? findHeader(lines.subList(start + 1, end)) : Optional.empty();
      if (header.isPresent()) {
        return draft(header.get(), unmarked(body(lines, end + 1)));
      }
    }
    return read(unmarked(raw));
  }

  private static Draft draft(Map<String, String> header, String body) {
    var draft =
        new Draft(
            header.getOrDefault("title", ""),
            body,
            header.getOrDefault("published", ""),
            header.getOrDefault("publisher", ""),
            header.getOrDefault("author", ""),
            header.getOrDefault("url", ""));
    return header.containsKey("title") ? draft : withFirstLineAsTitle(draft);
  }

  /** The block's known headers; empty when it is no header block. */
  private static Optional<Map<String, String>> findHeader(List<String> block) {
    Map<String, String> found = new HashMap<>();
    for (String line : block) {
      Matcher m = HEADER.matcher(line.strip());
      if (!m.matches()) {
        return Optional.empty();
      }
      String part = HEADERS.get(m.group(1).toLowerCase(Locale.ROOT));
      if (part == null && found.isEmpty()) {
        return Optional.empty(); // "Moscow: ..." begins a text, not a header
      }
      if (part != null) {
        found.putIfAbsent(part, unquoted(m.group(2) == null ? "" : m.group(2)));
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  private static Draft withFirstLineAsTitle(Draft draft) {
    List<String> lines = draft.text().lines().toList();
    if (lines.size() < 3 || !lines.get(1).isBlank() || !isTitle(lines.getFirst().strip())) {
      return draft;
    }
    return new Draft(
        lines.getFirst(),
        body(lines, 1),
        draft.published(),
        draft.publisher(),
        draft.author(),
        draft.url());
  }

  private static boolean isTitle(String line) {
    return line.length() <= LONGEST_TITLE
        && line.chars().anyMatch(Character::isLetter)
        && !line.matches(".*[.!:;,…][\"'”’)]*");
  }

  private static String body(List<String> lines, int from) {
    return String.join("\n", lines.subList(skipEmpty(lines, from), lines.size()));
  }

  private static int skipEmpty(List<String> lines, int from) {
    int start = from;
    while (start < lines.size() && lines.get(start).isBlank()) {
      start++;
    }
    return start;
  }

  private static String unmarked(String markdown) {
    String text =
        HEADING
            .matcher(markdown)
            .replaceAll(
                found -> Matcher.quoteReplacement("\n" + withoutClosing(found.group(1)) + "\n"));
    text = LINK.matcher(text).replaceAll("$1");
    return EMPHASIS.matcher(text).replaceAll("$1");
  }

  /** "Heading ##": by hand, since a pattern that looks for the end tries every place before it. */
  private static String withoutClosing(String heading) {
    int end = heading.length();
    while (end > 0 && " \t#".indexOf(heading.charAt(end - 1)) >= 0) {
      end--;
    }
    return heading.substring(0, end);
  }

  private static String unquoted(String value) {
    String bare = value.strip();
    char first = bare.isEmpty() ? ' ' : bare.charAt(0);
    boolean quoted =
        (first == '"' || first == '\'') && bare.lastIndexOf(first) == bare.length() - 1;
    return quoted && bare.length() > 1 ? bare.substring(1, bare.length() - 1) : bare;
  }
}
