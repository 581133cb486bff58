package org.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.entente.report.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldReaderTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void readsTextsAndLists() throws IOException {
    List<GoldDocument> gold =
        read(
            """
            {"text": "One.", "reports": [{"source": "IRN", "target": ["RUS", "?"], "type": ["AID", "AGREE"], "optional": true}]}

            {"id": "b", "text": "Two.", "published": "2020-03-02", "reports": []}
            """);
    assertThat(gold).extracting(GoldDocument::id).containsExactly("line 1", "b");
    assertThat(gold).extracting(GoldDocument::line).containsExactly(1, 3);
    GoldReport report = gold.getFirst().reports().getFirst();
    assertThat(report)
        .isEqualTo(
            new GoldReport(
                Set.of("IRN"), Set.of("RUS", "?"), List.of(EventType.AID, EventType.AGREE), true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\": \"One.\"} | needs “reports”",
        "{\"text\": \"One.\", \"reports\": [], \"note\": 1} | unknown field “note”",
        "{\"reports\": []} | needs “text”",
        "{\"text\": \"One.\", \"reports\": [{\"source\": \"A\", \"target\": \"B\", \"type\": \"HIT\"}]} | no type HIT",
        "{\"text\": \"One.\", \"reports\": [{\"source\": \"A\", \"type\": \"AID\"}]} | needs “target”",
        "{\"text\": \"One.\", \"published\": \"today\", \"reports\": []} | is a day",
        "{\"text\": | not valid JSON"
      })
  void refusesWhatIsNotOfTheFormat(String line, String message) {
    assertThatThrownBy(() -> read(line))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("line 1")
        .hasMessageContaining(message.strip());
  }

  private List<GoldDocument> read(String lines) throws IOException {
    return GoldReader.read(Files.writeString(folder.resolve("gold.jsonl"), lines));
  }
}
