package org.entente.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.web.holdings.Listings;
import org.junit.jupiter.api.Test;

class CsvTest {
  @Test
  void textThatASpreadsheetWouldRunGetsAnApostrophe() {
    assertThat(Csv.cell("=1+1")).isEqualTo("'=1+1");
    assertThat(Csv.cell("+41 22")).isEqualTo("'+41 22");
    assertThat(Csv.cell("-other")).isEqualTo("'-other");
    assertThat(Csv.cell("@name")).isEqualTo("'@name");
    assertThat(Csv.cell("\t=1")).isEqualTo("'\t=1");
    assertThat(Csv.cell("=a,\"b\"")).isEqualTo("\"'=a,\"\"b\"\"\"");
  }

  @Test
  void numbersStayNumbers() {
    assertThat(Csv.cell(-7.2)).isEqualTo("-7.2");
    assertThat(Csv.cell(12L)).isEqualTo("12");
    assertThat(Csv.cell(Optional.of(-1.5))).isEqualTo("-1.5");
    assertThat(Csv.cell(Optional.empty())).isEmpty();
  }

  @Test
  void writesEveryRowOfALongList() {
    var csv =
        Csv.of(
            List.of("n"),
            paging -> Listings.page(IntStream.range(0, 2_345).boxed().toList(), paging),
            (Integer n) -> List.of(n));
    var out = new StringBuilder();
    csv.writeTo(out);
    assertThat(out.toString().split("\r\n")).hasSize(2_346).endsWith("2344");
  }
}
