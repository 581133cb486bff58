package org.entente.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.actor.Directory;
import org.entente.search.PassageIndex;
import org.entente.store.Archive;
import org.entente.web.PortTaken;
import org.entente.web.Settings;
import org.entente.web.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The workspace over an archive. */
@Command(
    name = "serve",
    description = "Serves an archive's workspace to a browser on this machine.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "It listens on loopback only, unless --host says otherwise; stop it with",
      "Ctrl-C.",
      "",
      "Examples:",
      "  entente serve --archive ~/news",
      "  entente serve --archive ~/news --port 9000",
      "  entente serve --archive ~/news --host 0.0.0.0 --name desk.example"
    })
final class ServeVerb implements Callable<Integer> {
  static final int PORT = 7171;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      required = true,
      description = "The archive's folder.")
  private Path archive = Path.of("");

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port; 0 takes any free one. Default: ${DEFAULT-VALUE}.")
  private int port = PORT;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Address to listen on. Default: ${DEFAULT-VALUE}.")
  private String host = Settings.LOOPBACK;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "A further name by which browsers may reach the server.")
  private List<String> names = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    if (!Files.isDirectory(archive)) {
      throw new UserMistake(
          "there is no archive at %s; make one with “entente read PATH --archive %s”"
              .formatted(archive, archive));
    }
    serve(archive, host, port, names, spec.commandLine().getOut());
    return 0;
  }

  /** Serves until the program is stopped. */
  static void serve(Path archive, String host, int port, List<String> names, PrintWriter out)
      throws InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new UserMistake("there is no port %d; type one from 0 to 65535".formatted(port));
    }
    var settings =
        new Settings(
            host,
            port,
            names,
            String.valueOf(archive.toAbsolutePath().normalize().getFileName()),
            Version.CODER,
            (code, fault) -> System.err.println("entente: fault " + code + ": " + fault));
    try (Archive opened = Archive.openReadOnly(archive);
        PassageIndex passages = PassageIndex.open(opened);
        Workspace workspace = Workspace.start(opened, passages, Directory.bundled(), settings)) {
      out.println("The workspace is at " + workspace.address() + " (stop it with Ctrl-C)");
      out.flush();
      // Ctrl-C interrupts nothing in Java: the program ends, and the shutdown hook of the runtime
      // closes what is open.
      Thread.currentThread().join();
    } catch (PortTaken taken) {
      throw new UserMistake(String.valueOf(taken.getMessage()));
    }
  }
}
