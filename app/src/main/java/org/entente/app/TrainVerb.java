package org.entente.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.report.Coder;
import org.entente.report.EventCoder;
import org.entente.report.Ontology;
import org.entente.report.Training;
import org.entente.report.learn.ActModel;
import org.entente.report.learn.Example;
import org.entente.report.learn.ExampleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the model that answers where the frames are silent. */
@Command(
    name = "train",
    description = "Makes the fallback model anew from the written examples; takes some minutes.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Without --out it writes the model that the program carries, in the checkout. Files of your own, in the form of",
      "core/src/main/resources/entente/examples/README.md, are added to the bundled ones.",
      "",
      "Examples:",
      "  entente train",
      "  entente train mine.examples --out acts.model"
    })
final class TrainVerb implements Callable<Integer> {
  private static final String BUNDLED = "core/src/main/resources/entente/learned/acts.model";

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Further examples.")
  private List<Path> files = List.of();

  @Option(names = "--out", paramLabel = "FILE", description = "Where the model is written.")
  private Path out = Path.of(System.getProperty("entente.home", "")).resolve(BUNDLED);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var examples = new ArrayList<>(ExampleReader.bundled());
    files.forEach(file -> examples.addAll(read(file)));
    var parser = new LazyParser();
    EventCoder coder = Coder.with(parser).eventCoder();
    ActModel model = new Training(parser, Ontology.bundled(), coder).fit(examples);
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
      model.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be written: %s".formatted(out, e.getMessage()), e);
    }
    spec.commandLine()
        .getOut()
        .printf("%d examples, %d features: %s%n", examples.size(), model.size(), out);
    spec.commandLine().getOut().flush();
    return 0;
  }

  private static List<Example> read(Path file) {
    try {
      return ExampleReader.read(file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new UserMistake(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
  }
}
