package org.entente.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.measure.GoldException;
import org.entente.network.TableException;
import org.entente.report.ReportLineException;
import org.entente.store.ArchiveException;
import picocli.CommandLine;

/**
 * What the terminal shows when something goes wrong: one line for a person's mistake, a code and a
 * file for a bug.
 */
final class Failures {
  private Failures() {}

  static int explain(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (isMendable(failure)) {
      err.println("entente: " + failure.getMessage());
      return 2;
    }
    err.println("entente: a fault in the program, nothing stored is lost: " + failure);
    if (System.getenv("ENTENTE_DEBUG") == null) {
      err.println("entente: set ENTENTE_DEBUG=1 and run again to see where");
    } else {
      var trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      err.println(trace);
    }
    return 1;
  }

  /** Mended by the person at the terminal: a path, an archive in use, a full disk. */
  private static boolean isMendable(Exception failure) {
    return failure instanceof UserMistake
        || failure instanceof UncheckedIOException
        || failure instanceof TableException
        || failure instanceof ReportLineException
        || failure instanceof ArchiveException
        || failure instanceof GoldException;
  }

  static int usage(CommandLine.ParameterException mistake, String[] arguments) {
    CommandLine line = mistake.getCommandLine();
    line.getErr()
        .println(
            "entente: %s; “%s --help” shows examples"
                .formatted(words(mistake), line.getCommandSpec().qualifiedName()));
    return 2;
  }

  /** Picocli's own words, but for flags that take one of a few. */
  private static String words(CommandLine.ParameterException mistake) {
    Optional<String> typed = Optional.ofNullable(mistake.getValue());
    if (mistake.getArgSpec() instanceof CommandLine.Model.OptionSpec flag
        && typed.isPresent()
        && flag.type().isEnum()) {
      return "%s is %s, not “%s”".formatted(flag.longestName(), choices(flag.type()), typed.get());
    }
    return Optional.ofNullable(mistake.getMessage()).orElseGet(mistake::toString);
  }

  /** As they are typed: {@code day, month or year}. */
  private static String choices(Class<?> type) {
    List<String> words =
        Arrays.stream(type.getEnumConstants())
            .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
            .toList();
    return String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
  }
}
