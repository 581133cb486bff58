package org.entente.actor;

import java.util.List;
import java.util.Optional;

/**
 * Finds listed names that a phrase spells or divides otherwise, and people by family name alone.
 */
final class NearNames {
  private final Directory directory;
  private final Agents agents;
  private final NameIndex index;
  private final Offices offices;
  private final Naming naming;
  private final Surroundings surroundings;
  private final Phrase phrase;
  private final Owners owners;
  private final Descriptors descriptors;
  private final ListedNames listed;

  NearNames(Ground ground, Owners owners, Descriptors descriptors, ListedNames listed) {
    this.directory = ground.directory();
    this.agents = ground.directory().agents();
    this.index = ground.index();
    this.offices = ground.offices();
    this.naming = ground.naming();
    this.surroundings = ground.surroundings();
    this.phrase = ground.phrase();
    this.owners = owners;
    this.descriptors = descriptors;
    this.listed = listed;
  }

  /** By spelling, then by family name. */
  Optional<NounPhrase.Part> near(NounPhrase.Frame frame, int name, List<NameScan.Match> matches) {
    if (name >= frame.cut() || !(phrase.word(name).isCapital() || phrase.isLower())) {
      return Optional.empty();
    }
    int until = frame.until() > frame.cut() && spansOf(frame) ? frame.until() : frame.cut();
    for (int end : until == frame.cut() ? List.of(frame.cut()) : List.of(until, frame.cut())) {
      boolean word =
          end == name + 1
              && ((phrase.isLower() && phrase.word(name).folded().length() < 7)
                  || descriptors.knownUntil(name, end) > name
                  || agents.find(Agents.Role.BODY, phrase, name, end).isPresent());
      List<Name> names = word ? List.of() : nearNames(phrase.key(name, end));
      if (names.isEmpty()) {
        continue;
      }
      Optional<Owners.Body> body = owners.body(frame.core(), name, matches, "");
      List<ActorId> ids = owners.decided(names, body, Optional.empty());
      if (ids.size() == 1) {
        Actor actor = directory.actor(ids.getFirst());
        Mention mention = naming.mention(actor, phrase.text(frame.from(), frame.until()));
        boolean person = actor.kind() == Actor.Kind.PERSON;
        Optional<Descriptors.AgentWord> title =
            person ? descriptors.title(frame.core(), name) : Optional.empty();
        return Optional.of(
            new NounPhrase.Part(
                person ? listed.titled(frame, title, actor, mention) : mention,
                true,
                person,
                Kinds.isPlace(actor)));
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

  private boolean spansOf(NounPhrase.Frame frame) {
    return phrase.word(frame.cut()).folded().equals("of")
        || phrase.word(frame.cut()).folded().equals("for");
  }

  /** A family name alone, of somebody listed by the full name only. */
  private Optional<NounPhrase.Part> family(
      NounPhrase.Frame frame, int name, List<NameScan.Match> matches) {
    String key = phrase.key(name, frame.cut());
    List<ActorId> people = index.findFamily(key);
    if (people.isEmpty()) {
      return Optional.empty();
    }
    Optional<Descriptors.AgentWord> title = descriptors.title(frame.core(), name);
    Optional<Owners.Body> body = owners.body(frame.core(), name, matches, "");
    List<ActorId> left = people;
    if (body.isPresent()) {
      ActorId country = owners.countryOf(body.get());
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
      return Optional.of(
          new NounPhrase.Part(listed.ambiguous(left, words, body), true, true, false));
    }
    Actor actor = directory.actor(left.getFirst());
    Mention mention = naming.mention(actor, words);
    return Optional.of(
        new NounPhrase.Part(listed.titled(frame, title, actor, mention), true, true, false));
  }
}
