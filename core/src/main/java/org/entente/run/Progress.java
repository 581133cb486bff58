package org.entente.run;

/** Is told how far a run has come, after everything that was stored; by one thread, in order. */
@FunctionalInterface
public interface Progress {
  Progress SILENT = _ -> {};

  void at(State state);

  /**
   * How far a run has come.
   *
   * @param documents stored by this run
   * @param same met, but held already
   * @param sentences of the stored documents
   * @param parsed sentences that were parsed
   * @param title of the document stored last; empty before the first
   */
  record State(
      long documents,
      long same,
      long sentences,
      long parsed,
      long reports,
      long problems,
      String title) {}
}
