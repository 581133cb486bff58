package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.entente.actor.Directory;
import org.entente.report.Certainty;
import org.entente.report.Voice;
import org.junit.jupiter.api.Test;

class VoicesTest {
  private static final Directory DIRECTORY = Directory.bundled();

  private static List<Integer> voices(Story... stories) {
    var copies = new Copies();
    Arrays.stream(stories).map(Story::article).forEach(copies::add);
    return new Voices(DIRECTORY, copies)
        .of(Arrays.stream(stories).map(Story::told).toList())
        .numbers();
  }

  /** Each in words of its own, so that none is a copy. */
  private static Story told(String words, String publisher) {
    return Story.of(words).by(publisher);
  }

  private final Story one =
      told("Rockets fell on the port, and ships burned until morning.", "The Daily");
  private final Story two =
      told("A harbour was in flames after an attack from the sea.", "The Post");
  private final Story three = told("Many docks are gone.", "Echo");

  @Test
  void publishersAreVoicesOfTheirOwn() {
    assertThat(voices(one, two)).containsExactly(1, 2);
    assertThat(voices(one, told("Ships sank.", "The Daily"))).containsExactly(1, 1);
  }

  @Test
  void articlesWithoutPublisherAreOneVoice() {
    assertThat(voices(one.by(""), two.by(""))).containsExactly(1, 1);
  }

  @Test
  void citedPaperIsThePaperItself() {
    assertThat(voices(one, two.says(Voice.Kind.OUTLET, "the Daily", ""))).containsExactly(1, 1);
  }

  @Test
  void outletOfTheDirectoryIsOneUnderAllItsNames() {
    assertThat(
            voices(
                one.says(Voice.Kind.OUTLET, "Xinhua", ""),
                two.says(Voice.Kind.OUTLET, "Xinhua News Agency", "")))
        .containsExactly(1, 1);
  }

  @Test
  void oneNamedPersonIsOneVoice() {
    one.says(Voice.Kind.NAMED_PERSON, "Jane Doe", "");
    two.says(Voice.Kind.NAMED_PERSON, "Jane Doe", "");
    three.says(Voice.Kind.NAMED_PERSON, "John Roe", "");
    assertThat(voices(one, two, three)).containsExactly(1, 1, 2);
  }

  @Test
  void unnamedVoicesAreToldApartByCountryAlone() {
    one.says(Voice.Kind.UNNAMED_OFFICIAL, "officials", "ISR");
    two.says(Voice.Kind.UNNAMED_OFFICIAL, "a minister", "ISR");
    three.says(Voice.Kind.UNNAMED_OFFICIAL, "officials", "USA");
    assertThat(voices(one, two, three)).containsExactly(1, 1, 2);
  }

  @Test
  void unnamedVoiceOfNobodyKnownAddsNoneAndJoinsNoTwo() {
    one.says(Voice.Kind.UNNAMED_OFFICIAL, "officials", "ISR");
    two.says(Voice.Kind.UNNAMED_SOURCE, "sources", "");
    three.says(Voice.Kind.UNNAMED_OFFICIAL, "officials", "USA");
    assertThat(voices(one, two, three)).containsExactly(1, 1, 2);
  }

  @Test
  void hearsayOfNobodyNamedIsOneVoiceInTwoPapers() {
    Story first = one.firmly(Certainty.REPORTED);
    assertThat(voices(first, two.firmly(Certainty.REPORTED))).containsExactly(1, 1);
    assertThat(voices(three, told("Smoke is seen.", "Mail").firmly(Certainty.REPORTED)))
        .as("the author's own voice beside it")
        .containsExactly(1, 2);
  }

  @Test
  void everyLinkOfAChainCounts() {
    one.says(Voice.Kind.OUTLET, "Radio Nord", "")
        .says(Voice.Kind.UNNAMED_OFFICIAL, "officials", "ISR");
    two.says(Voice.Kind.OUTLET, "Radio Nord", "");
    assertThat(voices(one, two)).containsExactly(1, 1);
  }
}
