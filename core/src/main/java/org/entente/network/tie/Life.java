package org.entente.network.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorId;

/**
 * The life of what stands between two actors, of one kind: goes through its reports in order of
 * time, opens, changes and closes. What is denied, refused, announced or merely possible moves
 * nothing and is kept beside the tie that it falls into. A closing without an opening shows that
 * the tie had been there; a second opening with words such as "restored" shows that it had ended
 * untold. A report that is dated by its publication alone tells of a known edge, when there is one.
 */
final class Life {
  /** So long after a closing, what shows the tie is taken as its aftermath. */
  private static final int AFTERMATH_DAYS = 60;

  private final TieKind kind;
  private final ActorId first;
  private final ActorId second;
  private final List<Course> courses = new ArrayList<>();

  private Life(TieKind kind, ActorId first, ActorId second) {
    this.kind = kind;
    this.first = first;
    this.second = second;
  }

  /** All of one kind and pair; not empty. In order of their beginning. */
  static List<Tie> of(List<Signal> signals) {
    Signal any = signals.getFirst();
    var life = new Life(any.kind(), any.first(), any.second());
    List<Signal> plain =
        signals.stream()
            .filter(s -> s.isPlain() && s.isDated())
            .sorted(Comparator.comparing(Signal::middle).thenComparing(Signal::report))
            .toList();
    for (Edge edge : Edge.join(plain)) {
      life.meet(edge);
    }
    life.courses.forEach(Course::lapse);
    signals.stream()
        .filter(s -> !(s.isPlain() && s.isDated()))
        .sorted(
            Comparator.comparing((Signal s) -> s.findDay().orElse(LocalDate.MAX))
                .thenComparing(Signal::report))
        .forEach(life::keepBeside);
    return life.courses.stream().map(Course::tie).toList();
  }

  private void meet(Edge edge) {
    switch (edge.effect()) {
      case OPENS -> open(edge);
      case FORESEES -> foresee(edge);
      case SHOWS, CHANGES -> show(edge);
      case CLOSES -> close(edge);
      case REFUSES -> edge.signals().forEach(this::keepBeside);
    }
  }

  private Optional<Course> standing() {
    return courses.isEmpty() || courses.getLast().closed.isPresent()
        ? Optional.empty()
        : Optional.of(courses.getLast());
  }

  private void open(Edge edge) {
    Optional<Course> standing = standing();
    if (kind.each() || standing.isEmpty()) {
      Course course = begin(edge.known().notBefore(lastEnd()), edge.evidence());
      course.shown = edge.middle();
    } else if (standing.get().foreseen) {
      standing.get().begins(edge);
    } else if (edge.again() && edge.isStated()) {
      standing.get().endUntold(edge.middle());
      begin(edge.known(), edge.evidence()).shown = edge.middle();
    } else {
      standing.get().show(edge);
    }
  }

  private void foresee(Edge edge) {
    Optional<Course> standing = standing();
    if (standing.isPresent() && !kind.each()) {
      standing.get().show(edge);
      return;
    }
    Course course = begin(Known.after(edge.middle()), edge.evidence());
    course.foreseen = true;
    course.shown = edge.middle();
  }

  private void show(Edge edge) {
    Optional<Course> standing = standing();
    if (standing.isPresent() && standing.get().isLapsed(edge.middle())) {
      standing.get().endUntold(Optional.empty());
      standing = Optional.empty();
    }
    if (standing.isPresent()) {
      standing.get().show(edge);
    } else if (isAftermath(edge)) {
      courses.getLast().show(edge);
    } else if (edge.effect() == Effect.CHANGES && kind.each()) {
      // What was changed is not told.
      edge.signals().forEach(this::keepBeside);
    } else {
      Known since =
          kind.lapseYears().isPresent() && edge.isStated()
              ? edge.known()
              : Known.by(edge.known().latest().orElse(edge.middle()));
      begin(since.notBefore(lastEnd()), List.of()).show(edge);
    }
  }

  private boolean isAftermath(Edge edge) {
    return !courses.isEmpty()
        && courses.getLast().closed.stream()
            .anyMatch(end -> !edge.middle().isAfter(end.middle().plusDays(AFTERMATH_DAYS)));
  }

  private void close(Edge edge) {
    List<Course> open = courses.stream().filter(c -> c.isOpen()).toList();
    if (kind.each() && open.size() > 1) {
      // Which of several is not told, and none is closed on a guess.
      edge.signals().forEach(s -> open.getLast().beside.add(Evidence.of(s)));
    } else if (!open.isEmpty()) {
      open.getLast().closed = Optional.of(edge);
    } else if (!courses.isEmpty() && !edge.isStated() && courses.getLast().closed.isPresent()) {
      courses.getLast().retold.addAll(edge.evidence());
    } else {
      // It had been there: since when is not told.
      LocalDate by = edge.known().earliest().or(() -> edge.known().latest()).orElse(edge.middle());
      begin(Known.by(by).notBefore(lastEnd()), List.of()).closed = Optional.of(edge);
    }
  }

  private Optional<LocalDate> lastEnd() {
    return kind.each() || courses.isEmpty()
        ? Optional.empty()
        : courses.getLast().closed.map(Edge::middle);
  }

  private Course begin(Known since, List<Evidence> opening) {
    var course = new Course();
    course.since = Optional.of(since);
    course.opening.addAll(opening);
    courses.add(course);
    return course;
  }

  /** With the tie in whose time it falls, else the last before it, else the first. */
  private void keepBeside(Signal signal) {
    if (courses.isEmpty()) {
      courses.add(new Course());
    }
    Course at = courses.getFirst();
    for (Course course : courses) {
      if (signal.isDated()
          && course.since.flatMap(s -> s.earliest().or(s::latest)).stream()
              .noneMatch(day -> day.isAfter(signal.middle()))) {
        at = course;
      }
    }
    at.beside.add(Evidence.of(signal));
  }

  /** One tie while its reports are gone through. */
  private final class Course {
    private Optional<Known> since = Optional.empty();
    private boolean foreseen;
    private LocalDate shown = LocalDate.MIN;
    private Optional<Edge> closed = Optional.empty();
    private Optional<Until> untold = Optional.empty();
    private final List<Evidence> opening = new ArrayList<>();
    private final List<Evidence> course = new ArrayList<>();
    private final List<Evidence> retold = new ArrayList<>();
    private final List<Evidence> beside = new ArrayList<>();

    boolean isOpen() {
      return closed.isEmpty() && untold.isEmpty();
    }

    /** Foreseen before, and now so. */
    void begins(Edge edge) {
      since = Optional.of(edge.known().notBefore(since.flatMap(Known::earliest)));
      course.addAll(opening);
      opening.clear();
      opening.addAll(edge.evidence());
      foreseen = false;
      shown = edge.middle();
    }

    void show(Edge edge) {
      if (foreseen && edge.effect() != Effect.FORESEES) {
        // It must have begun between being agreed and being seen.
        Known began = since.orElse(Known.by(edge.middle()));
        LocalDate by = edge.known().latest().orElse(edge.middle());
        since =
            Optional.of(
                new Known(began.earliest().filter(day -> !day.isAfter(by)), Optional.of(by)));
        foreseen = false;
      }
      course.addAll(edge.evidence());
      shown = shown.isAfter(edge.middle()) ? shown : edge.middle();
    }

    boolean isLapsed(LocalDate day) {
      return kind.lapseYears().isPresent()
          && day.isAfter(shown.plusYears(kind.lapseYears().getAsInt()));
    }

    void endUntold(LocalDate before) {
      endUntold(Optional.of(before));
    }

    void endUntold(Optional<LocalDate> before) {
      if (isOpen()) {
        untold =
            Optional.of(
                new Until.Untold(
                    shown.equals(LocalDate.MIN) ? since.flatMap(Known::latest) : Optional.of(shown),
                    before));
      }
    }

    /** What only reports show is not said to last beyond the last of them. */
    void lapse() {
      if (kind.lapseYears().isPresent() && since.isPresent() && !foreseen) {
        endUntold(Optional.empty());
      }
    }

    Tie tie() {
      var closing = new ArrayList<Evidence>();
      closed.ifPresent(edge -> closing.addAll(edge.evidence()));
      closing.addAll(retold);
      Until until =
          closed
              .<Until>map(edge -> new Until.Closed(edge.known().notBefore(lowest()), closing))
              .or(() -> untold)
              .orElseGet(() ->
                  since.isPresent()
                      ? new Until.Open()
                      : new Until.Untold(Optional.empty(), Optional.empty()));
      return new Tie(kind, first, second, since, foreseen, until, opening, course, beside);
    }

    /** An end that is known by a day only lies after what showed the tie last. */
    private Optional<LocalDate> lowest() {
      return shown.equals(LocalDate.MIN) ? since.flatMap(Known::earliest) : Optional.of(shown);
    }
  }
}
