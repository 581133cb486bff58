package org.entente.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Directory;
import org.entente.actor.Resolver;
import org.entente.parse.Gate;
import org.entente.parse.ParsedDocument;
import org.entente.report.Coder;
import org.entente.report.Voice;
import org.entente.report.voice.Attribution;
import org.entente.report.voice.AttributionFinder;
import org.entente.report.voice.DocumentVoices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stands behind an attribution, and which attribution stands within which. */
class AttributionVoicesTest {
  private static final CoreNlpParser PARSER = SharedParser.PARSER;
  private static final AttributionFinder FINDER = new AttributionFinder();
  private static final Directory DIRECTORY = Directory.bundled();
  private static final LocalDate DAY = LocalDate.of(2020, 3, 2);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two officials said that the border was closed. | unnamed official",
        "The foreign ministry said that the border was closed. | organisation",
        "Maria Lopez said that the border was closed. | named person",
        "A source said that the border was closed. | unnamed source",
        "The documents show that the border was closed. | document",
        "A poll showed that most people want the border closed. | poll",
        "Residents said that the border was closed. | crowd",
        "I believe that the border was closed. | author",
        "The newspaper reported that the border was closed. | outlet"
      })
  void saysWhatKindOfSourceItIs(String text, String kind) {
    assertThat(voices(text)).extracting(voice -> voice.kind().words()).containsExactly(kind);
  }

  @Test
  void theSpokesmanIsTheOneNamedBefore() {
    assertThat(
            voices(
                "A spokesman for the Iranian foreign ministry said that talks had begun. The spokesman"
                    + " warned that they would be long."))
        .extracting(Voice::country)
        .hasSize(2)
        .allSatisfy(country -> assertThat(country).isPresent());
  }

  @Test
  void whatAMinisterPromisedInAnotherMouthStandsWithinIt() {
    List<Attribution> nested =
        FINDER.findNested(
            parsed("The official said that the minister had promised to reopen the border."));
    assertThat(nested)
        .extracting(Attribution::within)
        .containsExactly(Optional.empty(), Optional.of(0));
  }

  @Test
  void theChainOfAReportNamesWhoPassedItOnOutermostFirst() {
    var reports =
        Coder.ofFramesAlone(PARSER)
            .code(
                "An Iranian official said in an interview with a broadcaster, cited by a foundation,"
                    + " that Iran attacked Iraq.",
                DAY);
    assertThat(reports).isNotEmpty();
    assertThat(reports)
        .allSatisfy(report ->
            assertThat(report.attribution())
                .extracting(voice -> voice.kind().words())
                .containsExactly("organisation", "outlet", "unnamed official"));
  }

  private static List<Voice> voices(String text) {
    ParsedDocument document = parsed(text);
    var voices = new DocumentVoices(document, tree -> new Resolver(tree, DIRECTORY, DAY));
    return FINDER.find(document).stream().map(voices::voiceOf).flatMap(Optional::stream).toList();
  }

  private static ParsedDocument parsed(String text) {
    return PARSER.parse(Coder.document(text, Optional.empty()), Gate.OPEN);
  }
}
