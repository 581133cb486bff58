package org.entente.document;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Content;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The entries of an RSS or Atom feed. XML with a DOCTYPE is refused, and so with it every entity of
 * the file's own, inside or outside. Dates are read as they are written, in the publisher's zone,
 * not as the moment in UTC that the feed library makes of them.
 */
final class FeedEntries implements Items {
  private static final List<String> DATES =
      List.of("pubDate", "published", "issued", "created", "date", "updated", "modified");
  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE", Pattern.CASE_INSENSITIVE);

  /** RSS 2.0 has an author as {@code address (name)}. No part of it can be read in two ways. */
  private static final Pattern MAILBOX = Pattern.compile("[^\\s@]++@[^\\s(]++\\s*+\\(([^)]++)\\)");

  private final SyndFeed feed;
  private final List<Element> elements;
  private final Decoded source;
  private final String origin;
  private final ReadOptions options;
  private int next;

  private FeedEntries(
      SyndFeed feed, List<Element> elements, Decoded source, String origin, ReadOptions options) {
    this.feed = feed;
    this.elements = elements;
    this.source = source;
    this.origin = origin;
    this.options = options;
  }

  /** Gives a problem and no entries when the feed cannot be read. */
  static Items of(Decoded source, String origin, ReadOptions options, Consumer<Reading> out) {
    try {
      Document xml = parse(source.text());
      SyndFeed feed = new SyndFeedInput(false, Locale.US).build(xml);
      List<Element> elements = new ArrayList<>();
      for (Content content : xml.getDescendants(Filters.element())) {
        if (content instanceof Element e
            && (e.getName().equals("item") || e.getName().equals("entry"))) {
          elements.add(e);
        }
      }
      if (feed.getEntries().isEmpty()) {
        out.accept(new Reading.Failed(new Problem.Empty(origin)));
      }
      return new FeedEntries(feed, elements, source, origin, options);
    } catch (JDOMException | FeedException | IllegalArgumentException e) {
      out.accept(new Reading.Failed(new Problem.Malformed(origin, complaint(source.text(), e))));
    } catch (IOException e) {
      throw new IllegalStateException("a string cannot fail to be read", e);
    }
    return Items.NONE;
  }

  @Override
  public boolean readNext(Consumer<Reading> out) {
    if (next >= feed.getEntries().size()) {
      return false;
    }
    SyndEntry entry = feed.getEntries().get(next);
    String written = elements.size() == feed.getEntries().size() ? date(elements.get(next)) : "";
    next++;
    String html = longestContent(entry);
    new Draft(
            HtmlText.line(orEmpty(entry.getTitle())),
            HtmlText.ofFragment(html),
            written.isEmpty() ? date(entry) : written,
            publisher(entry),
            author(entry),
            orEmpty(entry.getLink()))
        .finish(origin + "#entry-" + next, next == 1 ? source.bad() : 0, options, out);
    return true;
  }

  @Override
  public void close() {}

  private static Document parse(String xml) throws JDOMException, IOException {
    var builder = new SAXBuilder();
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    builder.setExpandEntities(false);
    // Puts right what many feeds have wrong: space before the prolog, entities of HTML.
    return builder.build(new XmlFixerReader(new StringReader(xml)));
  }

  private static String complaint(String xml, Exception e) {
    Matcher doctype = DOCTYPE.matcher(xml);
    if (doctype.find()) {
      return "has a DOCTYPE, which feeds do not need and which is refused for safety";
    }
    if (e instanceof JDOMParseException parse) {
      Throwable cause = parse.getCause() == null ? parse : parse.getCause();
      return "is not well-formed XML at line %d: %s"
          .formatted(parse.getLineNumber(), shortened(cause));
    }
    return "is not a feed of a known kind: " + shortened(e);
  }

  private static String shortened(Throwable e) {
    String message = CleanText.line(String.valueOf(e.getMessage()));
    return message.substring(0, Math.min(message.length(), 160));
  }

  private static String date(Element entry) {
    for (String name : DATES) {
      for (Element child : entry.getChildren()) {
        if (child.getName().equals(name) && !child.getTextTrim().isEmpty()) {
          return child.getTextTrim();
        }
      }
    }
    return "";
  }

  private static String date(SyndEntry entry) {
    Date moment = entry.getPublishedDate();
    return moment == null
        ? ""
        : moment.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static String longestContent(SyndEntry entry) {
    String longest =
        entry.getDescription() == null ? "" : orEmpty(entry.getDescription().getValue());
    for (SyndContent content : entry.getContents()) {
      String value = orEmpty(content.getValue());
      if (value.length() > longest.length()) {
        longest = value;
      }
    }
    return longest;
  }

  private String publisher(SyndEntry entry) {
    String own = entry.getSource() == null ? "" : orEmpty(entry.getSource().getTitle());
    return HtmlText.line(own.isBlank() ? orEmpty(feed.getTitle()) : own);
  }

  private static String author(SyndEntry entry) {
    String author = orEmpty(entry.getAuthor());
    if (entry.getAuthors() != null && entry.getAuthors().size() > 1) {
      author = String.join(", ", entry.getAuthors().stream().map(SyndPerson::getName).toList());
    }
    Matcher mailbox = MAILBOX.matcher(author);
    return mailbox.matches() ? mailbox.group(1) : author;
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
