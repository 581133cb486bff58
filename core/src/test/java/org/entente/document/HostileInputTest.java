package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.document.ReadFiles.ENGLISH;

import org.junit.jupiter.api.Test;

/**
 * Input made to cost more than it is long. Each is so large that reading it in the square of its
 * length would not end within a day.
 */
class HostileInputTest {
  private static final int MANY = 2_000_000;

  @Test
  void anAuthorOfAtSignsIsReadOnce() {
    assertThat(ReadFiles.ofText(feedBy("@".repeat(MANY)), "a.xml").only().author().orElseThrow())
        .hasSizeLessThan(400);
    assertThat(ReadFiles.ofText(feedBy("desk@example.org (A. Writer)"), "a.xml").only().author())
        .contains("A. Writer");
  }

  private static String feedBy(String author) {
    return "<rss version='2.0'><channel><title>Desk</title><item><title>Talks</title><author>"
        + author
        + "</author><description>"
        + ENGLISH
        + "</description></item></channel></rss>";
  }

  @Test
  void headingsOfManySignsAreReadOnce() {
    String heading = "# " + "# ".repeat(MANY / 2) + "x";
    assertThat(ReadFiles.ofText(heading + "\n\n" + ENGLISH, "a.md").only().text())
        .endsWith("x\n\n" + ENGLISH);
    assertThat(ReadFiles.ofText("## Talks ##\n\n" + ENGLISH + "\n\n" + ENGLISH, "a.md").only())
        .extracting(Document::title)
        .isEqualTo("Talks");
  }

  @Test
  void linksThatNeverEndAreReadOnce() {
    assertThat(ReadFiles.ofText("[".repeat(MANY) + "\n\n" + ENGLISH, "a.md").only().text())
        .endsWith(ENGLISH);
    assertThat(ReadFiles.ofText("See [the note](http://a.org/b). " + ENGLISH, "a.md").only().text())
        .isEqualTo("See the note. " + ENGLISH);
  }

  /** The whole of each, one in the other, would be some 10 GiB of text. */
  @Test
  void datesWithinDatesAreNotReadForEachOther() {
    String words = "word ".repeat(MANY);
    for (String open :
        new String[] {"<div class=date>", "<div itemprop=author><i itemprop=name>"}) {
      ReadFiles read =
          ReadFiles.ofText("<html><body>" + open.repeat(500) + words + ENGLISH, "a.html");
      assertThat(read.codes()).containsExactly("too-large");
    }
    String page =
        "<html><body><p class=date><b>3 March</b> 2014</p><p itemprop=author><i itemprop=name>A."
            + " Writer</i></p><p>"
            + ENGLISH;
    Document article = ReadFiles.ofText(page, "a.html").only();
    assertThat(article.published()).hasToString("Optional[2014-03-03]");
    assertThat(article.author()).contains("A. Writer");
  }

  @Test
  void whatStandsInListsAndHeadingsIsBounded() {
    String line =
        "{\"title\":\"%s\",\"author\":\"%s\",\"publisher\":\"%s\",\"url\":\"http://%s\",\"text\":\"%s\"}"
            .formatted(
                "t".repeat(MANY), "a".repeat(MANY), "p".repeat(MANY), "u".repeat(MANY), ENGLISH);
    Document article = ReadFiles.ofText(line, "a.jsonl").only();
    assertThat(article.title()).hasSize(1002).endsWith("t …");
    assertThat(article.author().orElseThrow()).hasSize(302);
    assertThat(article.publisher().orElseThrow()).hasSize(302);
    assertThat(article.url()).isEmpty();
    assertThat(article.text()).isEqualTo(ENGLISH);
  }

  @Test
  void marksPiledOnOneLetterAreBounded() {
    String few = "e" + "\u0301\u0323".repeat(15);
    String many = "e" + "\u0301\u0323".repeat(MANY);
    Document article = ReadFiles.ofText(many + " " + ENGLISH, "a.txt").only();
    assertThat(article).isEqualTo(ReadFiles.ofText(few + " " + ENGLISH, "a.txt").only());
    assertThat(article.text()).hasSize(few.length() - 1 + 1 + ENGLISH.length());
    String parted = "e" + "\u0301\u0323\u200e".repeat(MANY) + " " + ENGLISH;
    String clean = ReadFiles.ofText(parted, "a.txt").only().text();
    assertThat(clean).hasSizeLessThan(ENGLISH.length() + 40).isEqualTo(CleanText.of(clean));
    assertThat(TracedText.of(parted, 0).text()).isEqualTo(clean);
  }

  @Test
  void aProblemsLineDoesNotSteerTheTerminal() {
    var problem = new Problem.Unreadable("a\u001b]0;x\u0007b\u202e\u009b1m\nc", "is not there");
    assertThat(problem.line()).isEqualTo("a?]0;x?b??1m?c: is not there");
  }
}
