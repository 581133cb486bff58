package org.entente.document;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Markup as text: block elements become paragraphs, line breaks line ends, the rest runs on. */
final class HtmlText {
  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "head", "iframe", "svg", "object");

  /** In characters, with one for each element. */
  private static final int LONGEST_BRIEF = 600;

  private HtmlText() {}

  /** The text of a piece of a page, as a feed holds it; text without markup stays as it is. */
  static String ofFragment(String html) {
    return isPlain(html) ? html : of(Jsoup.parseBodyFragment(html).body(), e -> false);
  }

  /** A title or name that can hold markup. */
  static String line(String html) {
    return isPlain(html) ? html : Jsoup.parseBodyFragment(html).text();
  }

  /**
   * The text of an element that holds a date or a name, on one line; empty when it is too long to
   * be one. Elements of one class can stand within each other, and reading the whole of each would
   * read the innermost as often as there are others around it.
   */
  static String brief(Element element) {
    int[] left = {LONGEST_BRIEF};
    element.filter((node, depth) -> {
      left[0] -= node instanceof TextNode text ? text.getWholeText().length() : 1;
      return left[0] < 0 ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
    });
    return left[0] < 0 ? "" : element.text();
  }

  /**
   * The element's text.
   *
   * @param skipped elements that are left out with all they hold
   */
  static String of(Element root, Predicate<Element> skipped) {
    var out = new StringBuilder();
    root.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
              Element parent = text.parent();
              boolean kept = parent != null && parent.normalName().equals("pre");
              String whole = text.getWholeText();
              out.append(kept ? whole : SPACE.matcher(whole).replaceAll(" "));
            } else if (node instanceof Element e) {
              if (UNSEEN.contains(e.normalName()) || skipped.test(e)) {
                return FilterResult.SKIP_ENTIRELY;
              }
              if (e.isBlock() && !isCell(e)) {
                out.append("\n\n");
              } else if (e.normalName().equals("br")) {
                out.append('\n');
              }
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element e) {
              if (isCell(e)) {
                out.append(' ');
              } else if (e.isBlock()) {
                out.append("\n\n");
              }
            }
            return FilterResult.CONTINUE;
          }
        });
    return out.toString();
  }

  private static boolean isCell(Element e) {
    return e.normalName().equals("td") || e.normalName().equals("th");
  }

  private static boolean isPlain(String html) {
    return html.indexOf('<') < 0 && html.indexOf('&') < 0;
  }
}
