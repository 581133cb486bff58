package org.entente.store;

import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorId;

/** What a person should look at: problems, names that nobody is known for. For several threads. */
public final class ReviewQueries {
  private final Store store;

  ReviewQueries(Store store) {
    this.store = store;
  }

  /** Exact counts, most first, then by code. */
  public List<Summary.ProblemCount> problemCounts() {
    return store.list(
        Query.named("review/problem-counts"),
        row -> new Summary.ProblemCount(row.text("code"), row.number("count")));
  }

  /**
   * The first {@link Archive#PROBLEMS_PER_CODE} of each code, in the order in which they were met.
   */
  public Page<ProblemRow> problems(Optional<String> code, Slice slice) {
    return store.page(
        Query.named("review/problems").with("code", code),
        slice,
        row ->
            new ProblemRow(
                row.text("code"), row.text("origin"), row.text("message"), row.number("run")));
  }

  /** Wordings that no actor is known for; most reports first, then by words. */
  public Page<UnknownName> unknownNames(Slice slice) {
    return store.page(
        Query.named("review/unknown-names"),
        slice,
        row ->
            new UnknownName(
                row.text("text"),
                row.number("reports"),
                row.number("as_source"),
                row.number("as_target"),
                row.number("documents"),
                row.text("example")));
  }

  /** Wordings that fit several actors; most reports first, then by words. */
  public Page<AmbiguousName> ambiguousNames(Slice slice) {
    return store.page(
        Query.named("review/ambiguous-names"),
        slice,
        row ->
            new AmbiguousName(
                row.text("text"),
                row.texts("candidates").stream().map(ActorId::new).toList(),
                row.number("reports"),
                row.text("example")));
  }

  /** Newest first. */
  public Page<StoredRun> runs(Slice slice) {
    return store.page(
        Query.named("review/runs"),
        slice,
        row ->
            new StoredRun(
                row.number("id"),
                row.findInstant("started").orElseThrow(),
                row.findInstant("finished"),
                row.text("settings"),
                row.text("coder"),
                row.text("parser"),
                row.number("documents"),
                row.number("same"),
                row.number("sentences"),
                row.number("reports"),
                row.number("problems")));
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
