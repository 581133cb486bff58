package org.entente.document;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads an article out of a web page. What the page says of itself for machines (JSON-LD, meta
 * elements) is believed before what it shows; the body is found by {@link HtmlBody}. Elements
 * nested deeper than jsoup's bound of 512 are laid side by side, so that depth costs nothing.
 */
final class HtmlPage {
  /** A body shorter than this can be a stub for a page that scripts fill in. */
  private static final int STUB = 400;

  private HtmlPage() {}

  /**
   * @param address where the page was found, or empty
   */
  static Draft read(String html, String address, LocalDate today) {
    Document page = Jsoup.parse(html, address);
    var described = new HtmlDescription(page);
    String title = described.title();
    String published = described.published(today);
    String publisher = described.publisher();
    String author = described.author();
    String url = described.url();
    String told = described.body();
    String shown = HtmlBody.take(page, title); // last: it takes the page apart
    boolean isStub = shown.strip().length() < STUB && told.length() > 2 * shown.strip().length();
    return new Draft(
        title, isStub ? told : shown, published, publisher, author, url.isEmpty() ? address : url);
  }
}
