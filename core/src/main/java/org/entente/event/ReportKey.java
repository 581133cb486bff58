package org.entente.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.entente.document.DocumentId;
import org.entente.document.Span;
import org.entente.report.EventType;
import org.entente.report.Participant;
import org.entente.report.Report;

/**
 * Names a report so that it is found again when its document has been coded anew and ids have
 * changed: by where it stands and what it tells.
 *
 * @param report its id when the decision was made
 * @param source start of the words for its source
 * @param target start of the words for its target; −1 without one
 */
public record ReportKey(
    String report, DocumentId document, Span sentence, EventType type, int source, int target) {

  public static ReportKey of(Report report) {
    return new ReportKey(
        report.id(),
        report.document(),
        report.sentenceSpan(),
        report.act().type(),
        report.sources().getFirst().span().start(),
        start(report.targets().stream().findFirst()));
  }

  private static int start(Optional<Participant> participant) {
    return participant.map(target -> target.span().start()).orElse(-1);
  }

  /**
   * The report itself, or else what stands in its place: of the document's reports whose sentence
   * overlaps and whose type is the same or a sibling, the one with the same type, then the same
   * source, then the same target; ties by id.
   *
   * @param reports those of the archive, or those of the document
   * @return empty when nothing there tells such an act any more
   */
  public Optional<Report> find(Collection<Report> reports) {
    Optional<Report> itself = reports.stream().filter(each -> each.id().equals(report)).findFirst();
    return itself.isPresent()
        ? itself
        : reports.stream()
            .filter(each -> each.document().equals(document))
            .filter(each -> each.sentenceSpan().start() < sentence.end())
            .filter(each -> sentence.start() < each.sentenceSpan().end())
            .filter(each ->
                each.act().type() == type || ActKinship.areSiblings(each.act().type(), type))
            .min(
                Comparator.comparing((Report each) -> each.act().type() != type)
                    .thenComparing(each -> of(each).source() != source)
                    .thenComparing(each -> of(each).target() != target)
                    .thenComparing(Report::id));
  }
}
