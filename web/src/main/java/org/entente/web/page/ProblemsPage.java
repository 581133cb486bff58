package org.entente.web.page;

import java.util.List;
import java.util.Optional;
import org.entente.store.ReviewQueries.ProblemRow;
import org.entente.store.Summary;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Listing;

/**
 * What could not be read or used.
 *
 * @param codes number of problems of each code
 * @param code the one listed; empty for all
 */
public record ProblemsPage(
    Address address,
    List<Summary.ProblemCount> codes,
    Optional<String> code,
    Listing<ProblemRow> problems,
    Table table)
    implements Page {
  public static ProblemsPage of(Holdings holdings, Ask ask) {
    List<Summary.ProblemCount> codes = holdings.summary().problems();
    Optional<String> code = Optional.of(ask.words("code")).filter(word -> !word.isEmpty());
    var csv =
        Csv.of(
            List.of("code", "where", "what"),
            paging -> holdings.listProblems(code, paging),
            (ProblemRow problem) -> List.of(problem.code(), problem.origin(), problem.message()));
    return new ProblemsPage(
        ask.address(), codes, code, holdings.listProblems(code, ask.paging()), new Table(csv));
  }

  public long inAll() {
    return codes.stream().mapToLong(Summary.ProblemCount::count).sum();
  }

  @Override
  public String template() {
    return "problems";
  }

  @Override
  public String title() {
    return "Problems";
  }

  @Override
  public Section section() {
    return Section.PROBLEMS;
  }

  @Override
  public Optional<Csv> csv() {
    return Optional.of(table.csv());
  }
}
