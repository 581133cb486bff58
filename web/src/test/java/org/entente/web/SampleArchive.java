package org.entente.web;

import static org.entente.report.EventDate.Precision.DAY;
import static org.entente.report.EventDate.Precision.MONTH;
import static org.entente.report.EventDate.Precision.YEAR;
import static org.entente.report.EventType.ACCUSE;
import static org.entente.report.EventType.AGREE;
import static org.entente.report.EventType.AID;
import static org.entente.report.EventType.COERCE;
import static org.entente.report.EventType.CONCEDE;
import static org.entente.report.EventType.CONSULT;
import static org.entente.report.EventType.MOBILIZE;
import static org.entente.report.EventType.REJECT;
import static org.entente.report.EventType.REQUEST;
import static org.entente.report.EventType.SANCTION;
import static org.entente.report.EventType.SUPPORT;
import static org.entente.report.EventType.THREATEN;

import java.util.List;
import org.entente.document.Problem;
import org.entente.report.Voice;

/** Some thirty reports between invented countries, enough for every page to show something. */
final class SampleArchive {
  static final String VELDANY = "veldany";
  static final String KESTRIA = "kestria";
  static final String TAMRIN = "tamrin";
  static final String OROMAR = "oromar";

  private SampleArchive() {}

  static MemoryHoldings holdings() {
    var holdings =
        new MemoryHoldings()
            .actor(VELDANY, "Veldany", "state", "successor of Veldan Union, since Nov 1990")
            .actor(KESTRIA, "Kestria", "state")
            .actor(TAMRIN, "Tamrin", "state")
            .actor(OROMAR, "Oromar", "state")
            .actor("strait-league", "Strait League", "organisation")
            .actor("lindmark", "Lindmark", "state");
    for (Story story : stories()) {
      holdings.add(story.document(), story.reports());
    }
    return holdings
        .votes(new SampleVotes(true))
        .add(new Problem.Unreadable("articles/old/scan-17.pdf", "is in no form that is read"))
        .add(new Problem.BadDate("feeds.jsonl#112", "03/04/05"))
        .add(new Problem.BadDate("feeds.jsonl#119", "last Tuesday"))
        .add(new Problem.OtherLanguage("feeds.jsonl#130", "fr"))
        .add(new Problem.LongSentence("tables.html", 812));
  }

  static List<Story> stories() {
    return List.of(
        embassies(), ferry(), line(), sanctions(), battery(), quiet(), grain(), visas(), talks());
  }

  private static Story embassies() {
    return new Story(
            "Embassies open in Karst and Port Halden",
            "Meridian Wire",
            "1986-02-14",
            "https://wire.example/1986/embassies",
            """
            Veldany and Kestria restored diplomatic relations in February 1986, twenty-five years after they broke them off. Kestria agreed to reopen its embassy in Karst before the summer.

            Oromar welcomed the decision of Kestria. Lindmark, where the delegations had met, offered to host further talks.\
            """)
        .tells("restored diplomatic relations", AGREE, "057", 8.0)
        .by("Veldany", VELDANY, "Veldany")
        .to("Kestria", KESTRIA, "Kestria")
        .on("February 1986", "1986-02-01", "1986-03-01", MONTH)
        .end()
        .tells("agreed to reopen its embassy", AGREE, "057", 8.0)
        .by("Kestria", KESTRIA, "Kestria")
        .to("Karst", VELDANY, "Veldany")
        .end()
        .tells("welcomed", SUPPORT, "051", 3.4)
        .by("Oromar", OROMAR, "Oromar")
        .to("Kestria", KESTRIA, "Kestria")
        .end();
  }

  private static Story ferry() {
    return new Story(
            "Ferry held with 212 people aboard",
            "Meridian Wire",
            "2014-03-12",
            "https://wire.example/2014/ferry",
            """
            Veldan coast guards detained the ferry Marisol on 12 March 2014 with 212 people aboard. Kestria demanded that Karst release the ship at once. A spokesman for the Veldan interior ministry said that nobody had been arrested.

            Kestria will freeze the assets of six Veldan firms unless the ferry sails, its prime minister warned.\
            """)
        .tells("detained", COERCE, "173", -7.2)
        .by("Veldan coast guards", VELDANY, "Veldany")
        .to("Marisol", KESTRIA, "Kestria")
        .on("12 March 2014", "2014-03-12", "2014-03-13", DAY)
        .end()
        .tells("demanded", REQUEST, "107", -5.0)
        .by("Kestria", KESTRIA, "Kestria")
        .to("Karst", VELDANY, "Veldany")
        .end()
        .tells("will freeze the assets", THREATEN, "1312", -5.8)
        .by("Kestria", KESTRIA, "Kestria")
        .to("Veldan firms", VELDANY, "Veldany")
        .says("its prime minister", "warned", Voice.Kind.NAMED_OFFICIAL)
        .hypothetical()
        .end();
  }

  private static Story line() {
    return new Story(
            "A line between two coast guards",
            "The Harbour Gazette",
            "2016-05-17",
            "",
            """
            Veldany and Kestria agreed in May 2016 on a telephone line between their coast guards. Kestria thanked Lindmark for its good offices.

            The Strait League praised Veldany and Kestria for the step.\
            """)
        .tells("agreed", AGREE, "057", 8.0)
        .by("Veldany", VELDANY, "Veldany")
        .to("Kestria", KESTRIA, "Kestria")
        .on("May 2016", "2016-05-01", "2016-06-01", MONTH)
        .end()
        .tells("agreed", AGREE, "057", 8.0)
        .by("Kestria", KESTRIA, "Kestria")
        .to("Veldany", VELDANY, "Veldany")
        .on("May 2016", "2016-05-01", "2016-06-01", MONTH)
        .end()
        .tells("thanked", SUPPORT, "051", 3.4)
        .by("Kestria", KESTRIA, "Kestria")
        .to("Lindmark", "lindmark", "Lindmark")
        .end()
        .tells("praised", SUPPORT, "051", 3.4)
        .by("The Strait League", "strait-league", "Strait League")
        .to("Kestria", KESTRIA, "Kestria")
        .end();
  }

  private static Story sanctions() {
    return new Story(
            "Kestria eases its measures",
            "Halden Morning Post",
            "2019-04-12",
            "https://post.example/measures?id=7&page=2",
            """
            Kestria lifted its freeze on the assets of six Veldan firms in April 2019. Veldany had returned the ferry three days earlier, the harbour master said.

            In June 2023 the measures against eleven Veldan shipping firms were back: Kestria sanctioned them again.\
            """)
        .tells("lifted its freeze", CONCEDE, "085", 7.0)
        .by("Kestria", KESTRIA, "Kestria")
        .to("Veldan firms", VELDANY, "Veldany")
        .on("April 2019", "2019-04-01", "2019-05-01", MONTH)
        .end()
        .tells("had returned the ferry", CONCEDE, "0841", 7.0)
        .by("Veldany", VELDANY, "Veldany")
        .toUnknown("the harbour master")
        .says("the harbour master", "said", Voice.Kind.NAMED_OFFICIAL)
        .end()
        .tells("sanctioned", SANCTION, "163", -8.0)
        .by("Kestria", KESTRIA, "Kestria")
        .to("Veldan shipping firms", VELDANY, "Veldany")
        .on("June 2023", "2023-06-01", "2023-07-01", MONTH)
        .end();
  }

  private static Story battery() {
    return new Story(
            "Battery reported at Cape Orla",
            "Karst Dispatch",
            "2022-03-10",
            "https://dispatch.example/cape-orla",
            """
            Veldan forces moved an air-defence battery to Cape Orla, across the strait from Kestria, two Kestrian officials said on condition of anonymity. The Veldan foreign ministry said that nothing had been moved toward Kestria.

            Pictures reviewed by the Foundation for Strait Studies show that Veldany deployed four launch vehicles facing Kestria on 9 March 2022. Kestria protested. Oromar accused Veldany of breaking the agreement of 2016.\
            """)
        .tells("moved an air-defence battery", MOBILIZE, "154", -7.2)
        .by("Veldan forces", VELDANY, "Veldany")
        .to("Kestria", KESTRIA, "Kestria")
        .says("two Kestrian officials", "said", Voice.Kind.UNNAMED_OFFICIAL)
        .end()
        .tells("had been moved", MOBILIZE, "154", -7.2)
        .by("Veldan foreign ministry", VELDANY, "Veldany")
        .to("Kestria", KESTRIA, "Kestria")
        .says("The Veldan foreign ministry", "said", Voice.Kind.ORGANISATION)
        .denied()
        .end()
        .tells("deployed four launch vehicles", MOBILIZE, "154", -7.2)
        .by("Veldany", VELDANY, "Veldany")
        .to("Kestria", KESTRIA, "Kestria")
        .on("9 March 2022", "2022-03-09", "2022-03-10", DAY)
        .says("the Foundation for Strait Studies", "reviewed", Voice.Kind.ORGANISATION)
        .says("Pictures", "show", Voice.Kind.DOCUMENT)
        .end()
        .tells("accused", ACCUSE, "112", -2.0)
        .by("Oromar", OROMAR, "Oromar")
        .to("Veldany", VELDANY, "Veldany")
        .end();
  }

  private static Story quiet() {
    return new Story(
            "A quiet line across the strait, and who still picks up",
            "The Harbour Gazette",
            "2023-11-20",
            "https://gazette.example/quiet-line",
            """
            The coast guards of Veldany and Kestria still speak. Officers of Veldany telephoned Kestria on 4 October 2023, according to the Lindmark mission that watches the line.

            Kestria again accused Veldany of jamming signals in the northern strait. None of its stations had jammed any signal of Kestria, a spokesman for the Veldan defence ministry said.

            If the Assembly widens the measures, Veldany would close the line to Kestria, an ambassador in Karst warned. Oromar claimed that Kestria had trained crews of the northern brigade; Kestria has not commented.\
            """)
        .tells("telephoned", CONSULT, "041", 2.1)
        .by("Officers of Veldany", VELDANY, "Veldany")
        .to("Kestria", KESTRIA, "Kestria")
        .on("4 October 2023", "2023-10-04", "2023-10-05", DAY)
        .says("the Lindmark mission", "according to", Voice.Kind.ORGANISATION)
        .end()
        .tells("accused", ACCUSE, "112", -2.0)
        .by("Kestria", KESTRIA, "Kestria")
        .to("Veldany", VELDANY, "Veldany")
        .end()
        .tells("had jammed", COERCE, "176", -7.2)
        .by("its stations", VELDANY, "Veldany")
        .to("Kestria", KESTRIA, "Kestria")
        .says("a spokesman for the Veldan defence ministry", "said", Voice.Kind.UNNAMED_OFFICIAL)
        .denied()
        .end()
        .tells("would close the line", THREATEN, "130", -4.4)
        .by("Veldany", VELDANY, "Veldany")
        .to("Kestria", KESTRIA, "Kestria")
        .says("an ambassador in Karst", "warned", Voice.Kind.UNNAMED_OFFICIAL)
        .hypothetical()
        .end()
        .tells("had trained crews", AID, "072", 8.3)
        .by("Kestria", KESTRIA, "Kestria")
        .toUnknown("northern brigade")
        .says("Oromar", "claimed", Voice.Kind.ORGANISATION)
        .end();
  }

  private static Story grain() {
    return new Story(
            "Grain reaches Tamrin",
            "Meridian Wire",
            "2023-09-02",
            "",
            """
            Veldany sent grain to Tamrin since the spring, the president of Tamrin said. Tamrin thanked Veldany and asked Oromar for fuel. Oromar delivered fuel to Tamrin in 2023.\
            """)
        .tells("sent grain", AID, "073", 7.4)
        .by("Veldany", VELDANY, "Veldany")
        .to("Tamrin", TAMRIN, "Tamrin")
        .says("the president of Tamrin", "said", Voice.Kind.NAMED_OFFICIAL)
        .end()
        .tells("thanked", SUPPORT, "051", 3.4)
        .by("Tamrin", TAMRIN, "Tamrin")
        .to("Veldany", VELDANY, "Veldany")
        .end()
        .tells("asked", REQUEST, "102", -0.3)
        .by("Tamrin", TAMRIN, "Tamrin")
        .to("Oromar", OROMAR, "Oromar")
        .end()
        .tells("delivered fuel", AID, "071", 7.4)
        .by("Oromar", OROMAR, "Oromar")
        .to("Tamrin", TAMRIN, "Tamrin")
        .on("2023", "2023-01-01", "2024-01-01", YEAR)
        .end();
  }

  private static Story visas() {
    return new Story(
            "Did visa-free travel end?",
            "Karst Dispatch",
            "2022-11-06",
            "javascript:alert(1)",
            """
            Karst suspended visa-free entry for Kestria in November 2022, the Kestrian consulate told travellers. The Veldan border service said that it had not suspended anything for Kestria.

            A group that calls itself the Free Harbour Committee blocked the quay of Kestria.\
            """)
        .tells("suspended visa-free entry", SANCTION, "161", -4.0)
        .by("Karst", VELDANY, "Veldany")
        .to("Kestria", KESTRIA, "Kestria")
        .on("November 2022", "2022-11-01", "2022-12-01", MONTH)
        .says("the Kestrian consulate", "told", Voice.Kind.ORGANISATION)
        .end()
        .tells("had not suspended", SANCTION, "161", -4.0)
        .by("The Veldan border service", VELDANY, "Veldany")
        .to("Kestria", KESTRIA, "Kestria")
        .says("The Veldan border service", "said", Voice.Kind.ORGANISATION)
        .denied()
        .end()
        .tells("blocked the quay", COERCE, "144", -6.5)
        .byUnknown("Free Harbour Committee")
        .to("Kestria", KESTRIA, "Kestria")
        .end();
  }

  private static Story talks() {
    return new Story(
            "Talks in Lindmark end without a paper",
            "",
            "",
            "",
            """
            Kestria rejected a proposal of Veldany. Veldany met Kestria twice more.\
            """)
        .tells("rejected", REJECT, "122", -4.0)
        .by("Kestria", KESTRIA, "Kestria")
        .to("Veldany", VELDANY, "Veldany")
        .end()
        .tells("met", CONSULT, "046", 7.0)
        .by("Veldany", VELDANY, "Veldany")
        .to("Kestria", KESTRIA, "Kestria")
        .end();
  }
}
