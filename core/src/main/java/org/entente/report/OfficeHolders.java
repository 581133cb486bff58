package org.entente.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Identity;
import org.entente.actor.Resolver;
import org.entente.parse.ParsedSentence;
import org.entente.parse.Tree;

/** Whom "the president" or "the prime minister" means: the only one of that office so far. */
final class OfficeHolders {
  private static final Set<String> OFFICES =
      Set.of("president", "minister", "spokesman", "spokeswoman");

  private final Scenes scenes;

  OfficeHolders(Scenes scenes) {
    this.scenes = scenes;
  }

  /** Whether the phrase is one person by office alone. */
  static boolean isOffice(Anaphor phrase) {
    return OFFICES.contains(phrase.lemma()) && !phrase.tree().tag(phrase.head()).equals("NNS");
  }

  /** The only one whom the document has so far named with this office; empty when not safe. */
  List<Resolver.Found> meant(Anaphor phrase) {
    if (!phrase.isBare() || isSpokenOfBefore(phrase)) {
      return List.of();
    }
    var holders = new LinkedHashMap<Identity, Resolver.Found>();
    for (int sentence = 0; sentence < phrase.sentence(); sentence++) {
      if (!addHolders(phrase, sentence, holders)) {
        return List.of();
      }
    }
    return holders.size() == 1 ? phrase.meaning(List.copyOf(holders.values())) : List.of();
  }

  /** Whether the office already stands in the same sentence. */
  private static boolean isSpokenOfBefore(Anaphor phrase) {
    return phrase.tree().lemmas().subList(0, phrase.head()).contains(phrase.lemma());
  }

  /** False when the sentence may name somebody with the office of whom nothing is known. */
  private boolean addHolders(Anaphor phrase, int sentence, Map<Identity, Resolver.Found> holders) {
    Optional<ParsedSentence> parsed = scenes.findParsed(sentence);
    String words = parsed.map(ParsedSentence::text).orElseGet(() -> scenes.wordsOf(sentence));
    if (!words.toLowerCase(Locale.ROOT).contains(phrase.lemma())) {
      return true;
    }
    if (parsed.isEmpty()) {
      return false;
    }
    Scene scene = scenes.of(sentence);
    for (int word = 0; word < scene.tree().size(); word++) {
      if (isSameOffice(phrase, scene.tree(), word)) {
        Optional<Resolver.Found> holder = scene.holderAt(word);
        if (holder.isEmpty()) {
          return false;
        }
        holders.putIfAbsent(holder.get().mention().identity(), holder.get());
      }
    }
    return true;
  }

  /** A mention of the office that is no phrase of the same kind itself. */
  private static boolean isSameOffice(Anaphor phrase, Tree tree, int word) {
    var other = new Anaphor(tree, word);
    return other.lemma().equals(phrase.lemma())
        && other.isPrime() == phrase.isPrime()
        && !other.isBare();
  }
}
