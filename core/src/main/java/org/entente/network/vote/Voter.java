package org.entente.network.vote;

/**
 * A member that votes.
 *
 * @param iso3 ISO 3166-1 alpha-3, former codes included, in the manner of the actor directory; the
 *     name once more where the directory does not know it
 * @param name as the table of votes has it
 */
public record Voter(String iso3, String name) implements Comparable<Voter> {
  @Override
  public int compareTo(Voter other) {
    int byCode = iso3.compareTo(other.iso3);
    return byCode != 0 ? byCode : name.compareTo(other.name);
  }
}
