package org.entente.web.page;

import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Holdings.State;

/**
 * How figures are made, by which program, under which licence.
 *
 * @param version name and version of the program that serves
 */
public record AboutPage(State state, String version) implements Page {
  public static AboutPage of(Holdings holdings, String version) {
    return new AboutPage(holdings.state(), version);
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
