package org.entente.web;

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
import org.entente.report.Act;
import org.entente.report.Certainty;
import org.entente.report.EventDate;
import org.entente.report.EventType;
import org.entente.report.Participant;
import org.entente.report.Polarity;
import org.entente.report.Report;
import org.entente.report.Tense;
import org.entente.report.Voice;

/** Writes a document and, by the words themselves, the reports in it. */
final class Story {
  private final Document document;
  private final List<Report> reports = new ArrayList<>();

  Story(String title, String publisher, String day, String url, String text) {
    Optional<LocalDate> published =
        day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    this.document =
        new Document(
            Document.idOf(title, text, published),
            title,
            text,
            Optional.of(publisher).filter(words -> !words.isEmpty()),
            Optional.empty(),
            published,
            Optional.of(url).filter(words -> !words.isEmpty()),
            "en",
            "stories.jsonl#" + Math.abs(title.hashCode() % 1000));
  }

  Document document() {
    return document;
  }

  List<Report> reports() {
    return List.copyOf(reports);
  }

  /** An act told in the sentence that holds {@code trigger}. */
  Telling tells(String trigger, EventType type, String cameo, double goldstein) {
    return new Telling(trigger, new Act(type, Optional.empty(), List.of(), cameo, goldstein));
  }

  /** One report in the making. */
  final class Telling {
    private final Span trigger;
    private final Span sentence;
    private final Act act;
    private final List<Participant> sources = new ArrayList<>();
    private final List<Participant> targets = new ArrayList<>();
    private final List<Voice> voices = new ArrayList<>();
    private EventDate date;
    private Polarity polarity = Polarity.AFFIRMED;
    private Certainty certainty = Certainty.STATED;
    private Tense tense = Tense.PAST;
    private String frame = "sample";

    private Telling(String words, Act act) {
      int start = document.text().indexOf(words);
      if (start < 0) {
        throw new IllegalArgumentException("not in the text: " + words);
      }
      this.trigger = new Span(start, start + words.length());
      int from =
          Math.max(
              document.text().lastIndexOf(". ", start) + 2,
              document.text().lastIndexOf('\n', start) + 1);
      from =
          document.text().lastIndexOf(". ", start) < 0
              ? document.text().lastIndexOf('\n', start) + 1
              : from;
      int stop = document.text().indexOf('.', start);
      this.sentence = new Span(from, stop < 0 ? document.text().length() : stop + 1);
      this.act = act;
      this.date =
          document
              .published()
              .<EventDate>map(EventDate.Publication::new)
              .orElseGet(EventDate.Unknown::new);
    }

    Telling by(String words, String id, String name) {
      sources.add(party(words, id, name));
      return this;
    }

    Telling to(String words, String id, String name) {
      targets.add(party(words, id, name));
      return this;
    }

    Telling byUnknown(String words) {
      sources.add(unknown(words));
      return this;
    }

    Telling toUnknown(String words) {
      targets.add(unknown(words));
      return this;
    }

    Telling on(String words, String from, String until, EventDate.Precision precision) {
      date =
          new EventDate.Stated(
              LocalDate.parse(from), LocalDate.parse(until), precision, span(words), words);
      return this;
    }

    Telling says(String words, String cue, Voice.Kind kind) {
      voices.add(
          new Voice(
              span(words),
              words,
              Optional.empty(),
              Optional.empty(),
              List.of(),
              kind,
              span(cue),
              cue));
      certainty = Certainty.REPORTED;
      return this;
    }

    /** Found by the frame of this name, which may move a tie. */
    Telling found(String name) {
      frame = name;
      return this;
    }

    Telling denied() {
      polarity = Polarity.DENIED;
      return this;
    }

    Telling hypothetical() {
      tense = Tense.HYPOTHETICAL;
      certainty = Certainty.POSSIBLE;
      return this;
    }

    Story end() {
      reports.add(
          new Report(
              "r-%08x%08x"
                  .formatted(document.id().hashCode(), trigger.start() * 31 + reports.size()),
              document.id(),
              reports.size(),
              sentence,
              act,
              sources,
              targets,
              trigger,
              trigger.in(document.text()),
              date,
              Optional.empty(),
              polarity,
              certainty,
              tense,
              voices,
              act.type().name().toLowerCase(Locale.ROOT) + "/" + frame,
              "entente 0.1.0"));
      return Story.this;
    }

    private Participant party(String words, String id, String name) {
      var actor = new ActorId(id);
      return new Participant(
          span(words),
          words,
          new Identity.Known(actor),
          Optional.of(name),
          Optional.of(actor),
          List.of(Sector.GOV),
          Optional.of(actor));
    }

    private Participant unknown(String words) {
      return new Participant(
          span(words),
          words,
          new Identity.Unknown(words),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty());
    }

    /** The words in the sentence, or else anywhere in the text. */
    private Span span(String words) {
      int start = document.text().indexOf(words, sentence.start());
      if (start < 0) {
        start = document.text().indexOf(words);
      }
      if (start < 0) {
        throw new IllegalArgumentException("not in the text: " + words);
      }
      return new Span(start, start + words.length());
    }
  }
}
