package org.entente.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.actor.Directory;
import org.entente.document.DocumentHead;
import org.entente.document.DocumentId;
import org.entente.report.PrintedReport;
import org.entente.report.Report;

/**
 * Which of printed reports enter the figures, by the rule of an archive: they are joined into
 * events, and {@link Standing} says which report stands for each. Of an article only the sentences
 * with a report are known, so where the words of whole articles decide (a reprint, the context of
 * two accounts) an archive can join otherwise; nor are decisions of people known.
 */
public final class CountedReports {
  private CountedReports() {}

  /** In the order in which they come. */
  public static List<Report> of(Collection<PrintedReport> printed, Directory directory) {
    var joiner = new Joiner(directory);
    articles(printed).forEach(joiner::add);
    var told =
        printed.stream()
            .map(each -> new Told(each.report(), each.document(), each.sentence()))
            .toList();
    var counted = new HashSet<String>();
    for (Event event : joiner.join(told, List.of())) {
      event.members().stream().filter(Member::counted).map(Member::report).forEach(counted::add);
    }
    return told.stream().map(Told::report).filter(each -> counted.contains(each.id())).toList();
  }

  /** Each document with what is known of its words, in the order of its text. */
  private static List<Article> articles(Collection<PrintedReport> printed) {
    var heads = new LinkedHashMap<DocumentId, DocumentHead>();
    var sentences = new HashMap<DocumentId, SortedMap<Integer, String>>();
    for (PrintedReport each : printed) {
      DocumentId id = each.document().id();
      heads.putIfAbsent(id, each.document());
      sentences
          .computeIfAbsent(id, _ -> new TreeMap<>())
          .put(each.report().sentence(), each.sentence());
    }
    var articles = new ArrayList<Article>();
    heads.forEach((id, head) ->
        articles.add(
            new Article(
                head, String.join(" ", sentences.getOrDefault(id, new TreeMap<>()).values()))));
    return articles;
  }
}
