package org.entente.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.document.Document;
import org.entente.document.Span;
import org.entente.parse.Tree;
import org.entente.report.frame.Hedges;
import org.entente.report.frame.Modality;
import org.entente.report.frame.Operators;
import org.entente.report.voice.VoiceFinder;
import org.entente.report.voice.Vouching;

/** Puts the reports of one sentence together and gives each its id. */
final class ReportMaker {
  private final Document document;
  private final Tree tree;
  private final VoiceFinder voices;
  private final Vouching vouching;
  private final EventPlaces places;
  private final String version;

  ReportMaker(
      Document document,
      Tree tree,
      VoiceFinder voices,
      Vouching vouching,
      EventPlaces places,
      String version) {
    this.document = document;
    this.tree = tree;
    this.voices = voices;
    this.places = places;
    this.vouching = vouching;
    this.version = version;
  }

  /** Who acts and, where the act has one, its target. */
  record Pair(Participant source, Optional<Participant> target) {}

  /**
   * What is told of each pair.
   *
   * @param carrier the verb whose time and voices count
   * @param trigger the words that carry the act
   */
  record Telling(
      Modality modality,
      Hedges hedges,
      int carrier,
      List<Operators.Over> over,
      Span trigger,
      String rule) {}

  /** One for each pair, in their order. */
  List<Report> make(List<Pair> pairs, Telling telling) {
    List<Voice> chain = voices.over(telling.carrier(), telling.over());
    EventDate date =
        EventDates.of(
            tree, telling.carrier(), isBefore(tree, telling.carrier()), document.published());
    var reports = new ArrayList<Report>();
    for (Pair pair : pairs) {
      String id = idOf(pair, telling, "");
      if (reports.stream().map(Report::id).anyMatch(id::equals)) {
        // "the two countries": several stand behind the same words
        id = idOf(pair, telling, identities(pair));
      }
      reports.add(report(id, pair, telling, chain, date));
    }
    return reports;
  }

  private Report report(String id, Pair pair, Telling telling, List<Voice> chain, EventDate date) {
    Modality modality = telling.modality();
    Span trigger = telling.trigger();
    return new Report(
        id,
        document.id(),
        tree.sentence().index(),
        tree.sentence().span(),
        modality.act(),
        List.of(pair.source()),
        pair.target().map(List::of).orElse(List.of()),
        trigger,
        words(trigger),
        date,
        places.of(telling.carrier(), trigger, modality.act().type(), parties(pair)),
        modality.polarity(),
        vouching.of(modality.certainty(), chain, pair.source(), telling.hedges().quoted()),
        modality.tense(),
        chain,
        telling.rule(),
        version);
  }

  private String words(Span span) {
    int start = tree.sentence().span().start();
    return tree.sentence().text().substring(span.start() - start, span.end() - start);
  }

  private static List<Span> parties(Pair pair) {
    return Stream.concat(Stream.of(pair.source()), pair.target().stream())
        .map(Participant::span)
        .toList();
  }

  private static String identities(Pair pair) {
    return pair.source().identity()
        + pair.target().map(target -> ">" + target.identity()).orElse("");
  }

  /**
   * "had broken off", "once", "formerly": the grammar places the act before the time of the text.
   */
  private static boolean isBefore(Tree tree, int carrier) {
    boolean told =
        tree.is(carrier, "ccomp")
            && (tree.tag(tree.head(carrier)).equals("VBD")
                || tree.tag(tree.head(carrier)).equals("VBN"));
    for (int child : tree.children(carrier)) {
      // "said it had broken off": what was past or just done when it was said
      if (!told && tree.is(child, "aux") && tree.token(child).text().equalsIgnoreCase("had")) {
        return true;
      }
      if (tree.is(child, "advmod")
          && (tree.lemma(child).equals("once") || tree.lemma(child).equals("formerly"))) {
        return true;
      }
    }
    return false;
  }

  private String idOf(Pair pair, Telling telling, String identities) {
    String key =
        String.join(
            "|",
            document.id().value(),
            telling.trigger().toString(),
            pair.source().span().toString(),
            pair.target().map(target -> target.span().toString()).orElse(""),
            telling.rule(),
            telling.modality().act().type().name() + identities);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return "r-" + HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
