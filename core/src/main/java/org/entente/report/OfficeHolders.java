package org.entente.report;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.actor.Resolver;
import org.entente.parse.ParsedSentence;
import org.entente.parse.Tree;

/**
 * Whom "the president" or "the prime minister" means: the only one whom the document has so far
 * named with that office, or named at all while the directory has him in that office on the
 * document's day. Of several the one named in the two sentences before.
 */
final class OfficeHolders {
  private static final Map<String, String> SHORT =
      Map.of(
          "sen.", "senator",
          "gen.", "general",
          "gov.", "governor",
          "adm.", "admiral",
          "pres.", "president",
          "amb.", "ambassador");

  private final Directory directory;
  private final Scenes scenes;
  private final Optional<LocalDate> day;

  /**
   * @param day of the document; without it the directory's dates tell nothing
   */
  OfficeHolders(Directory directory, Scenes scenes, Optional<LocalDate> day) {
    this.directory = directory;
    this.scenes = scenes;
    this.day = day;
  }

  /** Whether the phrase is one person by office alone. */
  static boolean isOffice(Anaphor phrase) {
    return WordKind.OFFICE.has(phrase.lemma()) && !phrase.tree().tag(phrase.head()).equals("NNS");
  }

  /** Who may be meant, as far as the document has said so far. */
  private static final class Holders {
    private final Map<Identity, Resolver.Found> named = new LinkedHashMap<>();
    private boolean unknown;
    private boolean former;

    void add(Resolver.Found one) {
      named.putIfAbsent(one.mention().identity(), one);
    }
  }

  /**
   * What a phrase of office says in its place.
   *
   * @param holder the one who is meant; empty when that is not safe to say
   * @param unheld whether nobody is meant and nobody has been spoken of who holds the office, held
   *     it, or may hold it
   */
  record Meant(List<Resolver.Found> holder, boolean unheld) {
    private static final Meant NOT_SAFE = new Meant(List.of(), false);

    Meant {
      holder = List.copyOf(holder);
    }
  }

  Meant meant(Anaphor phrase) {
    if (isSpokenOfBefore(phrase)) {
      return Meant.NOT_SAFE;
    }
    Holders holders = before(phrase);
    if (holders.unknown) {
      return Meant.NOT_SAFE;
    }
    boolean unheld = !holders.former && holders.named.isEmpty();
    List<Resolver.Found> holder = phrase.isBare() ? only(phrase, holders) : List.of();
    return new Meant(holder, unheld && holder.isEmpty());
  }

  /** Those of the sentences before. */
  private Holders before(Anaphor phrase) {
    var holders = new Holders();
    for (int sentence = 0; sentence < phrase.sentence() && !holders.unknown; sentence++) {
      addHolders(phrase, sentence, holders);
    }
    return holders;
  }

  /** The only one, with those of the same sentence, or the only one of late. */
  private List<Resolver.Found> only(Anaphor phrase, Holders holders) {
    if (!addHere(phrase, holders)) {
      return List.of();
    }
    if (holders.named.size() > 1) {
      holders.named.keySet().retainAll(recent(phrase));
    }
    return holders.named.size() == 1
        ? phrase.meaning(List.copyOf(holders.named.values()))
        : List.of();
  }

  /** Whether the office already stands in the same sentence. */
  private static boolean isSpokenOfBefore(Anaphor phrase) {
    return phrase.tree().lemmas().subList(0, phrase.head()).contains(phrase.lemma());
  }

  private void addHolders(Anaphor phrase, int sentence, Holders holders) {
    Optional<ParsedSentence> parsed = scenes.findParsed(sentence);
    if (parsed.isEmpty()) {
      // It names nobody listed; somebody else may hold the office there.
      holders.unknown |= namesHolder(scenes.wordsOf(sentence), phrase.lemma());
      return;
    }
    Scene scene = scenes.of(sentence);
    for (int word = 0; word < scene.tree().size(); word++) {
      int named = word;
      if (!isSameOffice(phrase, scene.tree(), word)) {
        continue;
      }
      if (scene.titles().isFormer(word)) {
        holders.former = true;
      } else {
        Optional<Resolver.Found> holder =
            scene.titles().holderAt(word).or(() -> personAt(scene, named));
        holder.ifPresentOrElse(holders::add, () -> holders.unknown = true);
      }
    }
    for (Resolver.Found one : scene.actors()) {
      if (holdsOffice(phrase, one)) {
        holders.add(one);
      }
    }
  }

  /** "The French president": whom the directory knows to be meant. */
  private static Optional<Resolver.Found> personAt(Scene scene, int title) {
    return scene.at(title).stream().filter(scene::isPerson).findFirst();
  }

  /** False when the phrase cannot mean one whom its own clause names. */
  private boolean addHere(Anaphor phrase, Holders holders) {
    Tree tree = phrase.tree();
    for (Resolver.Found one : scenes.of(phrase).actors()) {
      if (one.head() >= phrase.head() || !holdsOffice(phrase, one)) {
        continue;
      }
      if (tree.head(one.head()) == tree.head(phrase.head())) {
        return false;
      }
      holders.add(one);
    }
    return true;
  }

  private boolean holdsOffice(Anaphor phrase, Resolver.Found one) {
    return day.isPresent()
        && one.mention().identity() instanceof Identity.Known(ActorId id)
        && directory.holds(id, phrase.office(), day.get());
  }

  private Set<Identity> recent(Anaphor phrase) {
    var recent = new HashSet<Identity>();
    for (Scene scene : scenes.listBefore(phrase)) {
      scene.actors().forEach(one -> recent.add(one.mention().identity()));
    }
    scenes.of(phrase).actors().stream()
        .filter(one -> one.head() < phrase.head())
        .forEach(one -> recent.add(one.mention().identity()));
    return recent;
  }

  /** "President Kaya", "Kaya, the president": more than "the president" alone. */
  private static boolean namesHolder(String words, String office) {
    return Pattern.compile("\\b" + Pattern.quote(office) + "\\b", Pattern.CASE_INSENSITIVE)
            .matcher(words)
            .results()
            .count()
        > Pattern.compile(
                "(?<!, )\\bthe " + Pattern.quote(office) + "\\b(?! of\\b| \\p{Lu})",
                Pattern.CASE_INSENSITIVE)
            .matcher(words)
            .results()
            .count();
  }

  /** A mention of the office that is no phrase of the same kind itself. */
  private static boolean isSameOffice(Anaphor phrase, Tree tree, int word) {
    var other = new Anaphor(tree, word);
    if (!SHORT.getOrDefault(other.lemma(), other.lemma()).equals(phrase.lemma())
        || other.isBare()
        || tree.tag(word).endsWith("S")) {
      return false;
    }
    boolean any = phrase.office().equals("minister") && !other.office().equals("prime minister");
    return any || SHORT.containsKey(other.lemma()) || other.office().equals(phrase.office());
  }
}
