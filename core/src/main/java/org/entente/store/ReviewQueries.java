package org.entente.store;

import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorId;

/** What a person should look at: problems, names that nobody is known for. For several threads. */
@SuppressWarnings("DoNotCallSuggester")
public final class ReviewQueries {
  ReviewQueries() {}

  /** Exact counts, most first, then by code. */
  public List<Summary.ProblemCount> problemCounts() {
    throw new UnsupportedOperationException();
  }

  /**
   * The first {@link Archive#PROBLEMS_PER_CODE} of each code, in the order in which they were met.
   */
  public Page<ProblemRow> problems(Optional<String> code, Slice slice) {
    throw new UnsupportedOperationException();
  }

  /** Wordings that no actor is known for; most reports first, then by words. */
  public Page<UnknownName> unknownNames(Slice slice) {
    throw new UnsupportedOperationException();
  }

  /** Wordings that fit several actors; most reports first, then by words. */
  public Page<AmbiguousName> ambiguousNames(Slice slice) {
    throw new UnsupportedOperationException();
  }

  /** Newest first. */
  public Page<StoredRun> runs(Slice slice) {
    throw new UnsupportedOperationException();
  }

  /**
   * One problem.
   *
   * @param run the run that met it first
   */
  public record ProblemRow(String code, String origin, String message, long run) {}

  /**
   * A wording and how often it takes part.
   *
   * @param example id of the first report with it
   */
  public record UnknownName(
      String text, long reports, long asSource, long asTarget, long documents, String example) {}

  /** A wording and whom it may name. */
  public record AmbiguousName(String text, List<ActorId> candidates, long reports, String example) {
    public AmbiguousName {
      candidates = List.copyOf(candidates);
    }
  }
}
