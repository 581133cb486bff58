package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.entente.document.ReadFiles.ENGLISH;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read becomes a problem, and reading goes on. */
class BadInputTest {
  private static final String GOOD_LINE = "{\"text\":\"" + ENGLISH + "\"}\n";
  private static final int MEBIBYTE = 1 << 20;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\n",
        "\ufeff",
        "***",
        "<html><body><script>x</script></body></html>",
        "{}"
      })
  void nothingToReadIsEmpty(String content) {
    assertThat(ReadFiles.ofText(content, "a").codes()).containsExactly("empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7 x", "PK\u0003\u0004xx", "GIF89a", "WARC/1.1\r\n", "{\\rtf1 x}"})
  void knownFormsThatAreNoTextAreNamed(String content) {
    ReadFiles read = ReadFiles.ofText(content, "a.txt");
    assertThat(read.codes()).containsExactly("not-text");
    assertThat(read.problems().getFirst().message()).startsWith("is ");
  }

  @Test
  void binaryIsNotText() {
    var bytes = new byte[5000];
    new Random(7).nextBytes(bytes);
    bytes[0] = 1;
    assertThat(ReadFiles.ofStream(bytes, "a.txt").codes()).containsExactly("not-text");
    assertThat(ReadFiles.ofText("<?xml version='1.0'?><invoice/>", "a").codes())
        .containsExactly("not-text");
  }

  @Test
  void truncatedGzipGivesWhatWasWhole() throws IOException {
    var lines = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      lines.append("{\"title\":\"").append(i * 7919L).append("\",\"text\":\"" + ENGLISH + "\"}\n");
    }
    byte[] whole = ReadFiles.gzip(lines.toString());
    ReadFiles read = ReadFiles.ofStream(Arrays.copyOf(whole, whole.length / 2), "a.jsonl.gz");
    assertThat(read.documents()).hasSizeBetween(500, 1999);
    assertThat(read.codes()).containsExactly("malformed");
    byte[] small = ReadFiles.gzip(GOOD_LINE + GOOD_LINE);
    ReadFiles cut = ReadFiles.ofStream(Arrays.copyOf(small, small.length - 4), "a.gz");
    assertThat(cut.documents()).hasSize(2);
    assertThat(cut.codes()).containsExactly("malformed");
    assertThat(ReadFiles.ofStream(Arrays.copyOf(small, 5), "a.gz").codes())
        .containsExactly("malformed");
  }

  @Test
  void damagedGzipIsAProblem() throws IOException {
    byte[] bytes = ReadFiles.gzip(ENGLISH);
    bytes[20] ^= 0x55;
    assertThat(ReadFiles.ofStream(bytes, "a.gz").codes()).containsExactly("malformed");
    assertThat(ReadFiles.ofStream(ReadFiles.gzip(ReadFiles.gzip(ENGLISH)), "a.gz").codes())
        .containsExactly("not-text");
  }

  @Test
  void gzipBombsAreBounded() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write("{\"text\":\"".getBytes(StandardCharsets.US_ASCII));
      byte[] block = "a".repeat(MEBIBYTE).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 150; i++) {
        gzip.write(block);
      }
    }
    assertThat(ReadFiles.ofStream(out.toByteArray(), "a.jsonl.gz").codes())
        .containsExactly("too-large");
    assertThat(ReadFiles.ofStream(ReadFiles.gzip("a ".repeat(20 * MEBIBYTE)), "a.txt.gz").codes())
        .containsExactly("too-large");
  }

  @Test
  void aLineOf200MebibytesIsPassedOver() {
    byte[] block = "a".repeat(MEBIBYTE).getBytes(StandardCharsets.US_ASCII);
    InputStream in =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    text(GOOD_LINE + "{\"text\":\""),
                    new Repeated(block, 200),
                    text("\"}\n" + GOOD_LINE))));
    try (var readings = new DocumentReader(ReadFiles.OPTIONS).read(in, "a.jsonl")) {
      ReadFiles read = ReadFiles.all(readings);
      assertThat(read.documents())
          .extracting(Document::origin)
          .containsExactly("a.jsonl#line-1", "a.jsonl#line-3");
      assertThat(read.problems())
          .containsExactly(
              new Problem.TooLarge("a.jsonl#line-2", "is a line of more than 16,777,216 bytes"));
    }
    try (var readings =
        new DocumentReader(ReadFiles.OPTIONS).read(new Repeated(block, 200), "a.txt")) {
      assertThat(ReadFiles.all(readings).codes()).containsExactly("too-large");
    }
  }

  @Test
  void aTextLongerThanAnArticleIsTooLarge() {
    ReadFiles read = ReadFiles.ofText((ENGLISH + "\n\n").repeat(30_000), "book.txt");
    assertThat(read.documents()).isEmpty();
    assertThat(read.codes()).containsExactly("too-large");
  }

  @Test
  void badJsonLinesAreProblemsOfTheirOwn() {
    ReadFiles read =
        ReadFiles.ofText(
            GOOD_LINE
                + "{\"text\": \"cut off\n"
                + "[1, 2]\n"
                + "{\"text\": \"x\", }\n"
                + "\"text\"\n"
                + "[".repeat(5000)
                + "\n"
                + "{\"a\":".repeat(5000)
                + "\n"
                + "{\"title\": \"no text\"}\n"
                + GOOD_LINE,
            "a.jsonl");
    assertThat(read.documents()).hasSize(2);
    assertThat(read.problems())
        .extracting(p -> p.origin() + " " + p.code())
        .containsExactly(
            "a.jsonl#line-2 malformed",
            "a.jsonl#line-3 malformed",
            "a.jsonl#line-4 malformed",
            "a.jsonl#line-5 malformed",
            "a.jsonl#line-6 malformed",
            "a.jsonl#line-7 malformed",
            "a.jsonl#line-8 empty");
    assertThat(read.problems()).allSatisfy(p -> assertThat(p.message()).doesNotContain("\n"));
    assertThat(ReadFiles.ofText("[" + GOOD_LINE + ", {\"text\": ", "a.json").codes())
        .containsExactly("malformed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss version='2.0'><channel><item><title>x</channel></rss>",
        "<rss version='2.0'><channel>",
        "<feed xmlns='urn:other'><entry/></feed>",
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
            + "<rss version='2.0'><channel><title>t</title><item><title>x</title>"
            + "<description>&e;</description></item></channel></rss>",
        "<!DOCTYPE rss [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><rss version='2.0'><channel/></rss>",
        "<!DOCTYPE rss SYSTEM 'http://127.0.0.1:1/x.dtd'><rss version='2.0'><channel/></rss>"
      })
  void badFeedsAreMalformed(String xml) {
    ReadFiles read = ReadFiles.ofText(xml, "a.xml");
    assertThat(read.documents()).isEmpty();
    assertThat(read.codes()).containsExactly("malformed");
    assertThat(read.problems().getFirst().message()).doesNotContain("\n");
  }

  @Test
  void aDeeplyNestedFeedIsMalformed() {
    String xml = "<rss version='2.0'><channel>" + "<a>".repeat(100_000) + "</channel></rss>";
    assertThat(ReadFiles.ofText(xml, "a.xml").codes()).containsExactly("malformed");
  }

  @Test
  void aDeeplyNestedPageIsRead() {
    String page =
        "<html><body>"
            + "<div>".repeat(100_000)
            + "<p>"
            + ENGLISH
            + "</p>"
            + "</div>".repeat(100_000)
            + "</body></html>";
    assertThat(ReadFiles.ofText(page, "a.html").only().text()).isEqualTo(ENGLISH);
    assertThat(ReadFiles.ofText("<b><i>".repeat(100_000) + ENGLISH, "a.html").only().text())
        .isEqualTo(ENGLISH);
  }

  @Test
  void malformedHtmlIsReadAsBrowsersDo() {
    String page = "<html><p>" + ENGLISH + "<p>Second <b>one</p></i><table><td>cell<div>x<";
    assertThat(ReadFiles.ofText(page, "a.html").only().text())
        .startsWith(ENGLISH + "\n\nSecond one");
  }

  @Test
  void encodingsAreFoundOut() {
    String text = "Die Präsidentin sagte in Köln, Österreich müsse sich äußern. " + ENGLISH;
    for (String charset : List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16")) {
      byte[] bytes = text.getBytes(Charset.forName(charset));
      assertThat(ReadFiles.ofStream(bytes, charset).only().text()).isEqualTo(text);
    }
    byte[] marked = ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
    assertThat(ReadFiles.ofStream(marked, "a").only().text()).isEqualTo(text);
    String russian = "Министр иностранных дел прибыл в Тегеран для переговоров в понедельник.";
    assertThat(
            ReadFiles.ofStream(russian.getBytes(Charset.forName("windows-1251")), "a")
                .documents()
                .getFirst()
                .text())
        .isEqualTo(russian);
    String page = "<html><meta charset='iso-8859-2'><p>" + ENGLISH + " Wałęsa, Łódź</p></html>";
    assertThat(ReadFiles.ofStream(page.getBytes(Charset.forName("ISO-8859-2")), "a").only().text())
        .endsWith("Wałęsa, Łódź");
    byte[] wide = (GOOD_LINE + GOOD_LINE).getBytes(StandardCharsets.UTF_16);
    assertThat(ReadFiles.ofStream(wide, "a.jsonl").documents()).hasSize(2);
  }

  @Test
  void bytesOfNoEncodingAreMarked() {
    byte[] bytes = ("Café, naïve. " + ENGLISH + "?").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xff;
    ReadFiles read = ReadFiles.ofStream(bytes, "a.txt");
    assertThat(read.documents().getFirst().text()).startsWith("Café").endsWith("\ufffd");
    assertThat(read.codes()).containsExactly("bad-encoding");
  }

  @Test
  void dirtyDatesLeaveTheDocumentWithoutOne() {
    ReadFiles read = ReadFiles.ofText("Title: T\nPublished: 03/04/2014\n\n" + ENGLISH, "a.txt");
    assertThat(read.documents().getFirst().published()).isEmpty();
    assertThat(read.problems()).containsExactly(new Problem.BadDate("a.txt", "03/04/2014"));
    assertThat(ReadFiles.ofText("Title: T\nPublished:\n\n" + ENGLISH, "a.txt").codes()).isEmpty();
  }

  @Test
  void otherLanguagesAreKeptAndMarked() {
    ReadFiles read =
        ReadFiles.ofText(
            "Die Regierung in Wien hat am Dienstag ihren Botschafter aus Teheran abgezogen.", "a");
    assertThat(read.documents().getFirst().isCoded()).isFalse();
    assertThat(read.documents().getFirst().language()).isEqualTo("de");
    assertThat(read.problems()).as("the run refuses to code it, and says so").isEmpty();
  }

  @Test
  void missingFilesAndLinksAreUnreadableAndTheRestIsRead() throws IOException {
    Files.createSymbolicLink(folder.resolve("a-dangling"), folder.resolve("nowhere"));
    Files.createDirectories(folder.resolve("b"));
    Files.createSymbolicLink(folder.resolve("b/loop"), folder);
    ReadFiles.write(folder.resolve("c.txt"), ENGLISH);
    ReadFiles read = ReadFiles.of(folder.resolve("missing"), folder);
    assertThat(read.documents()).hasSize(1);
    assertThat(read.problems())
        .extracting(p -> folder.relativize(Path.of(p.origin())) + " " + p.code())
        .containsExactly("missing unreadable", "a-dangling unreadable", "b/loop unreadable");
  }

  @Test
  void filesWithoutPermissionAreUnreadable() throws IOException {
    Path file = ReadFiles.write(folder.resolve("a.txt"), ENGLISH);
    boolean denied = file.toFile().setReadable(false, false) && !Files.isReadable(file);
    assumeThat(denied).as("this user (root, most likely) may read every file").isTrue();
    ReadFiles read = ReadFiles.of(file);
    assertThat(read.codes()).containsExactly("unreadable");
    assertThat(read.problems().getFirst().message()).contains("no permission");
  }

  @Test
  void aStreamThatFailsIsUnreadable() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    try (var readings = new DocumentReader(ReadFiles.OPTIONS).read(failing, "a")) {
      assertThat(ReadFiles.all(readings).problems())
          .containsExactly(new Problem.Unreadable("a", "cannot be read: the disk is gone"));
    }
  }

  @Test
  void anyBytesGiveReadingsAndNoException() {
    String[] starts = {"", "<html>", "<rss version='2.0'>", "{\"text\":", "[{", "\u001f\u008b\b"};
    String pieces =
        "<p>&amp;</div>{}[]\",:\\u00e9 \n\r\u0000\u00ff\u00c3\u00a9 the of <![CDATA[ -->";
    for (int seed = 0; seed < 2000; seed++) {
      var random = new Random(seed);
      var content = new StringBuilder(starts[random.nextInt(starts.length)]);
      for (int i = random.nextInt(60); i > 0; i--) {
        int at = random.nextInt(pieces.length());
        content.append(pieces, at, Math.min(pieces.length(), at + 1 + random.nextInt(6)));
      }
      byte[] bytes = content.toString().getBytes(StandardCharsets.ISO_8859_1);
      ReadFiles first = ReadFiles.ofStream(bytes, "seed-" + seed);
      assertThat(first.documents().size() + first.problems().size())
          .as("seed %d", seed)
          .isPositive();
      assertThat(ReadFiles.ofStream(bytes, "seed-" + seed)).isEqualTo(first);
    }
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A block so many times over, without holding more than one. */
  private static final class Repeated extends InputStream {
    private final byte[] block;
    private long left;

    Repeated(byte[] block, int times) {
      this.block = block;
      this.left = (long) block.length * times;
    }

    @Override
    public int read() {
      return left-- > 0 ? block[0] : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int given = (int) Math.min(Math.min(length, block.length), left);
      System.arraycopy(block, 0, into, offset, given);
      left -= given;
      return given;
    }
  }
}
