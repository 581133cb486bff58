package org.entente.web.page;

import org.entente.store.Summary;
import org.entente.web.holdings.Holdings;

/**
 * How figures are made, by which program, under which licence.
 *
 * @param version name and version of the program that serves
 */
public record AboutPage(Summary summary, String version) implements Page {
  public static AboutPage of(Holdings holdings, String version) {
    return new AboutPage(holdings.summary(), version);
  }

  @Override
  public String template() {
    return "about";
  }

  @Override
  public String title() {
    return "How the record is made";
  }

  @Override
  public Section section() {
    return Section.ABOUT;
  }
}
