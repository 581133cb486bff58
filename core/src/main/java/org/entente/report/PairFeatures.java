package org.entente.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.parse.Tree;
import org.entente.report.frame.ClausePlaces;

/**
 * What tells whether a sentence says that the one does something to the other, as named features.
 * For the first look: what they are, how each stands to the other in the tree and in the clauses,
 * and what the frames made of the two. For the second also the words around ({@link
 * org.entente.report.learn.ActFeatures}) and the other pairs ({@link Rivals}). Names are left out:
 * who they are must not decide whether something is reported of them.
 */
final class PairFeatures {
  private static final int FAR = 9;

  private final Directory directory;
  private final Tree tree;
  private final ClausePlaces places;
  private final Mentions mentions;
  private final List<Report> framed;

  PairFeatures(
      Directory directory, Tree tree, ClausePlaces places, Mentions mentions, List<Report> framed) {
    this.directory = directory;
    this.tree = tree;
    this.places = places;
    this.mentions = mentions;
    this.framed = framed;
  }

  /**
   * For the first look.
   *
   * @param own reports of the frames on this very pair
   */
  Set<String> outline(Mentions.One source, Mentions.One target, List<Report> own) {
    var features = new TreeSet<String>();
    String by = by(own);
    features.add("by:" + by);
    features.add("named:" + by + ":" + Math.min(mentions.all().size(), 6));
    for (Report report : own) {
      features.add("report:" + report.act().type());
    }
    party(features, "source", source.participant());
    party(features, "target", target.participant());
    boolean compatriots =
        source.participant().country().isPresent()
            && source.participant().country().equals(target.participant().country());
    features.add("compatriots:" + compatriots);
    features.add("compatriots:" + compatriots + ":" + by);
    features.add("gap:" + Math.min(6, Math.abs(source.head() - target.head()) / 3));
    path(features, source.head(), target.head(), by);
    neighbours(features, source, target, by);
    places.addTo(features, source.head(), target.head());
    return features;
  }

  /**
   * For the second look.
   *
   * @param words features of the words around the two
   * @param rivals features of the other pairs
   */
  static Set<String> closely(
      PairJudge.Pair pair, Collection<String> words, Collection<String> rivals) {
    var features = new TreeSet<>(pair.outline());
    features.addAll(words);
    features.addAll(rivals);
    String by = by(pair.framed());
    for (String word : words) {
      if (word.startsWith("frame") || word.startsWith("way:")) {
        features.add(by + ":" + word);
      }
    }
    return features;
  }

  private static String by(List<Report> own) {
    return own.isEmpty() ? "silent" : "framed";
  }

  private void party(Set<String> features, String side, Participant one) {
    String identity =
        switch (one.identity()) {
          case Identity.Known _ -> "known";
          case Identity.Ambiguous _ -> "ambiguous";
          case Identity.Unknown _ -> "unknown";
        };
    features.add(side + "-identity:" + identity);
    features.add(
        side + "-sector:" + one.sector().stream().findFirst().map(Enum::name).orElse("none"));
    features.add(side + "-small:" + Character.isLowerCase(one.text().charAt(0)));
    features.add(side + "-placed:" + (one.principal().isPresent() || one.country().isPresent()));
    if (one.identity() instanceof Identity.Known(ActorId id)) {
      features.add(side + "-kind:" + directory.actor(id).kind());
    }
  }

  private void path(Set<String> features, int source, int target, String by) {
    var above = new ArrayList<Integer>();
    for (int at = source; at >= 0; at = tree.head(at)) {
      above.add(at);
    }
    int down = 0;
    int apex = target;
    int below = -1;
    while (apex >= 0 && !above.contains(apex)) {
      below = apex;
      apex = tree.head(apex);
      down++;
    }
    int up = apex < 0 ? FAR : above.indexOf(apex);
    features.add("up:" + up);
    features.add("down:" + down);
    features.add("steps:" + up + ":" + down + ":" + by);
    if (apex < 0) {
      return;
    }
    String tag = tree.tag(apex);
    features.add("apex:" + tag.substring(0, Math.min(2, tag.length())));
    features.add("apex-as:" + tree.relation(apex));
    int last = up > 0 ? above.get(up - 1) : -1;
    if (last >= 0) {
      features.add("arm:" + tree.relation(last) + ":" + by);
    }
    if (below >= 0) {
      features.add("leg:" + tree.relation(below) + ":" + tree.preposition(below));
      if (last >= 0) {
        features.add("arm-leg:" + tree.relation(last) + ":" + tree.relation(below) + ":" + by);
      }
    }
  }

  /** Whether frames made reports of either with somebody else, or of the two the other way. */
  private void neighbours(
      Set<String> features, Mentions.One source, Mentions.One target, String by) {
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
    features.add("beside:" + acts + ":" + suffers + ":" + reversed + ":" + by);
  }
}
