package org.entente.network.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.network.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesReaderTest {
  @TempDir private Path folder = Path.of("");

  private Series read(String json) throws IOException {
    return SeriesReader.read(Files.writeString(folder.resolve("trade.json"), json));
  }

  @Test
  void dimensionsNamesAndGaps() throws IOException {
    Series series =
        read(
            "{\"name\":\"arms\",\"series\":[{\"raw\":[1,null,\"NA\",2.5]},{\"raw\":[4,5,6,\"7\"]}]}");
    assertThat(series.name()).isEqualTo("arms");
    assertThat(series.values(0)).containsExactly(1, Double.NaN, Double.NaN, 2.5);
    assertThat(series.values(1)).containsExactly(4, 5, 6, 7);
  }

  @Test
  void nameIsTheFilesWithoutOne() throws IOException {
    assertThat(read("{\"series\":[{\"raw\":[1,2]}]}").name()).isEqualTo("trade");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{|is not JSON",
        "[]|has no list “series”",
        "{\"series\":[]}|has no list “series”",
        "{\"series\":[{}]}|“raw” must be a list",
        "{\"series\":[{\"raw\":[]}]}|“raw” must be a list",
        "{\"series\":[{\"raw\":[1,{}]}]}|entry 1 of “raw” is no number",
        "{\"series\":[{\"raw\":[1,2]},{\"raw\":[1]}]}|dimension 2 has 1 numbers"
      })
  void mistakesAreNamed(String json, String words) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(TableException.class)
        .hasMessageContaining(words);
  }
}
