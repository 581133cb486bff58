package org.entente.network.shift;

/** What is left of a series over any stretch of it by a constant and by a straight line. */
interface SegmentCosts {
  int length();

  int dimensions();

  /** By the best constant over {@code [from, until)}, all dimensions together. */
  double constant(int from, int until);

  /** By the best straight line; never more than by the constant. */
  double line(int from, int until);
}
