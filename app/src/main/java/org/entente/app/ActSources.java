package org.entente.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.network.ActTable;
import org.entente.network.CountedAct;
import org.entente.network.stance.Panel;
import org.entente.network.stance.Placed;
import org.entente.report.Dyad;
import org.entente.store.ActQueries;
import org.entente.store.Archive;
import org.entente.store.ReportFilter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where the verbs over acts take them from: a table, or the counted reports of an archive. */
final class ActSources {
  @Parameters(
      paramLabel = "FILE.csv",
      arity = "0..1",
      description =
          "Dated acts with their weights: date, from, to, goldstein, and count and id if there.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description = "An archive, whose counted reports are the acts.")
  private Optional<Path> archive = Optional.empty();

  @Mixin private ChainOptions chain = new ChainOptions();

  Optional<Path> file() {
    return file;
  }

  Optional<Path> archive() {
    return archive;
  }

  ChainOptions chain() {
    return chain;
  }

  /** How actors are called in the acts that are read here. */
  ActNames names(Directory directory) {
    requireOne();
    if (archive.isPresent()) {
      return new ActNames.OfArchive(directory, chain.heirs(directory));
    }
    Path table = file.orElseThrow();
    UnaryOperator<String> chained = chain.names(directory);
    return new ActNames.OfTable(directory, table, ActTable.names(table, chained), chained);
  }

  /** Whom a person asked for, by the names in the acts; empty when for nobody. */
  Optional<CountedAct.Pair> findPair(
      Directory directory, Optional<String> from, Optional<String> to) {
    requireOne();
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    ActNames names = names(directory);
    var pair = new CountedAct.Pair(names.find(from.get()), names.find(to.get()));
    if (pair.from().equals(pair.to())) {
      throw new UserMistake(
          "--from “%s” and --to “%s” are one actor here".formatted(from.get(), to.get()));
    }
    return Optional.of(pair);
  }

  private void requireOne() {
    if (file.isPresent() == archive.isPresent()) {
      throw new UserMistake("name either a table of acts, FILE.csv, or --archive DIR");
    }
  }

  /**
   * All acts, those that an actor does to itself left out.
   *
   * @param longestDays reports of an archive that are dated to a longer stretch are left out
   * @throws UserMistake when there is none
   */
  List<CountedAct> all(Directory directory, int longestDays) {
    requireOne();
    if (file.isPresent()) {
      return some(ActTable.read(file.get(), chain.names(directory), _ -> true), file.get());
    }
    try (Archive opened = Archive.openReadOnly(archive.orElseThrow())) {
      return some(
          opened.acts().counted(ReportFilter.COUNTED, longestDays, chain.heirs(directory)),
          opened.folder());
    }
  }

  private static List<CountedAct> some(List<CountedAct> acts, Path place) {
    if (acts.isEmpty()) {
      throw new UserMistake(
          "%s has no act of one actor toward another with a day or month".formatted(place));
    }
    return acts;
  }

  /**
   * Acts of each pair, set on the days of a panel.
   *
   * @param undated counted reports of an archive without a date
   * @param tooCoarse such reports with a date that does not lie in one stretch of the panel
   */
  record Series(SortedMap<CountedAct.Pair, List<CountedAct>> acts, long undated, long tooCoarse) {}

  /**
   * By pair.
   *
   * @param asked by the names of {@link #names}; without it every pair
   * @param bothWays what the two asked for did the other way is read too
   */
  Series series(
      Directory directory, Panel panel, Optional<CountedAct.Pair> asked, boolean bothWays) {
    requireOne();
    return file.isPresent()
        ? ofTable(file.get(), directory, asked, bothWays)
        : ofArchive(archive.orElseThrow(), directory, panel, asked, bothWays);
  }

  private Series ofTable(
      Path table, Directory directory, Optional<CountedAct.Pair> asked, boolean bothWays) {
    Predicate<CountedAct.Pair> wanted =
        pair ->
            asked.isEmpty()
                || pair.equals(asked.get())
                || (bothWays && pair.equals(asked.get().reversed()));
    var acts = new TreeMap<CountedAct.Pair, List<CountedAct>>();
    ActTable.read(table, chain.names(directory), wanted)
        .forEach(act -> acts.computeIfAbsent(act.pair(), _ -> new ArrayList<>()).add(act));
    return new Series(acts, 0, 0);
  }

  private Series ofArchive(
      Path folder,
      Directory directory,
      Panel panel,
      Optional<CountedAct.Pair> asked,
      boolean bothWays) {
    Map<ActorId, ActorId> heirs = chain.heirs(directory);
    var found = new ArrayList<ActQueries.Acts>();
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
    var acts = new TreeMap<CountedAct.Pair, List<CountedAct>>();
    long undated = 0;
    long tooCoarse = 0;
    for (ActQueries.Acts each : found) {
      Placed placed = Placed.of(each.dated(), panel);
      undated += each.undated();
      tooCoarse += placed.tooCoarse();
      if (!placed.acts().isEmpty()) {
        acts.put(placed.acts().getFirst().pair(), placed.acts());
      }
    }
    return new Series(acts, undated, tooCoarse);
  }
}
