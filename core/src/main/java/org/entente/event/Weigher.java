package org.entente.event;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.report.EventDate;
import org.entente.report.EventType;
import org.entente.report.Report;
import org.entente.report.Tense;

/**
 * Weighs two tellings against each other. The weights and thresholds were set on the odd rows of
 * the chronicle's pairs; the even rows are for measuring. Safe for several threads.
 */
record Weigher(ActorKinship actors, Vocabulary.Weights weights) {
  /** What the tellings of two groups must weigh against each other on the average. */
  static final double AVERAGE = 0.5;

  private static final double ACT = 0.2;
  private static final double PARTIES = 0.3;
  private static final double DATES = 0.2;
  private static final double WORDS = 0.3;
  private static final double PLACE = 0.16;

  private static final double ENOUGH = 0.62;

  /** So long a decision is talked of as one, after it was carried out. */
  private static final int DAYS_OF_THE_NEWS = 2;

  /** The same two may accuse each other twice a day; an army is sent once. */
  private static final double ENOUGH_FOR_SPOKEN = 0.7;

  /** Least words in common, of what {@link #wording} makes of them. */
  private static final double FEWEST_WORDS = 0.2;

  /** Within one document there is no context to go by. */
  private static final double FEWEST_WORDS_WITHIN = 0.35;

  private static final double FEWEST_WORDS_CONTESTED = 0.6;
  private static final double CONTESTED = 0.4;

  /** What a common victim counts for, where the words have little in common. */
  private static final double OF_ONE_PERSON = 0.4;

  /** Different ones that are not in every text; the chronicle's dispatches have up to 110. */
  private static final int WORDS_OF_A_DISPATCH = 120;

  static boolean isEnough(Telling one, Telling other, Likeness likeness) {
    boolean spoken =
        ActKinship.isSpoken(one.report().act()) || ActKinship.isSpoken(other.report().act());
    return likeness.total() >= (spoken ? ENOUGH_FOR_SPOKEN : ENOUGH);
  }

  /** Empty when something forbids that they are one event. */
  Optional<Likeness> weigh(Telling one, Telling other) {
    double act = ActKinship.of(one.report().act(), other.report().act());
    if (act == ActKinship.NONE
        || one.when().isEmpty()
        || other.when().isEmpty()
        || one.isHypothetical() != other.isHypothetical()
        || isForetold(one, other)
        || isAnother(one, other)
        || (one.isInSentenceOf(other) && !isOneAct(one.report(), other.report()))) {
      return Optional.empty();
    }
    double dates = one.when().get().fit(other.when().get());
    boolean within = one.isInDocumentOf(other);
    double words = weights.shared(one.words(), other.words());
    double context = within ? 0 : weights.shared(one.context(), other.context());
    double wording = wording(words, context * focus(one, other));
    if (isOnePersonsFate(one.report(), other.report())) {
      wording = Math.max(wording, OF_ONE_PERSON);
    }
    double parties = parties(one, other);
    if (parties == ActorKinship.OTHER
        && dates == 1
        && wording >= FEWEST_WORDS_CONTESTED
        && isContested(one.report(), other.report())) {
      parties = CONTESTED;
    }
    if (dates == 0
        || parties == ActorKinship.OTHER
        || wording < (within ? FEWEST_WORDS_WITHIN : FEWEST_WORDS)) {
      return Optional.empty();
    }
    double place = place(one, other);
    double total =
        ACT * act + PARTIES * parties + DATES * dates + WORDS * wording + PLACE * (place - 0.5);
    return Optional.of(
        new Likeness(act, parties, dates, place, words, context, Math.min(1, total)));
  }

  /** Two accounts of one day share few words of a sentence, and a third of an article at most. */
  private static double wording(double words, double context) {
    return Math.min(1, 1.5 * words + 2 * context);
  }

  /** Who is killed or arrested is so once, however it is told. */
  private boolean isOnePersonsFate(Report one, Report other) {
    return (one.act().type() == EventType.ASSAULT || one.act().type() == EventType.COERCE)
        && one.act().type() == other.act().type()
        && one.polarity() == other.polarity()
        && actors.shareAPerson(one.targets(), other.targets());
  }

  /**
   * How far the words of the two articles are those of the act: a dispatch has little beside it, a
   * long article has many acts of one affair, and shares their words with all that tell of it.
   */
  private static double focus(Telling one, Telling other) {
    int longer = Math.max(one.context().size(), other.context().size());
    return longer <= WORDS_OF_A_DISPATCH ? 1 : (double) WORDS_OF_A_DISPATCH / longer;
  }

  /**
   * A plan and a deed are one event only where both name the day, or where another text speaks of
   * what was decided once it is done: "the decision to take possession of the mine".
   */
  private static boolean isForetold(Telling one, Telling other) {
    boolean planned = one.report().tense() == Tense.PLANNED;
    if (planned == (other.report().tense() == Tense.PLANNED)) {
      return false;
    }
    return planned ? !isDone(one, other) : !isDone(other, one);
  }

  private static boolean isDone(Telling plan, Telling deed) {
    if (!(deed.report().date() instanceof EventDate.Stated done)) {
      return false;
    }
    return plan.report().date() instanceof EventDate.Stated
        || (plan.report().date() instanceof EventDate.Publication(LocalDate told)
            && !plan.isInDocumentOf(deed)
            && !told.isBefore(done.until())
            && !told.isAfter(done.until().plusDays(DAYS_OF_THE_NEWS)));
  }

  /**
   * Whether what the two say besides keeps two blows between the same parties apart: places that
   * cannot be one, and within one article also another time of day or another number of the same.
   */
  private static boolean isAnother(Telling one, Telling other) {
    if (!ActKinship.isDeed(one.report().act().type())
        || !ActKinship.isDeed(other.report().act().type())
        || one.isInSentenceOf(other)) {
      return false;
    }
    boolean within = one.isInDocumentOf(other);
    return one.where().contradicts(other.where())
        || (within
            && (Hours.contradict(one.hours(), other.hours())
                || Numbers.contradict(one.counts(), other.counts())));
  }

  /**
   * Whether two triggers of one sentence tell one act: “bombed the town, killing people”. All their
   * words are the same, so it takes the same words for who acts, the same type, and a code that is
   * the other's or its general form.
   */
  private static boolean isOneAct(Report one, Report other) {
    String general = one.act().cameo().substring(0, 2) + "0";
    return one.act().type() == other.act().type()
        && one.polarity() == other.polarity()
        && one.sources().getFirst().span().equals(other.sources().getFirst().span())
        && (one.act().cameo().equals(other.act().cameo())
            || one.act().cameo().equals(general)
            || other.act().cameo().equals(general));
  }

  private double parties(Telling one, Telling other) {
    double best = ActorKinship.OTHER;
    for (Told a : one.reports()) {
      for (Told b : other.reports()) {
        best = Math.max(best, parties(a.report(), b.report()));
      }
    }
    return best;
  }

  private double parties(Report one, Report other) {
    // within one state everybody counts for it, and that says nothing
    boolean within = isWithinOneState(one) && isWithinOneState(other);
    double straight =
        both(
            actors.ofSides(one.sources(), other.sources(), within),
            actors.ofSides(one.targets(), other.targets(), within));
    double crossed =
        both(
            actors.ofSides(one.sources(), other.targets(), within),
            actors.ofSides(one.targets(), other.sources(), within));
    if (ActKinship.isMutual(one.act().type()) && ActKinship.isMutual(other.act().type())) {
      return Math.max(straight, crossed);
    }
    boolean fighting =
        ActKinship.isFighting(one.act().type()) && ActKinship.isFighting(other.act().type());
    // Each side says that the other began: one event, of which the parties do not agree.
    return straight == ActorKinship.OTHER && fighting && crossed >= ActorKinship.SAME_PRINCIPAL
        ? crossed * 0.6
        : straight;
  }

  private static boolean isWithinOneState(Report report) {
    return report.sources().stream()
        .flatMap(source -> source.principal().stream())
        .anyMatch(principal ->
            report.targets().stream()
                .anyMatch(target -> target.principal().equals(Optional.of(principal))));
  }

  private static double both(double one, double other) {
    return one == ActorKinship.OTHER || other == ActorKinship.OTHER
        ? ActorKinship.OTHER
        : (one + other) / 2;
  }

  /** The same was hit on the same day, and the two differ on who did it. */
  private boolean isContested(Report one, Report other) {
    return ActKinship.isFighting(one.act().type())
        && one.act().type() == other.act().type()
        && !one.document().equals(other.document())
        && !one.targets().isEmpty()
        && !other.targets().isEmpty()
        && actors.ofSides(one.targets(), other.targets()) >= ActorKinship.SAME_PRINCIPAL;
  }

  private static double place(Telling one, Telling other) {
    return one.isInSentenceOf(other) ? Where.OPEN : one.where().fit(other.where());
  }
}
