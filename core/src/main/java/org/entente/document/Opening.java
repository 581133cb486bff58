package org.entente.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A stream whose form is found out at the first call: unpacks it, looks at its beginning, and reads
 * on in that form. An array file is parsed as it streams; texts, pages and feeds are read whole.
 */
final class Opening implements Items {
  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;

  private final InputStream raw;
  private final String origin;
  private final ReadOptions options;
  private Optional<Items> opened = Optional.empty();

  /**
   * @param raw supports marks
   */
  Opening(InputStream raw, String origin, ReadOptions options) {
    this.raw = raw;
    this.origin = origin;
    this.options = options;
  }

  @Override
  public boolean readNext(Consumer<Reading> out) throws IOException {
    if (opened.isPresent()) {
      return opened.get().readNext(out);
    }
    Items items = open(out);
    opened = Optional.of(items);
    return true;
  }

  @Override
  public void close() throws IOException {
    raw.close();
  }

  private Items open(Consumer<Reading> out) throws IOException {
    InputStream in = raw;
    byte[] head = head(in);
    if (head.length >= 2 && (head[0] & 0xff) == GZIP_FIRST && (head[1] & 0xff) == GZIP_SECOND) {
      in = GzipInput.open(in);
      head = head(in);
    }
    if (head.length == 0) {
      return failed(out, new Problem.Empty(origin));
    }
    return switch (Form.sniff(head, head.length, origin)) {
      case Form.Sniffed.Refused(String what) -> failed(out, new Problem.NotText(origin, what));
      case Form.Sniffed.Blank() -> whole(in, Form.TEXT, out);
      case Form.Sniffed.Known(Form form) ->
          switch (form) {
            case TEXT, MARKDOWN, HTML, FEED -> whole(in, form, out);
            case JSON_LINES -> new JsonLines(utf8(in, head), origin, options);
            case JSON -> new JsonValues(in, origin, options);
          };
    };
  }

  private Items whole(InputStream in, Form form, Consumer<Reading> out) throws IOException {
    int most = options.limits().fileBytes();
    byte[] bytes = in.readNBytes(most);
    if (bytes.length == most && in.read() >= 0) {
      return failed(
          out,
          new Problem.TooLarge(
              origin, "is larger than the %,d bytes that are read as one text".formatted(most)));
    }
    Decoded decoded = Decoded.of(bytes);
    if (form == Form.FEED) {
      return FeedEntries.of(decoded, origin, options, out);
    }
    Draft draft =
        switch (form) {
          case HTML ->
              HtmlPage.read(
                  decoded.text(), Draft.isWebAddress(origin) ? origin : "", options.today());
          case MARKDOWN -> TextArticle.readMarkdown(decoded.text());
          default -> TextArticle.read(decoded.text());
        };
    draft.finish(origin, decoded.bad(), options, out);
    return Items.NONE;
  }

  private static Items failed(Consumer<Reading> out, Problem problem) {
    out.accept(new Reading.Failed(problem));
    return Items.NONE;
  }

  private static InputStream utf8(InputStream in, byte[] head) {
    Optional<Charset> charset =
        Decoded.findMark(head, head.length).or(() -> Decoded.findWide(head, head.length));
    return charset.isPresent() && !charset.get().equals(StandardCharsets.UTF_8)
        ? new Utf8Input(in, charset.get())
        : in;
  }

  /** The first bytes, as far as they can be read; the stream is then where it was. */
  private static byte[] head(InputStream in) throws IOException {
    in.mark(Form.HEAD + 1);
    var head = new byte[Form.HEAD];
    int length = 0;
    try {
      for (int read; length < head.length; length += read) {
        read = in.read(head, length, head.length - length);
        if (read < 0) {
          break;
        }
      }
    } catch (BrokenInputException e) {
      if (length == 0) {
        throw e;
      } // else it is met again, behind what was whole
    }
    in.reset();
    return Arrays.copyOf(head, length);
  }
}
