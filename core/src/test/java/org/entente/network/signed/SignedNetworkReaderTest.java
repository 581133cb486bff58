package org.entente.network.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.network.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedNetworkReaderTest {
  private static SignedNetworkReader.Reading one(String csv) {
    return Tables.read(csv).getFirst();
  }

  @Test
  void columnsInAnyOrderAndQuoted() {
    SignedNetwork network =
        one("\uFEFFSign,note,To,From\r\n+,,\"Korea, North\",China\r\n-1,\"a \"\"b\"\"\",Japan,\"Korea, North\"\r\n")
            .network();
    assertThat(network.actors()).containsExactly("China", "Japan", "Korea, North");
    assertThat(network.edges()).containsExactly(new SignedEdge(0, 2, 1), new SignedEdge(1, 2, -1));
  }

  @Test
  void repeatedPairsCountOnceAndSelfLoopsNot() {
    SignedNetworkReader.Reading reading = one("from,to,sign\nA,B,1\nB,A,1\nA,B,+1\nC,C,-1\n");
    assertThat(reading.network().edges()).hasSize(1);
    assertThat(reading.repeated()).isEqualTo(2);
    assertThat(reading.selfLoops()).isEqualTo(1);
    assertThat(reading.network().actors()).contains("C");
  }

  @Test
  void windowsAreNetworksOfTheirOwn() {
    var readings = Tables.read("window,from,to,sign\n1950,A,B,-1\n1940,A,B,1\n1950,B,C,1\n");
    assertThat(readings)
        .extracting(SignedNetworkReader.Reading::window)
        .containsExactly("1940", "1950");
    assertThat(readings.getLast().network().edges()).hasSize(2);
  }

  @Test
  void orderOfRowsDoesNotShow() {
    assertThat(
            BalanceJson.line(one("from,to,sign\nA,B,1\nB,C,-1\nA,C,1\n"), 2, 10)
                .replaceAll("\"seconds\":[^,]*", ""))
        .isEqualTo(
            BalanceJson.line(one("from,to,sign\nC,A,1\nA,B,1\nC,B,-1\n"), 2, 10)
                .replaceAll("\"seconds\":[^,]*", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from,to\\nA,B|no column “sign”",
        "from,to,sign\\n|no rows",
        "|empty",
        "from,to,sign\\nA,B,0|line 2: sign “0”",
        "from,to,sign\\nA,B,1\\nB,A,-1|line 3: B and A already have the other sign",
        "from,to,sign\\nA,B|line 2: 2 cells where the header has 3",
        "from,to,sign\\nA,,1|line 2: “to” is empty",
        "from,from,sign\\nA,B,1|two columns"
      })
  void mistakesAreNamed(String csv, String words) {
    String text = csv == null ? "" : csv.replace("\\n", "\n");
    assertThatThrownBy(() -> Tables.read(text))
        .isInstanceOf(TableException.class)
        .hasMessageContaining(words);
  }
}
