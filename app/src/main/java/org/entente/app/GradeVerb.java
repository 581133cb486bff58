package org.entente.app;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.event.Decision;
import org.entente.event.ReportKey;
import org.entente.event.VoiceKeys;
import org.entente.event.grade.Credibility;
import org.entente.event.grade.Grade;
import org.entente.event.grade.Reliability;
import org.entente.store.Archive;
import org.entente.store.StoredEvent;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Admiralty grades, given and listed. */
@Command(
    name = "grade",
    description =
        "Keeps how reliable you take a source to be, or how credible an event, on the Admiralty"
            + " scale.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A publisher or voice is graded A completely reliable, B usually reliable, C",
      "fairly reliable, D not usually reliable, E unreliable, or F reliability cannot",
      "be judged; F stands where nothing is set. An event is graded 1 confirmed by",
      "other sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, or",
      "6 truth cannot be judged; where nothing is set the independence of its voices",
      "decides. “none” takes earlier grades back. Every grade is kept with name, day",
      "and reason; the latest holds, also after articles are coded anew. Nobody may",
      "serve the archive meanwhile.",
      "",
      "Examples:",
      "  entente grade B --archive ~/news --publisher \"The Harbour Gazette\" \\",
      "      --why \"errs seldom, corrects itself\"",
      "  entente grade D --archive ~/news --voice RUS \\",
      "      --why \"denied what it later confirmed\"",
      "  entente grade 4 --archive ~/news --event e-5f0c1d2e3a4b5c6d \\",
      "      --why \"both papers had it from one office\"",
      "  entente grade none --archive ~/news --event e-5f0c1d2e3a4b5c6d \\",
      "      --why \"the second had its own man there\"",
      "  entente grade --list --archive ~/news"
    })
final class GradeVerb implements Callable<Integer> {
  private static final String NONE = "none";

  @Parameters(
      paramLabel = "GRADE",
      arity = "0..1",
      description = "A to F for a source, 1 to 6 for an event, or none.")
  private String grade = "";

  @ArgGroup(multiplicity = "0..1")
  private Subject subject = new Subject();

  @Option(names = "--list", description = "Lists all grades, earlier ones too, as a table.")
  private boolean list;

  @Option(
      names = "--why",
      paramLabel = "WORDS",
      description = "The reason; required for a grade, kept with it and shown.")
  private String why = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who grades. Default: the name of the account, ${DEFAULT-VALUE}.")
  private String by = System.getProperty("user.name", "unknown");

  @Mixin private ArchiveFlag archive = new ArchiveFlag();
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Who or what is graded; one of the three. */
  private static final class Subject {
    @Option(
        names = "--publisher",
        paramLabel = "NAME",
        description = "Grades who publishes, by the name in the articles.")
    private String publisher = "";

    @Option(
        names = "--voice",
        paramLabel = "ACTOR",
        description = "Grades an actor of the directory as a voice, by id.")
    private String voice = "";

    @Option(
        names = "--event",
        paramLabel = "ID",
        description = "Grades an event, over what is derived.")
    private String event = "";
  }

  @Override
  public Integer call() {
    if (list) {
      if (!grade.isEmpty()) {
        throw new UserMistake("give a grade or --list, not both");
      }
      try (Archive opened = archive.openReadOnly()) {
        GradeTable.print(opened, spec.commandLine().getOut());
      }
      return 0;
    }
    Decision.Made made = Deciding.made(by, why);
    var directory = Directory.bundled();
    long number;
    try (Archive opened = archive.open()) {
      if (!subject.event.isEmpty()) {
        ReportKey first = ReportKey.of(event(opened).reports().getFirst().report());
        number = opened.gradeWriter().grade(first, credibility(), made);
      } else {
        Grade.Source source = source(opened, directory);
        number = opened.gradeWriter().grade(source, reliability(), made);
      }
    }
    spec.commandLine()
        .getOut()
        .printf("grade %d is kept; “entente grade --list” shows it beside earlier ones%n", number);
    spec.commandLine().getOut().flush();
    return 0;
  }

  private Grade.Source source(Archive opened, Directory directory) {
    if (!subject.voice.isEmpty()) {
      return new Grade.Source.Speaker(actor(directory));
    }
    if (subject.publisher.isBlank()) {
      throw new UserMistake("say what is graded: --publisher “…”, --voice ACTOR or --event ID");
    }
    var keys = new VoiceKeys(directory);
    String key = keys.ofOutlet(subject.publisher);
    if (opened.documents().publishers().stream()
        .noneMatch(known -> keys.ofOutlet(known.name()).equals(key))) {
      throw new UserMistake(
          "no article in this archive is published by “%s”".formatted(subject.publisher));
    }
    return new Grade.Source.Publisher(subject.publisher.strip());
  }

  private ActorId actor(Directory directory) {
    return Optional.of(subject.voice)
        .filter(id -> id.matches("[A-Z]{3,4}|[a-z0-9][a-z0-9-]*"))
        .map(ActorId::new)
        .filter(id -> directory.findActor(id).isPresent())
        .orElseThrow(() ->
            new UserMistake(
                "the directory has no actor %s; “entente actor \"WORDS\"” says who has which id"
                    .formatted(subject.voice)));
  }

  private StoredEvent event(Archive opened) {
    return Optional.of(subject.event)
        .filter(id -> id.matches("e-[0-9a-f]{16}"))
        .flatMap(opened.events()::find)
        .orElseThrow(() ->
            new UserMistake(
                "no event in this archive has the id %s; events have ids such as e-0123456789abcdef"
                    .formatted(subject.event)));
  }

  private Optional<Reliability> reliability() {
    String letter = grade.toUpperCase(Locale.ROOT);
    if (!letter.matches("[A-F]") && !grade.equals(NONE)) {
      throw new UserMistake("a source is graded A, B, C, D, E or F, or none");
    }
    return grade.equals(NONE) ? Optional.empty() : Optional.of(Reliability.valueOf(letter));
  }

  private Optional<Credibility> credibility() {
    if (!grade.matches("[1-6]") && !grade.equals(NONE)) {
      throw new UserMistake("an event is graded 1, 2, 3, 4, 5 or 6, or none");
    }
    return grade.equals(NONE)
        ? Optional.empty()
        : Optional.of(Credibility.of(Integer.parseInt(grade)));
  }
}
