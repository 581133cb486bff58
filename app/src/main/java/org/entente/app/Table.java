package org.entente.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table with tabs and a header. A row's missing cells are left out. */
record Table(List<Map<String, String>> rows) {
  Table {
    rows = List.copyOf(rows);
  }

  static Table read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
    var rows = new ArrayList<Map<String, String>>();
    String[] header = lines.isEmpty() ? new String[0] : lines.getFirst().split("\t", -1);
    for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      if (!line.isBlank()) {
        String[] cells = line.split("\t", -1);
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(cells.length, header.length); i++) {
          row.put(header[i], cells[i]);
        }
        rows.add(row);
      }
    }
    return new Table(rows);
  }

  /** Rows by their id; the last of two with one id counts. */
  Map<String, Map<String, String>> byId() {
    var byId = new HashMap<String, Map<String, String>>();
    for (Map<String, String> row : rows) {
      byId.put(row.getOrDefault("id", ""), row);
    }
    return byId;
  }
}
