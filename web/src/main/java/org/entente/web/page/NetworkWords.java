package org.entente.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.web.word.Words;

/** What the network page says, by rule from its figures. */
public record NetworkWords(NetworkPage page) {
  private static final int[] LENGTHS = {1, 5, 10, 20};

  /** A camp’s name: none has another. */
  public static String camp(int number) {
    return String.valueOf((char) ('A' + number));
  }

  /** What the picture shows. */
  public String finding() {
    List<Integer> sizes = page.camps().stream().map(List::size).filter(size -> size > 0).toList();
    String fit =
        page.figures().frustration() == 0
            ? "every pair fits them"
            : "%s of %s at odds with them"
                .formatted(
                    Words.count(page.figures().frustration()),
                    Words.counted(page.figures().pairs(), "pair"));
    return sizes.size() < 2
        ? "One camp of %s; %s".formatted(Words.counted(sizes.getFirst(), "actor"), fit)
        : "%s camps of %s actors; %s"
            .formatted(
                number(sizes.size()), Words.list(sizes.stream().map(Words::count).toList()), fit);
  }

  private static String number(int camps) {
    return switch (camps) {
      case 2 -> "Two";
      case 3 -> "Three";
      case 4 -> "Four";
      case 5 -> "Five";
      default -> Words.count(camps);
    };
  }

  /** How well two camps, or as many as are allowed, fit, and how sure that is. */
  public String fit() {
    NetworkFigures figures = page.figures();
    String most = page.allowed() == 2 ? "two camps" : "at most %d camps".formatted(page.allowed());
    if (figures.frustration() == 0) {
      return "Every one of the %s fits a division into %s: with each other within a camp, against each other across."
          .formatted(Words.counted(figures.pairs(), "pair"), most);
    }
    return "No division into %s fits all %s; the best leaves %s at odds (%.0f per cent)%s."
        .formatted(
            most,
            Words.counted(figures.pairs(), "pair"),
            Words.count(figures.frustration()),
            figures.shareAtOdds(),
            figures.proven()
                ? ", and it is proven that none leaves fewer"
                : ", as far as was searched");
  }

  /** Who carries it, and what of triangles. */
  public String tension() {
    var parts = new ArrayList<String>();
    if (!page.carriers().isEmpty()) {
      int most = page.carriers().getFirst().atOdds();
      List<NetworkRows.Carrier> first =
          page.carriers().stream().filter(carrier -> carrier.atOdds() == most).toList();
      parts.add(
          first.size() > 3
              ? "%s carry %s at odds each, nobody more."
                  .formatted(Words.counted(first.size(), "actor"), Words.counted(most, "pair"))
              : "Most of the tension lies on %s: %s."
                  .formatted(
                      Words.list(first.stream().map(NetworkRows.Carrier::name).toList()),
                      first.stream()
                          .map(one ->
                              "%s of %s at odds"
                                  .formatted(
                                      Words.count(one.atOdds()),
                                      Words.counted(one.pairs(), "pair")))
                          .collect(Collectors.joining(", "))));
    }
    NetworkFigures figures = page.figures();
    parts.add(
        figures.triangles() == 0
            ? "No three actors are all joined by pairs, so that no triangle can be out of balance."
            : "Of %s %s out of balance."
                .formatted(
                    Words.counted(figures.triangles(), "triangle"),
                    figures.unbalanced() == 1
                        ? "1 is"
                        : (figures.unbalanced() == 0 ? "none" : Words.count(figures.unbalanced()))
                            + " are"));
    return String.join(" ", parts);
  }

  /** Other windows one is likely to ask for next. */
  public List<Ask.Chip> windows() {
    var windows = new ArrayList<Ask.Chip>();
    List<NetworkCourse.Step> steps = page.course().steps();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).shown()) {
        if (i > 0) {
          windows.add(new Ask.Chip("← the window before", window(steps.get(i - 1))));
        }
        if (i + 1 < steps.size()) {
          windows.add(new Ask.Chip("the window after →", window(steps.get(i + 1))));
        }
      }
    }
    if (page.figures().pairs() > 0) {
      page.until().ifPresent(until -> windows.addAll(shorter(until)));
    }
    if (!page.asked("from").isEmpty() || !page.asked("until").isEmpty()) {
      windows.add(
          new Ask.Chip(
              "the record’s last 10 years", page.address().without("from").without("until")));
    }
    return windows;
  }

  private List<Ask.Chip> shorter(LocalDate until) {
    var windows = new ArrayList<Ask.Chip>();
    for (int years : LENGTHS) {
      LocalDate from = until.minusYears(years);
      if (page.from().filter(from::isAfter).isPresent()) {
        windows.add(
            new Ask.Chip(
                years == 1 ? "its last year" : "its last %d years".formatted(years),
                page.address().with("from", from.toString()).with("until", until.toString())));
      }
    }
    return windows;
  }

  /** The page with another window. */
  public Address window(NetworkCourse.Step step) {
    return page.address()
        .with("from", step.from().toString())
        .with("until", step.until().toString());
  }
}
