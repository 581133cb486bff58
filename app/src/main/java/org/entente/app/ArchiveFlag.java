package org.entente.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.store.Archive;
import picocli.CommandLine.Option;

/** The archive that a verb works on, which must be there. */
final class ArchiveFlag {
  @Option(
      names = "--archive",
      paramLabel = "DIR",
      required = true,
      description = "The archive's folder.")
  private Path folder = Path.of("");

  /** For writing. */
  Archive open() {
    if (!Files.isDirectory(folder)) {
      throw new UserMistake(
          "there is no archive at %s; make one with “entente read PATH --archive %s”"
              .formatted(folder, folder));
    }
    return Archive.open(folder);
  }

  Archive openReadOnly() {
    return Archive.openReadOnly(folder);
  }
}
