package org.entente.app;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Directory;
import org.entente.event.grade.Grade;
import org.entente.event.grade.Grades;
import org.entente.store.Archive;
import org.entente.store.Placing;

/** All grades of an archive as a table with tabs, each with whether it holds. */
final class GradeTable {
  private static final String GONE = "gone";

  private GradeTable() {}

  static void print(Archive archive, PrintWriter out) {
    Grades grades = archive.grades().read(Directory.bundled());
    Map<String, Long> latest = new HashMap<>();
    for (Grade grade : grades.given()) {
      if (grade instanceof Grade.OfEvent of) {
        latest.put(event(archive, grades, of), of.number());
      }
    }
    out.println("number\tof\twhom\tgrade\tholds\tby\tat\twhy");
    for (Grade grade : grades.given()) {
      out.println(
          switch (grade) {
            case Grade.OfSource source ->
                row(
                    source,
                    source.source() instanceof Grade.Source.Publisher(String name)
                        ? "publisher\t" + DecisionsVerb.cell(name)
                        : "voice\t" + ((Grade.Source.Speaker) source.source()).actor(),
                    source.reliability().map(Enum::name),
                    grades.holds(source));
            case Grade.OfEvent of -> {
              String event = event(archive, grades, of);
              yield row(
                  of,
                  "event\t" + event,
                  of.credibility().map(each -> String.valueOf(each.digit())),
                  !event.equals(GONE) && Long.valueOf(of.number()).equals(latest.get(event)));
            }
          });
    }
    out.flush();
  }

  /** The event that the graded report is in now. */
  private static String event(Archive archive, Grades grades, Grade.OfEvent of) {
    return grades
        .reportOf(of)
        .flatMap(archive.reports()::find)
        .flatMap(stored -> stored.event())
        .map(Placing::event)
        .orElse(GONE);
  }

  private static String row(Grade grade, String whom, Optional<String> value, boolean holds) {
    return String.join(
        "\t",
        String.valueOf(grade.number()),
        whom,
        value.orElse("none"),
        holds ? "yes" : "no",
        DecisionsVerb.cell(grade.made().by()),
        grade.made().at().toString(),
        DecisionsVerb.cell(grade.made().why()));
  }
}
