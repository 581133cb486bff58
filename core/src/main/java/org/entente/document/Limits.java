package org.entente.document;

/**
 * How much of one thing is held at once; what is larger becomes {@link Problem.TooLarge}.
 *
 * @param fileBytes a text, page or feed, after unpacking
 * @param lineBytes one line of a JSON lines file
 * @param textChars the text of one document, in UTF-16 units
 */
public record Limits(int fileBytes, int lineBytes, int textChars) {
  public static final Limits DEFAULT = new Limits(32 << 20, 16 << 20, 4_000_000);

  public Limits {
    if (fileBytes < 1 || lineBytes < 1 || textChars < 1) {
      throw new IllegalArgumentException("a limit below 1");
    }
  }
}
