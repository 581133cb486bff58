package org.entente.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Identity;
import org.entente.document.DocumentHead;
import org.entente.document.Span;
import org.entente.report.EventDate;
import org.entente.report.EventPlace;
import org.entente.report.Participant;
import org.entente.report.Report;
import org.entente.report.Voice;
import org.entente.store.Placing;
import org.entente.store.StoredReport;

/** One report in the form in which the program prints reports everywhere. */
public final class ReportJson {
  private ReportJson() {}

  public static Map<String, Object> of(StoredReport stored) {
    Report report = stored.report();
    var json = new LinkedHashMap<String, Object>();
    json.put("id", report.id());
    json.put("document", document(stored.document()));
    var sentence = new LinkedHashMap<String, Object>();
    sentence.put("index", report.sentence());
    put(sentence, report.sentenceSpan());
    sentence.put("text", stored.sentence());
    json.put("sentence", sentence);
    json.put("event_type", report.act().type());
    json.put("mode", report.act().mode());
    json.put("context", report.act().context());
    json.put("cameo", report.act().cameo());
    json.put("quad", report.act().quad());
    json.put("goldstein", report.act().goldstein());
    json.put("sources", participants(report.sources()));
    json.put("targets", participants(report.targets()));
    json.put("trigger", words(report.triggerText(), report.trigger()));
    json.put("date", date(report.date()));
    json.put("place", report.place().map(ReportJson::place));
    json.put("polarity", lower(report.polarity()));
    json.put("certainty", lower(report.certainty()));
    json.put("tense", lower(report.tense()));
    json.put("counted", stored.counted());
    json.put("event", stored.event().map(ReportJson::event));
    json.put("attribution", report.attribution().stream().map(ReportJson::voice).toList());
    json.put("rule", report.rule());
    json.put("coder", report.coder());
    return json;
  }

  private static Map<String, Object> event(Placing placing) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", placing.event());
    json.put("voice", placing.member().voice());
    json.put("voices", placing.voices());
    json.put("reports", placing.reports());
    json.put("copy_of", placing.member().copyOf());
    return json;
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> document(DocumentHead head) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", head.id());
    json.put("title", head.title());
    json.put("publisher", head.publisher());
    json.put("author", head.author());
    json.put("published", head.published());
    json.put("url", head.url());
    return json;
  }

  private static List<Map<String, Object>> participants(List<Participant> participants) {
    var list = new ArrayList<Map<String, Object>>();
    for (Participant participant : participants) {
      var json = words(participant.text(), participant.span());
      json.put("actor", Optional.empty());
      json.put("name", participant.name());
      json.put("country", participant.country());
      json.put("sector", participant.sector());
      json.put("principal", participant.principal());
      switch (participant.identity()) {
        case Identity.Known known -> {
          json.put("actor", known.actor());
          json.put("identity", "known");
        }
        case Identity.Ambiguous several -> {
          json.put("identity", "ambiguous");
          json.put("candidates", several.candidates());
        }
        case Identity.Unknown _ -> json.put("identity", "unknown");
      }
      list.add(json);
    }
    return list;
  }

  private static Map<String, Object> voice(Voice voice) {
    var json = words(voice.text(), voice.span());
    json.put("actor", voice.actor());
    json.put("country", voice.country());
    json.put("sector", voice.sector());
    json.put("kind", voice.kind().words());
    json.put("cue", voice.cue());
    return json;
  }

  private static Map<String, Object> place(EventPlace place) {
    var json = new LinkedHashMap<String, Object>();
    json.put("text", place.text());
    put(json, place.span());
    json.put("country", place.country());
    return json;
  }

  private static Map<String, Object> date(EventDate date) {
    var json = new LinkedHashMap<String, Object>();
    json.put("from", date.findFrom());
    json.put("until", date.findUntil());
    switch (date) {
      case EventDate.Stated stated -> {
        json.put("precision", lower(stated.precision()));
        json.put("text", stated.text());
      }
      case EventDate.Publication _ -> json.put("precision", "publication");
      case EventDate.Unknown _ -> json.put("precision", "unknown");
    }
    return json;
  }

  private static Map<String, Object> words(String text, Span span) {
    var json = new LinkedHashMap<String, Object>();
    json.put("text", text);
    put(json, span);
    return json;
  }

  private static void put(Map<String, Object> json, Span span) {
    json.put("start", span.start());
    json.put("end", span.end());
  }
}
