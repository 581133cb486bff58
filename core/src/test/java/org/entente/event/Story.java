package org.entente.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.actor.Identity;
import org.entente.document.Document;
import org.entente.document.DocumentHead;
import org.entente.document.Span;
import org.entente.report.Act;
import org.entente.report.Certainty;
import org.entente.report.EventDate;
import org.entente.report.EventPlace;
import org.entente.report.EventType;
import org.entente.report.Participant;
import org.entente.report.Polarity;
import org.entente.report.Report;
import org.entente.report.Tense;
import org.entente.report.Voice;

/**
 * One report in one article, with what a test does not say left at an attack by Iran on Israel on 1
 * March 2020, as The Daily tells it. Of one text there is one article; reports of one article have
 * the order in which they were made.
 */
final class Story {
  static final LocalDate DAY = LocalDate.of(2020, 3, 1);
  static final String ATTACK = "Iran fired rockets at a harbour of Israel near Haifa on Sunday.";

  private final String sentence;
  private String rest = "";
  private String publisher = "The Daily";
  private LocalDate published = DAY.plusDays(1);
  private EventType type = EventType.ASSAULT;
  private String cameo = "190";
  private String source = "IRN";
  private String target = "ISR";
  private Optional<LocalDate> day = Optional.of(DAY);
  private Polarity polarity = Polarity.AFFIRMED;
  private Tense tense = Tense.PAST;
  private Optional<Certainty> certainty = Optional.empty();
  private String rule = "test/act";
  private int trigger = 5;
  private Optional<EventPlace> place = Optional.empty();
  private final List<Voice> voices = new ArrayList<>();

  private Story(String sentence) {
    this.sentence = sentence;
  }

  static Story of(String sentence) {
    return new Story(sentence);
  }

  /**
   * @param country may be empty
   */
  Story at(String words, String country) {
    int start = Math.max(0, sentence.indexOf(words));
    place =
        Optional.of(
            new EventPlace(
                new Span(start, start + words.length()),
                words,
                Optional.of(country).filter(id -> !id.isEmpty()).map(ActorId::new)));
    return this;
  }

  Story then(String more) {
    rest = " " + more;
    return this;
  }

  Story by(String name) {
    publisher = name;
    return this;
  }

  Story published(LocalDate when) {
    published = when;
    return this;
  }

  Story act(EventType its, String code) {
    type = its;
    cameo = code;
    return this;
  }

  /** An id of the directory, {@code ~words} for somebody unknown, or nothing for nobody. */
  Story from(String actor) {
    source = actor;
    return this;
  }

  Story to(String actor) {
    target = actor;
    return this;
  }

  Story on(LocalDate when) {
    day = Optional.of(when);
    return this;
  }

  Story undated() {
    day = Optional.empty();
    return this;
  }

  Story denied() {
    polarity = Polarity.DENIED;
    return this;
  }

  Story hypothetical() {
    tense = Tense.HYPOTHETICAL;
    return this;
  }

  Story firmly(Certainty value) {
    certainty = Optional.of(value);
    return this;
  }

  /** By no frame, but by the model. */
  Story learned() {
    rule = "learned 0.80: test";
    return this;
  }

  Story trigger(int start) {
    trigger = start;
    return this;
  }

  Story says(Voice.Kind kind, String words, String country) {
    Optional<ActorId> of = country.isEmpty() ? Optional.empty() : Optional.of(new ActorId(country));
    var span = new Span(0, 1);
    voices.add(new Voice(span, words, Optional.empty(), of, List.of(), kind, span, "say"));
    return this;
  }

  Article article() {
    String text = sentence + rest;
    var id = Document.idOf(publisher, text, Optional.of(published));
    return new Article(
        new DocumentHead(
            id,
            "",
            Optional.of(publisher).filter(name -> !name.isEmpty()),
            Optional.empty(),
            Optional.of(published),
            Optional.empty(),
            "en",
            "test"),
        text);
  }

  Told told() {
    DocumentHead head = article().head();
    var span = new Span(trigger, trigger + 4);
    String key = "%04x".formatted((source + target + type + cameo + trigger).hashCode() & 0xffff);
    return new Told(
        new Report(
            "r-" + head.id().value().substring(2, 14) + key,
            head.id(),
            0,
            new Span(0, sentence.length()),
            new Act(type, Optional.empty(), List.of(), cameo, 0),
            List.of(participant(source, 0)),
            target.isEmpty() ? List.of() : List.of(participant(target, 20)),
            span,
            "act",
            day.<EventDate>map(date ->
                    new EventDate.Stated(
                        date, date.plusDays(1), EventDate.Precision.DAY, span, "then"))
                .orElseGet(() -> new EventDate.Publication(published)),
            place,
            polarity,
            certainty.orElse(voices.isEmpty() ? Certainty.STATED : Certainty.REPORTED),
            tense,
            voices,
            rule,
            "a test"),
        head,
        sentence);
  }

  private static Participant participant(String actor, int start) {
    boolean unknown = actor.startsWith("~");
    String words = unknown ? actor.substring(1) : actor;
    Optional<ActorId> known = unknown ? Optional.empty() : Optional.of(new ActorId(actor));
    return new Participant(
        new Span(start, start + words.length()),
        words,
        known.<Identity>map(Identity.Known::new).orElseGet(() -> new Identity.Unknown(words)),
        known.map(ActorId::value),
        known,
        List.of(),
        known);
  }
}
