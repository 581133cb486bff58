package org.entente.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.actor.Actor;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.actor.Resolver;
import org.entente.actor.Sector;
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
import org.entente.report.voice.DocumentVoices;
import org.entente.report.voice.VoiceFinder;
import org.entente.report.voice.Vouching;

/**
 * Codes sentences with frames, operators and the actor directory. Each step is a class of its own;
 * this one holds their order.
 */
public final class EventCoder implements SentenceCoder {
  private final Ontology ontology;
  private final Directory directory;
  private final Lexicon lexicon;
  private final Matcher matcher;
  private final Vouching vouching;
  private final String version;

  /**
   * @param version name and version of the program, kept with every report
   */
  public EventCoder(Ontology ontology, Directory directory, Lexicon lexicon, String version) {
    this.ontology = ontology;
    this.directory = directory;
    this.lexicon = lexicon;
    this.matcher = new Matcher(lexicon);
    this.vouching = new Vouching(lexicon.firmness());
    this.version = version;
  }

  @Override
  public List<Report> code(ParsedDocument document) {
    var reports = new LinkedHashMap<String, Report>();
    var antecedents =
        new Antecedents(directory, document, tree -> resolver(document.document(), tree));
    for (ParsedSentence sentence : document.sentences()) {
      for (Report report : code(document.document(), sentence, antecedents)) {
        reports.putIfAbsent(report.id(), report);
      }
    }
    if (reports.isEmpty()) {
      return List.of();
    }
    var voices = new DocumentVoices(document, tree -> resolver(document.document(), tree));
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

  private List<Report> code(Document document, ParsedSentence sentence, Antecedents antecedents) {
    return attempts(document, sentence, antecedents).stream()
        .flatMap(attempt -> attempt.reports().stream())
        .toList();
  }

  /** Names of a sentence, read against its document's day; without one, against the last day. */
  public Resolver resolver(Document document, Tree tree) {
    LocalDate day = document.published().orElse(LocalDate.MAX.minusDays(1));
    return new Resolver(tree, directory, day);
  }

  /**
   * Every frame found in the sentence and what came of it, for coding and for explaining alike. The
   * sentence is read by itself; nobody of an earlier one stands behind its pronouns.
   */
  public List<Attempt> attempts(Document document, ParsedSentence sentence) {
    var alone = new ParsedDocument(document, List.of(), List.of(sentence), List.of());
    return attempts(
        document, sentence, new Antecedents(directory, alone, tree -> resolver(document, tree)));
  }

  private List<Attempt> attempts(
      Document document, ParsedSentence sentence, Antecedents antecedents) {
    var tree = new Tree(sentence);
    Clauses clauses = matcher.clauses(tree);
    Resolver resolver = resolver(document, tree);
    var parties =
        new Parties(
            directory, lexicon, clauses, new Participants(directory, resolver, tree, antecedents));
    var voices = new VoiceFinder(tree, resolver);
    var attempts = new ArrayList<Attempt>();
    for (Match match : matcher.match(clauses, parties::areFound)) {
      attempts.add(attempt(document, tree, clauses, parties, voices, match));
    }
    return attempts;
  }

  private Attempt attempt(
      Document document,
      Tree tree,
      Clauses clauses,
      Parties parties,
      VoiceFinder voices,
      Match match) {
    int carrier = clauses.carrier(match.predicate());
    List<Operators.Over> over =
        lexicon.operators().over(clauses, carrier).stream()
            // "believes in": a word of the act itself tells nothing of it
            .filter(one -> one.operator() != Operator.SAY || !match.words().contains(one.token()))
            .map(one -> warningOfAnother(clauses, one, match))
            .toList();
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
      return demanded(document, tree, clauses, parties, voices, match, over, sources);
    }
    if (modality.asked()) {
      return new Attempt(match, over, modality, List.of(), "only asked for, not done");
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
    List<Report> reports =
        reports(document, tree, voices, match, over, modality, hedges, carrier, sources, targets);
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
      Document document,
      Tree tree,
      Clauses clauses,
      Parties parties,
      VoiceFinder voices,
      Match match,
      List<Operators.Over> over,
      List<Participant> asked) {
    int verb = demandOf(over).orElseThrow().token();
    List<Participant> speakers = parties.participants().of(clauses.subjectsOf(verb));
    Act act =
        ontology.act(
            EventType.REQUEST, Optional.empty(), match.frame().act().context(), Optional.of("100"));
    var demand =
        new Modality(
            act,
            Polarity.AFFIRMED,
            Certainty.STATED,
            Modality.tenseOf(tree, verb),
            List.of("should"),
            false);
    List<Report> reports =
        reports(
            document, tree, voices, match, List.of(), demand, Hedges.NONE, verb, speakers, asked);
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
      Document document,
      Tree tree,
      VoiceFinder voiceFinder,
      Match match,
      List<Operators.Over> over,
      Modality modality,
      Hedges hedges,
      int carrier,
      List<Participant> sources,
      List<Participant> targets) {
    List<Voice> voices = voiceFinder.over(carrier, over);
    EventDate date = EventDates.of(tree, carrier, isBefore(tree, carrier), document.published());
    Span trigger = trigger(tree, match);
    String rule = String.join(">", append(modality.applied(), match.frame().id()));
    var reports = new ArrayList<Report>();
    for (Dyad dyad : dyads(match, modality, sources, targets)) {
      Certainty certainty =
          vouching.of(modality.certainty(), voices, dyad.source(), hedges.quoted());
      String id = idOf(document, dyad, trigger, rule, modality, "");
      if (reports.stream().map(Report::id).anyMatch(id::equals)) {
        // "the two countries": several stand behind the same words
        id = idOf(document, dyad, trigger, rule, modality, identities(dyad));
      }
      reports.add(
          new Report(
              id,
              document.id(),
              tree.sentence().index(),
              tree.sentence().span(),
              modality.act(),
              List.of(dyad.source()),
              dyad.target().map(List::of).orElse(List.of()),
              trigger,
              trigger.in(" ".repeat(tree.sentence().span().start()) + tree.sentence().text()),
              date,
              modality.polarity(),
              certainty,
              modality.tense(),
              voices,
              rule,
              version));
    }
    return reports;
  }

  private static String identities(Dyad dyad) {
    return dyad.source().identity()
        + dyad.target().map(target -> ">" + target.identity()).orElse("");
  }

  private record Dyad(Participant source, Optional<Participant> target) {}

  private List<Dyad> dyads(
      Match match, Modality modality, List<Participant> sources, List<Participant> targets) {
    var dyads = new ArrayList<Dyad>();
    boolean mutual = match.frame().mutual();
    if (targets.isEmpty() && mutual) {
      for (Participant one : sources) {
        for (Participant other : sources) {
          add(match, dyads, one, other);
        }
      }
      return dyads;
    }
    for (Participant source : sources) {
      if (targets.isEmpty() && isActor(source) && isPlaced(source)) {
        dyads.add(new Dyad(source, Optional.empty()));
      }
      for (Participant target : targets) {
        add(match, dyads, source, target);
        // "agreed to meet": the one who agrees does so alone
        if (mutual && modality.act().type() == match.frame().act().type()) {
          add(match, dyads, target, source);
        }
      }
    }
    return dyads;
  }

  private void add(Match match, List<Dyad> dyads, Participant source, Participant target) {
    boolean same =
        (source.span().overlaps(target.span()) && !isOneOfTwo(source, target))
            || (source.identity() instanceof Identity.Known one
                && target.identity() instanceof Identity.Known other
                && one.equals(other)
                && source.sector().equals(target.sector()))
            || isWithinOneState(source, target);
    if (!same
        && !isPrivate(match, source)
        && !isPrivate(match, target)
        && isActor(source)
        && (isActor(target) || match.frame().act().quad() == 4)
        && (isPlaced(source) || isPlaced(target))) {
      dyads.add(new Dyad(source, Optional.of(target)));
    }
  }

  /** Two who stand behind the same words: "the two countries". */
  private static boolean isOneOfTwo(Participant source, Participant target) {
    return source.span().equals(target.span())
        && source.identity() instanceof Identity.Known one
        && target.identity() instanceof Identity.Known other
        && !one.equals(other);
  }

  private static final Set<EventType> BETWEEN_OFFICIALS =
      Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AGREE);
  private static final Set<Sector> PRIVATE =
      Set.of(Sector.CVL, Sector.REF, Sector.EDU, Sector.HLH, Sector.AGR);

  /**
   * Students who travel, migrants who cross, an interview with a newspaper: among those whom the
   * directory does not know, they meet no state as another state does.
   */
  private boolean isPrivate(Match match, Participant participant) {
    EventType type = match.frame().act().type();
    if (participant.identity() instanceof Identity.Known(ActorId id)) {
      return type == EventType.CONSULT && directory.actor(id).kind() == Actor.Kind.OUTLET;
    }
    boolean unnamed =
        participant.country().isEmpty() && Character.isLowerCase(participant.text().charAt(0));
    return unnamed
        && participant.sector().stream()
            .findFirst()
            .filter(sector ->
                (type == EventType.CONSULT && sector == Sector.MED)
                    || (BETWEEN_OFFICIALS.contains(type) && PRIVATE.contains(sector)))
            .isPresent();
  }

  /** A state and its own body: "Mali's troops attacked Mali" is nothing between two. */
  private boolean isWithinOneState(Participant source, Participant target) {
    return source.principal().isPresent()
        && source.principal().equals(target.principal())
        && ((isState(source) && isOfficial(target)) || (isState(target) && isOfficial(source)));
  }

  private static boolean isOfficial(Participant participant) {
    return participant.sector().isEmpty() || participant.sector().getFirst().actsForState();
  }

  /** The state by its own name, no body or person of it. */
  private boolean isState(Participant participant) {
    return participant.identity() instanceof Identity.Known(ActorId id)
        && directory.actor(id).kind().isState()
        && Names.isOwnName(directory, participant.text());
  }

  private static final Pattern OF_A_PRONOUN =
      Pattern.compile("(?:his|her|its|their|our|my|your)\\b.*", Pattern.CASE_INSENSITIVE);

  /**
   * Somebody: known, possibly known, of a sector, or a name; not "his administration", whose owner
   * is not known.
   */
  private static boolean isActor(Participant participant) {
    return !(participant.identity() instanceof Identity.Unknown)
        || (!OF_A_PRONOUN.matcher(participant.text()).matches()
            && (!participant.sector().isEmpty()
                || Character.isUpperCase(participant.text().charAt(0))));
  }

  /**
   * Of a state or a listed body, so that the report has a place in the record of world politics.
   */
  private static boolean isPlaced(Participant participant) {
    return participant.principal().isPresent() || participant.country().isPresent();
  }

  /**
   * "had broken off", "once", "formerly": the grammar places the act before the time of the text.
   */
  private static boolean isBefore(Tree tree, int carrier) {
    for (int child : tree.children(carrier)) {
      if (tree.is(child, "aux") && tree.token(child).text().equalsIgnoreCase("had")) {
        return true;
      }
      if (tree.is(child, "advmod")
          && (tree.lemma(child).equals("once") || tree.lemma(child).equals("formerly"))) {
        return true;
      }
    }
    return false;
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

  private static String idOf(
      Document document,
      Dyad dyad,
      Span trigger,
      String rule,
      Modality modality,
      String identities) {
    String key =
        String.join(
            "|",
            document.id().value(),
            trigger.toString(),
            dyad.source().span().toString(),
            dyad.target().map(target -> target.span().toString()).orElse(""),
            rule,
            modality.act().type().name() + identities);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return "r-" + HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
