package org.entente.report;

import org.entente.actor.Directory;
import org.entente.actor.Name;

/** What sort of name the words of a participant are. */
final class Names {
  private static final int LONGEST_ABBREVIATION = 6;

  private Names() {}

  /** "US", "U.N.", "NATO". */
  static boolean isAbbreviation(String words) {
    return words.length() <= LONGEST_ABBREVIATION
        && words.chars().noneMatch(Character::isLowerCase)
        && words.chars().filter(Character::isUpperCase).count() > 1;
  }

  /** The directory's name of an actor, no adjective and no seat of government. */
  static boolean isOwnName(Directory directory, String words) {
    return directory.listNames(words).stream().anyMatch(name -> name.form() == Name.Form.NAME);
  }

  /** Words of the directory in whatever form, nothing beside them. */
  static boolean isListed(Directory directory, String words) {
    return !directory.listNames(words).isEmpty();
  }
}
