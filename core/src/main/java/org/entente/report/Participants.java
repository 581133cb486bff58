package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.actor.Actor;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.actor.Mention;
import org.entente.actor.Resolver;
import org.entente.actor.Sector;
import org.entente.parse.ByToken;
import org.entente.parse.Tree;

/**
 * Turns the phrases that a frame found into participants, with the principal on whose account each
 * acts.
 */
final class Participants {
  /** "an Iranian-backed group", "a pro-Russian crowd": of nobody whom the words name. */
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "\\S-\\s?(?:backed|funded|armed|trained|supported|sponsored|supplied|equipped|aligned|allied"
              + "|linked|friendly|inspired|held|occupied|controlled|speaking|born|based)\\b"
              + "|\\b(?:anti|pro)-\\s?\\S",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> EXEMPLARS = Set.of("including", "such_as", "like", "namely");

  private final Directory directory;
  private final Resolver resolver;
  private final Tree tree;
  private final Antecedents antecedents;
  // The same phrase is asked for by every frame that is tried on it.
  private final ByToken<List<Resolver.Found>> resolved;
  private final ByToken<Boolean> acting;
  private final ByToken<List<Participant>> known;

  /**
   * @param antecedents of the document, for pronouns and phrases that name nobody by themselves
   */
  Participants(Directory directory, Resolver resolver, Tree tree, Antecedents antecedents) {
    this.directory = directory;
    this.resolver = resolver;
    this.tree = tree;
    this.antecedents = antecedents;
    this.resolved = new ByToken<>(tree);
    this.acting = new ByToken<>(tree);
    this.known = new ByToken<>(tree);
  }

  /**
   * Those who act. A thing acts for nobody but its owner: "Iraq's decision" for Iraq, "oil from
   * Iraq" for no one.
   */
  List<Participant> ofSources(List<Integer> heads) {
    var acting = new ArrayList<Integer>(heads.size());
    for (int head : heads) {
      if (canAct(head)) {
        acting.add(head);
      }
    }
    return of(acting);
  }

  boolean canAct(int head) {
    return acting.at(head, i -> !isNature(i) && resolver.canAct(i) && actsForItsName(i));
  }

  private boolean isNature(int head) {
    return WordKind.NATURE.has(tree.lemma(head)) && !tree.token(head).isProperNoun();
  }

  /**
   * Whether a word only tells one thing from others of its kind: "Iran" in "the Iran nuclear deal",
   * "Paris" in "the Paris Agreement", "Irish" in "Irish weather".
   */
  boolean isWithinThing(int word) {
    int thing = tree.head(word);
    if (thing <= word) {
      return false;
    }
    return tree.is(word, "compound")
        ? isNature(thing)
            || (isNamedAfter(thing, tree.token(word).isProperNoun())
                && !Names.isAbbreviation(tree.token(word).text()))
        : tree.is(word, "amod") && isNature(thing);
  }

  private List<Resolver.Found> resolve(int head) {
    return resolved.at(head, this::read);
  }

  private List<Resolver.Found> read(int head) {
    List<Resolver.Found> named = resolver.resolve(head);
    for (Resolver.Found found : named) {
      if (!isNobodyNamed(found)) {
        return named;
      }
    }
    List<Resolver.Found> meant = antecedents.of(tree, head);
    if (meant.isEmpty()) {
      meant = ofOwner(head, named);
    }
    return meant.isEmpty() ? named : meant;
  }

  /**
   * "His own people", "that country's president", "the group's leader": they are of whom the words
   * before them mean. Forces and bodies of a pronoun are read by {@link Parties}.
   */
  private List<Resolver.Found> ofOwner(int head, List<Resolver.Found> unknown) {
    int owner = tree.child(head, "nmod:poss");
    if (owner < 0 || unknown.size() != 1 || tree.token(owner).isProperNoun()) {
      return List.of();
    }
    boolean people = WordKind.PEOPLE.has(tree.lemma(head)) && tree.tag(head).startsWith("NN");
    boolean official = !unknown.getFirst().mention().sector().isEmpty();
    if (tree.token(owner).isPronoun() ? !people : !(people || official)) {
      return List.of();
    }
    List<Resolver.Found> owners = antecedents.of(tree, owner);
    return owners.size() == 1 ? owned(owners.getFirst().mention(), unknown.getFirst()) : List.of();
  }

  /** The people of a person are those of his state. */
  private List<Resolver.Found> owned(Mention owner, Resolver.Found thing) {
    Optional<Identity> whose =
        owner.country().isPresent()
            ? owner.country().map(Identity.Known::new)
            : owner.identity() instanceof Identity.Known known
                ? Optional.of(known)
                : Optional.empty();
    return whose
        .map(identity ->
            new Mention(
                thing.mention().surface(), identity, owner.country(), thing.mention().sector()))
        .map(mention -> List.of(new Resolver.Found(thing.head(), thing.span(), mention)))
        .orElse(List.of());
  }

  /** Whether it is a newspaper, agency or broadcaster. */
  boolean isOutlet(Participant one) {
    return one.identity() instanceof Identity.Known(ActorId id)
        && directory.actor(id).kind() == Actor.Kind.OUTLET;
  }

  /** Those whose act of the sentence before the phrase at this head means. */
  List<Participant> doersBefore(int head) {
    return antecedents.doersBefore(tree, head).stream().map(this::participant).toList();
  }

  private static boolean isNobodyNamed(Resolver.Found found) {
    return found.mention().identity() instanceof Identity.Unknown
        && found.mention().country().isEmpty();
  }

  /** "the Iran sanctions", "the Marshall plan": such a thing acts for nobody. */
  private boolean actsForItsName(int head) {
    for (Resolver.Found found : resolve(head)) {
      if (isBefore(found, head)
          && tree.token(found.head()).isProperNoun()
          && !Names.isAbbreviation(found.mention().surface())
          && (isPerson(found) || isPlace(found))) {
        return false;
      }
    }
    return true;
  }

  private boolean isPerson(Resolver.Found found) {
    return found.mention().identity() instanceof Identity.Known(ActorId id)
        && directory.actor(id).kind() == Actor.Kind.PERSON;
  }

  private boolean isPlace(Resolver.Found found) {
    return found.mention().identity() instanceof Identity.Known(ActorId id)
        && (directory.actor(id).kind().isState()
            || directory.actor(id).kind() == Actor.Kind.TERRITORY)
        && Names.isOwnName(directory, found.mention().surface());
  }

  /** Whether somebody was found only in a name before the phrase's head. */
  private boolean isBefore(Resolver.Found found, int head) {
    return found.head() != head
        && tree.head(found.head()) == head
        && tree.is(found.head(), "compound");
  }

  /** Everyone in these phrases, without doubles, in the order of the words. */
  List<Participant> of(List<Integer> heads) {
    var participants = new ArrayList<Participant>(heads.size());
    for (int head : heads) {
      addNew(participants, of(head));
    }
    return participants;
  }

  /** Everyone in this phrase, without doubles. */
  List<Participant> of(int head) {
    return known.at(head, this::readParticipants);
  }

  private List<Participant> readParticipants(int head) {
    var all = new ArrayList<Participant>();
    for (Resolver.Found found : found(head)) {
      addNew(all, List.of(participant(found)));
    }
    return List.copyOf(all);
  }

  private static void addNew(List<Participant> participants, List<Participant> more) {
    for (Participant one : more) {
      boolean known = false;
      for (Participant other : participants) {
        known |= isSame(other, one);
      }
      if (!known) {
        participants.add(one);
      }
    }
  }

  private static boolean isSame(Participant known, Participant one) {
    return known.span().equals(one.span()) && known.identity().equals(one.identity());
  }

  /** Those whom the phrase names, or, where it speaks generally, those listed behind it. */
  private List<Resolver.Found> found(int head) {
    var found = new ArrayList<Resolver.Found>(2);
    for (Resolver.Found one : resolve(head)) {
      if (!isNamedAfter(one, head)) {
        found.add(one);
      }
    }
    if (!WordKind.GENERAL.has(tree.lemma(head))) {
      return found;
    }
    var listed = new ArrayList<Resolver.Found>();
    boolean named = false;
    for (int child : tree.children(head)) {
      boolean example = tree.isKindOf(child, "nmod") && EXEMPLARS.contains(tree.preposition(child));
      boolean beside = tree.is(child, "appos") || (tree.is(child, "dep") && child == head + 1);
      if (example || (beside && tree.token(child).isProperNoun() && !isExcluded(child))) {
        // "the group Hezbollah", no comma between
        named |= child > head && tree.token(head + 1).isProperNoun();
        resolve(child).stream().filter(Participants::isKnown).forEach(listed::add);
      }
    }
    if (listed.isEmpty()
        && tree.tag(head).endsWith("S")
        && found.stream().noneMatch(Participants::isKnown)) {
      listed.addAll(examplesElsewhere(head));
    }
    boolean several = named || listed.size() > 1 || found.stream().noneMatch(Participants::isKnown);
    return !listed.isEmpty() && several ? listed : found;
  }

  /** "the government, not the rebels". */
  private boolean isExcluded(int apposed) {
    int not = tree.child(apposed, "advmod");
    return not >= 0 && not < apposed && tree.lemma(not).equals("not");
  }

  /** "other states voted after the raid, including Chad": hung on the raid, which is no state. */
  private List<Resolver.Found> examplesElsewhere(int head) {
    var examples = new ArrayList<Resolver.Found>();
    for (int i = head + 1; i < tree.size() && examples.isEmpty(); i++) {
      int over = tree.head(i);
      if (EXEMPLARS.contains(tree.preposition(i))
          && over >= 0
          && tree.token(over).isNoun()
          && !WordKind.GENERAL.has(tree.lemma(over))) {
        resolve(i).stream().filter(Participants::isKnown).forEach(examples::add);
      }
    }
    return examples;
  }

  private static boolean isKnown(Resolver.Found found) {
    return found.mention().identity() instanceof Identity.Known;
  }

  /**
   * "the Paris Agreement", "Kenya Airways", "the Vienna talks" are not the states of their names.
   */
  private boolean isNamedAfter(Resolver.Found found, int head) {
    if (!isBefore(found, head) || Names.isAbbreviation(found.mention().surface())) {
      return false;
    }
    return isNamedAfter(head, tree.token(found.head()).isProperNoun());
  }

  private boolean isNamedAfter(int head, boolean byName) {
    String lemma = tree.lemma(head);
    return WordKind.NAMED_AFTER.has(lemma)
        || (byName && tree.token(head).isProperNoun() && !WordKind.PART_OF_STATE.has(lemma));
  }

  /**
   * A composed mention keeps its sector, but loses the state that a hyphen only joins to it: "an
   * Iran-backed Iraqi militia" is Iraqi, "an Iran-backed militia" of nobody named.
   */
  private Mention own(Resolver.Found found) {
    Mention mention = found.mention();
    if (mention.surface().indexOf('-') < 0
        || !OF_OTHERS.matcher(mention.surface()).find()
        || Names.isListed(directory, mention.surface())) {
      return mention;
    }
    for (int child : tree.children(found.head())) {
      boolean beside =
          (tree.is(child, "amod") || tree.is(child, "compound"))
              && Character.isUpperCase(tree.token(child).text().charAt(0))
              && !(child + 1 < tree.size() && tree.token(child + 1).text().equals("-"));
      if (beside && !OF_OTHERS.matcher(tree.token(child).text()).find()) {
        for (Resolver.Found other : resolve(child)) {
          if (isKnown(other)) {
            return new Mention(
                mention.surface(),
                other.mention().identity(),
                other.mention().country(),
                mention.sector());
          }
        }
      }
    }
    return new Mention(
        mention.surface(),
        new Identity.Unknown(mention.surface()),
        Optional.empty(),
        mention.sector());
  }

  private Participant participant(Resolver.Found found) {
    Mention mention = own(found);
    Optional<String> name =
        mention.identity() instanceof Identity.Known known
            ? Optional.of(directory.actor(known.actor()).name())
            : Optional.empty();
    return new Participant(
        found.span(),
        mention.surface(),
        mention.identity(),
        name,
        mention.country(),
        mention.sector(),
        principal(mention));
  }

  private Optional<ActorId> principal(Mention mention) {
    boolean forState =
        mention.sector().isEmpty()
            || mention.sector().getFirst().actsForState()
            || mention.sector().getFirst() == Sector.CVL;
    return switch (mention.identity()) {
      case Identity.Known known -> {
        Actor actor = directory.actor(known.actor());
        if (actor.kind().isState()) {
          yield forState ? Optional.of(actor.id()) : Optional.empty();
        }
        if (actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.AGENCY) {
          yield !mention.sector().isEmpty() && forState && mention.country().isPresent()
              ? mention.country()
              : Optional.of(actor.id());
        }
        yield Optional.of(actor.id());
      }
      case Identity.Ambiguous _ ->
          !mention.sector().isEmpty() && forState ? mention.country() : Optional.empty();
      case Identity.Unknown _ ->
          mention.sector().isEmpty()
              ? Optional.empty()
              : forState ? mention.country() : Optional.empty();
    };
  }

  static List<Participant> placed(List<Participant> all) {
    var placed = new ArrayList<Participant>(all.size());
    for (Participant one : all) {
      if (one.isPlaced()) {
        placed.add(one);
      }
    }
    return placed;
  }
}
