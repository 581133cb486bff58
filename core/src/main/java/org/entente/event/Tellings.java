package org.entente.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.entente.actor.Directory;
import org.entente.document.DocumentId;
import org.entente.document.Span;
import org.entente.report.EventPlace;
import org.entente.report.Participant;
import org.entente.report.Polarity;
import org.entente.report.Report;

/** Brings reports of one trigger together and counts words. */
final class Tellings {
  private final Directory directory;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Map<DocumentId, int[]> contexts = new HashMap<>();
  private Vocabulary.Weights weights = new Vocabulary().weights();

  Tellings(Directory directory) {
    this.directory = directory;
  }

  /** Reports with the same key are one telling. */
  private record Key(DocumentId document, Span trigger, String rule, Polarity polarity) {}

  void add(Article article) {
    contexts.put(
        article.head().id(),
        vocabulary.takeDocument(ContentWords.of(article.head().title() + "\n" + article.text())));
  }

  /** The tellings in {@link Told#ORDER} of their first reports. */
  List<Telling> of(Collection<Told> reports) {
    var groups = new LinkedHashMap<Key, List<Told>>();
    for (Told told : reports.stream().sorted(Told.ORDER).toList()) {
      Report report = told.report();
      var key = new Key(report.document(), report.trigger(), rule(report), report.polarity());
      groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(told);
    }
    var words = new ArrayList<int[]>();
    groups.values().forEach(group -> words.add(vocabulary.take(words(group))));
    weights = vocabulary.weights();
    var sorted = new HashMap<DocumentId, Vocabulary.Bag>();
    contexts.forEach((id, numbers) -> sorted.put(id, weights.bag(numbers)));
    var tellings = new ArrayList<Telling>();
    for (List<Told> group : groups.values()) {
      Report report = group.getFirst().report();
      tellings.add(
          new Telling(
              group,
              When.find(report.date()),
              weights.bag(words.get(tellings.size())),
              sorted.getOrDefault(report.document(), Vocabulary.Bag.EMPTY),
              Where.of(place(group), places(group), directory),
              Hours.of(group.getFirst().sentence()),
              Numbers.of(group.getFirst().sentence())));
    }
    return tellings;
  }

  /** Where no frame speaks the rule's words differ by the pair; the act is the type's. */
  private static String rule(Report report) {
    return report.isLearned() ? "learned " + report.act().type() : report.rule();
  }

  private static Optional<EventPlace> place(List<Told> group) {
    return group.stream().flatMap(told -> told.report().place().stream()).findFirst();
  }

  Vocabulary.Weights weights() {
    return weights;
  }

  /** Who the parties are is weighed apart, so their words say nothing here. */
  private static SortedSet<String> words(List<Told> group) {
    SortedSet<String> words = ContentWords.of(group.getFirst().sentence());
    parties(group).forEach(text -> words.removeAll(ContentWords.of(text)));
    return words;
  }

  private static Set<String> places(List<Told> group) {
    SortedSet<String> words = PlaceNames.of(group.getFirst().sentence());
    parties(group)
        .forEach(text -> words.removeAll(List.of(text.toLowerCase(Locale.ROOT).split(" "))));
    return words;
  }

  private static List<String> parties(List<Told> group) {
    return group.stream()
        .flatMap(told -> Stream.of(told.report().sources(), told.report().targets()))
        .flatMap(List::stream)
        .map(Participant::text)
        .distinct()
        .toList();
  }
}
