package org.entente.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.document.FieldNames;
import org.entente.run.RunSummary;
import org.entente.store.Archive;
import org.entente.web.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The bundled chronicle, read once and served. */
@Command(
    name = "demo",
    description = "Reads the bundled chronicle into an archive, once, and serves its workspace.",
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  entente demo", "  entente demo --port 9000"})
final class DemoVerb implements Callable<Integer> {
  private static final String HOME = System.getProperty("entente.home", ".");

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description = "Where the archive goes. Default: archive/demo beside the program.")
  private Path archive = Path.of(HOME, "archive", "demo");

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port; 0 takes any free one. Default: ${DEFAULT-VALUE}.")
  private int port = ServeVerb.PORT;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    Path chronicle = Path.of(HOME, "samples", "chronicle");
    if (!Files.isDirectory(chronicle)) {
      throw new UserMistake(
          "the chronicle is not at %s; run this from a checkout of Entente".formatted(chronicle));
    }
    PrintWriter out = spec.commandLine().getOut();
    if (!holdsAll(chronicle)) {
      out.println("Reading the chronicle into " + archive + " (once; about a minute) ...");
      out.flush();
      int threads = Runtime.getRuntime().availableProcessors();
      RunSummary summary =
          Reader.read(
              List.of(chronicle.toString()),
              archive,
              FieldNames.DEFAULT,
              threads,
              true,
              spec.commandLine().getErr());
      Reader.print(summary, archive, out);
    }
    ServeVerb.serve(archive, Settings.LOOPBACK, port, List.of(), out);
    return 0;
  }

  /** Whether a whole reading of the chronicle is there; one that was cut short goes on. */
  private boolean holdsAll(Path chronicle) {
    if (!Files.isDirectory(archive)) {
      return false;
    }
    try (Archive opened = Archive.openReadOnly(archive);
        Stream<Path> files = Files.walk(chronicle)) {
      long dispatches = files.filter(file -> file.toString().endsWith(".txt")).count();
      return opened.summary().documents() >= dispatches;
    } catch (IOException e) {
      throw new UncheckedIOException(chronicle + " cannot be read: " + e.getMessage(), e);
    }
  }
}
