package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.document.Document;
import org.entente.parse.Gate;
import org.entente.store.Fakes;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
  private static final Document DOCUMENT =
      Fakes.document(
          "A \"title\"",
          "Officials say SAA HELPS troops-of-SBB in 1991. SAA/SBB HITS rebels undated. rebels HITS SAA.",
          LocalDate.of(2001, 2, 3));

  @Test
  void reportIsOneLineWithFixedFields() {
    assertThat(lines().getFirst())
        .isEqualTo(
            """
            {"id":"r-ID0000",\
            "document":{"id":"DOC","title":"A \\"title\\"","publisher":"The Paper","author":null,"published":"2001-02-03","url":null},\
            "sentence":{"index":0,"start":0,"end":46,"text":"Officials say SAA HELPS troops-of-SBB in 1991."},\
            "event_type":"AID","mode":"military","context":["arms"],"cameo":"072","quad":2,"goldstein":8.3,\
            "sources":[{"text":"SAA","start":14,"end":17,"actor":"SAA","name":"State SAA","country":"SAA","sector":["GOV"],"identity":"known","candidates":[],"principal":"SAA"}],\
            "targets":[{"text":"troops-of-SBB","start":24,"end":37,"actor":"troops-of-sbb","name":"Troops of SBB","country":"SBB","sector":["MIL"],"identity":"known","candidates":[],"principal":"SBB"}],\
            "trigger":{"text":"HELPS","start":18,"end":23},\
            "date":{"from":"1991-01-01","until":"1992-01-01","precision":"year","text":"1991"},"place":null,\
            "polarity":"affirmed","certainty":"stated","tense":"past",\
            "attribution":[{"text":"Officials","start":0,"end":9,"actor":"SAA","country":"SAA","sector":["GOV"],"kind":"unnamed official","cue":"say"}],\
            "rule":"fake/helps","coder":"fake 1"}\
            """
                .replace("r-ID", "r-" + DOCUMENT.id().value().substring(2, 14))
                .replace("DOC", DOCUMENT.id().value()));
  }

  @Test
  void whatIsNotKnownIsNullOrEmpty() {
    assertThat(lines().get(1))
        .contains(
            "\"mode\":null,\"context\":[]",
            "\"goldstein\":-10.0",
            "\"actor\":null,\"name\":null,\"country\":null,\"sector\":[],\"identity\":\"ambiguous\",\"candidates\":[\"SAA\",\"SBB\"],\"principal\":null",
            "\"identity\":\"unknown\",\"candidates\":[],\"principal\":null",
            "\"date\":{\"from\":null,\"until\":null,\"precision\":\"unknown\",\"text\":null}",
            "\"attribution\":[]");
    assertThat(lines().get(2))
        .contains(
            "\"date\":{\"from\":\"2001-02-03\",\"until\":\"2001-02-04\",\"precision\":\"publication\",\"text\":null}");
  }

  private static List<String> lines() {
    return new Fakes.FakeCoder()
        .code(new Fakes.FakeParser().parse(DOCUMENT, Gate.OPEN)).stream()
            .map(report ->
                ReportJson.line(report, DOCUMENT.head(), report.sentenceSpan().in(DOCUMENT.text())))
            .toList();
  }
}
