package org.entente.event;

import java.util.Comparator;
import org.entente.document.DocumentHead;
import org.entente.report.Report;

/**
 * A report with what joining looks at beside it.
 *
 * @param sentence the words of its sentence
 */
public record Told(Report report, DocumentHead document, String sentence) {
  /** First told first: by day of publication, those without one last; then by place in the text. */
  static final Comparator<Told> ORDER =
      Comparator.comparing((Told told) ->
              told.document().published().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE))
          .thenComparing(told -> told.document().id())
          .thenComparingInt(told -> told.report().sentenceSpan().start())
          .thenComparingInt(told -> told.report().trigger().start())
          .thenComparing(told -> told.report().id());
}
