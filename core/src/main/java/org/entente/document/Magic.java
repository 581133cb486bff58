package org.entente.document;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells common files that are not text by their first bytes. */
final class Magic {
  private static final Map<String, String> STARTS = new LinkedHashMap<>();
  private static final int TAR_MARK_AT = 257;

  static {
    STARTS.put("%PDF", "is a PDF; convert it to text first, for instance with pdftotext");
    STARTS.put(
        "PK\u0003\u0004", "is a zip archive or an office document; unpack or export it first");
    STARTS.put("Rar!", "is a RAR archive; unpack it first");
    STARTS.put("7z\u00bc\u00af", "is a 7-Zip archive; unpack it first");
    STARTS.put("BZh", "is packed with bzip2; only gzip is unpacked");
    STARTS.put("\u00fd7zXZ", "is packed with xz; only gzip is unpacked");
    STARTS.put("(\u00b5/\u00fd", "is packed with zstd; only gzip is unpacked");
    STARTS.put("\u001f\u008b", "is packed twice");
    STARTS.put("\u00d0\u00cf\u0011\u00e0", "is an old office document; export it as text first");
    STARTS.put("{\\rtf", "is rich text (RTF); export it as plain text first");
    STARTS.put("\u0089PNG", "is a picture");
    STARTS.put("\u00ff\u00d8\u00ff", "is a picture");
    STARTS.put("GIF8", "is a picture");
    STARTS.put("RIFF", "is a sound, a film or a picture");
    STARTS.put("\u007fELF", "is a program");
    STARTS.put("WARC/", "is a web archive (WARC)");
    STARTS.put("SQLite format 3", "is a database");
    STARTS.put("PAR1", "is a Parquet table");
  }

  private Magic() {}

  /** What the file is, as the end of a sentence that begins with its name. */
  static Optional<String> find(byte[] head, int length) {
    String start = new String(head, 0, Math.min(length, 512), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> entry : STARTS.entrySet()) {
      if (start.startsWith(entry.getKey())) {
        return Optional.of(entry.getValue());
      }
    }
    return start.startsWith("ustar", TAR_MARK_AT)
        ? Optional.of("is a tar archive; unpack it first")
        : Optional.empty();
  }
}
