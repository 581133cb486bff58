package org.entente.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.store.Archive;

/** An archive that a verb reads. */
final class ArchiveOption {
  private ArchiveOption() {}

  /** Opens it for reading; it is the caller's to close. */
  static Archive open(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UserMistake(
          "there is no archive at %s; make one with “entente read PATH --archive %s”"
              .formatted(folder, folder));
    }
    return Archive.openReadOnly(folder);
  }
}
