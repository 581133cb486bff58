package org.entente.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.actor.Identity;
import org.entente.actor.Sector;
import org.entente.document.Document;
import org.entente.document.Span;
import org.entente.parse.Gate;
import org.entente.parse.ParsedDocument;
import org.entente.parse.ParsedSentence;
import org.entente.parse.Parser;
import org.entente.report.Act;
import org.entente.report.Certainty;
import org.entente.report.EventDate;
import org.entente.report.EventPlace;
import org.entente.report.EventType;
import org.entente.report.Participant;
import org.entente.report.Polarity;
import org.entente.report.Report;
import org.entente.report.SentenceCoder;
import org.entente.report.Tense;
import org.entente.report.Voice;

/**
 * A language of its own for tests: a document is a line of sentences, each ended by a stop, and a
 * sentence {@code AAA HELPS BBB in 1991} is a report. A sentence without one of the verbs is not
 * parsed.
 */
public final class Fakes {
  public static final String CODER = "fake 1";

  private Fakes() {}

  public static Document document(String title, String text, LocalDate published) {
    return new Document(
        Document.idOf(title, text, Optional.of(published)),
        title,
        text,
        Optional.of("The Paper"),
        Optional.empty(),
        Optional.of(published),
        Optional.empty(),
        "en",
        "fake/" + title);
  }

  /** A document of {@code sentences} sentences about states by their number. */
  public static Document numbered(int number, int sentences) {
    var text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(state(number + i))
          .append(i % 3 == 0 ? " HITS " : i % 3 == 1 ? " HELPS " : " considers ")
          .append(state(number + i + 1))
          .append(" in ")
          .append(1950 + (number + i) % 60)
          .append(i % 5 == 4 ? ".\n\n" : ". ");
    }
    return document(
        "Document %05d".formatted(number),
        text.toString().strip(),
        LocalDate.of(2020, 1, 1).plusDays(number % 300));
  }

  static String state(int number) {
    return "S" + (char) ('A' + number % 7) + (char) ('A' + number % 11);
  }

  public static Entry.Article entry(Document document) {
    ParsedDocument parsed = new FakeParser().parse(document, Gate.OPEN);
    var sentences = new ArrayList<StoredDocument.Sentence>();
    for (Span span : parsed.spans()) {
      sentences.add(new StoredDocument.Sentence(sentences.size(), span, 0, true));
    }
    return new Entry.Article(document, sentences, new FakeCoder().code(parsed), List.of());
  }

  /** Sentences end with a stop. */
  public static class FakeParser implements Parser {
    @Override
    public ParsedDocument parse(Document document, Gate gate) {
      var spans = new ArrayList<Span>();
      var sentences = new ArrayList<ParsedSentence>();
      String text = document.text();
      int start = 0;
      for (int stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', start)) {
        while (Character.isWhitespace(text.charAt(start))) {
          start++;
        }
        var span = new Span(start, stop + 1);
        if (gate.admits(span.in(text))) {
          sentences.add(
              new ParsedSentence(
                  spans.size(),
                  0,
                  span,
                  span.in(text),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of()));
        }
        spans.add(span);
        start = stop + 1;
      }
      return new ParsedDocument(document, spans, sentences, List.of());
    }

    @Override
    public String version() {
      return "fake parser 1";
    }
  }

  /**
   * Reads {@code AAA HELPS BBB in 1991}; with {@code reportedly}, {@code denied}, {@code if},
   * {@code near Sabha}; by no frame where it begins with {@code Perhaps}.
   */
  public static class FakeCoder implements SentenceCoder {
    @Override
    public List<Report> code(ParsedDocument document) {
      var reports = new ArrayList<Report>();
      for (ParsedSentence sentence : document.sentences()) {
        String[] words = sentence.text().replace(".", "").split(" ");
        int verb = words.length > 2 ? verb(words) : -1;
        if (verb > 0) {
          reports.add(report(document.document(), sentence, words, verb));
        }
      }
      return reports;
    }

    private static int verb(String[] words) {
      for (int i = 1; i + 1 < words.length; i++) {
        if (words[i].equals("HELPS") || words[i].equals("HITS")) {
          return i;
        }
      }
      return -1;
    }

    @Override
    public Gate gate() {
      return sentence -> sentence.contains("HELPS") || sentence.contains("HITS");
    }

    @Override
    public String version() {
      return CODER;
    }
  }

  private static Report report(
      Document document, ParsedSentence sentence, String[] words, int verb) {
    boolean helps = words[verb].equals("HELPS");
    String text = sentence.text();
    Span trigger = at(sentence, text.indexOf(words[verb]), words[verb]);
    String last = words[words.length - 1];
    EventDate date =
        last.matches("[0-9]{4}")
            ? new EventDate.Stated(
                LocalDate.of(Integer.parseInt(last), 1, 1),
                LocalDate.of(Integer.parseInt(last) + 1, 1, 1),
                EventDate.Precision.YEAR,
                at(sentence, text.lastIndexOf(last), last),
                last)
            : last.equals("undated")
                ? new EventDate.Unknown()
                : new EventDate.Publication(document.published().orElseThrow());
    int near = text.indexOf(" near Sabha");
    Optional<EventPlace> place =
        near < 0
            ? Optional.empty()
            : Optional.of(
                new EventPlace(
                    at(sentence, near + 6, "Sabha"), "Sabha", Optional.of(new ActorId("SAA"))));
    List<Voice> voices =
        text.startsWith("Officials")
            ? List.of(
                new Voice(
                    at(sentence, 0, "Officials"),
                    "Officials",
                    Optional.of(new ActorId("SAA")),
                    Optional.of(new ActorId("SAA")),
                    List.of(Sector.GOV),
                    Voice.Kind.UNNAMED_OFFICIAL,
                    at(sentence, 0, "Officials"),
                    "say"))
            : text.startsWith("Ministers") ? List.of(minister(sentence)) : List.of();
    return new Report(
        "r-" + document.id().value().substring(2, 14) + "%04x".formatted(sentence.index()),
        document.id(),
        sentence.index(),
        sentence.span(),
        helps
            ? new Act(EventType.AID, Optional.of("military"), List.of("arms"), "072", 8.3)
            : new Act(EventType.ASSAULT, Optional.empty(), List.of(), "190", -10),
        List.of(participant(sentence, words[verb - 1])),
        List.of(participant(sentence, words[verb + 1])),
        trigger,
        words[verb],
        date,
        place,
        text.contains("denied") ? Polarity.DENIED : Polarity.AFFIRMED,
        text.contains("reportedly") ? Certainty.REPORTED : Certainty.STATED,
        text.contains("if ") ? Tense.HYPOTHETICAL : Tense.PAST,
        voices,
        (text.startsWith("Perhaps") ? "learned 0.80: " : "fake/")
            + words[verb].toLowerCase(Locale.ROOT),
        CODER);
  }

  private static Voice minister(ParsedSentence sentence) {
    return new Voice(
        at(sentence, 0, "Ministers"),
        "Ministers",
        Optional.of(new ActorId("SAA")),
        Optional.of(new ActorId("SAA")),
        List.of(Sector.GOV),
        Voice.Kind.NAMED_OFFICIAL,
        at(sentence, 0, "Ministers"),
        "say");
  }

  private static Span at(ParsedSentence sentence, int start, String word) {
    return new Span(
        sentence.span().start() + start, sentence.span().start() + start + word.length());
  }

  /**
   * Three capitals are a state, {@code troops-of-AAA} its forces, {@code AAA/BBB} either, others
   * unknown.
   */
  private static Participant participant(ParsedSentence sentence, String word) {
    Span span = at(sentence, sentence.text().indexOf(word), word);
    if (word.matches("[A-Z]{3}")) {
      var state = new ActorId(word);
      return new Participant(
          span,
          word,
          new Identity.Known(state),
          Optional.of("State " + word),
          Optional.of(state),
          List.of(Sector.GOV),
          Optional.of(state));
    }
    if (word.startsWith("troops-of-")) {
      var state = new ActorId(word.substring(10));
      return new Participant(
          span,
          word,
          new Identity.Known(new ActorId("troops-of-" + state.value().toLowerCase(Locale.ROOT))),
          Optional.of("Troops of " + state),
          Optional.of(state),
          List.of(Sector.MIL),
          Optional.of(state));
    }
    if (word.contains("/")) {
      return new Participant(
          span,
          word,
          new Identity.Ambiguous(
              List.of(new ActorId(word.substring(0, 3)), new ActorId(word.substring(4)))),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty());
    }
    return new Participant(
        span,
        word,
        new Identity.Unknown(word),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }
}
