package org.entente.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** What reading gave, sorted into documents and problems, and the files that tests write. */
record ReadFiles(List<Document> documents, List<Problem> problems) {
  static final ReadOptions OPTIONS =
      new ReadOptions(FieldNames.DEFAULT, Limits.DEFAULT, LocalDate.of(2026, 6, 1));

  /** A body long enough for every test of language and form. */
  static final String ENGLISH =
      "The foreign minister said on Monday that the two governments had agreed to reopen their"
          + " embassies, and that envoys would be named before the end of the month.";

  static ReadFiles of(Path... paths) {
    return of(OPTIONS, paths);
  }

  static ReadFiles of(ReadOptions options, Path... paths) {
    List<String> names = new ArrayList<>();
    for (Path path : paths) {
      names.add(path.toString());
    }
    try (var readings = new DocumentReader(options).read(names, InputStream.nullInputStream())) {
      return all(readings);
    }
  }

  static ReadFiles ofStream(byte[] bytes, String origin) {
    try (var readings = new DocumentReader(OPTIONS).read(new ByteArrayInputStream(bytes), origin)) {
      return all(readings);
    }
  }

  static ReadFiles ofText(String text, String origin) {
    return ofStream(text.getBytes(StandardCharsets.UTF_8), origin);
  }

  static ReadFiles all(Readings readings) {
    List<Document> documents = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    while (readings.hasNext()) {
      switch (readings.next()) {
        case Reading.Article(Document document) -> documents.add(document);
        case Reading.Failed(Problem problem) -> problems.add(problem);
      }
    }
    return new ReadFiles(documents, problems);
  }

  Document only() {
    if (documents.size() != 1 || !problems.isEmpty()) {
      throw new AssertionError("not one document alone: " + this);
    }
    return documents.getFirst();
  }

  List<String> codes() {
    return problems.stream().map(Problem::code).toList();
  }

  static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    return Files.writeString(file, text);
  }

  static byte[] gzip(byte[] plain) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    }
    return out.toByteArray();
  }

  static byte[] gzip(String plain) throws IOException {
    return gzip(plain.getBytes(StandardCharsets.UTF_8));
  }
}
