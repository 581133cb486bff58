package org.entente.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.actor.ActorId;
import org.entente.document.DocumentId;
import org.entente.report.Certainty;
import org.entente.report.Dyad;
import org.entente.report.EventType;
import org.entente.report.Polarity;
import org.entente.report.Tense;

/**
 * Which reports are meant; every part that is present must hold. Start from {@link #COUNTED} or
 * {@link #EVERY} and narrow: {@code COUNTED.between(dyad).from(date)}.
 *
 * @param actor matched by the participant itself and by its principal
 * @param role which side {@code actor} stands on
 * @param dyad matched by principals
 * @param bothWays whether the reversed dyad counts too
 * @param from first day of the event, included; reports without a date never lie in a window
 * @param until excluded
 * @param heirs former actors and those as whom {@code dyad} counts them; empty to chain nothing
 */
public record ReportFilter(
    Counting counting,
    Optional<ActorId> actor,
    Role role,
    Optional<Dyad> dyad,
    boolean bothWays,
    Optional<EventType> type,
    Optional<Sign> sign,
    Optional<Polarity> polarity,
    Optional<Certainty> certainty,
    Optional<Tense> tense,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<DocumentId> document,
    Optional<String> publisher,
    Map<ActorId, ActorId> heirs) {
  public ReportFilter {
    heirs = Map.copyOf(heirs);
  }

  public static final ReportFilter COUNTED = none(Counting.DEFAULT);
  public static final ReportFilter EVERY = none(Counting.ALL);

  /** Sets the parameters of {@code parts/chosen.sql}. */
  Query applyTo(Query query) {
    var ordered = new TreeMap<ActorId, ActorId>(heirs);
    return query
        .with("counting", Tables.word(counting))
        .with("actor", actor.map(ActorId::value))
        .with("role", Tables.word(role))
        .with("source", dyad.map(value -> value.source().value()))
        .with("target", dyad.map(value -> value.target().value()))
        .with("both_ways", bothWays)
        .with("event_type", type.map(EventType::name))
        .with("sign", sign.map(Tables::word))
        .with("polarity", polarity.map(Tables::word))
        .with("certainty", certainty.map(Tables::word))
        .with("tense", tense.map(Tables::word))
        .with("from", from)
        .with("until", until)
        .with("document", document.map(DocumentId::value))
        .with("publisher", publisher)
        .withWords("dyad_former", ordered.keySet().stream().map(ActorId::value).toList())
        .withWords("dyad_heirs", ordered.values().stream().map(ActorId::value).toList());
  }

  private static ReportFilter none(Counting counting) {
    return new ReportFilter(
        counting,
        Optional.empty(),
        Role.EITHER,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  public ReportFilter counting(Counting value) {
    return with(parts -> parts.counting = value);
  }

  public ReportFilter actor(ActorId value, Role side) {
    return with(parts -> {
      parts.actor = Optional.of(value);
      parts.role = side;
    });
  }

  /** What the source does toward the target. */
  public ReportFilter toward(Dyad value) {
    return with(parts -> {
      parts.dyad = Optional.of(value);
      parts.bothWays = false;
    });
  }

  /** What either does toward the other. */
  public ReportFilter between(Dyad value) {
    return with(parts -> {
      parts.dyad = Optional.of(value);
      parts.bothWays = true;
    });
  }

  public ReportFilter type(EventType value) {
    return with(parts -> parts.type = Optional.of(value));
  }

  public ReportFilter sign(Sign value) {
    return with(parts -> parts.sign = Optional.of(value));
  }

  public ReportFilter polarity(Polarity value) {
    return with(parts -> parts.polarity = Optional.of(value));
  }

  public ReportFilter certainty(Certainty value) {
    return with(parts -> parts.certainty = Optional.of(value));
  }

  public ReportFilter tense(Tense value) {
    return with(parts -> parts.tense = Optional.of(value));
  }

  public ReportFilter from(LocalDate value) {
    return with(parts -> parts.from = Optional.of(value));
  }

  public ReportFilter until(LocalDate value) {
    return with(parts -> parts.until = Optional.of(value));
  }

  public ReportFilter document(DocumentId value) {
    return with(parts -> parts.document = Optional.of(value));
  }

  public ReportFilter publisher(String value) {
    return with(parts -> parts.publisher = Optional.of(value));
  }

  /** Counts what former actors did, and what was done to them, as that of their heirs. */
  public ReportFilter chaining(Map<ActorId, ActorId> value) {
    return with(parts -> parts.heirs = value);
  }

  private ReportFilter with(Consumer<Parts> change) {
    var parts = new Parts(this);
    change.accept(parts);
    return parts.filter();
  }

  /** A filter's parts while one of them is changed. */
  private static final class Parts {
    private Counting counting;
    private Optional<ActorId> actor;
    private Role role;
    private Optional<Dyad> dyad;
    private boolean bothWays;
    private Optional<EventType> type;
    private Optional<Sign> sign;
    private Optional<Polarity> polarity;
    private Optional<Certainty> certainty;
    private Optional<Tense> tense;
    private Optional<LocalDate> from;
    private Optional<LocalDate> until;
    private Optional<DocumentId> document;
    private Optional<String> publisher;
    private Map<ActorId, ActorId> heirs;

    Parts(ReportFilter filter) {
      counting = filter.counting;
      actor = filter.actor;
      role = filter.role;
      dyad = filter.dyad;
      bothWays = filter.bothWays;
      type = filter.type;
      sign = filter.sign;
      polarity = filter.polarity;
      certainty = filter.certainty;
      tense = filter.tense;
      from = filter.from;
      until = filter.until;
      document = filter.document;
      publisher = filter.publisher;
      heirs = filter.heirs;
    }

    ReportFilter filter() {
      return new ReportFilter(
          counting, actor, role, dyad, bothWays, type, sign, polarity, certainty, tense, from,
          until, document, publisher, heirs);
    }
  }
}
