package org.entente.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Whom names of the directory mean on one day, and what these were on it. */
final class Naming {
  /** The day that stands for a day not known. */
  static final LocalDate UNDATED = LocalDate.MAX.minusDays(1);

  private final Directory directory;
  private final LocalDate day;

  Naming(Directory directory, LocalDate day) {
    this.directory = directory;
    this.day = day;
  }

  boolean isDated() {
    return !day.equals(UNDATED);
  }

  LocalDate day() {
    return day;
  }

  /** Names that held on the day; when none did, all of them. */
  Mention mention(List<Name> names, String words) {
    List<ActorId> ids = ids(names);
    return ids.size() > 1 ? anyOf(ids, words) : mention(directory.actor(ids.getFirst()), words);
  }

  /** Whichever it is, what all who bear the name have in common holds of them. */
  private Mention anyOf(List<ActorId> ids, String words) {
    List<Mention> each = ids.stream().map(id -> mention(directory.actor(id), words)).toList();
    Mention one = each.getFirst();
    boolean persons = ids.stream().allMatch(id -> directory.actor(id).kind() == Actor.Kind.PERSON);
    Optional<ActorId> country =
        persons && each.stream().allMatch(other -> other.country().equals(one.country()))
            ? one.country()
            : Optional.empty();
    List<Sector> sectors =
        country.isPresent() && each.stream().allMatch(other -> other.sector().equals(one.sector()))
            ? one.sector()
            : List.of();
    return new Mention(words, new Identity.Ambiguous(ids), country, sectors);
  }

  /** Those whom the names mean on the day, by id; in office on it before others. */
  List<ActorId> ids(List<Name> names) {
    if (names.size() == 1) {
      return List.of(names.getFirst().actor());
    }
    List<Name> held =
        names.stream().filter(name -> name.period().contains(day) && inLife(name)).toList();
    var ids = new TreeSet<ActorId>();
    (held.isEmpty() ? names : held).forEach(name -> ids.add(name.actor()));
    if (ids.size() > 1) {
      ids.removeIf(id -> !inOffice(id) && ids.stream().anyMatch(this::inOffice));
    }
    return List.copyOf(ids);
  }

  private boolean inLife(Name name) {
    return directory.actor(name.actor()).period().contains(day);
  }

  /** Whether the actor was there on the day. */
  boolean exists(ActorId id) {
    return directory.actor(id).period().contains(day);
  }

  boolean inOffice(ActorId id) {
    return directory.actor(id).offices().stream().anyMatch(office -> office.period().contains(day));
  }

  Mention mention(Actor actor, String words) {
    var identity = new Identity.Known(actor.id());
    if (actor.kind() != Actor.Kind.PERSON) {
      return new Mention(words, identity, countryOf(actor), actor.sector());
    }
    for (Actor.Office office : actor.offices()) {
      if (office.period().contains(day)) {
        Optional<Actor> of = directory.findActor(office.of());
        Optional<ActorId> country = of.filter(body -> body.kind().isState()).map(Actor::id);
        return new Mention(
            words,
            identity,
            country.or(actor::country),
            office
                .sector()
                .map(List::of)
                .orElseGet(() -> country.isPresent() ? List.of(Sector.GOV) : sectorsIn(of, actor)));
      }
    }
    return new Mention(words, identity, actor.country(), sectorsOutOfOffice(actor));
  }

  private static List<Sector> sectorsIn(Optional<Actor> body, Actor actor) {
    return body.map(Actor::sector)
        .filter(sectors -> !sectors.isEmpty())
        .map(sectors -> List.of(sectors.getFirst()))
        .orElse(actor.sector());
  }

  /** Out of office people are elites; when the day is not known, both may hold. */
  private List<Sector> sectorsOutOfOffice(Actor actor) {
    boolean served =
        actor.offices().stream().anyMatch(office -> !office.period().from().isAfter(day));
    if (!served || !actor.sector().contains(Sector.GOV)) {
      return actor.sector();
    }
    return isDated() ? List.of(Sector.ELI) : List.of(Sector.GOV, Sector.ELI);
  }

  /** A territory with an ISO code of its own is its own country. */
  static Optional<ActorId> countryOf(Actor actor) {
    boolean own =
        actor.kind() == Actor.Kind.TERRITORY && Character.isUpperCase(actor.id().value().charAt(0));
    return own ? Optional.of(actor.id()) : actor.country();
  }
}
