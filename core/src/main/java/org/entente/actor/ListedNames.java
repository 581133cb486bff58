package org.entente.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Reads phrases that end in a name of the directory, with whatever stands before it. */
final class ListedNames {
  private final Directory directory;
  private final Agents agents;
  private final NameIndex index;
  private final Naming naming;
  private final Phrase phrase;
  private final NameScan scan;
  private final Owners owners;
  private final Descriptors descriptors;

  ListedNames(Ground ground, Owners owners, Descriptors descriptors) {
    this.directory = ground.directory();
    this.agents = ground.directory().agents();
    this.index = ground.index();
    this.naming = ground.naming();
    this.phrase = ground.phrase();
    this.scan = ground.scan();
    this.owners = owners;
    this.descriptors = descriptors;
  }

  /**
   * "Bishop", "Cook": whoever is an agent first is no person of that name, and "Economist" without
   * its article no newspaper.
   */
  boolean isAgentFirst(NameScan.Match match, NounPhrase.Frame frame) {
    boolean bare = frame.core() == frame.from();
    return match.until() == match.from() + 1
        && match.names().stream()
            .allMatch(n ->
                directory.actor(n.actor()).kind() == Actor.Kind.PERSON
                    || (bare && n.words().startsWith("The ")));
  }

  Optional<NounPhrase.Part> named(
      NounPhrase.Frame frame, NameScan.Match match, List<NameScan.Match> matches) {
    List<Name> names = match.names();
    boolean person =
        names.stream().anyMatch(n -> directory.actor(n.actor()).kind() == Actor.Kind.PERSON);
    Optional<Descriptors.AgentWord> title =
        match.from() > frame.core()
            ? descriptors.title(frame.core(), match.from())
            : Optional.empty();
    boolean described = descriptors.described(frame.core(), match.from(), matches);
    if (person && !described) {
      return Optional.empty();
    }
    Optional<Owners.Body> owner =
        owners
            .body(frame.core(), match.from(), matches, "")
            .or(() -> owners.complement(match.until(), frame.until()))
            .or(() -> frame.owner().flatMap(owners::country));
    if (!person && !described && title.isPresent()) {
      // "New York Mayor Michael Bloomberg" is no part of the agency
      return Optional.empty();
    }
    return person ? person(frame, match, title, owner) : listedBody(frame, match, owner, described);
  }

  private Optional<NounPhrase.Part> listedBody(
      NounPhrase.Frame frame,
      NameScan.Match match,
      Optional<Owners.Body> owner,
      boolean described) {
    List<Name> names = match.names();
    Optional<Owners.Body> body = owner;
    if (match.from() > frame.core() && !(described && onlyOwners(frame.core(), match.from()))) {
      boolean place = names.stream().allMatch(n -> Kinds.isPlace(directory.actor(n.actor())));
      return place ? Optional.empty() : Optional.of(branch(frame, match, body));
    }
    List<ActorId> ids = owners.decided(names, body, Optional.empty());
    String words = phrase.text(frame.from(), frame.until());
    if (ids.size() > 1) {
      boolean places = ids.stream().map(directory::actor).allMatch(Kinds::isPlace);
      return Optional.of(new NounPhrase.Part(ambiguous(ids, words, body), true, false, places));
    }
    Actor actor = directory.actor(ids.getFirst());
    boolean elsewhere =
        body.isPresent()
            && !Kinds.isPlace(actor)
            && Kinds.isState(body.get().actor())
            && owners.isElsewhere(actor, body.get());
    if (elsewhere) {
      return Optional.of(branch(frame, match, body));
    }
    Mention mention = naming.mention(actor, words);
    if (body.isEmpty() && actor.kind() == Actor.Kind.PEOPLE) {
      body = scan.exactly(match.from(), match.from() + 1).flatMap(m -> owners.bodyOf(m, ""));
    }
    if (actor.kind() == Actor.Kind.PEOPLE
        && body.isPresent()
        && Kinds.isState(body.get().actor())) {
      mention =
          new Mention(
              words,
              mention.identity(),
              Optional.of(owners.countryOf(body.get())),
              mention.sector());
    }
    if (actor.kind() == Actor.Kind.TERRITORY && mention.country().isEmpty()) {
      List<ActorId> lies = directory.places().countriesOf(phrase.key(match.from(), match.until()));
      if (lies.size() == 1) {
        mention =
            new Mention(words, mention.identity(), Optional.of(lies.getFirst()), mention.sector());
      }
    }
    boolean demonym =
        names.stream().anyMatch(n -> n.form() == Name.Form.DEMONYM && n.actor().equals(actor.id()));
    if (demonym && Kinds.isState(actor)) {
      mention = people(frame, match, mention);
    }
    return Optional.of(new NounPhrase.Part(mention, true, false, Kinds.isPlace(actor)));
  }

  /**
   * Whether no capitalised word before a body's name makes it another: "Liberal National Party".
   */
  private boolean onlyOwners(int from, int until) {
    for (int i = from; i < until; i++) {
      boolean kind =
          phrase.word(i).isCapital()
              && (agents.find(Agents.Role.MODIFIER, phrase, i, i + 1).isPresent()
                  || PhraseWords.PLAIN_ADJECTIVES.contains(phrase.word(i).folded()));
      if (kind && scan.longestAt(i, until).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** "Kenyans", "two Russians" are people; "the Russians" are as much their state. */
  private Mention people(NounPhrase.Frame frame, NameScan.Match match, Mention mention) {
    boolean definite = frame.core() > frame.from() && !frame.indefinite();
    boolean noun = frame.indefinite() || phrase.word(match.until() - 1).folded().endsWith("s");
    return noun && !definite
        ? new Mention(mention.surface(), mention.identity(), mention.country(), List.of(Sector.CVL))
        : mention;
  }

  /**
   * A body of the kind that the name tells, elsewhere: "Zambia Daily Mail", "Kenya's High Court".
   */
  private NounPhrase.Part branch(
      NounPhrase.Frame frame, NameScan.Match match, Optional<Owners.Body> body) {
    String words = phrase.text(frame.from(), frame.until());
    List<Sector> sectors = directory.actor(match.names().getFirst().actor()).sector();
    Optional<ActorId> country =
        body.or(() -> stateWithin(match)).map(owners::countryOf).filter(Kinds::isCountry);
    boolean agency =
        match.names().stream()
            .allMatch(n -> directory.actor(n.actor()).kind() == Actor.Kind.AGENCY);
    Identity identity =
        agency && country.isPresent()
            ? new Identity.Known(country.get())
            : new Identity.Unknown(words);
    return new NounPhrase.Part(
        new Mention(words, identity, country, sectors.stream().limit(1).toList()),
        true,
        false,
        false);
  }

  /** "Royal Bank of Canada" is not the Bank of Canada, and yet Canadian. */
  private Optional<Owners.Body> stateWithin(NameScan.Match match) {
    for (int i = match.from(); i < match.until(); i++) {
      if (match.until() - match.from() > 1) {
        Optional<Owners.Body> state =
            scan.exactly(i, i + 1)
                .flatMap(m -> owners.bodyOf(m, ""))
                .filter(body -> Kinds.isState(body.actor()));
        if (state.isPresent()) {
          return state;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<NounPhrase.Part> person(
      NounPhrase.Frame frame,
      NameScan.Match match,
      Optional<Descriptors.AgentWord> title,
      Optional<Owners.Body> body) {
    String words = phrase.text(frame.from(), frame.until());
    boolean alone = phrase.key(match.from(), match.until()).indexOf(' ') < 0;
    Optional<String> office = title.map(t -> Singular.of(phrase.key(t.from(), t.until())));
    List<ActorId> ids = owners.decided(match.names(), body, office);
    if (ids.size() > 1) {
      return Optional.of(new NounPhrase.Part(ambiguous(ids, words, body), true, true, false));
    }
    Actor actor = atThatTime(match, directory.actor(ids.getFirst()), alone);
    Mention mention = naming.mention(actor, words);
    if (alone && actor.kind() == Actor.Kind.PERSON) {
      boolean foreign =
          body.isPresent()
              && Kinds.isState(body.get().actor())
              && actor.country().filter(c -> !c.equals(owners.countryOf(body.get()))).isPresent();
      boolean other =
          title.isPresent()
              && !title.get().head()
              && title.get().sector() != Sector.GOV
              && title.get().sector() != Sector.ELI
              && !actor.sector().contains(title.get().sector());
      if (foreign || other) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new NounPhrase.Part(titled(frame, title, actor, mention), true, true, false));
  }

  /** A family name alone means the one in office on the day rather than the one listed by it. */
  private Actor atThatTime(NameScan.Match match, Actor listed, boolean alone) {
    if (!alone || !naming.isDated() || naming.inOffice(listed.id())) {
      return listed;
    }
    List<ActorId> inOffice =
        index.findFamily(phrase.key(match.from(), match.until())).stream()
            .filter(naming::inOffice)
            .toList();
    return inOffice.size() == 1 ? directory.actor(inOffice.getFirst()) : listed;
  }

  Mention titled(
      NounPhrase.Frame frame, Optional<Descriptors.AgentWord> title, Actor actor, Mention mention) {
    boolean former = frame.former() || descriptors.formerWithin(frame.core(), frame.cut());
    var sectors = new LinkedHashSet<Sector>();
    if (former) {
      sectors.add(Sector.ELI);
    } else if (title.isPresent()
        && !title.get().head()
        && title.get().sector() != Sector.GOV
        && title.get().sector() != Sector.BUS
        && !naming.inOffice(actor.id())) {
      sectors.add(title.get().sector());
      if (!naming.isDated()) {
        sectors.addAll(mention.sector());
      }
    }
    if (sectors.isEmpty()) {
      return mention;
    }
    mention.sector().stream().filter(s -> s != Sector.GOV).forEach(sectors::add);
    return new Mention(
        mention.surface(), mention.identity(), mention.country(), List.copyOf(sectors));
  }

  /** Several fit: what they have in common still holds. */
  Mention ambiguous(List<ActorId> ids, String words, Optional<Owners.Body> body) {
    List<Actor> actors = ids.stream().map(directory::actor).toList();
    List<Sector> sectors =
        actors.stream().map(a -> a.sector().stream().findFirst()).distinct().toList().size() == 1
            ? actors.getFirst().sector().stream().limit(1).toList()
            : List.of();
    List<Optional<ActorId>> countries = actors.stream().map(Naming::countryOf).distinct().toList();
    Optional<ActorId> country = countries.size() == 1 ? countries.getFirst() : Optional.empty();
    return new Mention(
        words, new Identity.Ambiguous(ids), country.or(() -> body.map(owners::countryOf)), sectors);
  }
}
