package org.entente.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** What a page says of its article: from JSON-LD, meta elements, microdata and the usual places. */
final class HtmlDescription {
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "article.published",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dcterms.date",
          "dc.date",
          "citation_publication_date",
          "date");

  private static final Pattern DATE_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2})/(\\d{1,2})/(\\d{1,2})(?:/|$)");
  private static final Pattern BYLINE = Pattern.compile("(?i)^(?:written )?by:?\\s+");
  private static final int LONGEST_NAME = 200;

  private final Document page;
  private final LinkedData data;
  private final Map<String, String> metas = new HashMap<>();

  HtmlDescription(Document page) {
    this.page = page;
    this.data = LinkedData.of(page);
    for (Element meta : page.select("meta[content]")) {
      for (String attribute : List.of("property", "name", "itemprop")) {
        String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        String content = meta.attr("content").strip();
        if (!name.isEmpty() && !content.isEmpty()) {
          metas.putIfAbsent(name, content);
        }
      }
    }
  }

  String title() {
    Elements headings = page.select("h1");
    String heading =
        headings.size() == 1
            ? headings.text()
            : text(page.select("article h1, [itemprop=headline]").first());
    return withoutSite(
        first(
            data.headline(),
            meta("og:title"),
            meta("twitter:title"),
            heading,
            page.title(),
            text(headings.first())));
  }

  /** As written; empty when the page names none. */
  String published(LocalDate today) {
    List<String> said = new ArrayList<>();
    said.add(data.published());
    DATES.forEach(name -> said.add(meta(name)));
    for (Element e : page.select("[itemprop=datePublished], time[pubdate], time.published")) {
      said.add(e.hasAttr("datetime") ? e.attr("datetime") : HtmlText.brief(e));
    }
    for (Element e : page.select("article time[datetime], header time[datetime]")) {
      said.add(e.attr("datetime"));
    }
    said.removeIf(String::isBlank);
    List<String> shown = new ArrayList<>(said);
    shown.add(dateIn(url()));
    page.select("time[datetime]").forEach(e -> shown.add(e.attr("datetime")));
    page.select("time, .date, .dateline, .published, .timestamp, .pubdate, .byline")
        .forEach(e -> shown.add(HtmlText.brief(e)));
    Optional<String> readable =
        shown.stream().filter(s -> PublicationDate.find(s, today).isPresent()).findFirst();
    // What is only shown need not be a date at all; what is marked as one and is none is a problem.
    return readable.orElse(said.isEmpty() ? "" : said.getFirst());
  }

  String publisher() {
    return first(
        data.publisher(),
        meta("og:site_name"),
        meta("application-name"),
        meta("dc.publisher"),
        meta("citation_journal_title"));
  }

  String author() {
    for (String said :
        new String[] {
          data.author(),
          meta("author"),
          meta("article:author"),
          meta("parsely-author"),
          meta("sailthru.author"),
          meta("dc.creator"),
          page.select("[itemprop=author] [itemprop=name]").stream()
              .map(HtmlText::brief)
              .filter(name -> !name.isEmpty())
              .collect(Collectors.joining(", ")),
          text(page.select("[itemprop=author], [rel=author], .author-name").first()),
          text(page.select(".byline, .author").first())
        }) {
      String name = BYLINE.matcher(said.strip()).replaceFirst("");
      if (!name.isBlank() && name.length() <= LONGEST_NAME && !Draft.isWebAddress(name)) {
        return name;
      }
    }
    return "";
  }

  /** The canonical address, absolute; empty when there is none. */
  String url() {
    Element canonical = page.select("link[rel=canonical][href]").first();
    for (String said :
        new String[] {
          canonical == null ? "" : canonical.absUrl("href"), meta("og:url"), data.url()
        }) {
      if (Draft.isWebAddress(said)) {
        return said;
      }
    }
    return "";
  }

  /** The article's text as JSON-LD has it, or empty. */
  String body() {
    return HtmlText.ofFragment(data.body());
  }

  /** The title without the name of the site behind it. */
  private String withoutSite(String title) {
    String site = CleanText.line(publisher());
    String line = CleanText.line(title);
    for (String mark : new String[] {" | ", " - ", " – ", " — ", " :: ", " · "}) {
      int at = line.lastIndexOf(mark);
      if (at > 0) {
        String behind = line.substring(at + mark.length());
        // A dash can belong to the title; a bar never does.
        if (mark.equals(" | ") || mark.equals(" :: ") || behind.equalsIgnoreCase(site)) {
          return line.substring(0, at);
        }
      }
    }
    return line;
  }

  private String meta(String name) {
    return metas.getOrDefault(name, "");
  }

  private static String dateIn(String url) {
    Matcher m = DATE_IN_ADDRESS.matcher(url);
    return m.find() ? m.group(1) + "-" + m.group(2) + "-" + m.group(3) : "";
  }

  private static String text(@Nullable Element e) {
    return e == null ? "" : e.text();
  }

  private static String first(String... candidates) {
    for (String candidate : candidates) {
      if (!candidate.isBlank()) {
        return candidate.strip();
      }
    }
    return "";
  }
}
