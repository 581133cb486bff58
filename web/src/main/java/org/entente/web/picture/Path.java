package org.entente.web.picture;

import java.util.Locale;

/** The {@code d} of an SVG path, coordinates to a tenth of a unit. */
final class Path {
  private final StringBuilder text = new StringBuilder();

  Path move(double x, double y) {
    return add('M', x, y);
  }

  Path line(double x, double y) {
    return add('L', x, y);
  }

  Path box(double x, double y, double width, double height) {
    return move(x, y).line(x + width, y).line(x + width, y + height).line(x, y + height).close();
  }

  private Path close() {
    text.append('Z');
    return this;
  }

  private Path add(char command, double x, double y) {
    text.append(command).append(number(x)).append(' ').append(number(y));
    return this;
  }

  static String number(double value) {
    String digits = String.format(Locale.ROOT, "%.1f", value);
    return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
