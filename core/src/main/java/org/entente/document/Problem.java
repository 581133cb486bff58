package org.entente.document;

/**
 * Something in the input that could not be read or used. A problem is a value: stages return it,
 * the run counts it and goes on, the workspace lists it. Every case has a stable code, listed in
 * docs/problems.md.
 */
public sealed interface Problem {
  /** Where: a path or address, with the line or entry behind {@code #}. */
  String origin();

  /** Stable, lower-case, hyphenated. */
  String code();

  /** One plain sentence without a trailing stop. */
  String message();

  /**
   * Where and what, on one line for a terminal. The names of files are other people's words, and a
   * control character in one would steer the terminal; it is shown as a question mark.
   */
  default String line() {
    return (origin() + ": " + message()).replaceAll("\\p{Cntrl}|[\\x80-\\x9f]|\\p{Cf}", "?");
  }

  /** The file or stream could not be opened or read to its end. */
  record Unreadable(String origin, String message) implements Problem {
    @Override
    public String code() {
      return "unreadable";
    }
  }

  /** It opened, but holds nothing that is an article. */
  record Empty(String origin) implements Problem {
    @Override
    public String code() {
      return "empty";
    }

    @Override
    public String message() {
      return "holds no text";
    }
  }

  /** Not text in any form that is read. */
  record NotText(String origin, String message) implements Problem {
    @Override
    public String code() {
      return "not-text";
    }
  }

  /** Says it is JSON, XML, HTML or gzip, and is not well-formed. */
  record Malformed(String origin, String message) implements Problem {
    @Override
    public String code() {
      return "malformed";
    }
  }

  /** Larger, longer or deeper than what is read. */
  record TooLarge(String origin, String message) implements Problem {
    @Override
    public String code() {
      return "too-large";
    }
  }

  /**
   * Bytes that are not of the encoding that was found; the text is read with marks in their place.
   */
  record BadEncoding(String origin, String message) implements Problem {
    @Override
    public String code() {
      return "bad-encoding";
    }
  }

  /**
   * A publication date in no known form, or one that can be read two ways; the document is kept
   * without a date.
   */
  record BadDate(String origin, String text) implements Problem {
    @Override
    public String code() {
      return "bad-date";
    }

    @Override
    public String message() {
      return "no date can be read from “%s”".formatted(text);
    }
  }

  /** Kept and searchable, but not coded. */
  record OtherLanguage(String origin, String language) implements Problem {
    @Override
    public String code() {
      return "other-language";
    }

    @Override
    public String message() {
      return "is in “%s”; only English is coded".formatted(language);
    }
  }

  /** A table, list or run-on text that no parser handles as one sentence. */
  record LongSentence(String origin, int tokens) implements Problem {
    @Override
    public String code() {
      return "long-sentence";
    }

    @Override
    public String message() {
      return "a sentence of %d words was not parsed".formatted(tokens);
    }
  }

  /** The parser gave up on a whole document; it is kept and searchable, but not coded. */
  record NotParsed(String origin, String cause) implements Problem {
    @Override
    public String code() {
      return "not-parsed";
    }

    @Override
    public String message() {
      return "could not be parsed: " + cause;
    }
  }
}
