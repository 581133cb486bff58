package org.entente.report;

import java.util.List;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.parse.Tree;
import org.entente.report.learn.ActFeatures;
import org.entente.report.learn.SentenceWords;

/**
 * What tells whether a sentence says that the one does something to the other, as named features.
 * For the first look: what they are, how each stands to the other in the tree and in the clauses,
 * and what the frames made of the two. For the second also the words around ({@link ActFeatures})
 * and the other pairs ({@link Rivals}). Names are left out: who they are must not decide whether
 * something is reported of them.
 */
final class PairFeatures {
  private static final int FAR = 9;

  private final Directory directory;
  private final Tree tree;
  private final Mentions mentions;
  private final List<Report> framed;

  PairFeatures(Directory directory, Tree tree, Mentions mentions, List<Report> framed) {
    this.directory = directory;
    this.tree = tree;
    this.mentions = mentions;
    this.framed = framed;
  }

  /** For the first look. */
  void outline(Features features, PairJudge.Pair pair) {
    Participant source = pair.source().participant();
    Participant target = pair.target().participant();
    String by = by(pair);
    features.add("by:", by);
    features.add("named:", by, ":", Integer.toString(Math.min(mentions.all().size(), 6)));
    for (Report report : pair.framed()) {
      features.add("report:", report.act().type().name());
    }
    party(features, "source", source);
    party(features, "target", target);
    String compatriots =
        Boolean.toString(source.country().isPresent() && source.country().equals(target.country()));
    features.add("compatriots:", compatriots);
    features.add("compatriots:", compatriots, ":", by);
    features.add("gap:", Math.min(6, Math.abs(pair.source().head() - pair.target().head()) / 3));
    path(features, pair.source().head(), pair.target().head(), by);
    neighbours(features, pair.source(), pair.target(), by);
    pair.places().addTo(features);
  }

  /**
   * What the second look sees of the words around the two.
   *
   * @param scored frames that hold one of the two, the most telling first
   */
  static void words(
      Features features,
      PairJudge.Pair pair,
      SentenceWords words,
      List<MarkedFrames.Scored> scored) {
    String by = by(pair);
    FrameFeatures.addTo(features, scored);
    FrameFeatures.addBest(features, pair.framed().isEmpty() ? "silent:" : "framed:", scored);
    String way = ActFeatures.addWords(features, words, pair.source().span(), pair.target().span());
    if (!way.isEmpty()) {
      features.add(by, ":way:", way);
    }
  }

  private static String by(PairJudge.Pair pair) {
    return pair.framed().isEmpty() ? "silent" : "framed";
  }

  private void party(Features features, String side, Participant one) {
    String identity =
        switch (one.identity()) {
          case Identity.Known _ -> "known";
          case Identity.Ambiguous _ -> "ambiguous";
          case Identity.Unknown _ -> "unknown";
        };
    features.add(side, "-identity:", identity);
    features.add(
        side, "-sector:", one.sector().isEmpty() ? "none" : one.sector().getFirst().name());
    features.add(side, "-small:", Boolean.toString(Character.isLowerCase(one.text().charAt(0))));
    features.add(side, "-placed:", Boolean.toString(one.isPlaced()));
    if (one.identity() instanceof Identity.Known(ActorId id)) {
      features.add(side, "-kind:", directory.actor(id).kind().name());
    }
  }

  private void path(Features features, int source, int target, String by) {
    int down = 0;
    int apex = target;
    int below = -1;
    while (apex >= 0 && !tree.isWithin(source, apex)) {
      below = apex;
      apex = tree.head(apex);
      down++;
    }
    int up = apex < 0 ? FAR : 0;
    int last = -1;
    for (int at = source; apex >= 0 && at != apex; at = tree.head(at)) {
      last = at;
      up++;
    }
    features.add("up:", up);
    features.add("down:", down);
    features.add("steps:", Integer.toString(up), ":", Integer.toString(down), ":", by);
    if (apex < 0) {
      return;
    }
    String tag = tree.tag(apex);
    features.add("apex:", tag.substring(0, Math.min(2, tag.length())));
    features.add("apex-as:", tree.relation(apex));
    if (last >= 0) {
      features.add("arm:", tree.relation(last), ":", by);
    }
    if (below >= 0) {
      features.add("leg:", tree.relation(below), ":", tree.preposition(below));
      if (last >= 0) {
        features.add("arm-leg:", tree.relation(last), ":", tree.relation(below), ":", by);
      }
    }
  }

  /** Whether frames made reports of either with somebody else, or of the two the other way. */
  private void neighbours(Features features, Mentions.One source, Mentions.One target, String by) {
    boolean acts = false;
    boolean suffers = false;
    boolean reversed = false;
    for (Report report : framed) {
      boolean sameSource = report.sources().getFirst().span().equals(source.span());
      acts |= sameSource;
      if (!report.targets().isEmpty()) {
        boolean sameTarget = report.targets().getFirst().span().equals(target.span());
        suffers |= sameTarget;
        reversed |=
            report.targets().getFirst().span().equals(source.span())
                && report.sources().getFirst().span().equals(target.span());
      }
    }
    features.add(
        "beside:",
        Boolean.toString(acts),
        ":",
        Boolean.toString(suffers),
        ":",
        Boolean.toString(reversed),
        ":",
        by);
  }
}
