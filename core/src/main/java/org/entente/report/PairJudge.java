package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.actor.Directory;
import org.entente.parse.Tree;
import org.entente.report.frame.ClausePlaces;
import org.entente.report.frame.Clauses;
import org.entente.report.frame.FacingPlaces;
import org.entente.report.frame.Hedges;
import org.entente.report.frame.Lexicon;
import org.entente.report.frame.Modality;
import org.entente.report.frame.Operator;
import org.entente.report.frame.Operators;
import org.entente.report.learn.ActModel;
import org.entente.report.learn.FeatureKeys;
import org.entente.report.learn.Glimpse;
import org.entente.report.learn.PairModel;

/**
 * Looks at every two parties of a sentence once the frames have: a report of a frame on a pair of
 * which the sentence hardly tells anything is dropped, and where it clearly tells something that no
 * frame covers, a report is made whose act the {@link Classifier} names (<a
 * href="../../../../../../docs/decisions/0053-every-pair-is-looked-at.md">decision 0053</a>). The
 * first look sees how the two stand, the second also the words and the other pairs (<a
 * href="../../../../../../docs/decisions/0054-two-looks-at-a-pair.md">decision 0054</a>).
 */
final class PairJudge {
  /** Pairs of which it is more probable than not that an act is told have a report. */
  private static final double TOLD = 0.5;

  /** The same at words by which a frame made a report, where mostly the frame has said it all. */
  private static final double TOLD_BESIDE_FRAME = 0.6;

  /** A frame's report on a pair less probable than this was made by a word of another sense. */
  private static final double IMPROBABLE = 0.35;

  /** The same where one of the two is nobody known: texts seldom tell of those, but they do. */
  private static final double IMPROBABLE_OF_UNKNOWN = 0.15;

  /** Pairs of lower log-odds after the first look are not looked at again, save those of frames. */
  static final double HOPELESS = -4;

  private static final int REASONS = 3;

  private final Ontology ontology;
  private final Directory directory;
  private final Lexicon lexicon;
  private final Classifier classifier;
  private final PairModel first;
  private final PairModel second;
  private final ActModel acts;
  private final Pairing pairing;

  PairJudge(
      Ontology ontology,
      Directory directory,
      Lexicon lexicon,
      Classifier classifier,
      PairModel first,
      PairModel second,
      ActModel acts) {
    this.ontology = ontology;
    this.directory = directory;
    this.lexicon = lexicon;
    this.classifier = classifier;
    this.first = first;
    this.second = second;
    this.acts = acts;
    this.pairing = new Pairing(directory);
  }

  /**
   * Two parties of a sentence, the one as the one who acts.
   *
   * @param framed reports that frames made of these two
   * @param places of the two in the clauses of the sentence
   * @param predicate in whose clause both stand nearest to subject and object, or that lies between
   */
  record Pair(
      MarkedFrames.Reading reading,
      Mentions.One source,
      Mentions.One target,
      List<Report> framed,
      PairFeatures features,
      FacingPlaces places,
      int predicate) {
    /** Adds the features of the first look. */
    <F extends Features> F outline(F to) {
      features.outline(to, this);
      return to;
    }

    Tree tree() {
      return reading.tree();
    }

    Rivals.Stand stand() {
      return new Rivals.Stand(
          source.span(),
          target.span(),
          predicate,
          !framed.isEmpty(),
          side(source.participant()),
          side(target.participant()));
    }
  }

  /** What the judge says of a frame's report or of a pair on which frames are silent. */
  record Judgement(List<Report> kept, List<Report> dropped, List<Report> learned) {
    List<Report> reports() {
      var all = new ArrayList<>(kept);
      all.addAll(learned);
      return all;
    }
  }

  /**
   * @param framed what the frames made of the sentence
   * @param spoken words by which they did
   */
  Judgement judge(EventCoder.Parts parts, List<Report> framed, Set<Integer> spoken) {
    Mentions mentions = Mentions.of(parts.tree(), parts.parties().participants(), framed);
    if (mentions.all().size() < 2) {
      return new Judgement(framed, List.of(), List.of());
    }
    List<Told> told = told(pairs(parts, mentions, framed));
    var dropped = new HashSet<String>();
    var silent = new ArrayList<Told>();
    for (Told one : told) {
      boolean improbable = one.probability() < least(one.pair());
      for (Report report : one.pair().framed()) {
        if (improbable && !isTogether(report, one.pair(), told)) {
          dropped.add(report.id());
        }
      }
      boolean beside = spoken.contains(one.pair().predicate());
      if (one.pair().framed().isEmpty()
          && one.probability() >= (beside ? TOLD_BESIDE_FRAME : TOLD)
          && !(beside && isToldOf(framed, one.pair()))) {
        silent.add(one);
      }
    }
    var kept = framed.stream().filter(report -> !dropped.contains(report.id())).toList();
    return new Judgement(
        kept,
        framed.stream().filter(report -> dropped.contains(report.id())).toList(),
        learned(parts, silent, kept));
  }

  /** "Iran denied that it had attacked": the frame has told it of the same two by other words. */
  private static boolean isToldOf(List<Report> framed, Pair pair) {
    String source = side(pair.source().participant());
    String target = side(pair.target().participant());
    return framed.stream()
        .anyMatch(report ->
            side(report.sources()).equals(source) && side(report.targets()).equals(target));
  }

  /**
   * What several do together stays for all of them that are known where it is probable of two: "A,
   * B and C met", in which B and C stand in one row and tell little of each other. Of two of whom
   * one is nobody known both directions stay where one is probable.
   */
  private static boolean isTogether(Report report, Pair pair, List<Told> told) {
    if (!isKnown(pair)) {
      return told.stream()
          .filter(other ->
              other.pair().source().equals(pair.target())
                  && other.pair().target().equals(pair.source())
                  && other.probability() >= least(other.pair()))
          .flatMap(other -> other.pair().framed().stream())
          .anyMatch(other -> isOfOneTelling(other, report));
    }
    return told.stream()
            .flatMap(other -> other.pair().framed().stream())
            .anyMatch(other -> isOfOneTelling(other, report) && isTurned(other, report))
        && told.stream()
            .filter(other -> other.probability() >= least(other.pair()))
            .flatMap(other -> other.pair().framed().stream())
            .anyMatch(other -> isOfOneTelling(other, report));
  }

  private static boolean isOfOneTelling(Report one, Report other) {
    return one.rule().equals(other.rule()) && one.trigger().equals(other.trigger());
  }

  private static boolean isTurned(Report one, Report other) {
    return other.targets().stream().anyMatch(target -> is(target, one.sources().getFirst()))
        && one.targets().stream().anyMatch(target -> is(target, other.sources().getFirst()));
  }

  private static double least(Pair pair) {
    return isKnown(pair) ? IMPROBABLE : IMPROBABLE_OF_UNKNOWN;
  }

  private static boolean isKnown(Pair pair) {
    return pair.source().participant().isPlaced() && pair.target().participant().isPlaced();
  }

  /**
   * @param features of the second look
   */
  private record Told(Pair pair, FeatureKeys features, double probability) {}

  /** The pairs worth a second look, with what it came to. */
  private List<Told> told(List<Pair> pairs) {
    List<FeatureKeys> looks = pairs.stream().map(pair -> pair.outline(new FeatureKeys())).toList();
    double[] scores = looks.stream().mapToDouble(first::score).toArray();
    var rivals = new Rivals(pairs.stream().map(Pair::stand).toList(), scores);
    var told = new ArrayList<Told>();
    for (int i = 0; i < scores.length; i++) {
      Pair pair = pairs.get(i);
      if (pair.framed().isEmpty() && scores[i] < HOPELESS) {
        continue;
      }
      FeatureKeys features = looks.get(i);
      addWords(features, pair);
      rivals.addTo(features, i);
      told.add(new Told(pair, features, second.probability(features)));
    }
    return told;
  }

  /** Adds what the second look sees of the words to what the first saw. */
  void addWords(Features features, Pair pair) {
    PairFeatures.words(
        features,
        pair,
        pair.reading().words(),
        classifier.scored(pair.reading(), pair.source().span(), pair.target().span()));
  }

  /** What the model of marked parties says of a pair, in the order of {@link EventType}. */
  double[] odds(Pair pair) {
    return classifier.odds(pair.reading(), pair.source().span(), pair.target().span());
  }

  /** Every two parties that can face each other, in the order of the words. */
  List<Pair> pairs(EventCoder.Parts parts, Mentions mentions, List<Report> framed) {
    MarkedFrames.Reading reading = classifier.read(parts.clauses());
    Tree tree = parts.tree();
    Set<Integer> heads =
        mentions.all().stream().map(Mentions.One::head).collect(Collectors.toSet());
    var places = new ClausePlaces(parts.clauses(), lexicon, heads);
    var features = new PairFeatures(directory, tree, mentions, framed);
    var pairs = new ArrayList<Pair>();
    for (Mentions.One source : mentions.all()) {
      for (Mentions.One target : mentions.all()) {
        if (!source.acts() || source.equals(target)) {
          continue;
        }
        List<Report> own = between(framed, source, target);
        boolean apart =
            pairing.canFace(source.participant(), target.participant())
                && row(tree, source.head()) != row(tree, target.head());
        if (own.isEmpty() && !apart) {
          continue;
        }
        FacingPlaces facing = places.of(source.head(), target.head());
        int predicate =
            facing.predicate().orElseGet(() -> between(tree, source.head(), target.head()));
        pairs.add(new Pair(reading, source, target, own, features, facing, predicate));
      }
    }
    return pairs;
  }

  private static List<Report> between(
      List<Report> framed, Mentions.One source, Mentions.One target) {
    var between = new ArrayList<Report>();
    for (Report report : framed) {
      if (is(report.sources().getFirst(), source.participant())
          && report.targets().stream().anyMatch(one -> is(one, target.participant()))) {
        between.add(report);
      }
    }
    return between;
  }

  private static boolean is(Participant one, Participant other) {
    return one.span().equals(other.span()) && one.identity().equals(other.identity());
  }

  /** The first of the row in which a noun stands: "Chad" for "Niger" in "Chad, Mali and Niger". */
  private static int row(Tree tree, int noun) {
    int at = noun;
    while (tree.is(at, "conj") && tree.token(at).isNoun() && tree.head(at) >= 0) {
      at = tree.head(at);
    }
    return at;
  }

  /** The lowest word over both. */
  private static int between(Tree tree, int one, int other) {
    int at = one;
    while (tree.head(at) >= 0 && !tree.isWithin(other, at)) {
      at = tree.head(at);
    }
    return at;
  }

  /** One report for each act on each two sides, that of the likeliest pair. */
  private List<Report> learned(EventCoder.Parts parts, List<Told> told, List<Report> kept) {
    var seen = new HashSet<String>();
    kept.forEach(report -> seen.add(sides(report)));
    var reports = new ArrayList<Report>();
    told.stream()
        .sorted(Comparator.comparingDouble((Told one) -> -one.probability()))
        .forEach(one ->
            report(parts, one).filter(report -> seen.add(sides(report))).ifPresent(reports::add));
    return reports;
  }

  private static String sides(Report report) {
    return side(report.sources()) + ">" + side(report.targets()) + ":" + report.act().type();
  }

  private static String side(List<Participant> side) {
    return side.stream().map(PairJudge::side).collect(Collectors.joining("+"));
  }

  private static String side(Participant one) {
    return one.principal().or(one::country).map(Object::toString).orElseGet(one::text);
  }

  /** What the two are and how far apart: that is true of many pairs of the sentence. */
  private static final Pattern CIRCUMSTANCE =
      Pattern.compile(
          "by:|named:|source-|target-|compatriots:|gap:|up:|down:|steps:|apex|clauses:|order:|silent:"
              + "|look|rank:|turned|same-");

  private static boolean isWording(String feature) {
    return !CIRCUMSTANCE.matcher(feature).lookingAt();
  }

  private EventType likeliest(Told told) {
    double[] marked = odds(told.pair());
    double[] placed = acts.probabilities(Glimpse.of(told.features()));
    EventType[] types = EventType.values();
    int best = 0;
    for (int k = 1; k < types.length; k++) {
      if (marked[k] * placed[k] > marked[best] * placed[best]) {
        best = k;
      }
    }
    return types[best];
  }

  private Optional<Report> report(EventCoder.Parts parts, Told told) {
    Pair pair = told.pair();
    EventType type = likeliest(told);
    Act act =
        classifier
            .framedAs(pair.reading(), pair.source().span(), pair.target().span(), type)
            .orElseGet(() -> ontology.act(type, Optional.empty(), List.of(), Optional.empty()));
    Clauses clauses = parts.clauses();
    int carrier = clauses.carrier(pair.predicate());
    List<Operators.Over> over = clauses.over(carrier);
    Hedges hedges = Hedges.of(parts.tree(), pair.predicate(), carrier, over, lexicon.firmness());
    if (!Unreal.reason(clauses, pair.predicate(), carrier, over, hedges).isEmpty()) {
      return Optional.empty();
    }
    Modality read =
        Modality.read(
            ontology, parts.tree(), act, carrier, over, lexicon.firmness(), hedges, word -> true);
    boolean denied =
        act.type() != EventType.REJECT
            && over.stream().anyMatch(one -> one.operator() == Operator.NOT)
            && read.polarity() == Polarity.DENIED;
    var modality =
        new Modality(
            act,
            denied ? Polarity.DENIED : Polarity.AFFIRMED,
            read.certainty(),
            read.tense(),
            List.of(),
            false);
    String rule =
        "learned %.2f: %s"
            .formatted(
                told.probability(),
                String.join(" ", second.reasons(told.features(), PairJudge::isWording, REASONS)));
    var pairOf =
        new ReportMaker.Pair(pair.source().participant(), Optional.of(pair.target().participant()));
    var telling =
        new ReportMaker.Telling(
            modality, hedges, carrier, over, parts.tree().token(pair.predicate()).span(), rule);
    return parts.maker().make(List.of(pairOf), telling).stream().findFirst();
  }
}
