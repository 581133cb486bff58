package org.entente.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.actor.ActorId;
import org.entente.actor.Identity;
import org.entente.actor.Sector;
import org.entente.document.Document;
import org.entente.document.DocumentHead;
import org.entente.document.DocumentId;
import org.entente.document.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what {@link ReportJson} writes: every field must be there, further ones are passed over.
 *
 * <p>Two things are not in the JSON: where a cue and where the words of a date stand. The span of
 * the sentence stands for both, since nothing that is made of reports asks for more; marks in an
 * article's text do, and are made from archives.
 */
public final class ReportJsonReader {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final Pattern ID = Pattern.compile("r-[0-9a-f]{16}");
  private static final Pattern CAMEO = Pattern.compile("[0-9]{2,4}");
  private static final double GREATEST_WEIGHT = 10;

  private ReportJsonReader() {}

  /**
   * @param line one object
   * @param origin the document's, since the JSON does not say from where it was read
   * @throws ReportLineException when it is no report
   */
  public static PrintedReport read(String line, String origin) {
    JsonNode object;
    try {
      object = JSON.readTree(line);
    } catch (JacksonException e) {
      throw new ReportLineException("is not valid JSON");
    }
    if (!object.isObject()) {
      throw new ReportLineException("is not a JSON object");
    }
    return read(new JsonFields(object, ""), origin);
  }

  private static PrintedReport read(JsonFields json, String origin) {
    DocumentHead document = document(json.object("document"), origin);
    JsonFields sentence = json.object("sentence");
    int index = sentence.whole("index");
    if (index < 0) {
      throw sentence.mistake("index", "is below 0");
    }
    Span words = sentence.span();
    List<Participant> sources =
        json.objects("sources").stream().map(own -> participant(own)).toList();
    if (sources.isEmpty()) {
      throw json.mistake("sources", "is empty");
    }
    JsonFields trigger = json.object("trigger");
    var report =
        new Report(
            matching(json, "id", ID),
            document.id(),
            index,
            words,
            act(json),
            sources,
            json.objects("targets").stream().map(own -> participant(own)).toList(),
            trigger.span(),
            trigger.text("text"),
            date(json.object("date"), words),
            json.findObject("place").map(place -> place(place)),
            json.value("polarity", Polarity.class),
            json.value("certainty", Certainty.class),
            json.value("tense", Tense.class),
            json.objects("attribution").stream().map(own -> voice(own, words)).toList(),
            json.text("rule"),
            json.text("coder"));
    return new PrintedReport(report, document, sentence.text("text"));
  }

  private static DocumentHead document(JsonFields json, String origin) {
    return new DocumentHead(
        json.made("id", json.text("id"), DocumentId::new),
        json.text("title"),
        json.findText("publisher"),
        json.findText("author"),
        json.findDay("published"),
        json.findText("url"),
        Document.CODED_LANGUAGE,
        origin);
  }

  private static Act act(JsonFields json) {
    var act =
        new Act(
            json.made("event_type", json.text("event_type"), EventType::valueOf),
            json.findText("mode"),
            json.texts("context"),
            matching(json, "cameo", CAMEO),
            json.real("goldstein"));
    if (json.whole("quad") != act.quad()) {
      throw json.mistake("quad", "is not that of " + act.type());
    }
    if (!(Math.abs(act.goldstein()) <= GREATEST_WEIGHT)) {
      throw json.mistake("goldstein", "is not between -10 and 10");
    }
    return act;
  }

  private static Participant participant(JsonFields json) {
    String text = json.text("text");
    return new Participant(
        json.span(),
        text,
        identity(json, text),
        json.findText("name"),
        json.findActor("country"),
        sector(json),
        json.findActor("principal"));
  }

  private static Identity identity(JsonFields json, String text) {
    Optional<ActorId> actor = json.findActor("actor");
    List<ActorId> candidates =
        json.texts("candidates").stream()
            .map(id -> json.made("candidates", id, ActorId::new))
            .toList();
    String identity = json.text("identity");
    Identity read =
        switch (identity) {
          case "known" ->
              new Identity.Known(actor.orElseThrow(() -> json.mistake("actor", "is not known")));
          case "ambiguous" -> {
            if (candidates.size() < 2) {
              throw json.mistake("candidates", "are fewer than two");
            }
            yield new Identity.Ambiguous(candidates);
          }
          case "unknown" -> new Identity.Unknown(text);
          default ->
              throw json.mistake("identity", "has no such value: " + JsonFields.shown(identity));
        };
    if (actor.isPresent() != read instanceof Identity.Known) {
      throw json.mistake("actor", "does not go with its identity");
    }
    return read;
  }

  private static EventDate date(JsonFields json, Span sentence) {
    Optional<LocalDate> from = json.findDay("from");
    Optional<LocalDate> until = json.findDay("until");
    Optional<String> text = json.findText("text");
    EventDate date =
        switch (json.text("precision")) {
          case "unknown" -> new EventDate.Unknown();
          case "publication" -> new EventDate.Publication(day(json, from));
          default ->
              new EventDate.Stated(
                  day(json, from),
                  until.orElse(LocalDate.MIN),
                  json.value("precision", EventDate.Precision.class),
                  sentence,
                  text.orElse(""));
        };
    if (from.isPresent() && until.stream().noneMatch(from.get()::isBefore)) {
      throw json.mistake("until", "is not after from");
    }
    if (!date.findFrom().equals(from)
        || !date.findUntil().equals(until)
        || text.isPresent() != date instanceof EventDate.Stated) {
      throw json.mistake("precision", "does not go with from, until and text");
    }
    return date;
  }

  private static LocalDate day(JsonFields json, Optional<LocalDate> from) {
    return from.orElseThrow(() -> json.mistake("from", "is not known"));
  }

  private static EventPlace place(JsonFields json) {
    return new EventPlace(json.span(), json.text("text"), json.findActor("country"));
  }

  private static Voice voice(JsonFields json, Span sentence) {
    String kind = json.text("kind");
    return new Voice(
        json.span(),
        json.text("text"),
        json.findActor("actor"),
        json.findActor("country"),
        sector(json),
        Arrays.stream(Voice.Kind.values())
            .filter(each -> each.words().equals(kind))
            .findFirst()
            .orElseThrow(
                () -> json.mistake("kind", "has no such value: " + JsonFields.shown(kind))),
        sentence,
        json.text("cue"));
  }

  private static List<Sector> sector(JsonFields json) {
    return json.texts("sector").stream()
        .map(word -> json.made("sector", word, Sector::valueOf))
        .toList();
  }

  private static String matching(JsonFields json, String name, Pattern pattern) {
    String text = json.text(name);
    if (!pattern.matcher(text).matches()) {
      throw json.mistake(name, "has no such value: " + JsonFields.shown(text));
    }
    return text;
  }
}
