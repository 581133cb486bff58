package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.Actor;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.actor.Resolver;
import org.entente.actor.Sector;
import org.entente.document.Span;
import org.entente.parse.Tree;

/** Who stands in one sentence and as what, for the words of later sentences that mean them. */
final class Scene {
  private static final Set<String> BODIES =
      Set.of(
          "government",
          "ministry",
          "group",
          "army",
          "party",
          "movement",
          "company",
          "court",
          "parliament",
          "council",
          "committee",
          "organisation",
          "organization",
          "agency",
          "commission",
          "militia",
          "faction",
          "coalition",
          "navy",
          "regime",
          "junta",
          "embassy");

  private static final Set<String> OF_WOMEN =
      Set.of("mrs", "mrs.", "ms", "ms.", "miss", "madame", "queen", "princess", "spokeswoman");
  private static final Set<String> OF_MEN =
      Set.of("mr", "mr.", "sir", "king", "prince", "spokesman", "lord", "emir", "sultan");

  private final Directory directory;
  private final Tree tree;
  private final Resolver resolver;
  private final List<Resolver.Found> actors = new ArrayList<>();
  private final List<Span> persons = new ArrayList<>();
  private final Set<ActorId> countries = new TreeSet<>();
  private final Titles titles;
  private boolean unlistedBody;
  private boolean unlistedPlace;

  Scene(Directory directory, Tree tree, Resolver resolver) {
    this.directory = directory;
    this.tree = tree;
    this.resolver = resolver;
    this.titles = new Titles(this);
    read();
  }

  private void read() {
    for (int i = 0; i < tree.size(); i++) {
      boolean begins = i == 0 || !tree.token(i - 1).entity().equals("PERSON");
      if (tree.token(i).entity().equals("PERSON")) {
        Span own = tree.token(i).span();
        if (begins) {
          persons.add(own);
        } else {
          Span last = persons.removeLast();
          persons.add(new Span(last.start(), own.end()));
        }
      }
      if (!tree.token(i).isNoun() && !tree.token(i).isAdjective()) {
        continue;
      }
      for (Resolver.Found found : resolver.resolve(i)) {
        found.mention().country().ifPresent(countries::add);
        if (found.head() != i) {
          continue;
        }
        boolean known = found.mention().identity() instanceof Identity.Known;
        if (tree.token(i).isNoun() && !tree.is(i, "compound") && !tree.is(i, "flat")) {
          if (known || found.mention().country().isPresent()) {
            actors.add(found);
          }
          String entity = tree.token(i).entity();
          unlistedBody |= !known && entity.equals("ORGANIZATION");
          unlistedPlace |= !known && (entity.equals("COUNTRY") || entity.equals("NATIONALITY"));
        }
        if (found.mention().identity() instanceof Identity.Ambiguous) {
          unlistedBody = true;
          unlistedPlace = true;
        }
      }
    }
  }

  Tree tree() {
    return tree;
  }

  Titles titles() {
    return titles;
  }

  /** Known actors, and such as have a state, each at its own head, in the order of the words. */
  List<Resolver.Found> actors() {
    return actors;
  }

  /** Names of persons, one span each. */
  List<Span> persons() {
    return persons;
  }

  /** The states of all whom the sentence names, in whatever way. */
  Set<ActorId> countries() {
    return countries;
  }

  boolean hasUnlistedBody() {
    return unlistedBody;
  }

  boolean hasUnlistedPlace() {
    return unlistedPlace;
  }

  /** The subject of the main verb; of the verb of saying, where that stands beside; or −1. */
  int subject() {
    int main = -1;
    for (int i = 0; i < tree.size(); i++) {
      if (tree.isKindOf(i, "nsubj") && tree.head(i) >= 0) {
        int verb = tree.head(i);
        if (tree.is(verb, "parataxis")) {
          return i;
        }
        if (tree.head(verb) < 0 && main < 0) {
          main = i;
        }
      }
    }
    return main;
  }

  /** Those at the phrase who are its head or joined to it. */
  List<Resolver.Found> at(int head) {
    List<Resolver.Found> found = resolver.resolve(head);
    return found.stream()
            .allMatch(one ->
                one.head() == head
                    || (tree.is(one.head(), "conj") && tree.head(one.head()) == head))
        ? found
        : List.of();
  }

  /** How many are joined in this phrase. */
  int joined(int head) {
    int count = 1;
    for (int child : tree.children(head)) {
      if (tree.is(child, "conj")) {
        count++;
      }
    }
    return count;
  }

  /** All phrases of exactly two actors joined by "and". */
  List<List<Resolver.Found>> pairs() {
    var pairs = new ArrayList<List<Resolver.Found>>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).isNoun() && joined(i) == 2 && !tree.is(i, "conj")) {
        List<Resolver.Found> two = at(i);
        boolean and = false;
        for (int child : tree.children(i)) {
          for (int word : tree.children(child)) {
            and |= tree.is(word, "cc") && tree.lowered(word).equals("and");
          }
        }
        if (and
            && two.size() == 2
            && !two.getFirst().mention().identity().equals(two.getLast().mention().identity())) {
          pairs.add(two);
        }
      }
    }
    return pairs;
  }

  private Optional<Actor> actor(Resolver.Found one) {
    return one.mention().identity() instanceof Identity.Known(ActorId id)
        ? directory.findActor(id)
        : Optional.empty();
  }

  boolean isPerson(Resolver.Found one) {
    return actor(one).map(actor -> actor.kind() == Actor.Kind.PERSON).orElse(false)
        || tree.token(one.head()).entity().equals("PERSON");
  }

  /** One person, by name or by office alone: "the Turkish foreign minister". */
  boolean isOnePerson(Resolver.Found one) {
    return (isPerson(one) && !tree.tag(one.head()).equals("NNS"))
        || (WordKind.TITLE.has(tree.lemma(one.head()))
            && one.mention().country().isPresent()
            && !tree.tag(one.head()).endsWith("S"));
  }

  /** The state itself, by name. */
  boolean isState(Resolver.Found one) {
    return isNamed(one) && actor(one).map(actor -> actor.kind().isState()).orElse(false);
  }

  /** Somebody who acts for a state. */
  boolean isOfficial(Resolver.Found one) {
    return one.mention().country().isPresent()
        && one.mention().sector().stream().limit(1).anyMatch(sector -> sector == Sector.GOV);
  }

  /** By a name, not by a word beside one: "Iran", not "Iranian troops". */
  boolean isNamed(Resolver.Found one) {
    return tree.token(one.head()).isProperNoun()
        && Names.isListed(directory, one.mention().surface());
  }

  /** A state, organisation or group, or people or forces of one; no person. */
  boolean isBody(Resolver.Found one) {
    if (!(one.mention().identity() instanceof Identity.Known) || isPerson(one)) {
      return false;
    }
    return isNamed(one)
        || BODIES.contains(tree.lemma(one.head()))
        || tree.tag(one.head()).endsWith("S");
  }

  boolean isSingular(Resolver.Found one) {
    String tag = tree.tag(one.head());
    if (tag.equals("NNS")) {
      return false;
    }
    // "the United States", but "the Houthis", "the Taliban" are written both ways
    return !tag.equals("NNPS")
        || actor(one)
            .map(actor -> actor.kind().isState() || actor.kind() == Actor.Kind.IGO)
            .orElse(false);
  }

  /** Whether a clause of the sentence has another actor for its subject. */
  boolean hasOtherActingSubject(int subject) {
    return actors.stream()
        .anyMatch(one ->
            one.head() != subject
                && tree.isKindOf(one.head(), "nsubj")
                && !tree.isWithin(one.head(), subject));
  }

  /** Other people in the plural, whom "they" may mean. */
  boolean hasOtherPlural(int subject) {
    for (int i = 0; i < tree.size(); i++) {
      boolean other = i != subject && !tree.isWithin(i, subject);
      if (other
          && tree.tag(i).endsWith("S")
          && tree.token(i).isNoun()
          && directory.agents().findSector(tree.lemmas(), i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "Mr Byrnes … she". */
  boolean contradicts(int subject, String pronoun) {
    Set<String> others = pronoun.equals("he") ? OF_WOMEN : OF_MEN;
    for (int i = 0; i < tree.size(); i++) {
      if (tree.isWithin(i, subject) && others.contains(tree.lowered(i))) {
        return true;
      }
    }
    return false;
  }
}
