package org.entente.report.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.report.frame.Pattern.Filler;
import org.entente.report.frame.Pattern.Kind;
import org.entente.report.frame.Pattern.Place;
import org.entente.report.frame.Pattern.Slot;

/** Reads one pattern line; the form is described in {@code frames/README.md}. */
final class PatternReader {
  private final WordClasses classes;
  private final String origin;
  private final List<Slot> slots = new ArrayList<>();
  private final List<String> words;
  private final String text;
  private final boolean closed;
  private int at;
  private String particle = "";

  private PatternReader(String text, WordClasses classes, String origin) {
    this.text = text;
    List<String> all = List.of(text.strip().split("\\s+"));
    this.closed = all.getLast().equals(".");
    this.words = closed ? all.subList(0, all.size() - 1) : all;
    this.classes = classes;
    this.origin = origin;
  }

  static Pattern read(String text, WordClasses classes, String origin) {
    return new PatternReader(text, classes, origin).read();
  }

  private Pattern read() {
    Kind kind = Kind.VERB;
    Pattern.Spoken spoken = readSpoken();
    if (peekRole()) {
      slots.add(new Slot(Place.SUBJECT, Set.of(), filler(words.get(at++))));
    } else if (spoken != Pattern.Spoken.NO) {
      // "it is wrong that T …"
      if (!peek("it")) {
        throw fault("behind “says” stands of whom it is said");
      }
      slots.add(new Slot(Place.SUBJECT, Set.of(), filler(words.get(at++))));
    }
    if (spoken == Pattern.Spoken.SO && (peek("not") || peek("will"))) {
      spoken = peek("not") ? Pattern.Spoken.NOT_SO : Pattern.Spoken.AHEAD;
      at++;
    }
    if (spoken != Pattern.Spoken.NO && isObligation()) {
      return obligation(spoken);
    }
    if (peek("noun")) {
      kind = Kind.NOUN;
      at++;
      if (peekRole()) {
        throw fault("a noun pattern begins with the noun");
      }
    }
    Set<String> predicates;
    if (kind == Kind.VERB && peek("be")) {
      kind = Kind.STATE;
      at++;
      predicates = readState();
    } else {
      predicates = lemmas(next("the predicate"));
    }
    if (kind != Kind.NOUN) {
      readBareSlots();
    }
    while (at < words.size()) {
      readBehindPreposition();
    }
    if (!particle.isEmpty()) {
      predicates =
          predicates.stream().map(lemma -> lemma + "+" + particle).collect(Collectors.toSet());
    }
    boolean subjectTaken = slots.stream().anyMatch(slot -> slot.place() == Place.SUBJECT);
    if (!asksFor(Filler.Role.SOURCE) && !subjectTaken) {
      slots.addFirst(new Slot(Place.SUBJECT, Set.of(), Filler.Role.SOURCE));
    }
    if (closed && kind != Kind.VERB) {
      throw fault("only a verb is closed by “.”");
    }
    return new Pattern(kind, predicates, slots, spoken, closed, weight(), text.strip());
  }

  private static final Set<String> OBLIGATIONS =
      Set.of(
          "must",
          "should",
          "ought",
          "should have",
          "ought to have",
          "should never have",
          "should not have");

  private boolean isObligation() {
    return at < words.size() && OBLIGATIONS.containsAll(lemmas(words.get(at)));
  }

  /** {@code says T must|should ~}: the auxiliary is the predicate, whatever the verb. */
  private Pattern obligation(Pattern.Spoken spoken) {
    Set<String> predicates = lemmas(words.get(at++));
    expect("~");
    return new Pattern(Kind.VERB, predicates, slots, spoken, false, weight(), text.strip());
  }

  private Pattern.Spoken readSpoken() {
    if (!peek("says")) {
      return Pattern.Spoken.NO;
    }
    at++;
    return Pattern.Spoken.SO;
  }

  /**
   * {@code be at war with T}: the preposition before the word is kept as part of the predicate:
   * {@code at war}.
   */
  private Set<String> readState() {
    String first = next("the word behind be");
    if (Arrays.stream(first.split("\\|")).allMatch(Prepositions.ALL::contains)
        && at < words.size()
        && !isPlace(words.get(at))) {
      Set<String> nouns = lemmas(words.get(at++));
      var both = new java.util.TreeSet<String>();
      for (String preposition : first.split("\\|")) {
        nouns.forEach(noun -> both.add(preposition + " " + noun));
      }
      return both;
    }
    return lemmas(first);
  }

  private static boolean isPlace(String word) {
    return word.equals("T")
        || word.equals("S")
        || word.startsWith("T<")
        || word.startsWith("S<")
        || word.equals("X")
        || word.equals("~");
  }

  private void readBareSlots() {
    var bare = new ArrayList<Filler>();
    while (at < words.size() && !isPreposition(at) && !peek("to") && !peek("that") && !peek("&")) {
      bare.add(filler(words.get(at++)));
    }
    switch (bare.size()) {
      case 0 -> {}
      case 1 -> slots.add(new Slot(Place.OBJECT, Set.of(), bare.getFirst()));
      case 2 -> {
        slots.add(new Slot(Place.INDIRECT, Set.of(), bare.getFirst()));
        slots.add(new Slot(Place.OBJECT, Set.of(), bare.getLast()));
      }
      default -> throw fault("more than two places behind the verb");
    }
  }

  private void readBehindPreposition() {
    String word = next("a preposition");
    if (word.equals("&")) {
      Filler filler = filler(next("what else the sentence holds"));
      if (!(filler instanceof Filler.Words)) {
        throw fault("behind “&” stand words");
      }
      slots.add(new Slot(Place.SENTENCE, Set.of(), filler));
      return;
    }
    if (word.equals("that")) {
      if (peek("T")) {
        at++;
        boolean obliged = peek("must");
        if (obliged) {
          at++;
        }
        expect("~");
        slots.add(new Slot(Place.THAT_CLAUSE, Set.of(), new Filler.ClauseWithTarget(obliged)));
      } else {
        expect("~");
        slots.add(new Slot(Place.THAT_CLAUSE, Set.of(), new Filler.Clause()));
      }
      return;
    }
    if (word.equals("out") && peek("of")) {
      // The parser joins the two, or hangs on each.
      at++;
      word = "out|out_of|of";
    }
    var prepositions = Set.of(word.split("\\|"));
    if (at == words.size() && !Prepositions.ALL.containsAll(prepositions)) {
      // "leave X of T unanswered"
      slots.add(new Slot(Place.OBLIQUE, Set.of(Clause.COMPLEMENT), filler(word)));
      return;
    }
    if (!prepositions.stream().allMatch(PatternReader::isPrepositionWord)) {
      throw fault("“" + word + "” is no preposition");
    }
    if (at == words.size()) {
      // "want T out": a particle behind the object
      particle = word;
      return;
    }
    String behind = next("what stands behind “" + word + "”");
    if (word.equals("to") && peek("T") && !isPlace(behind) && !behind.startsWith("<")) {
      at++;
      Filler filler =
          behind.equals("*")
              ? new Filler.AnyVerbWithTarget()
              : new Filler.VerbWithTarget(lemmas(behind));
      slots.add(new Slot(Place.INFINITIVE, Set.of(), filler));
    } else if (word.equals("to") && peek("~")) {
      at++;
      slots.add(new Slot(Place.INFINITIVE, Set.of(), new Filler.VerbClause(lemmas(behind))));
    } else if (behind.equals("~")) {
      slots.add(
          word.equals("to")
              ? new Slot(Place.INFINITIVE, Set.of(), new Filler.Clause())
              : new Slot(Place.OBLIQUE, prepositions, new Filler.Clause()));
    } else {
      slots.add(new Slot(Place.OBLIQUE, prepositions, filler(behind)));
    }
  }

  private boolean isPreposition(int index) {
    for (String word : words.get(index).split("\\|")) {
      if (!isPrepositionWord(word)) {
        return false;
      }
    }
    return true;
  }

  /** One of the list, or a fixed phrase joined by underscores ({@code in_honour_of}). */
  private static boolean isPrepositionWord(String word) {
    return Prepositions.ALL.contains(word) || (word.startsWith("in_") && word.endsWith("_of"));
  }

  private Filler filler(String word) {
    if (word.equals("S") || word.equals("T")) {
      return role(word);
    }
    if (word.equals("X")) {
      return new Filler.Anything();
    }
    if ((word.startsWith("S<") || word.startsWith("T<")) && word.endsWith(">")) {
      String name = word.substring(2, word.length() - 1);
      if (name.startsWith("!")) {
        String other = name.substring(1);
        return new Filler.RoleBut(
            role(word.substring(0, 1)), classes.wordSet(other, origin), other);
      }
      return new Filler.RoleWords(role(word.substring(0, 1)), classes.wordSet(name, origin), name);
    }
    if (word.startsWith("<") && word.endsWith(">")) {
      String name = word.substring(1, word.length() - 1);
      return new Filler.Words(classes.wordSet(name, origin), name);
    }
    return new Filler.Words(new WordSet(lemmas(word)), word);
  }

  private static Filler.Role role(String word) {
    return word.equals("S") ? Filler.Role.SOURCE : Filler.Role.TARGET;
  }

  private Set<String> lemmas(String alternatives) {
    var lemmas = new java.util.TreeSet<String>();
    for (String lemma : alternatives.split("\\|")) {
      if (lemma.startsWith("<") && lemma.endsWith(">")) {
        lemmas.addAll(classes.words(lemma.substring(1, lemma.length() - 1), origin));
      } else if (lemma.isEmpty() || !lemma.equals(lemma.strip())) {
        throw fault("empty alternative in “" + alternatives + "”");
      } else {
        lemmas.add(lemma.replace('_', ' '));
        if (lemma.indexOf('-') > 0 && lemma.indexOf('_') < 0) {
          lemmas.add(lemma.replace("-", " - "));
        }
      }
    }
    return lemmas;
  }

  /** Words say most, then roles and clauses, then anything at all. */
  private int weight() {
    // An act of a class of people alone says less than one with a target.
    boolean targeted = asksFor(Filler.Role.TARGET);
    int weight = 0;
    for (Slot slot : slots) {
      weight +=
          switch (slot.filler()) {
            case Filler.Role _, Filler.RoleBut _ -> 3;
            // behind "between" stand both sides
            case Filler.RoleWords _ -> targeted || slot.prepositions().contains("between") ? 8 : 5;
            case Filler.VerbClause _ -> 6;
            case Filler.Words words -> words.words().size() <= 12 ? 6 : 5;
            case Filler.Anything _ -> 1;
            case Filler.Clause _ -> 3;
            case Filler.ClauseWithTarget clause -> clause.obliged() ? 9 : 6;
            case Filler.VerbWithTarget _ -> 8;
            case Filler.AnyVerbWithTarget _ -> 4;
          };
    }
    return weight;
  }

  private boolean asksFor(Filler.Role role) {
    return slots.stream()
        .anyMatch(slot -> slot.filler() instanceof Filler.Party party && party.role() == role);
  }

  private boolean peekRole() {
    return peek("S")
        || peek("T")
        || (at < words.size()
            && (words.get(at).startsWith("S<") || words.get(at).startsWith("T<")));
  }

  private boolean peek(String word) {
    return at < words.size() && words.get(at).equals(word);
  }

  private String next(String what) {
    if (at >= words.size()) {
      throw fault("the line ends before " + what);
    }
    return words.get(at++);
  }

  private void expect(String word) {
    if (!next("“" + word + "”").equals(word)) {
      throw fault("“" + word + "” is missing");
    }
  }

  private LexiconException fault(String message) {
    return new LexiconException(origin, message + " in “" + text.strip() + "”");
  }
}
