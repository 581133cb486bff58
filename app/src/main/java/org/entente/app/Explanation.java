package org.entente.app;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.actor.Identity;
import org.entente.actor.Mention;
import org.entente.actor.Resolver;
import org.entente.document.Document;
import org.entente.document.Span;
import org.entente.parse.ParsedSentence;
import org.entente.parse.Token;
import org.entente.parse.Tree;
import org.entente.report.EventCoder;
import org.entente.report.Participant;
import org.entente.report.Report;
import org.entente.report.frame.Clauses;
import org.entente.report.frame.Matcher;
import org.entente.report.frame.Trial;

/** Why a sentence was coded as it was, in plain text: words, tree, frames tried, result. */
final class Explanation {
  private final EventCoder coder;
  private final Matcher matcher;
  private final StringBuilder out = new StringBuilder();

  Explanation(EventCoder coder, Matcher matcher) {
    this.coder = coder;
    this.matcher = matcher;
  }

  String of(Document document, ParsedSentence sentence) {
    var tree = new Tree(sentence);
    line("%s", sentence.text());
    words(tree);
    actors(document, tree);
    Clauses clauses = matcher.clauses(tree);
    frames(tree, clauses);
    line("%nResult");
    List<EventCoder.Attempt> attempts = coder.attempts(document, sentence);
    if (attempts.isEmpty()) {
      line("  no report: no frame fits a word of this sentence");
    }
    for (EventCoder.Attempt attempt : attempts) {
      result(tree, attempt);
    }
    EventCoder.Changed changed = coder.changed(document, sentence);
    for (Report report : changed.dropped()) {
      line(
          "  dropped, since hardly anything is told of the two: %s  %s → %s",
          report.act().type(), who(report.sources()), who(report.targets()));
    }
    for (Report report : changed.learned()) {
      line("  where no frame speaks");
      report(report);
    }
    return out.toString();
  }

  private void words(Tree tree) {
    line(
        "%nWords%n  %-4s%-18s%-16s%-6s%-13s%-6s%s",
        "no", "word", "lemma", "tag", "name", "head", "relation");
    for (Token token : tree.sentence().tokens()) {
      int i = token.index();
      line(
          "  %-4d%-18s%-16s%-6s%-13s%-6s%s",
          i,
          token.text(),
          token.lemma(),
          token.tag(),
          token.entity().equals("O") ? "" : token.entity(),
          tree.head(i) < 0 ? "" : String.valueOf(tree.head(i)),
          tree.relation(i));
    }
    tree.sentence()
        .dates()
        .forEach(date -> line("  time “%s”: %s until %s", date.text(), date.from(), date.until()));
  }

  /** Everyone whom a noun phrase of the sentence names, once each. */
  private void actors(Document document, Tree tree) {
    line("%nActors");
    Resolver resolver = coder.resolver(document, tree);
    var seen = new HashSet<Span>();
    for (Token token : tree.sentence().tokens()) {
      if (!token.isNoun()) {
        continue;
      }
      for (Resolver.Found found : resolver.resolve(token.index())) {
        if (found.head() == token.index() && seen.add(found.span())) {
          Mention mention = found.mention();
          line(
              "  “%s” %s%s%s",
              mention.surface(),
              identity(mention.identity()),
              mention.country().map(country -> " of " + country).orElse(""),
              mention.sector().isEmpty() ? "" : " " + mention.sector());
        }
      }
    }
    if (seen.isEmpty()) {
      line("  nobody");
    }
  }

  private static String identity(Identity identity) {
    return switch (identity) {
      case Identity.Known known -> known.actor().value();
      case Identity.Ambiguous ambiguous -> "ambiguous " + ambiguous.candidates();
      case Identity.Unknown _ -> "unknown";
    };
  }

  private void frames(Tree tree, Clauses clauses) {
    line("%nFrames tried");
    for (int p = 0; p < tree.size(); p++) {
      var missed = new TreeMap<String, Integer>();
      for (Trial trial : matcher.trialsAt(clauses, p)) {
        switch (trial) {
          case Trial.Fits fits ->
              line(
                  "  %-14s fits  %-34s %s",
                  tree.token(p).text(), fits.match().frame().id(), fits.match().pattern().text());
          case Trial.Misses misses ->
              missed.merge(
                  "%s (%s)".formatted(misses.frame().id(), misses.reason()), 1, Integer::sum);
        }
      }
      String word = tree.token(p).text();
      missed.keySet().stream().limit(8).forEach(miss -> line("  %-14s not   %s", word, miss));
      if (missed.size() > 8) {
        line("  %-14s not   … and %d more", word, missed.size() - 8);
      }
    }
  }

  private void result(Tree tree, EventCoder.Attempt attempt) {
    String over =
        attempt.over().stream()
            .map(one -> one.operator().label() + " “" + tree.token(one.token()).text() + "”")
            .collect(Collectors.joining(", "));
    line(
        "  %s by “%s”%s",
        attempt.match().frame().id(),
        attempt.match().pattern().text(),
        over.isEmpty() ? "" : "; over it, innermost first: " + over);
    if (!attempt.outcome().isEmpty()) {
      line("    no report: %s", attempt.outcome());
    }
    attempt.reports().forEach(this::report);
  }

  private void report(Report report) {
    line(
        "    %s%s %s  %s → %s",
        report.act().type(),
        report.act().mode().map(mode -> "/" + mode).orElse(""),
        report.act().cameo(),
        who(report.sources()),
        who(report.targets()));
    line(
        "    %s, %s, %s; %s; rule %s",
        lower(report.polarity()),
        lower(report.certainty()),
        lower(report.tense()),
        report.attribution().isEmpty()
            ? "the author's own voice"
            : report.attribution().stream()
                .map(voice -> voice.text() + " (" + voice.kind().words() + ") " + voice.cue())
                .collect(Collectors.joining(" › ")),
        report.rule());
    line("    date %s", report.date());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String who(List<Participant> participants) {
    if (participants.isEmpty()) {
      return "nobody named";
    }
    return participants.stream()
        .map(one ->
            "“%s” %s%s"
                .formatted(
                    one.text(),
                    identity(one.identity()),
                    one.sector().isEmpty() ? "" : " " + one.sector()))
        .collect(Collectors.joining(", "));
  }

  private void line(String format, Object... values) {
    out.append(format.formatted(values)).append(System.lineSeparator());
  }
}
