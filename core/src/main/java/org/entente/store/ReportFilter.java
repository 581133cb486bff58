package org.entente.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    return new ReportFilter(
        value, actor, role, dyad, bothWays, type, sign, polarity, certainty, tense, from, until,
        document, publisher, heirs);
  }

  public ReportFilter actor(ActorId value, Role side) {
    return new ReportFilter(
        counting,
        Optional.of(value),
        side,
        dyad,
        bothWays,
        type,
        sign,
        polarity,
        certainty,
        tense,
        from,
        until,
        document,
        publisher,
        heirs);
  }

  /** What the source does toward the target. */
  public ReportFilter toward(Dyad value) {
    return new ReportFilter(
        counting,
        actor,
        role,
        Optional.of(value),
        false,
        type,
        sign,
        polarity,
        certainty,
        tense,
        from,
        until,
        document,
        publisher,
        heirs);
  }

  /** What either does toward the other. */
  public ReportFilter between(Dyad value) {
    return new ReportFilter(
        counting,
        actor,
        role,
        Optional.of(value),
        true,
        type,
        sign,
        polarity,
        certainty,
        tense,
        from,
        until,
        document,
        publisher,
        heirs);
  }

  public ReportFilter type(EventType value) {
    return new ReportFilter(
        counting,
        actor,
        role,
        dyad,
        bothWays,
        Optional.of(value),
        sign,
        polarity,
        certainty,
        tense,
        from,
        until,
        document,
        publisher,
        heirs);
  }

  public ReportFilter sign(Sign value) {
    return new ReportFilter(
        counting,
        actor,
        role,
        dyad,
        bothWays,
        type,
        Optional.of(value),
        polarity,
        certainty,
        tense,
        from,
        until,
        document,
        publisher,
        heirs);
  }

  public ReportFilter polarity(Polarity value) {
    return new ReportFilter(
        counting,
        actor,
        role,
        dyad,
        bothWays,
        type,
        sign,
        Optional.of(value),
        certainty,
        tense,
        from,
        until,
        document,
        publisher,
        heirs);
  }

  public ReportFilter certainty(Certainty value) {
    return new ReportFilter(
        counting,
        actor,
        role,
        dyad,
        bothWays,
        type,
        sign,
        polarity,
        Optional.of(value),
        tense,
        from,
        until,
        document,
        publisher,
        heirs);
  }

  public ReportFilter tense(Tense value) {
    return new ReportFilter(
        counting,
        actor,
        role,
        dyad,
        bothWays,
        type,
        sign,
        polarity,
        certainty,
        Optional.of(value),
        from,
        until,
        document,
        publisher,
        heirs);
  }

  public ReportFilter from(LocalDate value) {
    return new ReportFilter(
        counting,
        actor,
        role,
        dyad,
        bothWays,
        type,
        sign,
        polarity,
        certainty,
        tense,
        Optional.of(value),
        until,
        document,
        publisher,
        heirs);
  }

  public ReportFilter until(LocalDate value) {
    return new ReportFilter(
        counting,
        actor,
        role,
        dyad,
        bothWays,
        type,
        sign,
        polarity,
        certainty,
        tense,
        from,
        Optional.of(value),
        document,
        publisher,
        heirs);
  }

  public ReportFilter document(DocumentId value) {
    return new ReportFilter(
        counting,
        actor,
        role,
        dyad,
        bothWays,
        type,
        sign,
        polarity,
        certainty,
        tense,
        from,
        until,
        Optional.of(value),
        publisher,
        heirs);
  }

  public ReportFilter publisher(String value) {
    return new ReportFilter(
        counting,
        actor,
        role,
        dyad,
        bothWays,
        type,
        sign,
        polarity,
        certainty,
        tense,
        from,
        until,
        document,
        Optional.of(value),
        heirs);
  }

  /** Counts what former actors did, and what was done to them, as that of their heirs. */
  public ReportFilter chaining(Map<ActorId, ActorId> value) {
    return new ReportFilter(
        counting, actor, role, dyad, bothWays, type, sign, polarity, certainty, tense, from, until,
        document, publisher, value);
  }
}
