package org.entente.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.store.Archive;
import org.entente.store.Summary;

/**
 * The days between which an archive's articles lie. What they tell of days before the first is no
 * record of those days, and would make quiet times of them.
 */
record ArticleDays(Optional<LocalDate> first, Optional<LocalDate> last) {
  static final ArticleDays NONE = new ArticleDays(Optional.empty(), Optional.empty());

  static ArticleDays of(Path folder) {
    try (Archive archive = Archive.openReadOnly(folder)) {
      Summary summary = archive.summary();
      return new ArticleDays(summary.firstPublished(), summary.lastPublished());
    }
  }
}
