package org.entente.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.Directory;
import org.entente.actor.Resolver;
import org.entente.document.Document;
import org.entente.document.Span;
import org.entente.parse.Gate;
import org.entente.parse.ParsedDocument;
import org.entente.parse.ParsedSentence;
import org.entente.parse.Tree;
import org.entente.report.frame.Clauses;
import org.entente.report.frame.Hedges;
import org.entente.report.frame.Lexicon;
import org.entente.report.frame.Match;
import org.entente.report.frame.Matcher;
import org.entente.report.frame.Modality;
import org.entente.report.frame.Operator;
import org.entente.report.frame.Operators;
import org.entente.report.learn.ActModel;
import org.entente.report.learn.PairModel;
import org.entente.report.voice.DocumentVoices;
import org.entente.report.voice.VoiceFinder;
import org.entente.report.voice.Vouching;

/**
 * Codes sentences with frames, operators and the actor directory. Each step is a class of its own;
 * this one holds their order.
 */
public final class EventCoder implements SentenceCoder {
  private static final String ASKED = "only asked for, not done";

  private final Ontology ontology;
  private final Directory directory;
  private final Lexicon lexicon;
  private final Matcher matcher;
  private final Vouching vouching;
  private final Pairing pairing;
  private final Optional<PairJudge> judge;
  private final String version;

  /**
   * Frames alone, without what was learned.
   *
   * @param version name and version of the program, kept with every report
   */
  public EventCoder(Ontology ontology, Directory directory, Lexicon lexicon, String version) {
    this(ontology, directory, lexicon, Optional.empty(), version);
  }

  /**
   * @param learned which pairs of parties have a report where frames are silent or were misled
   */
  public EventCoder(
      Ontology ontology,
      Directory directory,
      Lexicon lexicon,
      Optional<Learned> learned,
      String version) {
    this.ontology = ontology;
    this.directory = directory;
    this.lexicon = lexicon;
    this.matcher = new Matcher(lexicon);
    this.vouching = new Vouching(lexicon.firmness());
    this.pairing = new Pairing(directory);
    this.judge =
        learned.map(models ->
            new PairJudge(
                ontology,
                directory,
                lexicon,
                new Classifier(ontology, lexicon, matcher, models.acts()),
                models.first(),
                models.second(),
                models.pairActs()));
    this.version = version;
  }

  /**
   * What was learned of pairs.
   *
   * @param first whether there may be an act between two, by how they stand
   * @param second whether there is one, by the words and the other pairs too
   * @param acts which, from sentences with marked parties
   * @param pairActs what the places of the two in a raw sentence change in that
   */
  public record Learned(PairModel first, PairModel second, ActModel acts, ActModel pairActs) {
    public static Learned bundled() {
      return new Learned(
          PairModel.first(), PairModel.second(), ActModel.bundled(), ActModel.ofPairs());
    }
  }

  @Override
  public List<Report> code(ParsedDocument document) {
    var reports = new LinkedHashMap<String, Report>();
    Resolvers resolvers = resolvers(document.document());
    var antecedents = new Antecedents(directory, document, resolvers::of);
    for (ParsedSentence sentence : document.sentences()) {
      for (Report report : code(resolvers, sentence, antecedents)) {
        reports.putIfAbsent(report.id(), report);
      }
    }
    if (reports.isEmpty()) {
      return List.of();
    }
    var voices = new DocumentVoices(document, resolvers::of);
    reports.replaceAll((id, report) -> voices.complete(report, vouching));
    return List.copyOf(reports.values());
  }

  /**
   * A report needs someone the directory knows, so a sentence that names nobody is not worth
   * parsing, unless it speaks of two who were named before it.
   */
  @Override
  public Gate gate() {
    return sentence -> directory.anyNameIn(sentence) || Antecedents.PAIRED.matcher(sentence).find();
  }

  @Override
  public String version() {
    return version;
  }

  Directory directory() {
    return directory;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** For explaining: the matcher behind this coder. */
  public Matcher matcher() {
    return matcher;
  }

  /** What one match came to; {@code outcome} says in words why there is no report, or is empty. */
  public record Attempt(
      Match match,
      List<Operators.Over> over,
      Modality modality,
      List<Report> reports,
      String outcome) {
    public Attempt {
      over = List.copyOf(over);
      reports = List.copyOf(reports);
    }
  }

  private List<Report> code(Resolvers resolvers, ParsedSentence sentence, Antecedents antecedents) {
    Parts parts = parts(resolvers, sentence, antecedents);
    List<Attempt> attempts = attempts(parts);
    List<Report> framed = framed(attempts);
    return judge.map(one -> one.judge(parts, framed, spoken(attempts)).reports()).orElse(framed);
  }

  private static List<Report> framed(List<Attempt> attempts) {
    return attempts.stream().flatMap(attempt -> attempt.reports().stream()).toList();
  }

  private static Set<Integer> spoken(List<Attempt> attempts) {
    var spoken = new TreeSet<Integer>();
    for (Attempt attempt : attempts) {
      if (!attempt.reports().isEmpty() || attempt.outcome().equals(ASKED)) {
        spoken.addAll(attempt.match().words());
        attempt.over().forEach(one -> spoken.add(one.token()));
      }
    }
    return spoken;
  }

  /** Names of a sentence, read against its document's day; without one, against the last day. */
  public Resolver resolver(Document document, Tree tree) {
    LocalDate day = document.published().orElse(LocalDate.MAX.minusDays(1));
    return new Resolver(tree, directory, day);
  }

  private Resolvers resolvers(Document document) {
    return new Resolvers(document, tree -> resolver(document, tree));
  }

  /**
   * Every frame found in the sentence and what came of it, for coding and for explaining alike. The
   * sentence is read by itself; nobody of an earlier one stands behind its pronouns.
   */
  public List<Attempt> attempts(Document document, ParsedSentence sentence) {
    return attempts(alone(document, sentence));
  }

  private Parts alone(Document document, ParsedSentence sentence) {
    Resolvers resolvers = resolvers(document);
    var alone = new ParsedDocument(document, List.of(), List.of(sentence), List.of());
    var antecedents = new Antecedents(directory, alone, resolvers::of);
    return parts(resolvers, sentence, antecedents);
  }

  /**
   * What the learned models change in the reports of the frames: those dropped, and those made
   * where frames are silent. The sentence is read by itself.
   */
  public Changed changed(Document document, ParsedSentence sentence) {
    Parts parts = alone(document, sentence);
    List<Attempt> attempts = attempts(parts);
    return judge
        .map(one -> one.judge(parts, framed(attempts), spoken(attempts)))
        .map(judgement -> new Changed(judgement.dropped(), judgement.learned()))
        .orElse(new Changed(List.of(), List.of()));
  }

  /**
   * @param dropped reports of frames that are improbable
   * @param learned reports that no frame made
   */
  public record Changed(List<Report> dropped, List<Report> learned) {
    public Changed {
      dropped = List.copyOf(dropped);
      learned = List.copyOf(learned);
    }
  }

  /** Every two parties of each of a document's sentences as the first look sees them. */
  List<List<PairJudge.Pair>> pairs(ParsedDocument document, PairJudge by) {
    Resolvers resolvers = resolvers(document.document());
    var antecedents = new Antecedents(directory, document, resolvers::of);
    return document.sentences().stream()
        .map(sentence -> {
          Parts parts = parts(resolvers, sentence, antecedents);
          List<Report> framed = framed(attempts(parts));
          Mentions mentions = Mentions.of(parts.tree(), parts.parties().participants(), framed);
          return by.pairs(parts, mentions, framed);
        })
        .toList();
  }

  /** One sentence with everything that is read from it once. */
  record Parts(Tree tree, Clauses clauses, Parties parties, Resolver resolver, ReportMaker maker) {}

  private Parts parts(Resolvers resolvers, ParsedSentence sentence, Antecedents antecedents) {
    var tree = new Tree(sentence);
    Clauses clauses = matcher.clauses(tree);
    Resolver resolver = resolvers.of(tree);
    var participants = new Participants(directory, resolver, tree, antecedents);
    var places = new EventPlaces(tree, new PlacePhrases(tree, resolver));
    var maker =
        new ReportMaker(
            resolvers.document(), tree, new VoiceFinder(tree, resolver), vouching, places, version);
    return new Parts(
        tree, clauses, new Parties(directory, lexicon, clauses, participants), resolver, maker);
  }

  private List<Attempt> attempts(Parts parts) {
    var attempts = new ArrayList<Attempt>();
    for (Match match : matcher.match(parts.clauses(), parts.parties()::areFound)) {
      attempts.add(attempt(parts, match));
    }
    attempts.removeIf(one ->
        one.match().pattern().isOfAnyAct()
            && attempts.stream().anyMatch(other -> isOver(one.match().predicate(), other)));
    return attempts;
  }

  /** Whether the word stands over the act of this attempt. */
  private static boolean isOver(int word, Attempt attempt) {
    return attempt.over().stream().anyMatch(one -> one.token() == word);
  }

  private Attempt attempt(Parts parts, Match match) {
    Tree tree = parts.tree();
    Clauses clauses = parts.clauses();
    Parties parties = parts.parties();
    int carrier = match.carrier(clauses);
    var over = new ArrayList<Operators.Over>();
    for (Operators.Over one : match.over(clauses)) {
      // "believes in": a word of the act itself tells nothing of it
      if (one.operator() != Operator.SAY || !match.words().contains(one.token())) {
        over.add(warningOfAnother(clauses, one, match));
      }
    }
    parties.accusing(match).ifPresent(by -> over.add(new Operators.Over(Operator.ACCUSE, by)));
    Hedges hedges = Hedges.of(tree, match.predicate(), carrier, over, lexicon.firmness());
    Modality modality =
        Modality.read(
            ontology,
            tree,
            match.frame().act(),
            carrier,
            over,
            lexicon.firmness(),
            hedges,
            word -> sharesSubject(clauses, word, match));
    String unreal = Unreal.reason(clauses, match.predicate(), carrier, over, hedges);
    if (!unreal.isEmpty()) {
      return new Attempt(match, over, modality, List.of(), unreal);
    }
    List<Participant> sources = parties.sources(match);
    List<Participant> targets = parties.targets(match);
    Optional<Operators.Over> should = demandOf(over);
    if (should.isPresent()) {
      return demanded(parts, match, over, sources);
    }
    if (modality.asked()) {
      return new Attempt(match, over, modality, List.of(), ASKED);
    }
    boolean untargeted = match.frame().mutual() || !match.pattern().hasTarget();
    if (sources.isEmpty()) {
      return new Attempt(
          match, over, modality, List.of(), "nobody known in the place of the one who acts");
    }
    if (targets.isEmpty() && !untargeted) {
      return new Attempt(
          match, over, modality, List.of(), "nobody known in the place of the one acted upon");
    }
    List<Report> reports = reports(parts, match, over, modality, hedges, carrier, sources, targets);
    return new Attempt(
        match, over, modality, reports, reports.isEmpty() ? "no two different actors" : "");
  }

  /** "said that Russia should withdraw": what the speaker does is to ask. */
  private static Optional<Operators.Over> demandOf(List<Operators.Over> over) {
    boolean should = over.stream().anyMatch(one -> one.operator() == Operator.SHOULD);
    return should
        ? over.stream().filter(one -> one.operator() == Operator.SAY).findFirst()
        : Optional.empty();
  }

  private Attempt demanded(
      Parts parts, Match match, List<Operators.Over> over, List<Participant> asked) {
    int verb = demandOf(over).orElseThrow().token();
    List<Participant> speakers =
        parts.parties().participants().of(parts.clauses().subjectsOf(verb));
    Act act =
        ontology.act(
            EventType.REQUEST, Optional.empty(), match.frame().act().context(), Optional.of("100"));
    var demand =
        new Modality(
            act,
            Polarity.AFFIRMED,
            Certainty.STATED,
            Modality.tenseOf(parts.tree(), verb),
            List.of("should"),
            false);
    List<Report> reports =
        reports(parts, match, List.of(), demand, Hedges.NONE, verb, speakers, asked);
    return new Attempt(
        match, over, demand, reports, reports.isEmpty() ? "only said to be due, not done" : "");
  }

  /** Who warns of somebody else's act only says so. */
  private static Operators.Over warningOfAnother(Clauses clauses, Operators.Over one, Match match) {
    return one.operator() == Operator.THREATEN && !sharesSubject(clauses, one.token(), match)
        ? new Operators.Over(Operator.SAY, one.token())
        : one;
  }

  private static boolean sharesSubject(Clauses clauses, int word, Match match) {
    List<Integer> own = clauses.subjectsOf(word);
    return own.isEmpty() || own.stream().anyMatch(match.sources()::contains);
  }

  private List<Report> reports(
      Parts parts,
      Match match,
      List<Operators.Over> over,
      Modality modality,
      Hedges hedges,
      int carrier,
      List<Participant> sources,
      List<Participant> targets) {
    String rule = String.join(">", append(modality.applied(), match.frame().id()));
    return parts
        .maker()
        .make(
            pairing.pairs(match, modality, sources, targets),
            new ReportMaker.Telling(
                modality, hedges, carrier, over, trigger(parts.tree(), match), rule));
  }

  /** The named words when they stand close together, otherwise the predicate. */
  private static Span trigger(Tree tree, Match match) {
    int first = match.words().getFirst();
    int last = match.words().getLast();
    return last - first <= 7 ? tree.span(first, last) : tree.token(match.predicate()).span();
  }

  private static List<String> append(List<String> labels, String last) {
    var all = new ArrayList<>(labels);
    all.add(last);
    return all;
  }
}
