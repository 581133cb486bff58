package org.entente.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.actor.Mention;
import org.entente.actor.Resolver;
import org.entente.actor.Sector;
import org.entente.parse.Dependency;
import org.entente.parse.Gate;
import org.entente.parse.ParsedSentence;
import org.entente.parse.Parser;
import org.entente.parse.Tree;
import org.entente.report.Coder;
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
      "  entente actor --tsv names.tsv        (columns id, name, context)"
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
      names = "--tsv",
      paramLabel = "FILE",
      description = "Many at once: a file with the columns id, name, context.")
  private Optional<Path> file = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  private record Row(String id, String name) {}

  @Override
  public Integer call() {
    if (words.isEmpty() && file.isEmpty()) {
      throw new UserMistake("there are no words; type some in quotation marks, or --tsv FILE");
    }
    List<Row> rows =
        file.map(ActorVerb::read).orElseGet(() -> List.of(new Row("1", words.orElse(""))));
    var parser = new LazyParser();
    Directory directory = Directory.bundled();
    PrintWriter out = spec.commandLine().getOut();
    out.println("id\tcountry\tsector\tactor\tname\tidentity");
    rows.parallelStream()
        .map(row -> row.id() + "\t" + answer(parser, directory, row.name()))
        .toList()
        .forEach(out::println);
    out.flush();
    return 0;
  }

  private String answer(Parser parser, Directory directory, String name) {
    LocalDate day = on.orElse(LocalDate.MAX.minusDays(1));
    for (ParsedSentence sentence : parser.parse(Coder.document(name, on), Gate.OPEN).sentences()) {
      var tree = new Tree(sentence);
      for (int i = 0; i < tree.size(); i++) {
        if (tree.head(i) == Dependency.ROOT) {
          List<Resolver.Found> found = new Resolver(tree, directory, day).resolve(i);
          if (!found.isEmpty()) {
            return row(directory, found.getFirst().mention());
          }
        }
      }
    }
    return "\t\t\t\tunknown";
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

  private static List<Row> read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      if (lines.isEmpty() || !lines.getFirst().startsWith("id\tname")) {
        throw new UserMistake(
            "%s needs a header that begins with the columns id and name".formatted(file));
      }
      return lines.stream()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> line.split("\t", -1))
          .map(cells -> new Row(cells[0], cells.length > 1 ? cells[1] : ""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
  }
}
