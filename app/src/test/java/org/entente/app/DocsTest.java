package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.actor.Sector;
import org.entente.report.EventType;
import org.entente.report.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The documentation names everything that there is, and links to nothing that there is not. */
class DocsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(?:#[^)]*)?\\)");

  @Test
  void everyVerbAndFlagIsDescribed() throws IOException {
    String cli = read("docs/cli.md");
    String everywhere = cli.substring(0, cli.indexOf("\n## "));
    var missing = new ArrayList<String>();
    for (Map.Entry<String, CommandLine> verb : Entente.line().getSubcommands().entrySet()) {
      int start = cli.indexOf("\n## `entente " + verb.getKey());
      if (start < 0) {
        missing.add(verb.getKey());
        continue;
      }
      int next = cli.indexOf("\n## ", start + 1);
      String section = everywhere + cli.substring(start, next < 0 ? cli.length() : next);
      for (OptionSpec option : verb.getValue().getCommandSpec().options()) {
        for (String name : option.names()) {
          if (!Pattern.compile("`" + name + "[` ]").matcher(section).find()) {
            missing.add(verb.getKey() + " " + name);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  /** The other way round: a flag that is gone is not described. */
  @Test
  void everyDescribedFlagExists() throws IOException {
    List<String> flags =
        Entente.line().getSubcommands().values().stream()
            .flatMap(verb -> verb.getCommandSpec().options().stream())
            .flatMap(option -> Arrays.stream(option.names()))
            .toList();
    Matcher described = Pattern.compile("`(--[a-z-]+)").matcher(read("docs/cli.md"));
    assertThat(described.results().map(found -> found.group(1))).isNotEmpty().isSubsetOf(flags);
  }

  @Test
  void readmeNamesEveryVerb() throws IOException {
    String readme = read("README.md");
    assertThat(Entente.line().getSubcommands().keySet())
        .allSatisfy(verb -> assertThat(readme).contains("| `" + verb));
  }

  @Test
  void everyValueOfAReportIsDescribed() throws IOException {
    String page = read("docs/report-format.md");
    assertThat(EventType.values()).allSatisfy(type -> assertThat(page).contains(type.name()));
    assertThat(Sector.values()).allSatisfy(sector -> assertThat(page).contains(sector.name()));
    assertThat(Voice.Kind.values())
        .allSatisfy(kind -> assertThat(page).contains("`" + kind.words() + "`"));
  }

  @Test
  void everyPackageHasALineInTheArchitecture() throws IOException {
    String architecture = read("ARCHITECTURE.md");
    assertThat(packages())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(architecture).contains("| `" + name + "` |"));
  }

  static Stream<String> pages() throws IOException {
    var pages = new ArrayList<Path>();
    for (String folder : List.of(".", "docs", "docs/decisions")) {
      try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
      }
    }
    return pages.stream().map(page -> ROOT.relativize(page.normalize()).toString()).sorted();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(String page) throws IOException {
    Path file = ROOT.resolve(page);
    assertThat(LINK.matcher(read(page)).results().map(found -> found.group(1)))
        .filteredOn(link -> !link.contains("://"))
        .allSatisfy(link -> assertThat(file.resolveSibling(link)).exists());
  }

  @Test
  void everyDecisionIsInTheirList() throws IOException {
    String list = read("docs/decisions/README.md");
    try (Stream<Path> records = Files.list(ROOT.resolve("docs/decisions"))) {
      assertThat(records.map(record -> record.getFileName().toString()))
          .filteredOn(name -> !name.equals("README.md"))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(list).contains("](" + name + ") | " + title(name) + " |"));
    }
  }

  private static String title(String record) {
    try {
      return read("docs/decisions/" + record).lines().findFirst().orElse("").substring(2);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> packages() throws IOException {
    var names = new ArrayList<String>();
    for (String module : List.of("core", "corenlp", "web", "app")) {
      Path sources = ROOT.resolve(module).resolve("src/main/java");
      try (Stream<Path> files = Files.walk(sources)) {
        files
            .filter(file -> file.endsWith("package-info.java"))
            .map(file -> sources.relativize(file.getParent()).toString().replace('/', '.'))
            .forEach(names::add);
      }
    }
    return names;
  }

  private static String read(String page) throws IOException {
    return Files.readString(ROOT.resolve(page));
  }
}
