package org.entente.document;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text, link text and commas stand under each element, counted in one walk. */
final class HtmlSizes {
  private static final class Size {
    int text;
    int links;
    int commas;
  }

  private final IdentityHashMap<Element, Size> sizes = new IdentityHashMap<>();

  HtmlSizes(Element root) {
    root.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element e) {
              sizes.put(e, new Size());
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node.equals(root) || !(node.parentNode() instanceof Element parent)) {
              return;
            }
            Size outer = of(parent);
            if (node instanceof TextNode text) {
              String words = text.text().strip();
              outer.text += words.length();
              outer.commas += commas(words);
            } else if (node instanceof Element e) {
              Size own = of(e);
              outer.text += own.text;
              outer.commas += own.commas;
              outer.links += e.normalName().equals("a") ? own.text : own.links;
            }
          }
        });
  }

  int text(Element e) {
    return of(e).text;
  }

  int commas(Element e) {
    return of(e).commas;
  }

  /** From 0 to 1; 0 where there is no text. */
  double linkShare(Element e) {
    Size size = of(e);
    return size.text == 0 ? 0 : size.links / (double) size.text;
  }

  static int commas(String text) {
    return (int) text.chars().filter(c -> c == ',' || c == '،' || c == '、' || c == '，').count();
  }

  private Size of(Element e) {
    return sizes.computeIfAbsent(e, none -> new Size());
  }
}
