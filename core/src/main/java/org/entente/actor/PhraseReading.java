package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One reading of one phrase: cut at its commas and brackets, each part read for itself, and what
 * the parts tell joined.
 */
final class PhraseReading {
  private static final Pattern FORMERLY = Pattern.compile("\\b[Ee]x-(?=\\p{L})");
  private static final Pattern RUN_BY =
      Pattern.compile("(?<=\\p{L})-(?:based|born|led|run|ruled|controlled|held|administered)\\b");
  private static final Pattern BACKED_BY =
      Pattern.compile(
          "[\\p{L}.]+-(?:backed|supported|funded|aligned|trained|allied|linked|sponsored|armed"
              + "|friendly|inspired|affiliated|financed|equipped)\\s+");
  private static final Pattern QUOTES = Pattern.compile("[\"“”„«»]|^['‘`]+|['’`]+$");

  private final NounPhrase nouns;
  private final Phrase phrase;
  private final Naming naming;
  private final NameScan scan;

  PhraseReading(
      Directory directory,
      NameIndex names,
      Offices offices,
      Naming naming,
      Surroundings surroundings,
      String words) {
    String plain = QUOTES.matcher(words.strip()).replaceAll("").strip();
    String known = names.find(Phrase.key(plain)).isEmpty() ? unhyphened(plain) : plain;
    this.phrase = Phrase.of(known);
    this.naming = naming;
    this.scan = new NameScan(names, directory.agents(), phrase);
    this.nouns =
        new NounPhrase(new Ground(directory, names, offices, naming, surroundings, phrase, scan));
  }

  private static String unhyphened(String words) {
    String read = FORMERLY.matcher(words).replaceAll("former ");
    return RUN_BY.matcher(BACKED_BY.matcher(read).replaceAll("")).replaceAll("");
  }

  Mention read() {
    String text = phrase.text();
    if (phrase.size() == 0) {
      return new Mention(text, new Identity.Unknown(text), Optional.empty(), List.of());
    }
    Optional<NameScan.Match> whole = scan.exactly(0, phrase.size());
    if (whole.isPresent() && phrase.size() > 1 && !isMerelyQualified(whole.get(), text)) {
      return retold(nouns.part(0, phrase.size()).mention(), text);
    }
    var bounds = new ArrayList<int[]>();
    int from = 0;
    for (int i = 0; i <= phrase.size(); i++) {
      if (i == phrase.size() || (phrase.word(i).isSign() && !insideName(from, i) && !isSlash(i))) {
        if (i > from) {
          bounds.add(new int[] {from, i});
        }
        from = i + 1;
      }
    }
    if (bounds.isEmpty()) {
      return new Mention(text, new Identity.Unknown(text), Optional.empty(), List.of());
    }
    var parts = new ArrayList<NounPhrase.Part>();
    for (int[] bound : bounds.subList(1, bounds.size())) {
      parts.add(nouns.part(bound[0], bound[1]));
    }
    Optional<ActorId> owner =
        parts.stream()
            .filter(NounPhrase.Part::isPlace)
            .flatMap(part -> nouns.countryOfPlace(part).stream())
            .findFirst();
    parts.addFirst(nouns.part(bounds.getFirst()[0], bounds.getFirst()[1], owner));
    return retold(joined(parts), text);
  }

  /** "Citizen (South Africa)" is no newspaper that is listed as "The Citizen South Africa". */
  private static boolean isMerelyQualified(NameScan.Match whole, String text) {
    return text.contains("(")
        && whole.names().stream().noneMatch(name -> name.words().contains("("));
  }

  /** "Finance / Trade Ministry": a slash between words joins them. */
  private boolean isSlash(int sign) {
    return phrase.word(sign).text().equals("/")
        && sign > 0
        && sign + 1 < phrase.size()
        && phrase.word(sign - 1).end() < phrase.word(sign).start()
        && phrase.word(sign + 1).isCapital();
  }

  /** "Washington, D.C.": a name may hold a comma. */
  private boolean insideName(int from, int sign) {
    return scan.within(from, phrase.size()).stream()
        .anyMatch(match -> match.from() < sign && sign < match.until());
  }

  private Mention joined(List<NounPhrase.Part> parts) {
    NounPhrase.Part first = parts.getFirst();
    if (first.isSomebody()) {
      return first.mention();
    }
    for (NounPhrase.Part part : parts) {
      if (part.isSomebody() && !first.named() && !first.mention().sector().isEmpty()) {
        // "the foreign minister, Sergei Lavrov"; but "an officer (FBI)" is one of theirs
        return part.isPerson() ? part.mention() : nouns.of(first, part);
      }
    }
    Optional<NounPhrase.Part> placed =
        parts.stream().filter(part -> part.mention().country().isPresent()).findFirst();
    List<NounPhrase.Part> telling =
        parts.stream()
            .filter(part -> !part.isPlace() && !part.mention().sector().isEmpty())
            .toList();
    List<Sector> sector =
        telling.stream()
            .filter(part -> !part.isWeak())
            .findFirst()
            .or(() -> telling.stream().findFirst())
            .map(part -> part.mention().sector())
            .orElse(List.of());
    Mention mention = first.mention();
    boolean told =
        mention.identity() instanceof Identity.Known || first.named() || placed.isEmpty();
    Identity identity = told ? mention.identity() : placed.get().mention().identity();
    if (placed.isPresent() && !told) {
      Optional<ActorId> country = placed.get().mention().country();
      identity = country.<Identity>map(Identity.Known::new).orElse(identity);
    }
    return new Mention(
        mention.surface(),
        identity,
        mention.country().or(() -> placed.flatMap(part -> part.mention().country())),
        mention.sector().isEmpty() || first.isWeak() ? sector : mention.sector());
  }

  private static Mention retold(Mention mention, String words) {
    Identity identity =
        mention.identity() instanceof Identity.Unknown
            ? new Identity.Unknown(words)
            : mention.identity();
    return new Mention(words, identity, mention.country(), mention.sector());
  }

  boolean isDated() {
    return naming.isDated();
  }
}
