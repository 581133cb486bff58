package org.entente.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Resolver.Found;
import org.entente.document.Span;
import org.entente.parse.Tree;

/**
 * Who is described rather than named: "Russian troops", "a Hamas official", "the ambassador in
 * Damascus". The sector comes from the word, country or body from beside it.
 */
final class Descriptions {
  private static final Set<String> FORMER =
      Set.of("former", "ex", "erstwhile", "onetime", "late", "ousted", "deposed");

  private final Tree tree;
  private final Directory directory;
  private final HeadWords words;
  private final Belonging belonging;

  Descriptions(Tree tree, Directory directory, HeadWords words, Belonging belonging) {
    this.tree = tree;
    this.directory = directory;
    this.words = words;
    this.belonging = belonging;
  }

  /** The sector of the words for an agent that end at this token. */
  Optional<Sector> findSector(int token) {
    return directory.agents().findSector(tree.lemmas(), token);
  }

  /** Somebody of this sector, as the words about the head describe them. */
  Found describe(int head, Sector sector) {
    Sector of = isFormer(head) && sector == Sector.GOV ? Sector.ELI : sector;
    Span span = words.span(head);
    String surface = words.in(span);
    Mention mention =
        belonging
            .bodyOf(head)
            .map(body -> of(body, surface, of))
            .orElseGet(() ->
                new Mention(surface, new Identity.Unknown(surface), Optional.empty(), List.of(of)));
    return new Found(head, span, mention);
  }

  private static Mention of(Actor body, String surface, Sector sector) {
    var identity = new Identity.Known(body.id());
    if (body.kind().isState() || body.kind() == Actor.Kind.TERRITORY) {
      Optional<ActorId> country = Naming.countryOf(body).or(() -> Optional.of(body.id()));
      return new Mention(surface, identity, country, List.of(sector));
    }
    List<Sector> sectors = body.sector().isEmpty() ? List.of(sector) : body.sector();
    return new Mention(surface, identity, body.country(), sectors);
  }

  private boolean isFormer(int head) {
    for (int child : tree.children(head)) {
      if (FORMER.contains(tree.lemma(child))) {
        return true;
      }
    }
    return false;
  }
}
