package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CopiesTest {
  private static final String ARTICLE =
      "The council met at dawn behind closed doors. Its chair read a list of demands that the two"
          + " sides had sent by courier. Nobody spoke for an hour, and the guards outside were"
          + " changed twice before the first delegate came out to smoke.";

  private static boolean isCopy(Story earlier, Story later) {
    var copies = new Copies();
    copies.add(earlier.article());
    copies.add(later.article());
    return copies.isCopy(later.told(), earlier.told());
  }

  @Test
  void reprintedArticleIsACopyWhateverSentenceIsReported() {
    Story printed = Story.of(Story.ATTACK).then(ARTICLE);
    Story reprint = Story.of(Story.ATTACK).then(ARTICLE + " (The Post)").by("The Post");
    assertThat(isCopy(printed, reprint)).isTrue();
  }

  @Test
  void oneSentenceTakenOverIsACopy() {
    Story taken =
        Story.of("“Iran fired rockets at a harbour of Israel near Haifa,” it said.")
            .then("All else in this paper is by other hands and on other things.")
            .by("The Post");
    assertThat(isCopy(Story.of(Story.ATTACK).then(ARTICLE), taken)).isTrue();
  }

  @Test
  void sameSentenceWithAnotherActorOrNumberIsNoCopy() {
    String killed =
        "A rocket fell on a harbour of Israel near Haifa on Sunday and killed nine people.";
    Story printed = Story.of(killed);
    assertThat(isCopy(printed, Story.of(killed).then(ARTICLE).by("The Post"))).isTrue();
    assertThat(isCopy(printed, Story.of(killed).then(ARTICLE).by("The Post").from("SYR")))
        .isFalse();
    assertThat(
            isCopy(
                printed, Story.of(killed.replace("nine", "ninety")).then(ARTICLE).by("The Post")))
        .isFalse();
  }

  @Test
  void ownWordsAreNoCopy() {
    Story own = Story.of("A port in Israel burned after a salvo from Iran.").by("The Post");
    assertThat(isCopy(Story.of(Story.ATTACK).then(ARTICLE), own)).isFalse();
  }

  @Test
  void shortSentencesAreAlikeByChance() {
    assertThat(
            isCopy(
                Story.of("Iran attacked Israel."),
                Story.of("Iran attacked Israel.").then(ARTICLE).by("The Post")))
        .isFalse();
  }

  @Test
  void signaturesEstimateTheJaccardLikeness() {
    var random = new Random(7);
    for (double share : new double[] {0, 0.2, 0.5, 0.8, 1}) {
      Set<Long> one = new HashSet<>();
      Set<Long> other = new HashSet<>();
      while (one.size() < 600) {
        long value = random.nextLong();
        one.add(value);
        other.add(random.nextDouble() < share ? value : random.nextLong());
      }
      var both = new HashSet<>(one);
      both.retainAll(other);
      double jaccard = (double) both.size() / (one.size() + other.size() - both.size());
      assertThat(signature(one).likeness(signature(other)))
          .as("share %.1f", share)
          .isBetween(jaccard - 0.15, jaccard + 0.15);
    }
  }

  private static Signature signature(Set<Long> shingles) {
    return new Signature(shingles.stream().flatMapToLong(LongStream::of).toArray());
  }
}
