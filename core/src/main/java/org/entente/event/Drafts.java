package org.entente.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.document.DocumentId;
import org.entente.report.Report;

/** Events in the making: what the program found, then what people decided over it. */
final class Drafts {
  /** Reports of one event, unsorted. */
  static final class Draft {
    private final List<Told> members = new ArrayList<>();

    /** Reports that a person put here, with the decision. */
    private final Map<String, Long> decided = new HashMap<>();

    List<Told> reports() {
      return members.stream().sorted(Told.ORDER).toList();
    }
  }

  private final List<Telling> tellings;
  private final Clusters clusters;
  private final Map<String, Draft> draftOf = new HashMap<>();
  private final Map<String, Integer> placeOf = new HashMap<>();
  private final Map<String, Told> reports = new HashMap<>();
  private final Map<DocumentId, List<Report>> byDocument = new HashMap<>();

  Drafts(List<Telling> tellings, Clusters clusters, Collection<Told> all) {
    this.tellings = tellings;
    this.clusters = clusters;
    for (Told told : all) {
      reports.put(told.report().id(), told);
      byDocument
          .computeIfAbsent(told.report().document(), _ -> new ArrayList<>())
          .add(told.report());
    }
    for (List<Integer> cluster : clusters.merge()) {
      var draft = new Draft();
      for (int place : cluster) {
        for (Told told : tellings.get(place).reports()) {
          draft.members.add(told);
          draftOf.put(told.report().id(), draft);
          placeOf.put(told.report().id(), place);
        }
      }
    }
  }

  /** Reports that are gone are passed over; too few of them left, and nothing is done. */
  void apply(Decision decision) {
    var found = new LinkedHashSet<String>();
    for (ReportKey key : decision.reports()) {
      key.find(byDocument.getOrDefault(key.document(), List.of()))
          .map(Report::id)
          .ifPresent(found::add);
    }
    if (found.size() >= decision.kind().fewest()) {
      switch (decision.kind()) {
        case SPLIT -> split(found, decision.number());
        case MERGE -> merge(found, decision.number());
      }
    }
  }

  private void split(Set<String> ids, long decision) {
    var draft = new Draft();
    for (String id : ids) {
      Draft old = draft(id);
      old.members.removeIf(told -> told.report().id().equals(id));
      old.decided.remove(id);
      add(draft, id);
      draft.decided.put(id, decision);
    }
  }

  private void merge(Set<String> ids, long decision) {
    var merging = new LinkedHashSet<Draft>();
    ids.forEach(id -> merging.add(draft(id)));
    var draft = new Draft();
    for (Draft old : merging) {
      old.members.forEach(told -> add(draft, told.report().id()));
      draft.decided.putAll(old.decided);
    }
    ids.forEach(id -> draft.decided.put(id, decision));
  }

  private Draft draft(String id) {
    Draft draft = draftOf.get(id);
    return draft == null ? new Draft() : draft;
  }

  private void add(Draft draft, String id) {
    Told told = reports.get(id);
    if (told != null) {
      draft.members.add(told);
      draftOf.put(id, draft);
    }
  }

  /** By their first telling; those that lost all their reports are gone. */
  List<Draft> list() {
    return new LinkedHashSet<>(draftOf.values())
        .stream()
            .sorted(Comparator.comparing((Draft draft) -> draft.reports().getFirst(), Told.ORDER))
            .toList();
  }

  /**
   * Why each report of a draft is there, in the order of {@link Draft#reports}: a person's word
   * first, then the same words as an earlier one, then the one it is most like, an earlier one
   * where there is one.
   */
  List<Reason> reasons(Draft draft) {
    List<Told> members = draft.reports();
    var reasons = new ArrayList<Reason>();
    for (int i = 0; i < members.size(); i++) {
      Long decided = draft.decided.get(members.get(i).report().id());
      if (decided != null) {
        reasons.add(new Reason.Decided(decided));
      } else {
        reasons.add(i == 0 ? new Reason.First() : found(draft, members, i));
      }
    }
    return reasons;
  }

  private Reason found(Draft draft, List<Told> members, int member) {
    int place = place(members.get(member));
    Reason reason = new Reason.First();
    double best = -1;
    for (int i = 0; i < members.size(); i++) {
      int other = place(members.get(i));
      String id = members.get(i).report().id();
      if (other == place) {
        if (i < member) {
          return new Reason.SameWords(id);
        }
        continue;
      }
      Likeness likeness = clusters.find(place, other).orElse(null);
      if (likeness != null && (i < member || best < 0) && likeness.total() > best) {
        best = likeness.total();
        reason = new Reason.Alike(tellings.get(other).report().id(), likeness);
      }
    }
    // like none of the others: it came along with one that a person put here
    return best < 0 && !draft.decided.isEmpty()
        ? new Reason.Decided(
            draft.decided.values().stream().mapToLong(Long::longValue).max().orElse(0))
        : reason;
  }

  private int place(Told told) {
    return placeOf.getOrDefault(told.report().id(), -1);
  }
}
