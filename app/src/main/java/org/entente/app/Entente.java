package org.entente.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Results go to stdout alone; exit 0 done, 2 user mistake, 1 bug. */
@Command(
    name = "entente",
    description =
        "Reads the news and keeps the record of world politics: who did what to whom, and who says"
            + " so.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "VERB",
    subcommands = {
      DemoVerb.class,
      ReadVerb.class,
      CodeVerb.class,
      ClassifyVerb.class,
      TrainVerb.class,
      AttributeVerb.class,
      ActorVerb.class,
      BalanceVerb.class,
      ChangePointsVerb.class,
      ExplainVerb.class,
      ScoreVerb.class,
      CompareVerb.class,
      IdealPointsVerb.class,
      AgreementVerb.class,
      ServeVerb.class,
      JoinVerb.class,
      SplitVerb.class,
      MergeVerb.class,
      UndoVerb.class,
      DecisionsVerb.class,
      EventsVerb.class,
      GradeVerb.class,
      StanceVerb.class,
      TiesVerb.class,
      FlowsVerb.class,
      ShiftsVerb.class,
      NetworkVerb.class,
      ParallelsVerb.class,
      ImportVotesVerb.class,
      OutlookVerb.class
    })
public final class Entente {
  private Entente() {}

  // Held here, since the logging of the JDK forgets loggers that nobody holds.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  public static void main(String[] arguments) {
    // Its hint at the incubating vector module is nothing that the person at the terminal can act
    // on.
    LUCENE.setLevel(Level.SEVERE);
    var out =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.setOut(out);
    try {
      System.exit(run(arguments));
    } catch (OutOfMemoryError e) {
      System.err.println(
          "entente: the memory is used up; give it more, for instance ENTENTE_HEAP=6g (what is"
              + " stored stays)");
      System.exit(2);
    } catch (StackOverflowError e) {
      System.err.println("entente: a fault in the program, nothing stored is lost: " + e);
      System.exit(1);
    }
  }

  /** Runs one verb; the exit code as above. */
  static int run(String... arguments) {
    return run(
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        arguments);
  }

  /** The same with its words going elsewhere. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = line();
    line.setOut(out);
    line.setErr(err);
    if (arguments.length == 0) {
      line.usage(out);
      return 0;
    }
    return line.execute(arguments);
  }

  /** All verbs with their flags. */
  static CommandLine line() {
    var line = new CommandLine(new Entente());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Entente::day);
    line.setExecutionExceptionHandler(Failures::explain);
    line.setParameterExceptionHandler(Failures::usage);
    for (CommandLine verb : line.getSubcommands().values()) {
      // “entente read --version” is asked of the verb, which has no version of its own.
      verb.getCommandSpec().versionProvider(new Version());
      var usage = verb.getCommandSpec().usageMessage();
      usage.footer(HelpFooter.filled(usage.footer()));
    }
    return line;
  }

  private static LocalDate day(String words) {
    try {
      return LocalDate.parse(words.strip());
    } catch (DateTimeException e) {
      throw new CommandLine.TypeConversionException(
          "“%s” is not a day such as 1991-10-18".formatted(words));
    }
  }
}
