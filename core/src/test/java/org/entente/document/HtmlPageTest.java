package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.document.ReadFiles.ENGLISH;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
  private static final String BODY =
      "<p>FIRST</p><figure><img><figcaption>A caption, which is not text.</figcaption></figure>"
              .replace("FIRST", ENGLISH)
          + "<div class='ad-slot'>Buy one, get one, and more of the same offers today only.</div>"
          + "<p>A spokesman for the other side denied it, calling the report &ldquo;premature"
          + "&rdquo;, and said that talks would go on in Geneva.</p>"
          + "<p>Read more: <a href='/x'>What the treaty says, and what it does not</a></p>"
          + "<h2>The background</h2><p>Relations were broken off in 1967, restored in October 1991,"
          + " and widened in 2008, when visas were abolished.</p>";
  private static final String TEXT =
      ENGLISH
          + "\n\nA spokesman for the other side denied it, calling the report “premature”, and said"
          + " that talks would go on in Geneva.\n\nThe background\n\nRelations were broken off in"
          + " 1967, restored in October 1991, and widened in 2008, when visas were abolished.";

  private static String page(String head, String article) {
    return "<!DOCTYPE html><html lang=en><head>"
        + head
        + "</head><body class='has-sidebar nav-open'><div id=cookie-banner>We use cookies, and ask"
        + " you to agree to them, as the law wants.</div><header><nav><ul><li><a href=/>Home</a>"
        + "<li><a href=/w>World</a></ul></nav></header><form action=/>"
        + article
        + "<aside><h3>Most read</h3><p>Another story altogether, with commas, and with length,"
        + " which is not this article's.</p></aside><section class=relatedLinks><ul><li><a"
        + " href=/1>One other story about something else</a><li><a href=/2>A second story about"
        + " something else</a></ul></section><section id=comments><p>A reader: I do not agree, and"
        + " never have, with any of this, however often it is said.</p></section></form>"
        + "<footer><p>All rights reserved, 2014, by the publisher.</p></footer></body></html>";
  }

  @Test
  void linkedDataIsBelievedFirst() {
    Document d =
        ReadFiles.ofText(
                page(
                    """
                    <title>Envoys return | Example Post</title>
                    <script type="application/ld+json">{"broken": }</script>
                    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
                    {"@type":"WebSite","name":"Example"},{"@type":["NewsArticle"],
                    "headline":"Envoys &amp; ministers return","datePublished":"2014-03-03T23:00:00-05:00",
                    "author":[{"@type":"Person","name":"A. Writer"},{"@type":"Person","name":"B. Other"}],
                    "publisher":{"@type":"Organization","name":"Example Post"},
                    "mainEntityOfPage":{"@id":"https://example.org/envoys"}}]}</script>
                    """,
                    "<article><h1>Envoys &amp; ministers return</h1><p class=byline>By A. Writer</p>"
                        + BODY
                        + "</article>"),
                "a.html")
            .only();
    assertThat(d.title()).isEqualTo("Envoys & ministers return");
    assertThat(d.published()).contains(LocalDate.of(2014, 3, 3));
    assertThat(d.author()).contains("A. Writer, B. Other");
    assertThat(d.publisher()).contains("Example Post");
    assertThat(d.url()).contains("https://example.org/envoys");
    assertThat(d.text()).isEqualTo(TEXT);
  }

  @Test
  void metaElementsAndDensity() {
    Document d =
        ReadFiles.ofText(
                page(
                    """
                    <meta property="og:title" content="Envoys return - Example Post">
                    <meta property="og:site_name" content="Example Post">
                    <meta property="article:published_time" content="2014-03-03T10:00:00Z">
                    <meta name=author content="By A. Writer">
                    <link rel=canonical href="/2014/03/03/envoys">
                    """,
                    "<div><div class=x>" + BODY + "</div></div>"),
                "https://example.org/envoys?from=feed")
            .only();
    assertThat(d.title()).isEqualTo("Envoys return");
    assertThat(d.published()).contains(LocalDate.of(2014, 3, 3));
    assertThat(d.author()).contains("A. Writer");
    assertThat(d.publisher()).contains("Example Post");
    assertThat(d.url()).contains("https://example.org/2014/03/03/envoys");
    assertThat(d.text()).isEqualTo(TEXT);
  }

  @Test
  void whatIsOnlyShown() {
    Document d =
        ReadFiles.ofText(
                page(
                    "<title>Envoys return – a first step</title>",
                    "<main><span class=date>Published March 3, 2014</span><div>"
                        + BODY
                        + "</div></main>"),
                "a.html")
            .only();
    assertThat(d.title()).isEqualTo("Envoys return – a first step");
    assertThat(d.published()).contains(LocalDate.of(2014, 3, 3));
    assertThat(d.text()).contains(ENGLISH, "The background").doesNotContain("cookies", "Another");
  }

  @Test
  void markedBodyAndLineBreaks() {
    Document d =
        ReadFiles.ofText(
                page(
                    "<title>T</title>",
                    "<div itemprop=articleBody>" + ENGLISH + "<br><br>" + ENGLISH + "</div>"),
                "a.html")
            .only();
    assertThat(d.text()).isEqualTo(ENGLISH + "\n\n" + ENGLISH);
  }

  @Test
  void anArticleInPiecesIsWhole() {
    String piece = "<section><p>" + ENGLISH + "</p><p>" + ENGLISH + "</p></section>";
    Document d =
        ReadFiles.ofText(
                page(
                    "<title>T</title>",
                    "<div>" + piece + "<div class=ad>x</div>" + piece + "</div>"),
                "a.html")
            .only();
    assertThat(d.text()).isEqualTo(String.join("\n\n", ENGLISH, ENGLISH, ENGLISH, ENGLISH));
  }

  @Test
  void aStubTakesTheTextOfItsLinkedData() {
    Document d =
        ReadFiles.ofText(
                "<html><script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\""
                    + (ENGLISH + " ").repeat(4)
                    + "\"}</script><body><p>Loading</p></body></html>",
                "a.html")
            .only();
    assertThat(d.text()).startsWith(ENGLISH + " " + ENGLISH);
  }

  @Test
  void aMarkedDateThatIsDirtyIsAProblem() {
    ReadFiles read =
        ReadFiles.ofText(
            page("<meta name=date content='03/04/2014'>", "<article>" + BODY + "</article>"),
            "a.html");
    assertThat(read.documents().getFirst().published()).isEmpty();
    assertThat(read.problems()).containsExactly(new Problem.BadDate("a.html", "03/04/2014"));
  }
}
