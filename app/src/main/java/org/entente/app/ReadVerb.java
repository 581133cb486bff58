package org.entente.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.document.FieldNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Articles into an archive. */
@Command(
    name = "read",
    description =
        "Reads articles into an archive: plain text, web pages, feeds, JSON lines, each also as"
            + " .gz.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The same content is read once; a run that was cut short goes on where it",
      "stopped. What cannot be read is listed as a problem, and the run goes on.",
      "",
      "Examples:",
      "  entente read articles/ --archive ~/news",
      "  entente read feed.xml page.html.gz --archive ~/news",
      "  entente read dump.jsonl --archive ~/news --field text=body \\",
      "      --field published=date",
      "  zcat dump.jsonl.gz | entente read - --archive ~/news"
    })
final class ReadVerb implements Callable<Integer> {
  private static final List<String> OURS =
      List.of("title", "text", "published", "publisher", "author", "url");

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, or - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      required = true,
      description = "The archive's folder; made when missing.")
  private Path archive = Path.of("");

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that parse and code. Default: one a core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--field",
      paramLabel = "OURS=THEIRS",
      description =
          "JSON lines: the name of a field in the file; ours are title, text, published, publisher,"
              + " author, url.")
  private Map<String, String> fields = new TreeMap<>();

  @Option(
      names = "--no-join",
      description = "Leaves the joining of reports into events to a later “entente join”.")
  private boolean unjoined;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    if (threads < 1) {
      throw new UserMistake("--threads is %d; type 1 or more".formatted(threads));
    }
    var line = spec.commandLine();
    Reader.print(
        Reader.read(paths, archive, fieldNames(), threads, !unjoined, line.getErr()),
        archive,
        line.getOut());
    return 0;
  }

  private FieldNames fieldNames() {
    for (String ours : fields.keySet()) {
      if (!OURS.contains(ours)) {
        throw new UserMistake(
            "--field has no “%s”; ours are %s".formatted(ours, String.join(", ", OURS)));
      }
    }
    return new FieldNames(
        names("title", FieldNames.DEFAULT.title()),
        names("text", FieldNames.DEFAULT.text()),
        names("published", FieldNames.DEFAULT.published()),
        names("publisher", FieldNames.DEFAULT.publisher()),
        names("author", FieldNames.DEFAULT.author()),
        names("url", FieldNames.DEFAULT.url()));
  }

  private List<String> names(String ours, List<String> usual) {
    String theirs = fields.get(ours);
    return theirs == null ? usual : List.of(theirs);
  }
}
