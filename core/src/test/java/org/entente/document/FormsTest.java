package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.document.ReadFiles.ENGLISH;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each form that is read, as it should be. */
class FormsTest {
  @TempDir Path folder;

  @Test
  void textWithHeaderLines() {
    Document d =
        ReadFiles.ofText(
                "Title: Envoys return\nPublished: 1991-10-18\nPublisher: Chronicle, Moscow desk\n"
                    + "Author: A. Writer\nURL: https://example.org/a\n\n"
                    + ENGLISH
                    + "\r\n\r\n\r\nA second paragraph.\n",
                "a.txt")
            .only();
    assertThat(d.title()).isEqualTo("Envoys return");
    assertThat(d.published()).contains(LocalDate.of(1991, 10, 18));
    assertThat(d.publisher()).contains("Chronicle, Moscow desk");
    assertThat(d.author()).contains("A. Writer");
    assertThat(d.url()).contains("https://example.org/a");
    assertThat(d.text()).isEqualTo(ENGLISH + "\n\nA second paragraph.");
    assertThat(d.language()).isEqualTo("en");
    assertThat(d.origin()).isEqualTo("a.txt");
    assertThat(d.id()).isEqualTo(Document.idOf(d.title(), d.text(), d.published()));
  }

  @Test
  void textWhoseFirstLineStandsAlone() {
    Document d = ReadFiles.ofText("\nEnvoys return\n\n" + ENGLISH, "a.txt").only();
    assertThat(d.title()).isEqualTo("Envoys return");
    assertThat(d.text()).isEqualTo(ENGLISH);
  }

  @Test
  void textThatBeginsWithASentenceHasNoTitle() {
    Document d = ReadFiles.ofText("Envoys return.\n\n" + ENGLISH, "a.txt").only();
    assertThat(d.title()).isEmpty();
    assertThat(d.text()).startsWith("Envoys return.\n\n");
    Document quoted = ReadFiles.ofText("Moscow: envoys return\nnow\n\n" + ENGLISH, "a").only();
    assertThat(quoted.text()).startsWith("Moscow: envoys return");
  }

  @Test
  void aTextThatRepeatsItsTitleIsLeftAsItIs() {
    Document d = ReadFiles.ofText("Title: Envoys\n\nEnvoys\n\n" + ENGLISH, "a.txt").only();
    assertThat(d.text()).startsWith("Envoys\n\n");
  }

  @Test
  void markdownWithFrontMatter() {
    Document d =
        ReadFiles.ofText(
                "---\ntitle: \"Envoys return\"\ndate: 18 October 1991\ntags: x\n---\n\n## What"
                    + " happened\nThe [minister](https://example.org) was **clear**. "
                    + ENGLISH,
                "a.md")
            .only();
    assertThat(d.title()).isEqualTo("Envoys return");
    assertThat(d.published()).contains(LocalDate.of(1991, 10, 18));
    assertThat(d.text()).startsWith("What happened\n\nThe minister was clear. The foreign");
    Document plain = ReadFiles.ofText("# Envoys return\n" + ENGLISH, "b.md").only();
    assertThat(plain.title()).isEqualTo("Envoys return");
  }

  @Test
  void jsonLinesWithDefaultNames() {
    ReadFiles read =
        ReadFiles.ofText(
            "{\"title\":\"One\",\"text\":\"%s\",\"published\":\"2014-03-03\",\"publisher\":\"P\",\"url\":\"https://example.org/1\",\"author\":[\"A\",\"B\"]}\n\n{\"text\":\"%s\",\"date\":1393804800}\n"
                .formatted(ENGLISH, ENGLISH + "\\n\\nMore."),
            "a.jsonl");
    assertThat(read.problems()).isEmpty();
    Document first = read.documents().getFirst();
    assertThat(first.title()).isEqualTo("One");
    assertThat(first.author()).contains("A, B");
    assertThat(first.publisher()).contains("P");
    assertThat(first.url()).contains("https://example.org/1");
    assertThat(first.origin()).isEqualTo("a.jsonl#line-1");
    Document second = read.documents().get(1);
    assertThat(second.published()).contains(LocalDate.of(2014, 3, 3));
    assertThat(second.text()).endsWith("\n\nMore.");
    assertThat(second.origin()).isEqualTo("a.jsonl#line-3");
  }

  @Test
  void jsonLinesWithNamesOfTheirOwn() throws IOException {
    Path file =
        ReadFiles.write(
            folder.resolve("a.json"),
            "{\"head\":\"One\",\"content\":{\"body\":\"" + ENGLISH + "\"},\"day\":\"2014-03-03\"}");
    var names =
        new FieldNames(
            List.of("head"),
            List.of("content.body"),
            List.of("day"),
            List.of(),
            List.of(),
            List.of());
    Document d = ReadFiles.of(ReadFiles.OPTIONS.withFields(names), file).only();
    assertThat(d.title()).isEqualTo("One");
    assertThat(d.text()).isEqualTo(ENGLISH);
    assertThat(d.published()).contains(LocalDate.of(2014, 3, 3));
  }

  @Test
  void aJsonArrayAndASpreadOutObject() {
    String object = "{\n  \"title\": \"One\",\n  \"text\": \"" + ENGLISH + "\"\n}";
    assertThat(ReadFiles.ofText(object, "a.json").only().origin()).isEqualTo("a.json#entry-1");
    ReadFiles array = ReadFiles.ofText("[" + object + ",\n7,\n" + object + "]", "b.json");
    assertThat(array.documents())
        .extracting(Document::origin)
        .containsExactly("b.json#entry-1", "b.json#entry-3");
    assertThat(array.codes()).containsExactly("malformed");
  }

  @Test
  void rss() {
    ReadFiles read =
        ReadFiles.ofText(
            """

            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>The Example Post</title><link>https://example.org</link>
            <description>d</description>
            <item><title>Envoys &amp; ministers</title><link>https://example.org/1</link>
              <author>desk@example.org (A. Writer)</author>
              <pubDate>Mon, 03 Mar 2014 23:30:00 -0500</pubDate>
              <description>Short.</description>
              <content:encoded><![CDATA[<p>BODY</p><p>A <b>second</b>&nbsp;paragraph.</p>
              <script>alert(1)</script>]]></content:encoded></item>
            <item><title>Undated&nbsp;item</title><description>BODY</description></item>
            <item><title>Nothing more</title></item>
            </channel></rss>
            """
                .replace("BODY", ENGLISH),
            "news.xml");
    Document first = read.documents().getFirst();
    assertThat(first.title()).isEqualTo("Envoys & ministers");
    assertThat(first.text()).isEqualTo(ENGLISH + "\n\nA second paragraph.");
    assertThat(first.published()).contains(LocalDate.of(2014, 3, 3));
    assertThat(first.author()).contains("A. Writer");
    assertThat(first.publisher()).contains("The Example Post");
    assertThat(first.url()).contains("https://example.org/1");
    assertThat(first.origin()).isEqualTo("news.xml#entry-1");
    assertThat(read.documents().get(1).title()).isEqualTo("Undated item");
    assertThat(read.documents().get(1).published()).isEmpty();
    assertThat(read.problems()).containsExactly(new Problem.Empty("news.xml#entry-3"));
  }

  @Test
  void atom() {
    Document d =
        ReadFiles.ofText(
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Example</title><id>x</id>
                <updated>2014-03-05T00:00:00Z</updated>
                <entry><title type="html">One &amp;amp; two</title><id>y</id>
                <link href="https://example.org/2"/><author><name>A. Writer</name></author>
                <updated>2014-03-05T00:00:00Z</updated>
                <published>2014-03-03T22:00:00-05:00</published>
                <content type="html">&lt;p&gt;BODY&lt;/p&gt;</content></entry></feed>
                """
                    .replace("BODY", ENGLISH),
                "a.atom")
            .only();
    assertThat(d.title()).isEqualTo("One & two");
    assertThat(d.published()).contains(LocalDate.of(2014, 3, 3));
    assertThat(d.author()).contains("A. Writer");
    assertThat(d.url()).contains("https://example.org/2");
    assertThat(d.text()).isEqualTo(ENGLISH);
  }

  @Test
  void eachFormPackedWithGzip() throws IOException {
    String json = "{\"text\":\"" + ENGLISH + "\"}\n";
    for (String form : List.of(ENGLISH, json, "<html><body><p>" + ENGLISH + "</p></body></html>")) {
      assertThat(ReadFiles.ofStream(ReadFiles.gzip(form), "a.gz").only().text()).isEqualTo(ENGLISH);
    }
    byte[] one = ReadFiles.gzip(json);
    var both = new byte[one.length * 2];
    System.arraycopy(one, 0, both, 0, one.length);
    System.arraycopy(one, 0, both, one.length, one.length);
    assertThat(ReadFiles.ofStream(both, "two-members.gz").documents()).hasSize(2);
  }

  @Test
  void foldersByNameAndStandardInput() throws IOException {
    ReadFiles.write(folder.resolve("b/2.txt"), "B two. " + ENGLISH);
    ReadFiles.write(folder.resolve("b/1.txt"), "B one. " + ENGLISH);
    ReadFiles.write(folder.resolve("a.txt"), "A. " + ENGLISH);
    ReadFiles.write(folder.resolve("c.txt"), "C. " + ENGLISH);
    ReadFiles.write(folder.resolve(".hidden"), "Hidden. " + ENGLISH);
    Files.createDirectories(folder.resolve("empty"));
    var input = new ByteArrayInputStream(("Typed. " + ENGLISH).getBytes(StandardCharsets.UTF_8));
    List<String> paths = List.of(folder.toString(), "-");
    try (var readings = new DocumentReader(ReadFiles.OPTIONS).read(paths, input)) {
      ReadFiles read = ReadFiles.all(readings);
      assertThat(read.problems()).isEmpty();
      assertThat(read.documents())
          .extracting(d -> d.text().substring(0, d.text().indexOf('.')))
          .containsExactly("A", "B one", "B two", "C", "Typed");
      assertThat(read.documents().getLast().origin()).isEqualTo("-");
      assertThat(readings.bytesRead()).isGreaterThan(DocumentReader.totalBytes(paths));
    }
    assertThat(DocumentReader.totalBytes(paths)).isEqualTo(4 * ENGLISH.length() + 3 + 7 + 7 + 3);
  }

  @Test
  void theContentDecidesBeforeTheName() {
    assertThat(ReadFiles.ofText("<!DOCTYPE html><title>T</title><p>" + ENGLISH, "a.txt").only())
        .extracting(Document::title, Document::text)
        .containsExactly("T", ENGLISH);
    assertThat(ReadFiles.ofText("{\"text\":\"" + ENGLISH + "\"}", "a.html").only().text())
        .isEqualTo(ENGLISH);
  }

  @Test
  void onlyWebAddressesAreKept() {
    Document d =
        ReadFiles.ofText(
                "{\"text\":\"" + ENGLISH + "\",\"url\":\"javascript:alert(1)\"}", "a.jsonl")
            .only();
    assertThat(d.url()).isEmpty();
  }

  @Test
  void aMistakenPathIsToldInOneSentence() {
    assertThat(DocumentReader.findMistake(List.of(folder.toString(), "-"))).isEmpty();
    assertThat(DocumentReader.findMistake(List.of("no/such/file")))
        .contains("There is no file or folder “no/such/file”.");
    assertThat(DocumentReader.findMistake(List.of())).isPresent();
    assertThat(DocumentReader.findMistake(List.of("a\0b"))).isPresent();
  }
}
