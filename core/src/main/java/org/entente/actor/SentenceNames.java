package org.entente.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.parse.ByToken;
import org.entente.parse.Tree;

/** The directory's names in one parsed sentence, and whom each means on a day. For one thread. */
final class SentenceNames {
  private final Tree tree;
  private final Directory directory;
  private final Naming naming;
  private final String text;
  private final int offset;
  private final ByToken<List<Name>> names;

  SentenceNames(Tree tree, Directory directory, Naming naming) {
    this.tree = tree;
    this.directory = directory;
    this.naming = naming;
    this.text = tree.sentence().text();
    this.offset = tree.sentence().span().start();
    this.names = new ByToken<>(tree);
  }

  /**
   * Names of the same words.
   *
   * @param first token
   * @param last token, included
   */
  record Listed(int first, int last, List<Name> names) {
    Listed {
      names = List.copyOf(names);
    }
  }

  /** The longest names that begin at this token; empty when none does. */
  List<Name> at(int token) {
    return names.at(token, i -> directory.namesAt(text, tree.token(i).span().start() - offset));
  }

  /** The first name of a phrase that reaches its head: "Russia President Putin" is Putin. */
  Optional<Listed> find(int first, int head) {
    for (int start = first; start <= head; start++) {
      List<Name> found = at(start);
      if (!found.isEmpty()) {
        int last = last(start, found.getFirst());
        if (last >= head) {
          return Optional.of(new Listed(start, last, found));
        }
      }
    }
    return Optional.empty();
  }

  private int last(int start, Name name) {
    int until = tree.token(start).span().start() + name.words().length();
    int last = start;
    while (last + 1 < tree.size() && tree.token(last + 1).span().end() <= until) {
      last++;
    }
    return last;
  }

  /**
   * "Jeb Bush" is not Bush, "Bank of China" not China: a longer name of a person or body goes on to
   * the left or right.
   */
  boolean isPartOfOther(Listed listed) {
    String kind = tree.token(listed.last()).entity();
    int before = listed.first() - 1;
    int behind = listed.last() + 1;
    if (directory.actor(listed.names().getFirst().actor()).kind() == Actor.Kind.PERSON) {
      return before >= 0
          && tree.token(before).entity().equals("PERSON")
          && kind.equals("PERSON")
          && directory.agents().findSector(tree.lemmas(), before).isEmpty();
    }
    if (!kind.equals("ORGANIZATION") && !kind.equals("PERSON")) {
      return false;
    }
    boolean left =
        before >= 0 && tree.token(before).entity().equals(kind) && !tree.tag(before).equals("DT");
    return left || (behind < tree.size() && tree.token(behind).entity().equals(kind));
  }

  /** Between bearers of one name the countries that the sentence names otherwise decide. */
  Mention mention(Listed listed, String words) {
    List<ActorId> ids = naming.ids(listed.names());
    if (ids.size() < 2) {
      return naming.mention(listed.names(), words);
    }
    Set<ActorId> spoken = countriesBeside(listed.names().getFirst().words());
    List<Actor> near =
        ids.stream()
            .map(directory::actor)
            // that a state is named tells nothing of its parts: Georgia beside the United States
            .filter(actor -> actor.kind() != Actor.Kind.TERRITORY)
            .filter(actor -> Naming.countryOf(actor).filter(spoken::contains).isPresent())
            .toList();
    return near.size() == 1
        ? naming.mention(near.getFirst(), words)
        : naming.mention(listed.names(), words);
  }

  private Set<ActorId> countriesBeside(String words) {
    var countries = new TreeSet<ActorId>();
    for (int i = 0; i < tree.size(); i++) {
      List<Name> others = at(i);
      if (others.isEmpty() || others.getFirst().words().equals(words)) {
        continue;
      }
      List<ActorId> ids = naming.ids(others);
      if (ids.size() == 1) {
        Naming.countryOf(directory.actor(ids.getFirst())).ifPresent(countries::add);
      }
    }
    return countries;
  }
}
