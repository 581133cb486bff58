package org.entente.actor;

import java.util.List;
import java.util.Optional;

/**
 * Reads phrases with neither a listed name nor an agent word at their end: bodies by the words of
 * their names, places, things of somebody. What is not told stays unknown.
 */
final class UnlistedNames {
  private final Directory directory;
  private final Agents agents;
  private final Naming naming;
  private final Surroundings surroundings;
  private final Phrase phrase;
  private final NameScan scan;
  private final NounPhrase nouns;
  private final Owners owners;
  private final Descriptors descriptors;
  private final AgentPhrases agentPhrases;
  private final NearNames nearNames;

  UnlistedNames(
      Ground ground,
      NounPhrase nouns,
      Owners owners,
      Descriptors descriptors,
      AgentPhrases agentPhrases,
      NearNames nearNames) {
    this.directory = ground.directory();
    this.agents = ground.directory().agents();
    this.naming = ground.naming();
    this.surroundings = ground.surroundings();
    this.phrase = ground.phrase();
    this.scan = ground.scan();
    this.nouns = nouns;
    this.owners = owners;
    this.descriptors = descriptors;
    this.agentPhrases = agentPhrases;
    this.nearNames = nearNames;
  }

  NounPhrase.Part unlisted(NounPhrase.Frame frame, List<NameScan.Match> matches) {
    String words = phrase.text(frame.from(), frame.until());
    int name = descriptors.firstOfName(frame.core(), frame.cut(), matches);
    Optional<Owners.Body> only = onlyPlace(frame);
    if (only.isPresent()) {
      Optional<ActorId> country =
          Optional.of(owners.countryOf(only.get())).filter(Kinds::isCountry);
      return new NounPhrase.Part(
          new Mention(words, new Identity.Unknown(words), country, List.of()), true, false, true);
    }
    Optional<NounPhrase.Part> near = nearNames.near(frame, name, matches);
    if (near.isPresent()) {
      return near.get();
    }
    boolean capital = name < frame.cut() && phrase.word(name).isCapital();
    Optional<Descriptors.AgentWord> title =
        name > frame.core() && (capital || phrase.isLower())
            ? descriptors.title(frame.core(), name)
            : Optional.empty();
    Optional<Owners.Body> body =
        // behind a title a place is a given name: "Judge Victoria Okello"
        owners.body(
            frame.core(), title.map(Descriptors.AgentWord::until).orElse(name), matches, "");
    if (title.isPresent()) {
      Sector told = agentPhrases.sector(frame, title.get(), matches, List.of());
      Optional<Actor> theirs =
          body.map(Owners.Body::actor)
              .filter(actor -> !Kinds.isPlace(actor) && !actor.sector().isEmpty());
      if (theirs.isPresent()) {
        told = theirs.get().sector().getFirst();
      }
      boolean former = frame.former() || descriptors.formerWithin(frame.core(), name);
      return new NounPhrase.Part(
          new Mention(
              words,
              new Identity.Unknown(words),
              body.map(owners::countryOf).filter(Kinds::isCountry),
              former ? Kinds.formerly(told) : List.of(told)),
          true,
          false,
          false);
    }
    Optional<Sector> kind = capital || phrase.isLower() ? bodyKind(frame) : Optional.empty();
    if (kind.isPresent()) {
      Optional<Owners.Body> owner = owners.body(frame.core(), frame.cut(), matches, "");
      if (owner.isEmpty()) {
        owner = owners.complement(frame.cut(), frame.until());
      }
      return new NounPhrase.Part(
          new Mention(
              words,
              new Identity.Unknown(words),
              owner.map(owners::countryOf).filter(Kinds::isCountry),
              List.of(kind.get())),
          true,
          false,
          false);
    }
    if (!capital && !phrase.isLower()) {
      Optional<NounPhrase.Part> owned = owned(frame, matches);
      if (owned.isPresent()) {
        return owned.get();
      }
    }
    Optional<Sector> modifier =
        agents.find(Agents.Role.MODIFIER, phrase, frame.core(), frame.cut());
    Optional<ActorId> country =
        body.filter(b -> b.itself() && Kinds.isState(b.actor()))
            .or(() ->
                modifier.isPresent()
                    ? owners.complement(frame.cut(), frame.until())
                    : Optional.empty())
            .map(owners::countryOf)
            .filter(Kinds::isCountry);
    return new NounPhrase.Part(
        new Mention(
            words, new Identity.Unknown(words), country, modifier.map(List::of).orElse(List.of())),
        capital && modifier.isEmpty(),
        false,
        false,
        modifier.isPresent());
  }

  /** A thing stands for whose it is: "Israel's ports", "Turkish military operations". */
  private Optional<NounPhrase.Part> owned(NounPhrase.Frame frame, List<NameScan.Match> matches) {
    Optional<Owners.Body> before = owners.body(frame.core(), frame.cut(), matches, "");
    if (before.isEmpty()
        && frame.cut() < frame.until()
        && phrase.word(frame.cut()).folded().equals("by")) {
      return Optional.of(nouns.part(frame.cut() + 1, frame.until()));
    }
    return before.map(owner -> {
      Actor actor = owner.actor();
      String words = phrase.text(frame.from(), frame.until());
      var thing = new Descriptors.AgentWord(frame.cut(), frame.cut(), Sector.UIS, true);
      Sector told = agentPhrases.sector(frame, thing, matches, List.of());
      Mention whole = naming.mention(actor, words);
      List<Sector> sectors = told == Sector.UIS ? whole.sector() : List.of(told);
      Mention mention = new Mention(words, whole.identity(), whole.country(), sectors);
      return new NounPhrase.Part(mention, false, actor.kind() == Actor.Kind.PERSON, false);
    });
  }

  /** A phrase that is a place and nothing more. */
  Optional<Owners.Body> onlyPlace(NounPhrase.Frame frame) {
    int end = frame.cut();
    boolean region =
        end - frame.core() > 1 && PhraseWords.REGIONS.contains(phrase.word(end - 1).folded());
    List<ActorId> whole = directory.places().countriesOf(phrase.key(frame.core(), end));
    List<ActorId> countries =
        whole.isEmpty() && region
            ? directory.places().countriesOf(phrase.key(frame.core(), end - 1))
            : whole;
    if (countries.size() == 1 && (phrase.word(frame.core()).isCapital() || phrase.isLower())) {
      return owners.country(countries.getFirst());
    }
    List<ActorId> spoken = countries.stream().filter(surroundings::speaksOf).toList();
    return spoken.size() == 1 ? owners.country(spoken.getFirst()) : Optional.empty();
  }

  /** The words of an unlisted body that tell its kind, the last of them first. */
  private Optional<Sector> bodyKind(NounPhrase.Frame frame) {
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

  /** "Congress of Trade Unions", "School of Law": a body's kind told over a preposition. */
  Optional<NounPhrase.Part> bodyOver(NounPhrase.Frame frame, List<NameScan.Match> matches) {
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
          Optional<Owners.Body> owner =
              owners
                  .body(frame.core(), from, matches, "")
                  .or(() -> owners.complement(end, frame.until()));
          String words = phrase.text(frame.from(), frame.until());
          Mention mention =
              new Mention(
                  words,
                  new Identity.Unknown(words),
                  owner.map(owners::countryOf).filter(Kinds::isCountry),
                  List.of(sector.get()));
          return Optional.of(new NounPhrase.Part(mention, true, false, false));
        }
      }
    }
    return Optional.empty();
  }

  Optional<Descriptors.AgentWord> misspelt(NounPhrase.Frame frame) {
    Phrase.Word last = phrase.word(frame.cut() - 1);
    boolean common = !last.isCapital() || (frame.cut() - frame.core() == 1 && frame.from() == 0);
    boolean known = descriptors.knownUntil(frame.cut() - 1, frame.cut()) == frame.cut();
    return common && !known && scan.longestAt(frame.cut() - 1, frame.cut()).isEmpty()
        ? agents
            .findNear(last.folded())
            .map(sector -> new Descriptors.AgentWord(frame.cut() - 1, frame.cut(), sector, false))
        : Optional.empty();
  }
}
