package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * To whom the head of a phrase belongs: the words before it, and those behind "of", "in", "from".
 */
final class Owners {
  private final Directory directory;
  private final Agents agents;
  private final NameIndex index;
  private final Offices offices;
  private final Naming naming;
  private final Surroundings surroundings;
  private final Phrase phrase;
  private final NameScan scan;
  private final NounPhrase nouns;
  private final Descriptors descriptors;

  Owners(Ground ground, NounPhrase nouns, Descriptors descriptors) {
    this.directory = ground.directory();
    this.agents = ground.directory().agents();
    this.index = ground.index();
    this.offices = ground.offices();
    this.naming = ground.naming();
    this.surroundings = ground.surroundings();
    this.phrase = ground.phrase();
    this.scan = ground.scan();
    this.nouns = nouns;
    this.descriptors = descriptors;
  }

  /** To whom a head belongs: a listed actor itself, or the country of a place or body in it. */
  record Body(Actor actor, boolean itself) {}

  /** The body whose name stands right before a head: "Pakistan's ISI agency" is the ISI. */
  Optional<Body> besides(int from, int head, List<NameScan.Match> matches, String words) {
    Optional<NameScan.Match> beside =
        matches.stream().filter(match -> match.until() == head).findFirst();
    if (beside.isEmpty()) {
      return Optional.empty();
    }
    Optional<ActorId> country =
        body(from, beside.get().from(), matches, words).map(this::countryOf);
    return bodyOf(beside.get(), words)
        .filter(body -> !Kinds.isPlace(body.actor()) && body.itself())
        .filter(body -> country.isEmpty() || country.get().equals(countryOf(body)))
        .filter(body -> body.actor().kind() != Actor.Kind.PERSON);
  }

  /** The first listed actor, or country of a listed place, among the words before a head. */
  Optional<Body> body(int from, int until, List<NameScan.Match> matches, String head) {
    Optional<Body> people = Optional.empty();
    for (int i = from; i < until; i++) {
      int word = i;
      if (until - i > 1 && phrase.word(i).isCapital()) {
        Optional<Body> longer = longPlace(i, until);
        if (longer.isPresent() && matches.stream().noneMatch(m -> m.from() == word)) {
          return longer;
        }
      }
      Optional<NameScan.Match> match =
          matches.stream().filter(m -> m.from() == word && m.until() <= until).findFirst();
      Optional<Body> wider = match.isPresent() ? widerPlace(match.get(), until) : Optional.empty();
      if (wider.isPresent()) {
        return wider;
      }
      if (match.isPresent()) {
        i = match.get().until() - 1;
        Optional<Body> body = bodyOf(match.get(), head);
        if (body.isPresent() && body.get().actor().kind() != Actor.Kind.PEOPLE) {
          return body;
        }
        people = people.or(() -> body);
        continue;
      }
      Optional<Body> place = place(i, until);
      if (place.isPresent()) {
        return place;
      }
    }
    return people;
  }

  /** "Georgia State", "Jersey City": a place whose name goes on where a listed name ends. */
  private Optional<Body> widerPlace(NameScan.Match match, int limit) {
    for (int until = Math.min(match.until() + 3, limit); until > match.until(); until--) {
      List<ActorId> countries = directory.places().countriesOf(phrase.key(match.from(), until));
      if (countries.size() == 1) {
        return country(countries.getFirst());
      }
    }
    return Optional.empty();
  }

  Optional<Body> bodyOf(NameScan.Match match, String head) {
    boolean alone = match.until() == match.from() + 1;
    String key = phrase.key(match.from(), match.until());
    if (alone
        && (PhraseWords.COMMON.contains(key) || PhraseWords.PLAIN_ADJECTIVES.contains(key))
        && !key.equals("us")) {
      return Optional.empty();
    }
    List<ActorId> ids = decided(match.names(), Optional.empty(), Optional.empty());
    var countries =
        new TreeSet<ActorId>(
            directory.places().countriesOf(phrase.key(match.from(), match.until())));
    if (ids.size() == 1) {
      Actor actor = directory.actor(ids.getFirst());
      if (actor.kind() == Actor.Kind.PERSON && alone && !descriptors.ownsWhatFollows(match)) {
        return Optional.empty();
      }
      Optional<ActorId> country = Naming.countryOf(actor);
      country.ifPresent(countries::remove);
      if (countries.isEmpty() || !Kinds.isPlace(actor)) {
        return Optional.of(new Body(actor, true));
      }
      country.ifPresent(countries::add);
      return oneOf(countries, actor, head);
    }
    List<ActorId> owned =
        ids.stream()
            .map(id -> Naming.countryOf(directory.actor(id)))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    countries.addAll(owned);
    boolean places = ids.stream().map(directory::actor).allMatch(Kinds::isPlace);
    if (!places) {
      return owned.size() == 1 ? country(owned.getFirst()) : Optional.empty();
    }
    Actor state =
        ids.stream()
            .map(directory::actor)
            .filter(Kinds::isState)
            .findFirst()
            .orElse(directory.actor(ids.getFirst()));
    return oneOf(countries, state, head);
  }

  /** A place name in several countries: the sentence decides, then the kind of head. */
  private Optional<Body> oneOf(Set<ActorId> countries, Actor state, String head) {
    if (countries.size() == 1) {
      return country(countries.iterator().next());
    }
    List<ActorId> spoken = countries.stream().filter(surroundings::speaksOf).toList();
    if (spoken.size() == 1) {
      return country(spoken.getFirst());
    }
    List<String> words = List.of(head.split(" "));
    if (words.stream().anyMatch(PhraseWords.OF_THE_STATE::contains)
        && Kinds.isState(state)
        && words.stream().noneMatch(PhraseWords.BELOW_THE_STATE::contains)) {
      return Optional.of(new Body(state, true));
    }
    if (words.stream().anyMatch(PhraseWords.BELOW_THE_STATE::contains) && Kinds.isState(state)) {
      List<ActorId> others = countries.stream().filter(c -> !c.equals(state.id())).toList();
      return others.size() == 1 ? country(others.getFirst()) : Optional.empty();
    }
    return Optional.empty();
  }

  Optional<Body> country(ActorId id) {
    return directory.findActor(id).map(actor -> new Body(actor, false));
  }

  /** "New Jersey", "British Columbia". */
  private Optional<Body> longPlace(int from, int limit) {
    for (int until = Math.min(from + 4, limit); until > from + 1; until--) {
      List<ActorId> countries = directory.places().countriesOf(phrase.key(from, until));
      if (countries.size() == 1) {
        return country(countries.getFirst());
      }
    }
    return Optional.empty();
  }

  private Optional<Body> place(int from, int limit) {
    if (!phrase.word(from).isCapital() && !phrase.isLower()) {
      return nearState(from);
    }
    for (int until = Math.min(from + 4, limit); until > from; until--) {
      List<ActorId> countries = directory.places().countriesOf(phrase.key(from, until));
      if (countries.isEmpty()) {
        continue;
      }
      if (countries.size() == 1) {
        return country(countries.getFirst());
      }
      List<ActorId> spoken = countries.stream().filter(surroundings::speaksOf).toList();
      return spoken.size() == 1 ? country(spoken.getFirst()) : Optional.empty();
    }
    return nearState(from);
  }

  /** "Columbian", "Phillipine": a state's name or adjective with a slip in it. */
  private Optional<Body> nearState(int from) {
    Phrase.Word word = phrase.word(from);
    if (!word.isCapital()
        || word.folded().length() < 7
        || descriptors.knownUntil(from, from + 1) > from
        || agents.find(Agents.Role.BODY, phrase, from, from + 1).isPresent()) {
      return Optional.empty();
    }
    List<ActorId> states =
        index.findNear(word.folded()).stream()
            .map(name -> directory.actor(name.actor()))
            .filter(Kinds::isState)
            .map(Actor::id)
            .distinct()
            .toList();
    return states.size() == 1 ? country(states.getFirst()) : Optional.empty();
  }

  /** Everyone that the words behind a head name: "of …", "from …", "based in …". */
  List<NounPhrase.Part> complements(int from, int until) {
    var parts = new ArrayList<NounPhrase.Part>();
    int i = from;
    while (i < until) {
      String folded = phrase.word(i).folded();
      if (PhraseWords.SETTLED.contains(folded)) {
        i++;
        continue;
      }
      if (!PhraseWords.PREPOSITIONS.contains(folded)) {
        break;
      }
      int next = i + 1;
      while (next < until && !PhraseWords.PREPOSITIONS.contains(phrase.word(next).folded())) {
        Optional<NameScan.Match> name = scan.longestAt(next, until);
        next = name.map(NameScan.Match::until).orElse(next + 1);
      }
      if (PhraseWords.BELONGING.contains(folded) && next > i + 1) {
        NounPhrase.Part part = nouns.part(i + 1, next);
        parts.add(part);
        if (!part.mention().country().isPresent() && next < until) {
          parts.addAll(complements(next, until));
          return parts;
        }
      }
      i = next;
    }
    return parts;
  }

  Optional<Body> complement(int from, int until) {
    return ofParts(complements(from, until));
  }

  Optional<Body> ofParts(List<NounPhrase.Part> parts) {
    for (NounPhrase.Part part : parts) {
      if (part.mention().identity() instanceof Identity.Known known) {
        return Optional.of(
            new Body(directory.actor(known.actor()), !part.named() || part.isPlace()));
      }
      if (part.mention().country().isPresent()) {
        return country(part.mention().country().get());
      }
    }
    return Optional.empty();
  }

  /** Whom names mean once date, owner, title and sentence have been heard. */
  List<ActorId> decided(List<Name> names, Optional<Body> body, Optional<String> office) {
    List<ActorId> ids = naming.ids(names);
    if (body.isPresent()) {
      ActorId country = countryOf(body.get());
      var all = new TreeSet<ActorId>();
      names.forEach(name -> all.add(name.actor()));
      List<ActorId> own =
          all.stream()
              .filter(
                  id -> Naming.countryOf(directory.actor(id)).filter(country::equals).isPresent())
              .toList();
      if (!own.isEmpty() && (ids.size() > 1 || !own.contains(ids.getFirst()))) {
        ids =
            own.size() == 1 || ids.stream().noneMatch(own::contains)
                ? own
                : ids.stream().filter(own::contains).toList();
      }
    }
    if (ids.size() > 1 && office.isPresent()) {
      List<ActorId> held =
          ids.stream()
              .filter(id -> offices.held(id, office.get(), directory.actor(id).offices()))
              .toList();
      ids = held.isEmpty() ? ids : held;
    }
    if (ids.size() > 1) {
      List<ActorId> near = surroundings.near(ids);
      ids = near.isEmpty() ? ids : near;
    }
    return ids;
  }

  ActorId countryOf(Body body) {
    return Naming.countryOf(body.actor()).orElse(body.actor().id());
  }

  boolean isElsewhere(Actor actor, Body body) {
    return Naming.countryOf(actor).filter(c -> !c.equals(countryOf(body))).isPresent();
  }
}
