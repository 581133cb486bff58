package org.entente.web.page;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * The one shape of an error.
 *
 * @param status of HTTP
 * @param code to copy; the same fault has the same code
 * @param heading what failed
 * @param detail what is safe, and what to do
 * @param back the same page without what was wrong; the first page where there is none
 */
public record FaultPage(int status, String code, String heading, String detail, Address back)
    implements Page {
  public FaultPage(int status, String code, String heading, String detail) {
    this(status, code, heading, detail, Address.of("/"));
  }

  public FaultPage withBack(Address address) {
    return new FaultPage(status, code, heading, detail, address);
  }

  @JsonIgnore
  public boolean isOurs() {
    return status >= 500;
  }

  @Override
  public String template() {
    return "fault";
  }

  @Override
  public String title() {
    return heading;
  }

  @Override
  public Section section() {
    return Section.NONE;
  }
}
