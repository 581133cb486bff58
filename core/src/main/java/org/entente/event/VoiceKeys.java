package org.entente.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Name;
import org.entente.document.DocumentHead;
import org.entente.report.Voice;

/**
 * Under what key a voice is counted, and graded: voices with one key are one. An outlet has one key
 * as publisher and as voice, under any name that the directory has for it.
 */
public final class VoiceKeys {
  static final String UNNAMED = "unnamed ";
  private static final String ACTOR = "actor ";

  private final Directory directory;

  public VoiceKeys(Directory directory) {
    this.directory = directory;
  }

  /** Those that the actor has as a named voice, and as the one that unnamed voices belong to. */
  public static List<String> ofActor(ActorId actor) {
    return List.of(ACTOR + actor.value(), UNNAMED + actor.value());
  }

  /** The author's own voice. */
  public String of(DocumentHead document) {
    return document
        .publisher()
        .or(document::author)
        .map(this::ofOutlet)
        .orElse("outlet, not named");
  }

  /** The directory's outlet of that name where there is exactly one, else the name. */
  public String ofOutlet(String name) {
    List<ActorId> outlets =
        directory.listNames(name).stream()
            .map(Name::actor)
            .distinct()
            .filter(id ->
                directory
                    .findActor(id)
                    .filter(actor -> actor.kind() == Actor.Kind.OUTLET)
                    .isPresent())
            .toList();
    return outlets.size() == 1 ? ACTOR + outlets.getFirst() : "outlet " + words(name);
  }

  public String of(Voice voice, DocumentHead document) {
    Optional<String> actor = voice.actor().map(ActorId::value);
    return switch (voice.kind()) {
      case UNNAMED_OFFICIAL, UNNAMED_SOURCE, CROWD ->
          UNNAMED + actor.or(() -> voice.country().map(ActorId::value)).orElse("");
      case OUTLET -> actor.map(id -> ACTOR + id).orElseGet(() -> ofOutlet(voice.text()));
      case NAMED_OFFICIAL, NAMED_PERSON, ORGANISATION, POLL ->
          actor.map(id -> ACTOR + id).orElseGet(() -> named(voice, document));
      case AUTHOR -> of(document);
      // “a statement”, “the communiqué”: whose is told by the country, if at all
      case DOCUMENT ->
          "document " + voice.country().map(ActorId::value).orElse("") + " " + words(voice.text());
    };
  }

  /** A name outside the directory; “he” and “the ministry” are somebody of their article alone. */
  private static String named(Voice voice, DocumentHead document) {
    boolean proper = voice.text().chars().anyMatch(Character::isUpperCase);
    String scope = proper ? "" : voice.country().map(ActorId::value).orElse(document.id().value());
    return "name " + scope + " " + words(voice.text());
  }

  private static String words(String text) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return words.startsWith("the ") ? words.substring(4) : words;
  }
}
