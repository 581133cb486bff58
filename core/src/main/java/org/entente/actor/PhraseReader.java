package org.entente.actor;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Says whom a bare phrase names, without a parse: "five Kenyan fishermen", "Gen. Odierno",
 * "Ministry of Agriculture, Vietnam", "the foreign minister". In: the words, the sentence around
 * them when there is one, a day when it is known. Out: the same {@link Mention} that the {@link
 * Resolver} makes of a parsed phrase. Serves any number of threads.
 */
public final class PhraseReader {
  private final Directory directory;
  private final NameIndex names;
  private final Offices offices;

  public PhraseReader(Directory directory) {
    this.directory = directory;
    this.names = new NameIndex(directory);
    this.offices = new Offices(directory.listActors());
  }

  /**
   * @param context the sentence around the words, which decides between bearers of one name and
   *     gives the country of an office; may be empty
   * @param on the day against which names and offices are read; when it is empty, a year that the
   *     context names stands for it
   */
  public Mention read(String words, String context, Optional<LocalDate> on) {
    var surroundings = new Surroundings(directory, names, words, context);
    LocalDate day = on.or(surroundings::findDay).orElse(Naming.UNDATED);
    var naming = new Naming(directory, day);
    Mention alone =
        new PhraseReading(directory, names, offices, naming, surroundings, words).read();
    if (context.isBlank()
        || alone.identity() instanceof Identity.Known
        || (alone.country().isPresent() && !alone.sector().isEmpty())) {
      return alone;
    }
    // What stands around an unlisted name tells what it is: "Nigerian police spokesman Frank Mba".
    return surroundings
        .findLonger()
        .map(longer ->
            new PhraseReading(directory, names, offices, naming, surroundings, longer).read())
        .map(told -> joined(alone, told))
        .orElse(alone);
  }

  /** Country and sector as far as the phrase alone tells them, otherwise as the longer one does. */
  private static Mention joined(Mention alone, Mention told) {
    boolean ambiguous = alone.identity() instanceof Identity.Ambiguous;
    if (ambiguous && told.identity() instanceof Identity.Known) {
      return told;
    }
    return new Mention(
        alone.surface(),
        alone.identity(),
        alone.country().or(told::country),
        alone.sector().isEmpty() ? told.sector() : alone.sector());
  }
}
