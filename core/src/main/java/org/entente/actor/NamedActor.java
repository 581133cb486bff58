package org.entente.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom a person means who types an actor's id or name ("RUS", "Russia", "moscow"). A name that
 * stands for several is ambiguous unless all but one bore it in the past only.
 */
public final class NamedActor {
  private NamedActor() {}

  /** Never guesses: {@link Identity.Ambiguous} where several bear the name. */
  public static Identity find(Directory directory, String words) {
    String asked = words.strip();
    Optional<ActorId> id =
        Stream.of(asked, asked.toUpperCase(Locale.ROOT))
            .filter(word -> word.matches("[A-Z]{3,4}|[a-z0-9][a-z0-9-]*"))
            .map(ActorId::new)
            .filter(one -> directory.findActor(one).isPresent())
            .findFirst();
    if (id.isPresent()) {
      return new Identity.Known(id.get());
    }
    List<Name> names = directory.listNames(asked);
    if (names.isEmpty()) {
      names =
          directory.listNames().stream()
              .filter(name -> name.words().equalsIgnoreCase(asked))
              .toList();
    }
    names = names.stream().filter(name -> name.form() != Name.Form.DEMONYM).toList();
    List<ActorId> now = actors(names.stream().filter(n -> lasts(directory, n)));
    List<ActorId> ever = actors(names.stream());
    List<ActorId> meant = now.size() == 1 ? now : ever;
    return switch (meant.size()) {
      case 0 -> new Identity.Unknown(asked);
      case 1 -> new Identity.Known(meant.getFirst());
      default -> new Identity.Ambiguous(meant);
    };
  }

  /**
   * Names that a person may have meant who typed another: those that hold the words, then those
   * that a few slips part from them, the fewest first.
   *
   * @param names in the order in which equals are given
   */
  public static List<String> near(String words, List<String> names) {
    String asked = Spelling.fold(words);
    if (asked.isBlank()) {
      return List.of();
    }
    int most = Math.max(1, asked.length() / 4);
    return names.stream()
        .map(name -> new Near(name, slips(asked, Spelling.fold(name), most)))
        .filter(near -> near.slips() <= most)
        .sorted(Comparator.comparingInt(Near::slips))
        .map(Near::name)
        .toList();
  }

  private record Near(String name, int slips) {}

  private static int slips(String asked, String name, int most) {
    return asked.length() > 2 && name.contains(asked) ? 0 : Spelling.slips(asked, name, most);
  }

  private static boolean lasts(Directory directory, Name name) {
    return name.period().until().equals(LocalDate.MAX)
        && directory.actor(name.actor()).period().until().equals(LocalDate.MAX);
  }

  private static List<ActorId> actors(Stream<Name> names) {
    return names.map(Name::actor).distinct().sorted(Comparator.naturalOrder()).toList();
  }
}
