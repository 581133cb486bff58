package org.entente.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.network.CountedAct;
import org.entente.network.DyadActs;
import org.entente.network.signed.PairTotals;
import org.entente.network.stance.Panel;
import org.entente.network.tie.Signal;
import org.entente.report.Dyad;
import org.entente.store.Archive;
import org.entente.store.ReportFilter;

/**
 * The counted reports of an archive.
 *
 * @param heirs former actors and those under whom they are counted
 */
record ActsOfArchive(Path folder, Directory directory, Map<ActorId, ActorId> heirs)
    implements ActSource {
  ActsOfArchive {
    heirs = Map.copyOf(heirs);
  }

  @Override
  public ActNames names() {
    return new ActNames.OfArchive(directory, heirs);
  }

  @Override
  public List<CountedAct> all(int longestDays) {
    try (Archive opened = Archive.openReadOnly(folder)) {
      return ActSource.some(
          opened.acts().counted(ReportFilter.COUNTED, longestDays, heirs), folder.toString());
    }
  }

  @Override
  public Series series(Panel panel, Optional<CountedAct.Pair> asked, boolean bothWays) {
    var found = new ArrayList<DyadActs>();
    try (Archive opened = Archive.openReadOnly(folder)) {
      if (asked.isEmpty()) {
        found.addAll(opened.acts().byDyad(ReportFilter.COUNTED, heirs));
      } else {
        var dyad = new Dyad(new ActorId(asked.get().from()), new ActorId(asked.get().to()));
        found.add(opened.acts().toward(dyad, ReportFilter.COUNTED, heirs));
        if (bothWays) {
          found.add(opened.acts().toward(dyad.reversed(), ReportFilter.COUNTED, heirs));
        }
      }
    }
    return Series.of(found, panel);
  }

  @Override
  public List<List<PairTotals>> pairs(List<LocalDate> edges) {
    var pairs = new ArrayList<List<PairTotals>>();
    try (Archive opened = Archive.openReadOnly(folder)) {
      for (int i = 0; i + 1 < edges.size(); i++) {
        pairs.add(
            opened
                .acts()
                .pairs(ReportFilter.COUNTED.from(edges.get(i)).until(edges.get(i + 1)), heirs));
      }
    }
    return pairs;
  }

  @Override
  public ArticleDays articles() {
    return ArticleDays.of(folder);
  }

  @Override
  public Optional<List<Signal>> findSignals() {
    try (Archive opened = Archive.openReadOnly(folder)) {
      return Optional.of(
          opened
              .ties()
              .signals(ReportFilter.EVERY, Optional.empty(), Optional.empty(), directory, heirs));
    }
  }
}
