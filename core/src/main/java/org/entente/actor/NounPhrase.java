package org.entente.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads one noun phrase by the order of its words: determiners, modifiers, head, then what it is
 * of, in, from, at or for. A listed name decides before an agent word, an agent word before a guess
 * at the spelling; what none of them tells stays unknown.
 */
final class NounPhrase {
  private final Directory directory;
  private final Agents agents;
  private final NameIndex index;
  private final Offices offices;
  private final Naming naming;
  private final Surroundings surroundings;
  private final Phrase phrase;
  private final NameScan scan;

  /**
   * What one part of a phrase names.
   *
   * @param named whether it is a proper name rather than a description
   * @param isPerson whether a listed person
   * @param isPlace whether only somewhere: a state, a city, a people
   * @param isWeak whether the sector comes from a mere modifier: "Naval", "Finance"
   */
  record Part(
      Mention mention, boolean named, boolean isPerson, boolean isPlace, boolean isWeak) {
    Part(Mention mention, boolean named, boolean isPerson, boolean isPlace) {
      this(mention, named, isPerson, isPlace, false);
    }

    /** A listed person or body, not merely a state's. */
    boolean isSomebody() {
      return named && !isPlace && mention.identity() instanceof Identity.Known;
    }
  }

  /** To whom a head belongs: a listed actor itself, or the country of a place or body in it. */
  private record Body(Actor actor, boolean itself) {}

  NounPhrase(
      Directory directory,
      NameIndex index,
      Offices offices,
      Naming naming,
      Surroundings surroundings,
      Phrase phrase) {
    this.directory = directory;
    this.agents = directory.agents();
    this.index = index;
    this.offices = offices;
    this.naming = naming;
    this.surroundings = surroundings;
    this.phrase = phrase;
    this.scan = new NameScan(index, phrase);
  }

  /** Words of a phrase before and behind its core, and what was said of it on the way. */
  private record Frame(
      int from, int core, int cut, int until, boolean former, boolean indefinite, Optional<ActorId> owner) {}

  Part part(int from, int until) {
    return part(from, until, Optional.empty());
  }

  /** @param owner the country given behind the phrase: "Socialist Party (Spain)" */
  Part part(int from, int until, Optional<ActorId> owner) {
    int core = from;
    boolean former = false;
    boolean indefinite = false;
    boolean moved = true;
    while (moved && core < until) {
      moved = false;
      if (scan.longestAt(core, until).filter(m -> m.until() > m.from() + 1).isPresent()) {
        break;
      }
      String word = phrase.word(core).folded();
      boolean more = core + 1 < until;
      if (more
          && PhraseWords.QUANTITIES.contains(word)
          && phrase.word(core + 1).folded().equals("of")) {
        indefinite = true;
        core += 2;
        moved = true;
      } else if (more
          && !phrase.word(core).isInitials()
          && (PhraseWords.DETERMINERS.contains(word) || isNumber(word) || isAge(word))) {
        indefinite |= !word.equals("the");
        core++;
        moved = true;
      } else if (more && PhraseWords.FORMER.contains(word)) {
        former = true;
        core++;
        moved = true;
      }
    }
    List<NameScan.Match> matches = scan.within(core, until);
    int cut = cut(core, until, matches);
    return read(new Frame(from, core, cut, until, former, indefinite, owner), matches);
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isAge(String word) {
    return word.endsWith(" year old") || word.endsWith(" month old");
  }

  /** Where the core ends: at a preposition, a clause, or a second phrase joined to it. */
  private int cut(int core, int until, List<NameScan.Match> matches) {
    for (int i = core + 1; i < until; i++) {
      int word = i;
      Optional<NameScan.Match> inside = matches.stream().filter(m -> m.holds(word)).findFirst();
      if (inside.isPresent()) {
        i = inside.get().until() - 1;
        continue;
      }
      String folded = phrase.word(i).folded();
      if (PhraseWords.PREPOSITIONS.contains(folded)) {
        int over = titleOver(core, i, until);
        if (over < 0) {
          return i;
        }
        i = over - 1;
        continue;
      }
      if (PhraseWords.CLAUSES.contains(folded) && !phrase.word(i).isCapital()) {
        return i;
      }
      boolean joint =
          folded.equals("and") || folded.equals("or") || phrase.word(i).text().equals("&");
      if (joint && (agentEnding(core, i).isPresent() || namedBefore(i, matches))) {
        return i;
      }
    }
    return until;
  }

  /** "Secretary of State Hillary Clinton": the end of a title with a preposition in it, or -1. */
  private int titleOver(int core, int preposition, int until) {
    for (int from = core; from < preposition; from++) {
      for (int end = Math.min(until - 1, preposition + 4); end > preposition; end--) {
        if (phrase.word(end).isCapital()
            && knownUntil(end, until) == end
            && agents.find(Agents.Role.BODY, phrase, end, end + 1).isEmpty()
            && agents.find(Agents.Role.AGENT, phrase, from, end).isPresent()) {
          return end;
        }
      }
    }
    return -1;
  }

  private static boolean namedBefore(int word, List<NameScan.Match> matches) {
    return matches.stream()
        .anyMatch(match ->
            match.until() == word
                && match.names().stream().noneMatch(n -> n.form() == Name.Form.DEMONYM));
  }

  /** An agent word or phrase with its sector; {@code head} tells that its sector is weak. */
  private record AgentWord(int from, int until, Sector sector, boolean head) {}

  /** The longest agent phrase that ends the core, or begins in it and goes on over "of". */
  private Optional<AgentWord> agentEnding(int core, int cut) {
    for (int from = core; from < cut; from++) {
      for (int until = reach(cut); until > cut; until--) {
        Optional<Sector> sector = agents.find(Agents.Role.AGENT, phrase, from, until);
        if (sector.isPresent() && from < cut) {
          return Optional.of(new AgentWord(from, until, sector.get(), false));
        }
      }
      Optional<Sector> sector = agents.find(Agents.Role.AGENT, phrase, from, cut);
      Optional<Sector> head = agents.find(Agents.Role.HEAD, phrase, from, cut);
      if (sector.isPresent() || head.isPresent()) {
        return Optional.of(
            new AgentWord(from, cut, sector.or(() -> head).orElse(Sector.UIS), head.isPresent()));
      }
    }
    return Optional.empty();
  }

  /** How far an agent phrase may go on behind the core: a few words, and over no sign. */
  private int reach(int cut) {
    int until = cut;
    while (until < Math.min(phrase.size(), cut + 4)
        && (!phrase.word(until).isSign() || phrase.word(until).isPossessive())) {
      until++;
    }
    return until;
  }

  /** "Sri Lankan army chief": a name that reaches into the agent phrase leaves it its rest. */
  private Optional<AgentWord> agentBehindNames(Frame frame, List<NameScan.Match> matches) {
    Optional<AgentWord> agent = agentEnding(frame.core(), frame.cut());
    if (agent.isEmpty()) {
      return agent;
    }
    int from = agent.get().from();
    return matches.stream()
        .filter(m -> m.from() < from && m.until() > from && m.until() < frame.cut())
        .findFirst()
        .flatMap(m -> agentEnding(m.until(), frame.cut()))
        .or(() -> agent);
  }

  private Optional<AgentWord> misspelt(Frame frame) {
    Phrase.Word last = phrase.word(frame.cut() - 1);
    boolean common = !last.isCapital() || (frame.cut() - frame.core() == 1 && frame.from() == 0);
    boolean known = knownUntil(frame.cut() - 1, frame.cut()) == frame.cut();
    return common && !known && scan.longestAt(frame.cut() - 1, frame.cut()).isEmpty()
        ? agents
            .findNear(last.folded())
            .map(sector -> new AgentWord(frame.cut() - 1, frame.cut(), sector, false))
        : Optional.empty();
  }

  /** "Congress of Trade Unions", "School of Law": a body's kind told over a preposition. */
  private Optional<Part> bodyOver(Frame frame, List<NameScan.Match> matches) {
    if (frame.cut() >= frame.until() || !phrase.word(frame.cut() - 1).isCapital()) {
      return Optional.empty();
    }
    for (int from = frame.core(); from < frame.cut(); from++) {
      for (int until = Math.min(frame.until(), frame.cut() + 5); until > frame.cut(); until--) {
        Optional<Sector> sector = agents.find(Agents.Role.BODY, phrase, from, until);
        boolean listed =
            matches.stream().anyMatch(m -> m.from() < frame.cut() && m.until() > frame.cut());
        if (sector.isPresent() && !listed) {
          boolean ends = PhraseWords.PREPOSITIONS.contains(phrase.word(until - 1).folded());
          int end = ends ? until - 1 : until;
          Optional<Body> owner =
              body(frame.core(), from, matches, "").or(() -> complement(end, frame.until()));
          String words = phrase.text(frame.from(), frame.until());
          Mention mention =
              new Mention(
                  words,
                  new Identity.Unknown(words),
                  owner.map(this::countryOf).filter(this::isCountry),
                  List.of(sector.get()));
          return Optional.of(new Part(mention, true, false, false));
        }
      }
    }
    return Optional.empty();
  }

  private Part read(Frame frame, List<NameScan.Match> matches) {
    Optional<NameScan.Match> named =
        matches.stream().filter(match -> match.until() == frame.cut()).findFirst();
    Optional<AgentWord> agent = agentBehindNames(frame, matches);
    Optional<Part> crossing = bodyOver(frame, matches);
    if (crossing.isPresent()) {
      return crossing.get();
    }
    boolean place =
        named.filter(m -> m.from() == frame.core()).isEmpty() && onlyPlace(frame).isPresent();
    if (named.isPresent() && !place) {
      NameScan.Match match = named.get();
      boolean longer =
          agent.isEmpty()
              || match.from() < agent.get().from()
              || (match.from() == agent.get().from() && !isFamilyNameOnly(match));
      if (longer) {
        Optional<Part> read = named(frame, match, matches);
        if (read.isPresent()) {
          return read.get();
        }
      }
    }
    return agent
        .or(() -> misspelt(frame))
        .map(word -> composed(frame, word, matches))
        .orElseGet(() -> unlisted(frame, matches));
  }

  // --- names that the directory lists

  /** "Bishop", "Cook": whoever is an agent first is no person of that name. */
  private boolean isFamilyNameOnly(NameScan.Match match) {
    return match.until() == match.from() + 1
        && match.names().stream()
            .allMatch(n -> directory.actor(n.actor()).kind() == Actor.Kind.PERSON);
  }

  private Optional<Part> named(Frame frame, NameScan.Match match, List<NameScan.Match> matches) {
    List<Name> names = match.names();
    boolean person =
        names.stream().anyMatch(n -> directory.actor(n.actor()).kind() == Actor.Kind.PERSON);
    Optional<AgentWord> title =
        match.from() > frame.core() ? title(frame.core(), match.from()) : Optional.empty();
    boolean described = described(frame.core(), match.from(), matches);
    if (person && !described) {
      return Optional.empty();
    }
    Optional<Body> owner =
        body(frame.core(), match.from(), matches, "")
            .or(() -> complement(match.until(), frame.until()))
            .or(() -> frame.owner().flatMap(this::country));
    return person ? person(frame, match, title, owner) : body(frame, match, owner, described);
  }

  private Optional<Part> body(
      Frame frame, NameScan.Match match, Optional<Body> owner, boolean described) {
    List<Name> names = match.names();
    Optional<Body> body = owner;
    if (match.from() > frame.core() && !(described && onlyOwners(frame.core(), match.from()))) {
      boolean place = names.stream().allMatch(n -> isPlace(directory.actor(n.actor())));
      return place ? Optional.empty() : Optional.of(branch(frame, match, body));
    }
    List<ActorId> ids = decided(names, body, Optional.empty());
    String words = phrase.text(frame.from(), frame.until());
    if (ids.size() > 1) {
      boolean places = ids.stream().map(directory::actor).allMatch(NounPhrase::isPlace);
      return Optional.of(new Part(ambiguous(ids, words, body), true, false, places));
    }
    Actor actor = directory.actor(ids.getFirst());
    boolean elsewhere =
        body.isPresent()
            && !isPlace(actor)
            && isState(body.get().actor())
            && isElsewhere(actor, body.get());
    if (elsewhere) {
      return Optional.of(branch(frame, match, body));
    }
    Mention mention = naming.mention(actor, words);
    if (body.isEmpty() && actor.kind() == Actor.Kind.PEOPLE) {
      body = scan.exactly(match.from(), match.from() + 1).flatMap(m -> bodyOf(m, ""));
    }
    if (actor.kind() == Actor.Kind.PEOPLE && body.isPresent() && isState(body.get().actor())) {
      mention =
          new Mention(
              words, mention.identity(), Optional.of(countryOf(body.get())), mention.sector());
    }
    if (actor.kind() == Actor.Kind.TERRITORY && mention.country().isEmpty()) {
      List<ActorId> lies =
          directory.places().countriesOf(phrase.key(match.from(), match.until()));
      if (lies.size() == 1) {
        mention = new Mention(words, mention.identity(), Optional.of(lies.getFirst()), mention.sector());
      }
    }
    boolean demonym =
        names.stream().anyMatch(n -> n.form() == Name.Form.DEMONYM && n.actor().equals(actor.id()));
    if (demonym && isState(actor)) {
      mention = people(frame, match, mention);
    }
    return Optional.of(new Part(mention, true, false, isPlace(actor)));
  }

  /** Whether no capitalised word before a body's name makes it another: "Liberal National Party". */
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

  private boolean isElsewhere(Actor actor, Body body) {
    return Naming.countryOf(actor).filter(c -> !c.equals(countryOf(body))).isPresent();
  }

  /** "Kenyans", "two Russians" are people; "the Russians" are as much their state. */
  private Mention people(Frame frame, NameScan.Match match, Mention mention) {
    boolean definite = frame.core() > frame.from() && !frame.indefinite();
    boolean noun = frame.indefinite() || phrase.word(match.until() - 1).folded().endsWith("s");
    return noun && !definite
        ? new Mention(mention.surface(), mention.identity(), mention.country(), List.of(Sector.CVL))
        : mention;
  }

  /**
   * A body of the kind that the name tells, elsewhere: "Zambia Daily Mail", "Kenya's High Court".
   */
  private Part branch(Frame frame, NameScan.Match match, Optional<Body> body) {
    String words = phrase.text(frame.from(), frame.until());
    List<Sector> sectors = directory.actor(match.names().getFirst().actor()).sector();
    Optional<ActorId> country =
        body.or(() -> stateWithin(match)).map(this::countryOf).filter(this::isCountry);
    boolean agency =
        match.names().stream()
            .allMatch(n -> directory.actor(n.actor()).kind() == Actor.Kind.AGENCY);
    Identity identity =
        agency && country.isPresent()
            ? new Identity.Known(country.get())
            : new Identity.Unknown(words);
    return new Part(
        new Mention(words, identity, country, sectors.stream().limit(1).toList()),
        true,
        false,
        false);
  }

  /** "Royal Bank of Canada" is not the Bank of Canada, and yet Canadian. */
  private Optional<Body> stateWithin(NameScan.Match match) {
    for (int i = match.from(); i < match.until(); i++) {
      if (match.until() - match.from() > 1) {
        Optional<Body> state =
            scan.exactly(i, i + 1)
                .flatMap(m -> bodyOf(m, ""))
                .filter(body -> isState(body.actor()));
        if (state.isPresent()) {
          return state;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Part> person(
      Frame frame, NameScan.Match match, Optional<AgentWord> title, Optional<Body> body) {
    String words = phrase.text(frame.from(), frame.until());
    boolean alone = phrase.key(match.from(), match.until()).indexOf(' ') < 0;
    Optional<String> office = title.map(t -> Singular.of(phrase.key(t.from(), t.until())));
    List<ActorId> ids = decided(match.names(), body, office);
    if (ids.size() > 1) {
      return Optional.of(new Part(ambiguous(ids, words, body), true, true, false));
    }
    Actor actor = atThatTime(match, directory.actor(ids.getFirst()), alone);
    Mention mention = naming.mention(actor, words);
    if (alone && actor.kind() == Actor.Kind.PERSON) {
      boolean foreign =
          body.isPresent()
              && isState(body.get().actor())
              && actor.country().filter(c -> !c.equals(countryOf(body.get()))).isPresent();
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
    return Optional.of(new Part(titled(frame, title, actor, mention), true, true, false));
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

  private Mention titled(Frame frame, Optional<AgentWord> title, Actor actor, Mention mention) {
    boolean former = frame.former() || formerWithin(frame.core(), frame.cut());
    var sectors = new LinkedHashSet<Sector>();
    if (former) {
      sectors.add(Sector.ELI);
    } else if (title.isPresent() && !title.get().head() && !naming.inOffice(actor.id())) {
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

  private boolean formerWithin(int from, int until) {
    for (int i = from; i < until; i++) {
      if (PhraseWords.FORMER.contains(phrase.word(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** Whom names mean once date, owner, title and sentence have been heard. */
  private List<ActorId> decided(List<Name> names, Optional<Body> body, Optional<String> office) {
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

  /** Several fit: what they have in common still holds. */
  private Mention ambiguous(List<ActorId> ids, String words, Optional<Body> body) {
    List<Actor> actors = ids.stream().map(directory::actor).toList();
    List<Sector> sectors =
        actors.stream().map(a -> a.sector().stream().findFirst()).distinct().toList().size() == 1
            ? actors.getFirst().sector().stream().limit(1).toList()
            : List.of();
    List<Optional<ActorId>> countries = actors.stream().map(Naming::countryOf).distinct().toList();
    Optional<ActorId> country = countries.size() == 1 ? countries.getFirst() : Optional.empty();
    return new Mention(
        words, new Identity.Ambiguous(ids), country.or(() -> body.map(this::countryOf)), sectors);
  }

  // --- agents: a head and to whom it belongs

  private Part composed(Frame frame, AgentWord agent, List<NameScan.Match> matches) {
    String words = phrase.text(frame.from(), frame.until());
    String head = phrase.key(agent.from(), agent.until());
    Optional<Body> body = body(frame.core(), agent.from(), matches, head);
    List<Part> behind = complements(agent.until(), frame.until());
    if (body.isEmpty()) {
      body = ofParts(behind);
    }
    if (body.isEmpty()) {
      body = frame.owner().flatMap(this::country);
    }
    boolean former = frame.former() || formerWithin(frame.core(), agent.from());
    Sector own = sector(frame, agent, matches, behind);
    boolean proper =
        properWords(frame.core(), agent.from(), matches) > 0
            && phrase.word(agent.until() - 1).isCapital();
    boolean stateless =
        body.filter(b -> isState(b.actor())).isEmpty() || !PhraseWords.IN_CHARGE.contains(head);
    own = agent.head() && (own == Sector.UIS || own == Sector.IGO) && !stateless ? Sector.GOV : own;
    List<Sector> sectors = former ? formerly(own) : List.of(own);
    if (body.isEmpty()) {
      Optional<ActorId> country =
          !frame.indefinite() && isOffice(frame, agent, own)
              ? surroundings.findCountry()
              : Optional.empty();
      Identity identity =
          country.isPresent() && !proper
              ? new Identity.Known(country.get())
              : new Identity.Unknown(words);
      return new Part(new Mention(words, identity, country, sectors), proper, false, false);
    }
    Actor actor = body.get().actor();
    Optional<ActorId> country = Optional.of(countryOf(body.get())).filter(c -> isCountry(c));
    if (actor.kind() == Actor.Kind.PERSON || isPlace(actor)) {
      Optional<ActorId> holder = holder(frame, agent, body.get(), former);
      if (holder.isPresent()) {
        Mention mention = naming.mention(directory.actor(holder.get()), words);
        return new Part(mention, true, true, false);
      }
      Identity identity =
          proper
              ? new Identity.Unknown(words)
              : country
                  .filter(c -> actor.kind() == Actor.Kind.PERSON || isState(actor))
                  .<Identity>map(Identity.Known::new)
                  .orElse(new Identity.Known(actor.id()));
      return new Part(new Mention(words, identity, country, sectors), proper, false, false);
    }
    var all = new LinkedHashSet<Sector>();
    boolean theirs = agent.head() || actor.sector().contains(Sector.IGO);
    if (theirs) {
      all.addAll(actor.sector().stream().limit(1).toList());
    }
    all.addAll(theirs && agent.head() ? List.of() : sectors);
    all.addAll(actor.sector());
    if (proper) {
      return new Part(
          new Mention(words, new Identity.Unknown(words), country, sectors), true, false, false);
    }
    return new Part(
        new Mention(words, new Identity.Known(actor.id()), country, List.copyOf(all)),
        false,
        false,
        false);
  }

  private static List<Sector> formerly(Sector sector) {
    return switch (sector) {
      case GOV -> List.of(Sector.ELI);
      case LEG, JUD, PTY, OPP -> List.of(Sector.ELI, sector);
      case UIS -> List.of(Sector.ELI);
      default -> List.of(sector);
    };
  }

  /** Only a state's own bodies and offices may take their country from the sentence around. */
  private boolean isOffice(Frame frame, AgentWord agent, Sector sector) {
    boolean definite = frame.core() > frame.from() || phrase.word(agent.from()).isCapital();
    boolean singular =
        !Singular.isPlural(phrase.word(agent.until() - 1).folded())
            || phrase.word(agent.until() - 1).folded().equals("police");
    return definite && singular && sector.actsForState();
  }

  private Optional<ActorId> holder(Frame frame, AgentWord agent, Body body, boolean former) {
    String last = phrase.word(agent.until() - 1).folded();
    if (former || !body.itself() || frame.indefinite() || !naming.isDated() || Singular.isPlural(last)) {
      return Optional.empty();
    }
    for (int i = frame.core(); i < agent.from(); i++) {
      if (PhraseWords.PLAIN_ADJECTIVES.contains(phrase.word(i).folded())) {
        return Optional.empty();
      }
    }
    return offices.findHolder(
        body.actor().id(), phrase.key(agent.from(), agent.until()), naming.day());
  }

  /**
   * "army spokesman", "spokesman for the police", "head of the union": a head's sector is theirs.
   */
  private Sector sector(
      Frame frame, AgentWord agent, List<NameScan.Match> matches, List<Part> behind) {
    if (!agent.head()) {
      return agent.sector();
    }
    if (agent.until() > agent.from() && phrase.word(agent.until() - 1).isCapital()) {
      for (int from = Math.max(frame.core(), agent.until() - 4); from < agent.until() - 1; from++) {
        Optional<Sector> body = agents.find(Agents.Role.BODY, phrase, from, agent.until());
        if (body.isPresent()) {
          return body.get();
        }
      }
    }
    for (int until = agent.from(); until > frame.core(); until--) {
      int word = until - 1;
      if (matches.stream().anyMatch(m -> m.holds(word)) || inPlace(word, frame)) {
        continue;
      }
      for (int from = Math.max(frame.core(), until - 4); from < until; from++) {
        Optional<Sector> told =
            agents.find(Agents.Role.MODIFIER, phrase, from, until).or(agentButHead(from, until));
        if (told.isPresent()) {
          return told.get();
        }
      }
    }
    for (Part part : behind) {
      if (!part.isPlace()
          && !part.mention().sector().isEmpty()
          && part.mention().sector().getFirst() != Sector.UIS
          && !PhraseWords.WORKING.contains(phrase.word(agent.until() - 1).folded())) {
        return part.mention().sector().getFirst();
      }
    }
    return agent.sector();
  }

  private java.util.function.Supplier<Optional<Sector>> agentButHead(int from, int until) {
    return () ->
        agents.find(Agents.Role.HEAD, phrase, from, until).isPresent()
            ? Optional.empty()
            : agents.find(Agents.Role.AGENT, phrase, from, until);
  }

  // --- to whom a head belongs

  /** Whether a word is part of a longer place name: the bank in "West Bank". */
  private boolean inPlace(int word, Frame frame) {
    for (int from = Math.max(frame.core(), word - 3); from <= word; from++) {
      for (int until = word + 1; until <= Math.min(from + 4, frame.cut()); until++) {
        boolean longer = until - from > 1 && phrase.word(from).isCapital();
        if (longer && !directory.places().countriesOf(phrase.key(from, until)).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first listed actor, or country of a listed place, among the words before a head. */
  private Optional<Body> body(int from, int until, List<NameScan.Match> matches, String head) {
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
      List<ActorId> countries =
          directory.places().countriesOf(phrase.key(match.from(), until));
      if (countries.size() == 1) {
        return country(countries.getFirst());
      }
    }
    return Optional.empty();
  }

  private Optional<Body> bodyOf(NameScan.Match match, String head) {
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
      if (actor.kind() == Actor.Kind.PERSON && alone && !ownsWhatFollows(match)) {
        return Optional.empty();
      }
      Optional<ActorId> country = Naming.countryOf(actor);
      country.ifPresent(countries::remove);
      if (countries.isEmpty() || !isPlace(actor)) {
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
    boolean places = ids.stream().map(directory::actor).allMatch(NounPhrase::isPlace);
    if (!places) {
      return owned.size() == 1 ? country(owned.getFirst()) : Optional.empty();
    }
    Actor state =
        ids.stream()
            .map(directory::actor)
            .filter(NounPhrase::isState)
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
        && isState(state)
        && words.stream().noneMatch(PhraseWords.BELOW_THE_STATE::contains)) {
      return Optional.of(new Body(state, true));
    }
    if (words.stream().anyMatch(PhraseWords.BELOW_THE_STATE::contains) && isState(state)) {
      List<ActorId> others = countries.stream().filter(c -> !c.equals(state.id())).toList();
      return others.size() == 1 ? country(others.getFirst()) : Optional.empty();
    }
    return Optional.empty();
  }

  private boolean ownsWhatFollows(NameScan.Match match) {
    int next = match.until();
    if (next >= phrase.size()) {
      return true;
    }
    return phrase.word(next).isPossessive() || !phrase.word(next).isCapital();
  }

  private Optional<Body> country(ActorId id) {
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
        || knownUntil(from, from + 1) > from
        || agents.find(Agents.Role.BODY, phrase, from, from + 1).isPresent()) {
      return Optional.empty();
    }
    List<ActorId> states =
        index.findNear(word.folded()).stream()
            .map(name -> directory.actor(name.actor()))
            .filter(NounPhrase::isState)
            .map(Actor::id)
            .distinct()
            .toList();
    return states.size() == 1 ? country(states.getFirst()) : Optional.empty();
  }

  /** Everyone that the words behind a head name: "of …", "from …", "based in …". */
  private List<Part> complements(int from, int until) {
    var parts = new ArrayList<Part>();
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
        Part part = part(i + 1, next);
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

  private Optional<Body> complement(int from, int until) {
    return ofParts(complements(from, until));
  }

  private Optional<Body> ofParts(List<Part> parts) {
    for (Part part : parts) {
      if (part.mention().identity() instanceof Identity.Known known) {
        return Optional.of(new Body(directory.actor(known.actor()), !part.named() || part.isPlace()));
      }
      if (part.mention().country().isPresent()) {
        return country(part.mention().country().get());
      }
    }
    return Optional.empty();
  }

  /** A description of one that another part names: "an officer (FBI)". */
  Mention of(Part described, Part body) {
    Mention mention = described.mention();
    var sectors = new LinkedHashSet<Sector>(body.mention().sector());
    if (mention.country().isPresent()) {
      return mention;
    }
    sectors.addAll(mention.sector());
    return new Mention(
        mention.surface(),
        body.mention().identity(),
        body.mention().country(),
        List.copyOf(sectors));
  }

  // --- names that the directory does not list

  private Part unlisted(Frame frame, List<NameScan.Match> matches) {
    String words = phrase.text(frame.from(), frame.until());
    int name = firstOfName(frame.core(), frame.cut(), matches);
    Optional<Body> only = onlyPlace(frame);
    if (only.isPresent()) {
      Optional<ActorId> country = Optional.of(countryOf(only.get())).filter(this::isCountry);
      return new Part(
          new Mention(words, new Identity.Unknown(words), country, List.of()), true, false, true);
    }
    Optional<Part> near = near(frame, name, matches);
    if (near.isPresent()) {
      return near.get();
    }
    boolean capital = name < frame.cut() && phrase.word(name).isCapital();
    Optional<AgentWord> title =
        name > frame.core() && (capital || phrase.isLower())
            ? title(frame.core(), name)
            : Optional.empty();
    Optional<Body> body = body(frame.core(), name, matches, "");
    if (title.isPresent()) {
      Sector told = sector(frame, title.get(), matches, List.of());
      boolean former = frame.former() || formerWithin(frame.core(), name);
      return new Part(
          new Mention(
              words,
              new Identity.Unknown(words),
              body.map(this::countryOf).filter(this::isCountry),
              former ? formerly(told) : List.of(told)),
          true,
          false,
          false);
    }
    Optional<Sector> kind = capital || phrase.isLower() ? bodyKind(frame) : Optional.empty();
    if (kind.isPresent()) {
      Optional<Body> owner = body(frame.core(), frame.cut(), matches, "");
      if (owner.isEmpty()) {
        owner = complement(frame.cut(), frame.until());
      }
      return new Part(
          new Mention(
              words,
              new Identity.Unknown(words),
              owner.map(this::countryOf).filter(this::isCountry),
              List.of(kind.get())),
          true,
          false,
          false);
    }
    if (!capital && !phrase.isLower()) {
      Optional<Part> owned = owned(frame, matches);
      if (owned.isPresent()) {
        return owned.get();
      }
    }
    Optional<Sector> modifier =
        agents.find(Agents.Role.MODIFIER, phrase, frame.core(), frame.cut());
    Optional<ActorId> country =
        body.filter(b -> isState(b.actor()))
            .or(() -> modifier.isPresent() ? complement(frame.cut(), frame.until()) : Optional.empty())
            .map(this::countryOf)
            .filter(this::isCountry);
    return new Part(
        new Mention(
            words, new Identity.Unknown(words), country, modifier.map(List::of).orElse(List.of())),
        capital && modifier.isEmpty(),
        false,
        false,
        modifier.isPresent());
  }

  /** A thing stands for whose it is: "Israel's ports", "Turkish military operations". */
  private Optional<Part> owned(Frame frame, List<NameScan.Match> matches) {
    Optional<Body> before = body(frame.core(), frame.cut(), matches, "");
    if (before.isEmpty()
        && frame.cut() < frame.until()
        && phrase.word(frame.cut()).folded().equals("by")) {
      return Optional.of(part(frame.cut() + 1, frame.until()));
    }
    return before.map(
        owner -> {
          Actor actor = owner.actor();
          String words = phrase.text(frame.from(), frame.until());
          var thing = new AgentWord(frame.cut(), frame.cut(), Sector.UIS, true);
          Sector told = sector(frame, thing, matches, List.of());
          Mention whole = naming.mention(actor, words);
          List<Sector> sectors = told == Sector.UIS ? whole.sector() : List.of(told);
          Mention mention = new Mention(words, whole.identity(), whole.country(), sectors);
          return new Part(mention, false, actor.kind() == Actor.Kind.PERSON, false);
        });
  }

  /** A phrase that is a place and nothing more. */
  private Optional<Body> onlyPlace(Frame frame) {
    List<ActorId> countries = directory.places().countriesOf(phrase.key(frame.core(), frame.cut()));
    if (countries.size() == 1 && (phrase.word(frame.core()).isCapital() || phrase.isLower())) {
      return country(countries.getFirst());
    }
    List<ActorId> spoken = countries.stream().filter(surroundings::speaksOf).toList();
    return spoken.size() == 1 ? country(spoken.getFirst()) : Optional.empty();
  }

  /** The words of an unlisted body that tell its kind, the last of them first. */
  private Optional<Sector> bodyKind(Frame frame) {
    for (int until = frame.cut(); until > frame.core(); until--) {
      for (int from = Math.max(frame.core(), until - 4); from < until; from++) {
        Optional<Sector> sector = agents.find(Agents.Role.BODY, phrase, from, until);
        if (sector.isPresent()) {
          return sector;
        }
      }
    }
    for (int until = frame.cut(); until > frame.core(); until--) {
      for (int from = Math.max(frame.core(), until - 4); from < until; from++) {
        Optional<Sector> sector = agents.find(Agents.Role.AGENT, phrase, from, until);
        boolean weak = agents.find(Agents.Role.HEAD, phrase, from, until).isPresent();
        if (sector.isPresent() && !weak && (frame.cut() - frame.core() > 1)) {
          return sector;
        }
      }
    }
    return Optional.empty();
  }

  /** By spelling, then by family name. */
  private Optional<Part> near(Frame frame, int name, List<NameScan.Match> matches) {
    if (name >= frame.cut() || !(phrase.word(name).isCapital() || phrase.isLower())) {
      return Optional.empty();
    }
    int until = frame.until() > frame.cut() && spansOf(frame) ? frame.until() : frame.cut();
    for (int end : until == frame.cut() ? List.of(frame.cut()) : List.of(until, frame.cut())) {
      boolean word =
          end == name + 1
              && ((phrase.isLower() && phrase.word(name).folded().length() < 7)
                  || knownUntil(name, end) > name
                  || agents.find(Agents.Role.BODY, phrase, name, end).isPresent());
      List<Name> names = word ? List.of() : nearNames(phrase.key(name, end));
      if (names.isEmpty()) {
        continue;
      }
      Optional<Body> body = body(frame.core(), name, matches, "");
      List<ActorId> ids = decided(names, body, Optional.empty());
      if (ids.size() == 1) {
        Actor actor = directory.actor(ids.getFirst());
        Mention mention = naming.mention(actor, phrase.text(frame.from(), frame.until()));
        boolean person = actor.kind() == Actor.Kind.PERSON;
        Optional<AgentWord> title = person ? title(frame.core(), name) : Optional.empty();
        return Optional.of(
            new Part(
                person ? titled(frame, title, actor, mention) : mention,
                true,
                person,
                isPlace(actor)));
      }
    }
    return family(frame, name, matches);
  }

  /** Names with the same words first, then with slips in them, then people's shorter ones. */
  private List<Name> nearNames(String key) {
    List<Name> same = index.findDividedOtherwise(key);
    if (!same.isEmpty()) {
      return same;
    }
    List<Name> near = index.findNear(key);
    if (!near.isEmpty()) {
      return near;
    }
    return index.findFuller(key).stream()
        .filter(name -> directory.actor(name.actor()).kind() == Actor.Kind.PERSON)
        .toList();
  }

  private boolean spansOf(Frame frame) {
    return phrase.word(frame.cut()).folded().equals("of")
        || phrase.word(frame.cut()).folded().equals("for");
  }

  /** A family name alone, of somebody listed by the full name only. */
  private Optional<Part> family(Frame frame, int name, List<NameScan.Match> matches) {
    String key = phrase.key(name, frame.cut());
    List<ActorId> people = index.findFamily(key);
    if (people.isEmpty()) {
      return Optional.empty();
    }
    Optional<AgentWord> title = title(frame.core(), name);
    Optional<Body> body = body(frame.core(), name, matches, "");
    List<ActorId> left = people;
    if (body.isPresent()) {
      ActorId country = countryOf(body.get());
      left =
          left.stream()
              .filter(id -> directory.actor(id).country().filter(country::equals).isPresent())
              .toList();
    }
    if (title.isPresent()) {
      String office = Singular.of(phrase.key(title.get().from(), title.get().until()));
      Sector sector = title.get().sector();
      left =
          left.stream()
              .filter(id ->
                  offices.held(id, office, directory.actor(id).offices())
                      || directory.actor(id).sector().contains(sector))
              .toList();
    }
    List<ActorId> near = surroundings.near(left);
    boolean told = !near.isEmpty() && near.size() < 3;
    left = told ? near : left;
    if (naming.isDated() && left.size() > 1) {
      List<ActorId> office = left.stream().filter(naming::inOffice).toList();
      left = office.isEmpty() ? left : office;
    }
    boolean safe =
        told
            || (title.isPresent() && body.isPresent())
            || (naming.isDated() && left.stream().anyMatch(naming::inOffice))
            || !PhraseWords.COMMON_FAMILIES.contains(key);
    if (left.isEmpty() || !safe) {
      return Optional.empty();
    }
    String words = phrase.text(frame.from(), frame.until());
    if (left.size() > 1) {
      return Optional.of(new Part(ambiguous(left, words, body), true, true, false));
    }
    Actor actor = directory.actor(left.getFirst());
    Mention mention = naming.mention(actor, words);
    return Optional.of(new Part(titled(frame, title, actor, mention), true, true, false));
  }

  // --- words before a name

  /** The country of a part that is a place; of a name that a state shares, the state. */
  Optional<ActorId> country(Part part) {
    if (part.mention().identity() instanceof Identity.Ambiguous ambiguous) {
      List<ActorId> states =
          ambiguous.candidates().stream()
              .filter(id -> directory.actor(id).kind() == Actor.Kind.STATE)
              .toList();
      return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
    }
    return part.mention().country();
  }

  /** The last title, office or agent word before a name. */
  private Optional<AgentWord> title(int from, int until) {
    for (int end = until; end > from; end--) {
      for (int start = Math.max(from, end - 5); start < end; start++) {
        Optional<Sector> head = agents.find(Agents.Role.HEAD, phrase, start, end);
        Optional<Sector> sector =
            agents
                .find(Agents.Role.TITLE, phrase, start, end)
                .or(() -> head)
                .or(agentAt(start, end));
        Optional<Sector> specific = agents.find(Agents.Role.AGENT, phrase, start, end);
        boolean courtesy = PhraseWords.COURTESY.contains(phrase.key(start, end));
        if (sector.isPresent() && !courtesy) {
          return Optional.of(
              new AgentWord(
                  start, end, specific.or(() -> sector).orElse(Sector.UIS), head.isPresent()));
        }
      }
    }
    return Optional.empty();
  }

  private java.util.function.Supplier<Optional<Sector>> agentAt(int from, int until) {
    return () -> agents.find(Agents.Role.AGENT, phrase, from, until);
  }

  /** Whether all words tell what the name behind them is, and none is a name of its own. */
  private boolean described(int from, int until, List<NameScan.Match> matches) {
    return properWords(from, until, matches) == 0;
  }

  /** How many words are capitalised and nothing that the program knows. */
  private int properWords(int from, int until, List<NameScan.Match> matches) {
    int proper = 0;
    for (int i = from; i < until; i++) {
      int word = i;
      Optional<NameScan.Match> inside = matches.stream().filter(m -> m.holds(word)).findFirst();
      if (inside.isPresent()) {
        boolean person =
            inside.get().until() <= until
                && inside.get().names().stream()
                    .allMatch(n -> directory.actor(n.actor()).kind() == Actor.Kind.PERSON);
        proper += person && !ownsWhatFollows(inside.get()) ? 1 : 0;
        i = inside.get().until() - 1;
        continue;
      }
      int known = knownUntil(i, until);
      if (known > i) {
        i = known - 1;
        continue;
      }
      proper += phrase.word(i).isCapital() ? 1 : 0;
    }
    return proper;
  }

  /** Where a word or phrase that tells something and names nobody ends. */
  private int knownUntil(int from, int limit) {
    for (int until = Math.min(from + 4, limit); until > from; until--) {
      boolean told =
          agents.find(Agents.Role.AGENT, phrase, from, until).isPresent()
              || agents.find(Agents.Role.HEAD, phrase, from, until).isPresent()
              || agents.find(Agents.Role.MODIFIER, phrase, from, until).isPresent()
              || agents.find(Agents.Role.TITLE, phrase, from, until).isPresent()
              || !directory.places().countriesOf(phrase.key(from, until)).isEmpty();
      if (told) {
        return until;
      }
    }
    String word = phrase.word(from).folded();
    if (phrase.word(from).isInitials()) {
      return from;
    }
    boolean small =
        phrase.word(from).isPossessive()
            || PhraseWords.FORMER.contains(word)
            || PhraseWords.PLAIN_ADJECTIVES.contains(word)
            || PhraseWords.COURTESY.contains(word)
            || (from == 0 && word.endsWith("ed") && word.length() > 5)
            || PhraseWords.DETERMINERS.contains(word)
            || PhraseWords.PREPOSITIONS.contains(word);
    return small ? from + 1 : from;
  }

  /** First word of the name at a phrase's end, behind titles and the like. */
  private int firstOfName(int core, int cut, List<NameScan.Match> matches) {
    int first = core;
    for (int i = core; i < cut - 1; ) {
      int word = i;
      Optional<NameScan.Match> inside = matches.stream().filter(m -> m.from() == word).findFirst();
      boolean place =
          inside.isPresent()
              && inside.get().until() < cut
              && inside.get().names().stream().allMatch(n -> isPlace(directory.actor(n.actor())));
      int known = place ? inside.get().until() : knownUntil(i, cut - 1);
      if (known == i) {
        break;
      }
      i = known;
      first = i;
    }
    return first;
  }

  // --- kinds

  private static boolean isState(Actor actor) {
    return actor.kind().isState() || actor.kind() == Actor.Kind.TERRITORY;
  }

  private static boolean isPlace(Actor actor) {
    return isState(actor) || actor.kind() == Actor.Kind.PEOPLE;
  }

  private boolean isCountry(ActorId id) {
    return Character.isUpperCase(id.value().charAt(0));
  }

  private ActorId countryOf(Body body) {
    return Naming.countryOf(body.actor()).orElse(body.actor().id());
  }
}
