package org.entente.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file that is one JSON array of objects, or objects written over several lines, one behind the
 * other. It is parsed as it streams, an article at a time. A syntax error ends it, since what
 * follows cannot be told apart.
 */
final class JsonValues implements Items {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Bounded in;
  private final JsonParser parser;
  private final String origin;
  private final ReadOptions options;
  private long entry;

  JsonValues(InputStream in, String origin, ReadOptions options) throws IOException {
    this.in = new Bounded(in, options.limits().lineBytes());
    this.origin = origin;
    this.options = options;
    this.parser = parser(this.in);
  }

  private static JsonParser parser(InputStream in) throws IOException {
    try {
      return JSON.createParser(in);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public boolean readNext(Consumer<Reading> out) throws IOException {
    try {
      in.startEntry();
      JsonToken token = parser.nextToken();
      while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
        token = parser.nextToken();
      }
      if (token == null) {
        return false;
      }
      String here = origin + "#entry-" + ++entry;
      JsonNode value = parser.readValueAsTree();
      if (value.isObject()) {
        JsonArticle.draft(value, options.fields()).finish(here, 0, options, out);
      } else {
        out.accept(new Reading.Failed(new Problem.Malformed(here, "is not a JSON object")));
      }
      return true;
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      String here = origin + "#entry-" + Math.max(entry, 1);
      out.accept(new Reading.Failed(new Problem.Malformed(here, JsonArticle.complaint(e))));
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Stops the parser when one entry takes more bytes than a line may have. */
  private static final class Bounded extends FilterInputStream {
    private final long most;
    private long taken;

    Bounded(InputStream in, long most) {
      super(in);
      this.most = most;
    }

    void startEntry() {
      taken = 0;
    }

    @Override
    public int read() throws IOException {
      return counted(in.read(), 1);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      return counted(read, read);
    }

    private int counted(int result, int bytes) throws IOException {
      taken += Math.max(bytes, 0);
      if (taken > most) {
        throw new BrokenInputException(
            BrokenInputException.Kind.TOO_LARGE,
            "holds an entry of more than %,d bytes; reading stopped there".formatted(most));
      }
      return result;
    }
  }
}
