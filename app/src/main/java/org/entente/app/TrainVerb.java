package org.entente.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.report.Coder;
import org.entente.report.EventCoder;
import org.entente.report.Ontology;
import org.entente.report.PairTraining;
import org.entente.report.Training;
import org.entente.report.learn.ActModel;
import org.entente.report.learn.CodedText;
import org.entente.report.learn.CodedTextReader;
import org.entente.report.learn.Example;
import org.entente.report.learn.ExampleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the models that stand behind the frames. */
@Command(
    name = "train",
    description =
        "Makes the learned models anew from the written examples and texts: which act (acts.model),"
            + " and whether there is one (pairs.model); takes some minutes.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Without --out it writes the models that the program carries, in the checkout.",
      "Files of your own, in the form of",
      "core/src/main/resources/entente/examples/README.md, are added to the bundled",
      "ones.",
      "",
      "Examples:",
      "  entente train",
      "  entente train --only pairs",
      "  entente train mine.examples --out models"
    })
final class TrainVerb implements Callable<Integer> {
  private static final String ACTS = "acts.model";
  private static final String BUNDLED = "core/src/main/resources/entente/learned";

  /** The two models by the names of their files. */
  enum Model {
    acts,
    pairs
  }

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Further examples.")
  private List<Path> files = List.of();

  @Option(names = "--only", paramLabel = "MODEL", description = "acts or pairs; both without it.")
  private List<Model> only = List.of(Model.values());

  @Option(names = "--out", paramLabel = "FOLDER", description = "Where the models are written.")
  private Path out = Path.of(System.getProperty("entente.home", "")).resolve(BUNDLED);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var parser = new LazyParser();
    EventCoder coder = Coder.ofFramesAlone(parser).eventCoder();
    var training = new Training(parser, Ontology.bundled(), coder);
    PrintWriter told = spec.commandLine().getOut();
    if (only.contains(Model.acts)) {
      var examples = new ArrayList<>(ExampleReader.bundled());
      files.forEach(file -> examples.addAll(read(file)));
      ActModel model = training.fit(examples);
      write(out.resolve(ACTS), model::write);
      told.printf("%d examples, %d features: %s%n", examples.size(), model.size(), out);
    }
    if (only.contains(Model.pairs)) {
      List<CodedText> texts = CodedTextReader.bundled();
      PairTraining.Models models =
          new PairTraining(parser, coder, acts()).fit(texts, ExampleReader.bundled());
      write(out.resolve("pairs-first.model"), models.first()::write);
      write(out.resolve("pairs.model"), models.second()::write);
      write(out.resolve("pair-acts.model"), models.acts()::write);
      told.printf("%d texts, %d features: %s%n", texts.size(), models.second().size(), out);
    }
    told.flush();
    return 0;
  }

  /** The model of marked parties that lies where the others are to be written. */
  private ActModel acts() {
    try (InputStream file = Files.newInputStream(out.resolve(ACTS))) {
      return ActModel.read(file);
    } catch (NoSuchFileException e) {
      throw new UserMistake("There is no " + ACTS + " in " + out + "; train without --only first.");
    } catch (IOException e) {
      throw new UncheckedIOException(
          "%s cannot be read: %s".formatted(out.resolve(ACTS), e.getMessage()), e);
    }
  }

  /** Writes a model to a stream and closes it. */
  private interface Writing {
    void to(OutputStream file) throws IOException;
  }

  private static void write(Path path, Writing model) {
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(path))) {
      model.to(file);
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be written: %s".formatted(path, e.getMessage()), e);
    }
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
