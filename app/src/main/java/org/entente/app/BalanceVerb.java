package org.entente.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.network.signed.BalanceJson;
import org.entente.network.signed.Frustration;
import org.entente.network.signed.SignedNetworkReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who is with whom in a signed network, and what does not fit. */
@Command(
    name = "balance",
    description =
        "Divides a signed network into blocs with the fewest edges at odds, and proves it.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The file has a header and the columns from, to, sign (1 or -1), and window",
      "where it holds several networks. Prints one JSON object for each network.",
      "",
      "Examples:",
      "  entente balance alliances.csv",
      "  entente balance --blocs 3 alliances.csv",
      "  entente balance --seconds 600 by-decade.csv > course.jsonl"
    })
final class BalanceVerb implements Callable<Integer> {
  static final int MOST_BLOCS = 50;

  @Parameters(paramLabel = "FILE.csv", description = "Edges with their signs.")
  private Path file = Path.of("");

  @Option(
      names = "--blocs",
      paramLabel = "K",
      description = "At most so many blocs; default ${DEFAULT-VALUE}.",
      defaultValue = "2")
  private int blocs;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description =
          "Time for each network; then the best so far, not proven. Default ${DEFAULT-VALUE}.",
      defaultValue = "60")
  private double seconds;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (blocs < 2 || blocs > MOST_BLOCS) {
      throw new UserMistake("--blocs %d is not between 2 and %d".formatted(blocs, MOST_BLOCS));
    }
    if (!(seconds > 0 && seconds <= 1e6)) {
      throw new UserMistake("--seconds must be above 0, such as --seconds 60");
    }
    List<SignedNetworkReader.Reading> networks = SignedNetworkReader.read(file);
    Frustration.loadSolver();
    PrintWriter out = spec.commandLine().getOut();
    for (SignedNetworkReader.Reading network : networks) {
      out.println(BalanceJson.line(network, blocs, seconds));
    }
    out.flush();
    return 0;
  }
}
