package org.entente.web.page;

/**
 * The one shape of an error.
 *
 * @param status of HTTP
 * @param code to copy; the same fault has the same code
 * @param heading what failed
 * @param detail what is safe, and what to do
 */
public record FaultPage(int status, String code, String heading, String detail) implements Page {
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
