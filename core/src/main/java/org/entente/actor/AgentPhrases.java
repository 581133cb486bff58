package org.entente.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads phrases whose head is an agent word: its sector, and the country or body beside it. */
final class AgentPhrases {
  private final Directory directory;
  private final Agents agents;
  private final Offices offices;
  private final Naming naming;
  private final Surroundings surroundings;
  private final Phrase phrase;
  private final Owners owners;
  private final Descriptors descriptors;

  AgentPhrases(Ground ground, Owners owners, Descriptors descriptors) {
    this.directory = ground.directory();
    this.agents = ground.directory().agents();
    this.offices = ground.offices();
    this.naming = ground.naming();
    this.surroundings = ground.surroundings();
    this.phrase = ground.phrase();
    this.owners = owners;
    this.descriptors = descriptors;
  }

  NounPhrase.Part composed(
      NounPhrase.Frame frame, Descriptors.AgentWord agent, List<NameScan.Match> matches) {
    String words = phrase.text(frame.from(), frame.until());
    String head = phrase.key(agent.from(), agent.until());
    Optional<Owners.Body> body =
        owners
            .besides(frame.core(), agent.from(), matches, head)
            .or(() -> owners.body(frame.core(), agent.from(), matches, head));
    List<NounPhrase.Part> behind = owners.complements(agent.until(), frame.until());
    if (body.isEmpty()) {
      body = owners.ofParts(behind);
    }
    if (body.isEmpty()) {
      body = frame.owner().flatMap(owners::country);
    }
    boolean former = frame.former() || descriptors.formerWithin(frame.core(), agent.from());
    Sector own = sector(frame, agent, matches, behind);
    boolean proper =
        descriptors.properWords(frame.core(), agent.from(), matches) > 0
            && phrase.word(agent.until() - 1).isCapital();
    boolean stateless =
        body.filter(b -> Kinds.isState(b.actor())).isEmpty()
            || !PhraseWords.IN_CHARGE.contains(head);
    own = agent.head() && (own == Sector.UIS || own == Sector.IGO) && !stateless ? Sector.GOV : own;
    List<Sector> sectors = former ? Kinds.formerly(own) : List.of(own);
    if (body.isEmpty()) {
      Optional<ActorId> country =
          !frame.indefinite() && isOffice(frame, agent, own)
              ? surroundings.findCountry()
              : Optional.empty();
      Identity identity =
          country.isPresent() && !proper
              ? new Identity.Known(country.get())
              : new Identity.Unknown(words);
      return new NounPhrase.Part(
          new Mention(words, identity, country, sectors), proper, false, false);
    }
    Actor actor = body.get().actor();
    Optional<ActorId> country =
        Optional.of(owners.countryOf(body.get())).filter(c -> Kinds.isCountry(c));
    if (actor.kind() == Actor.Kind.PERSON || Kinds.isPlace(actor)) {
      Optional<ActorId> holder = holder(frame, agent, body.get(), former);
      if (holder.isPresent()) {
        Mention mention = naming.mention(directory.actor(holder.get()), words);
        return new NounPhrase.Part(mention, true, true, false);
      }
      Identity identity =
          proper
              ? new Identity.Unknown(words)
              : country
                  .filter(c -> actor.kind() == Actor.Kind.PERSON || Kinds.isState(actor))
                  .<Identity>map(Identity.Known::new)
                  .orElse(new Identity.Known(actor.id()));
      return new NounPhrase.Part(
          new Mention(words, identity, country, sectors), proper, false, false);
    }
    var all = new LinkedHashSet<Sector>();
    boolean theirs = agent.head() || actor.sector().contains(Sector.IGO);
    if (theirs) {
      all.addAll(actor.sector().stream().limit(1).toList());
    }
    all.addAll(theirs && agent.head() ? List.of() : sectors);
    all.addAll(actor.sector());
    if (proper) {
      return new NounPhrase.Part(
          new Mention(words, new Identity.Unknown(words), country, sectors), true, false, false);
    }
    return new NounPhrase.Part(
        new Mention(words, new Identity.Known(actor.id()), country, List.copyOf(all)),
        false,
        false,
        false);
  }

  /** Only a state's own bodies and offices may take their country from the sentence around. */
  private boolean isOffice(NounPhrase.Frame frame, Descriptors.AgentWord agent, Sector sector) {
    boolean definite = frame.core() > frame.from() || phrase.word(agent.from()).isCapital();
    boolean singular =
        !Singular.isPlural(phrase.word(agent.until() - 1).folded())
            || phrase.word(agent.until() - 1).folded().equals("police");
    return definite && singular && sector.actsForState();
  }

  private Optional<ActorId> holder(
      NounPhrase.Frame frame, Descriptors.AgentWord agent, Owners.Body body, boolean former) {
    String last = phrase.word(agent.until() - 1).folded();
    if (former
        || !body.itself()
        || frame.indefinite()
        || !naming.isDated()
        || Singular.isPlural(last)) {
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
  Sector sector(
      NounPhrase.Frame frame,
      Descriptors.AgentWord agent,
      List<NameScan.Match> matches,
      List<NounPhrase.Part> behind) {
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
    for (NounPhrase.Part part : behind) {
      if (!part.isPlace()
          && !part.mention().sector().isEmpty()
          && part.mention().sector().getFirst() != Sector.UIS
          && !PhraseWords.WORKING.contains(phrase.word(agent.until() - 1).folded())) {
        return part.mention().sector().getFirst();
      }
    }
    return agent.sector();
  }

  private Supplier<Optional<Sector>> agentButHead(int from, int until) {
    return () ->
        agents.find(Agents.Role.HEAD, phrase, from, until).isPresent()
            ? Optional.empty()
            : agents.find(Agents.Role.AGENT, phrase, from, until);
  }

  /** Whether a word is part of a longer place name: the bank in "West Bank". */
  private boolean inPlace(int word, NounPhrase.Frame frame) {
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
}
