package org.entente.document;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;

/** The articles of one file or stream, in their order. */
interface Items extends Closeable {
  /**
   * Gives the next article's readings, of which there can be none (an empty line).
   *
   * @return false when there was nothing left
   * @throws BrokenInputException when nothing more can be read; what was given before stands
   */
  boolean readNext(Consumer<Reading> out) throws IOException;

  /** What is left of a file that was read whole or cannot be read. */
  Items NONE =
      new Items() {
        @Override
        public boolean readNext(Consumer<Reading> out) {
          return false;
        }

        @Override
        public void close() {}
      };
}
