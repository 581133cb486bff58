package org.entente.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Finds the text of a page's article: throws away what is no article by its element, role or class,
 * then takes what the page marks as the article's body, else the element under which the most
 * running text stands, with few links in it. The scoring follows the idea of Arc90's Readability
 * (2010): paragraphs vote for their parents by length and commas. Linear in the size of the page.
 */
final class HtmlBody {
  private static final String NEVER =
      "script,style,noscript,template,svg,canvas,iframe,object,embed,video,audio,map,button,select,"
          + "input,textarea,figcaption,dialog";
  private static final String SELDOM =
      "nav,aside,footer,header,form,figure,menu,[hidden],[aria-hidden=true],[role=navigation],"
          + "[role=complementary],[role=contentinfo],[role=search],[role=dialog],[role=banner],"
          + "[style*=display:none],[style*=display: none]";

  private static final Pattern JUNK_NAME =
      Pattern.compile(
          "(?:^|[\\s_-])(?:related|shar(?:e|es|ing)|social|promos?|newsletters?|subscri\\w+|sign-?up"
              + "|comments?|disqus\\w*|sidebar|footer|menu|nav|navbar|navigation|advert\\w*|ads?"
              + "|banner|cookies?|consent|gdpr|pop-?up|modal|overlay|breadcrumbs?|tags|taxonomy"
              + "|recommend\\w*|recirc\\w*|trending|popular|captions?|credit|byline|dateline"
              + "|timestamp|author-bio|bio|widget|sponsor\\w*|outbrain|taboola|read-?(?:more|next)"
              + "|more-?(?:on|from|stories)|most-?(?:read|viewed)|toolbar|pagination|pager"
              + "|skip-link|copyright|donat\\w+|print-only|visually-hidden|screen-reader-text)"
              + "(?:$|[\\s_-])");
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern BODY_NAME =
      Pattern.compile("article|body|content|entry|post|story|text|main");
  private static final Pattern JUNK_LINE =
      Pattern.compile(
          "(?i)(?:advertisement|(?:story|article) continues below(?: advertisement)?|read more|related"
              + "|share(?: this(?: article| story)?)?|print|email|comments?|loading\\W*|supported by"
              + "|continue reading(?: the main story)?|sign up.{0,60}|subscribe.{0,60}"
              + "|(?:also|see also|read also|read more|related)\\s*:.{0,160})");

  private static final Set<String> PARAGRAPHS = Set.of("p", "pre", "blockquote", "li", "td");
  private static final int RUNNING_TEXT = 25;
  private static final int MARKED_BODY = 200;

  private HtmlBody() {}

  /**
   * The article's text; the page is taken apart. The heading that repeats the title is left out.
   */
  static String take(Document page, String title) {
    Element body = page.body();
    body.select(NEVER).remove();
    prune(body, new HtmlSizes(body));
    var sizes = new HtmlSizes(body);
    var text = new StringBuilder();
    for (Element root : roots(body, sizes)) {
      text.append(text(root, title, sizes)).append("\n\n");
    }
    return text.toString();
  }

  /** Removes junk, unless most of the page's text stands in it: then its name misleads. */
  private static void prune(Element body, HtmlSizes sizes) {
    int all = sizes.text(body);
    for (Element e : body.select(SELDOM)) {
      if (sizes.text(e) * 2 < all || sizes.text(e) < RUNNING_TEXT) {
        e.remove();
      }
    }
    for (Element e : body.select("[class],[id]")) {
      boolean whole =
          e.equals(body) || e.normalName().equals("article") || e.normalName().equals("main");
      if (!whole && sizes.text(e) * 3 < all && isJunkName(e)) {
        e.remove();
      }
    }
  }

  private static boolean isJunkName(Element e) {
    String names = e.className() + " " + e.id();
    return names.length() < 1000
        && JUNK_NAME.matcher(CAMEL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT)).find();
  }

  /** The elements that hold the article, in the order of the page. */
  private static List<Element> roots(Element body, HtmlSizes sizes) {
    Set<Element> marked = new LinkedHashSet<>();
    int held = 0;
    for (Element e : body.select("[itemprop=articleBody]")) {
      if (e.parents().stream().noneMatch(marked::contains)) {
        marked.add(e);
        held += sizes.text(e);
      }
    }
    if (held >= MARKED_BODY) {
      return List.copyOf(marked);
    }
    Map<Element, Double> scores = score(body, sizes);
    Element top = body;
    double best = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      if (entry.getValue() > best) {
        best = entry.getValue();
        top = entry.getKey();
      }
    }
    if (top.equals(body)) {
      return List.of(body);
    }
    List<Element> chosen = withSiblings(top, best, scores, sizes);
    int size = chosen.stream().mapToInt(sizes::text).sum();
    Element article = top.closest("article, [role=article], main, [role=main]");
    boolean fits =
        article != null && sizes.text(article) <= 3 * size && sizes.linkShare(article) < 0.4;
    return fits && article != null ? List.of(article) : chosen;
  }

  private static Map<Element, Double> score(Element body, HtmlSizes sizes) {
    Map<Element, Double> scores = new LinkedHashMap<>();
    for (Element e : body.getAllElements()) {
      if (PARAGRAPHS.contains(e.normalName())) {
        double vote = vote(sizes.text(e), sizes.commas(e)) * (1 - sizes.linkShare(e));
        Element parent = e.parent();
        if (vote > 0 && parent != null) {
          scores.merge(parent, vote, Double::sum);
          Element grandparent = parent.parent();
          if (grandparent != null && !parent.equals(body)) {
            scores.merge(grandparent, vote / 2, Double::sum);
          }
        }
      } else if (e.isBlock()) {
        int own = 0;
        int commas = 0;
        for (TextNode node : e.textNodes()) {
          String text = node.text();
          own += text.strip().length();
          commas += HtmlSizes.commas(text);
        }
        double vote = vote(own, commas);
        if (vote > 0) {
          scores.merge(e, vote, Double::sum);
        }
      }
    }
    scores.replaceAll((e, votes) -> {
      String names = (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
      boolean named = names.length() < 1000 && BODY_NAME.matcher(names).find();
      return votes * (1 - sizes.linkShare(e)) * (named ? 1.25 : 1);
    });
    return scores;
  }

  private static double vote(int length, int commas) {
    return length < RUNNING_TEXT ? 0 : 1 + commas + Math.min(length / 100.0, 3);
  }

  /** An article cut into pieces by what was thrown away stands in siblings. */
  private static List<Element> withSiblings(
      Element top, double best, Map<Element, Double> scores, HtmlSizes sizes) {
    Element parent = top.parent();
    if (parent == null) {
      return List.of(top);
    }
    List<Element> chosen = new ArrayList<>();
    for (Element sibling : parent.children()) {
      boolean paragraph = PARAGRAPHS.contains(sibling.normalName()) && sizes.text(sibling) > 80;
      if (sibling.equals(top)
          || scores.getOrDefault(sibling, 0.0) > Math.max(5, best * 0.2)
          || (paragraph && sizes.linkShare(sibling) < 0.25)) {
        chosen.add(sibling);
      }
    }
    return chosen;
  }

  private static String text(Element root, String title, HtmlSizes sizes) {
    String heading = CleanText.line(title);
    return HtmlText.of(
        root,
        e -> {
          if (e.equals(root) || !e.isBlock()) {
            return false;
          }
          int length = sizes.text(e);
          if (length < 300 && sizes.linkShare(e) > 0.6 && !e.normalName().equals("blockquote")) {
            return length > 0 && !e.normalName().equals("td");
          }
          if (length > 300) {
            return false;
          }
          String line = CleanText.line(e.text());
          return (e.normalName().equals("h1") && line.equalsIgnoreCase(heading))
              || JUNK_LINE.matcher(line).matches();
        });
  }
}
