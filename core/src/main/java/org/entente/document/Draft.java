package org.entente.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An article's parts as they stood in the file, each possibly empty, before cleaning.
 *
 * @param text paragraphs apart by an empty line, or wrapped lines
 */
record Draft(
    String title, String text, String published, String publisher, String author, String url) {

  private static final int LONGEST_SHOWN = 100;

  /** What is longer is no headline; it is cut, as every list and page shows it whole. */
  private static final int LONGEST_TITLE = 1_000;

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_ADDRESS = 2_000;

  /**
   * Gives the document, then what was wrong with its parts; or, instead of a document, that it is
   * empty or too large.
   *
   * @param badBytes how many places of the text were not of its encoding
   */
  void finish(String origin, int badBytes, ReadOptions options, Consumer<Reading> out) {
    String clean = CleanText.of(text);
    if (clean.chars().noneMatch(Character::isLetterOrDigit)) {
      out.accept(new Reading.Failed(new Problem.Empty(origin)));
      return;
    }
    if (clean.length() > options.limits().textChars()) {
      out.accept(
          new Reading.Failed(
              new Problem.TooLarge(
                  origin,
                  "holds %,d characters; at most %,d are read as one article"
                      .formatted(clean.length(), options.limits().textChars()))));
      return;
    }
    String headline = shortened(CleanText.line(title), LONGEST_TITLE);
    String dateline = CleanText.line(published);
    Optional<LocalDate> day = PublicationDate.find(dateline, options.today());
    String language = LanguageGuess.of(clean);
    out.accept(
        new Reading.Article(
            new Document(
                Document.idOf(headline, clean, day),
                headline,
                clean,
                present(publisher).map(name -> shortened(name, LONGEST_NAME)),
                present(author).map(name -> shortened(name, LONGEST_NAME)),
                day,
                present(url)
                    .filter(
                        address -> isWebAddress(address) && address.length() <= LONGEST_ADDRESS),
                language,
                origin)));
    if (!dateline.isEmpty() && day.isEmpty()) {
      out.accept(
          new Reading.Failed(new Problem.BadDate(origin, shortened(dateline, LONGEST_SHOWN))));
    }
    if (badBytes > 0) {
      out.accept(
          new Reading.Failed(
              new Problem.BadEncoding(
                  origin,
                  "%,d place%s not of the text's encoding, marked with \ufffd"
                      .formatted(badBytes, badBytes == 1 ? " is" : "s are"))));
    }
  }

  private static Optional<String> present(String raw) {
    return Optional.of(CleanText.line(raw)).filter(line -> !line.isEmpty());
  }

  /** Other schemes ({@code javascript:}, {@code file:}) never become a link of a page. */
  static boolean isWebAddress(String url) {
    return url.regionMatches(true, 0, "http://", 0, 7)
        || url.regionMatches(true, 0, "https://", 0, 8);
  }

  private static String shortened(String words, int most) {
    if (words.length() <= most) {
      return words;
    }
    int end = most - (Character.isHighSurrogate(words.charAt(most - 1)) ? 1 : 0);
    return words.substring(0, end) + " …";
  }
}
