package org.entente.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.actor.Mention;
import org.entente.actor.PhraseReader;
import org.entente.actor.Sector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who words stand for on a day. */
@Command(
    name = "actor",
    description = "Says who words name on a day: country, sectors, actor, name, identity.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  entente actor \"the Kremlin\"",
      "  entente actor --on 1985-06-01 \"former Iranian foreign minister\"",
      "  entente actor \"the foreign minister\" \\",
      "      --in \"Kenya will stay, the foreign minister said.\"",
      "  entente actor --tsv names.tsv        (columns id, name, context, date)"
    })
final class ActorVerb implements Callable<Integer> {
  @Parameters(
      paramLabel = "WORDS",
      arity = "0..1",
      description = "A noun phrase, in quotation marks.")
  private Optional<String> words = Optional.empty();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Day against which names and offices are read.")
  private Optional<LocalDate> on = Optional.empty();

  @Option(
      names = "--in",
      paramLabel = "SENTENCE",
      description = "The sentence around the words; it decides between bearers of one name.")
  private String context = "";

  @Option(
      names = "--tsv",
      paramLabel = "FILE",
      description =
          "Many at once: a file with the columns id and name, and, if you have them, context (the"
              + " sentence around the name) and date.")
  private Optional<Path> file = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  private record Row(String id, String name, String context, Optional<LocalDate> on) {}

  @Override
  public Integer call() {
    if (words.isEmpty() && file.isEmpty()) {
      throw new UserMistake("there are no words; type some in quotation marks, or --tsv FILE");
    }
    List<Row> rows =
        file.map(this::read).orElseGet(() -> List.of(new Row("1", words.orElse(""), context, on)));
    Directory directory = Directory.bundled();
    var reader = new PhraseReader(directory);
    PrintWriter out = spec.commandLine().getOut();
    out.println("id\tcountry\tsector\tactor\tname\tidentity");
    rows.parallelStream()
        .map(row ->
            row.id() + "\t" + row(directory, reader.read(row.name(), row.context(), row.on())))
        .toList()
        .forEach(out::println);
    out.flush();
    return 0;
  }

  private static String row(Directory directory, Mention mention) {
    String sectors = mention.sector().stream().map(Sector::name).collect(Collectors.joining(","));
    String country = mention.country().map(ActorId::value).orElse("");
    return switch (mention.identity()) {
      case Identity.Known known ->
          String.join(
              "\t",
              country,
              sectors,
              known.actor().value(),
              directory.actor(known.actor()).name(),
              "known");
      case Identity.Ambiguous ambiguous ->
          String.join(
              "\t",
              country,
              sectors,
              ambiguous.candidates().stream().map(ActorId::value).collect(Collectors.joining("|")),
              "",
              "ambiguous");
      case Identity.Unknown _ -> String.join("\t", country, sectors, "", "", "unknown");
    };
  }

  private List<Row> read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      List<String> header = lines.isEmpty() ? List.of() : cells(lines.getFirst());
      if (!header.contains("id") || !header.contains("name")) {
        throw new UserMistake("%s needs a header with the columns id and name".formatted(file));
      }
      return lines.stream()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> row(file, header, cells(line)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
  }

  private Row row(Path file, List<String> header, List<String> cells) {
    String date = cell(header, cells, "date");
    try {
      return new Row(
          cell(header, cells, "id"),
          cell(header, cells, "name"),
          cell(header, cells, "context"),
          date.isBlank() ? on : Optional.of(LocalDate.parse(date)));
    } catch (DateTimeParseException e) {
      throw new UserMistake(
          "%s has “%s” in its column date; write days as 2012-05-01".formatted(file, date));
    }
  }

  private static List<String> cells(String line) {
    return List.of(line.replace("\uFEFF", "").split("\t", -1));
  }

  private static String cell(List<String> header, List<String> cells, String column) {
    int at = header.indexOf(column);
    return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
  }
}
