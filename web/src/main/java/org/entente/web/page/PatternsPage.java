package org.entente.web.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.entente.store.StoredReport;
import org.entente.web.mark.MarkedText;
import org.entente.web.mark.Piece;
import org.entente.web.picture.SeriesPicture;

/**
 * Every component of the pages, once.
 *
 * @param report an invented one
 */
public record PatternsPage(
    Address address, StoredReport report, DyadTable table, List<Claim> claims) implements Page {
  public static PatternsPage sample() {
    return new PatternsPage(
        Address.of("/-/patterns"),
        PatternSample.report(),
        PatternSample.table(),
        List.of(
            new Claim(
                "Veldany’s acts toward Tamrin are on balance cooperation, 8 of 15",
                15,
                Address.of("/-/patterns"))));
  }

  @JsonIgnore
  public List<Piece> pieces() {
    return MarkedText.pieces(
        PatternSample.text(),
        report.report().sentenceSpan(),
        MarkedText.marks(report.report(), 1),
        MarkedText.unknown(report.report()),
        1);
  }

  @JsonIgnore
  public List<Ask.Chip> chips() {
    return List.of(new Ask.Chip("from 2014-03", address), new Ask.Chip("denied", address));
  }

  @JsonIgnore
  public SeriesPicture picture() {
    return SeriesPicture.wide(PatternSample.there(), PatternSample.back());
  }

  @JsonIgnore
  public SeriesPicture narrow() {
    return SeriesPicture.narrow(PatternSample.there(), PatternSample.back());
  }

  @Override
  public String template() {
    return "patterns";
  }

  @Override
  public String title() {
    return "Every part, once";
  }

  @Override
  public Section section() {
    return Section.NONE;
  }
}
