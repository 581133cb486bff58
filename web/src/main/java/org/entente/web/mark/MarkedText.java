package org.entente.web.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.Identity;
import org.entente.document.Span;
import org.entente.report.EventDate;
import org.entente.report.Participant;
import org.entente.report.Report;
import org.entente.report.Voice;

/** Cuts text into pieces at every edge of a mark; marks may overlap in any way. */
public final class MarkedText {
  private MarkedText() {}

  /** Every role of a report, in no particular order. */
  public static List<Mark> marks(Report report, int number) {
    boolean cooperation = report.act().type().isCooperation();
    var marks = new ArrayList<Mark>();
    marks.add(new Mark(report.trigger(), Mark.Role.ACT, number, cooperation));
    for (Participant source : report.sources()) {
      marks.add(new Mark(source.span(), Mark.Role.SOURCE, number, cooperation));
    }
    for (Participant target : report.targets()) {
      marks.add(new Mark(target.span(), Mark.Role.TARGET, number, cooperation));
    }
    for (Voice voice : report.attribution()) {
      marks.add(new Mark(voice.span(), Mark.Role.VOICE, number, cooperation));
      if (!voice.cueSpan().overlaps(voice.span())) {
        marks.add(new Mark(voice.cueSpan(), Mark.Role.CUE, number, cooperation));
      }
    }
    if (report.date() instanceof EventDate.Stated stated) {
      marks.add(new Mark(stated.span(), Mark.Role.TIME, number, cooperation));
    }
    return marks;
  }

  /** Stretches whose words nobody in the directory has. */
  public static Set<Span> unknown(Report report) {
    var spans = new TreeSet<Span>();
    for (Participant participant : report.sources()) {
      addUnknown(spans, participant);
    }
    for (Participant participant : report.targets()) {
      addUnknown(spans, participant);
    }
    return spans;
  }

  private static void addUnknown(Set<Span> spans, Participant participant) {
    if (participant.identity() instanceof Identity.Unknown) {
      spans.add(participant.span());
    }
  }

  /**
   * The text of a range, in order and complete.
   *
   * @param chosen number of the report whose roles are named; 0 for none
   */
  public static List<Piece> pieces(
      String text, Span range, List<Mark> marks, Set<Span> unknown, int chosen) {
    var edges = new TreeSet<Integer>(List.of(range.start(), range.end()));
    List<Mark> inside =
        marks.stream().filter(mark -> mark.span().overlaps(range)).sorted().distinct().toList();
    for (Mark mark : inside) {
      edges.add(Math.max(mark.span().start(), range.start()));
      edges.add(Math.min(mark.span().end(), range.end()));
    }
    var pieces = new ArrayList<Piece>();
    int start = edges.removeFirst();
    for (int end : edges) {
      pieces.add(piece(text, new Span(start, end), inside, unknown, chosen));
      start = end;
    }
    return pieces;
  }

  private static Piece piece(
      String text, Span span, List<Mark> marks, Set<Span> unknown, int chosen) {
    var looks = new TreeSet<String>();
    var opens = new TreeSet<Integer>();
    var closes = new TreeSet<String>();
    for (Mark mark : marks) {
      if (!mark.span().contains(span)) {
        continue;
      }
      looks.addAll(looks(mark));
      if (unknown.contains(mark.span()) && mark.span().end() == span.end()) {
        looks.add("unk");
      }
      if (mark.role() == Mark.Role.ACT && mark.span().start() == span.start()) {
        opens.add(mark.number());
      }
      if (mark.number() == chosen) {
        looks.add("sel");
        if (mark.span().end() == span.end()) {
          closes.add(mark.role().label());
        }
      }
    }
    return new Piece(
        span.in(text), String.join(" ", looks), List.copyOf(opens), List.copyOf(closes));
  }

  private static List<String> looks(Mark mark) {
    return switch (mark.role()) {
      case ACT -> List.of("act", mark.cooperation() ? "p" : "n");
      case SOURCE, TARGET -> List.of("actor");
      case VOICE, CUE -> List.of("voc");
      case TIME -> List.of("when");
    };
  }
}
