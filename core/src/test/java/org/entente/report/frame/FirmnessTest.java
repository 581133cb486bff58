package org.entente.report.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.report.Ontology;
import org.entente.report.frame.Firmness.Cue;
import org.entente.report.frame.Firmness.Hedge;
import org.junit.jupiter.api.Test;

class FirmnessTest {
  private static final Firmness FIRMNESS = Lexicon.bundled(Ontology.bundled()).firmness();

  @Test
  void wordsOfSayingAreSorted() {
    assertThat(FIRMNESS.cueOf("admit")).isEqualTo(Cue.OWNING);
    assertThat(FIRMNESS.cueOf("find")).isEqualTo(Cue.SHOWING);
    assertThat(FIRMNESS.cueOf("allege")).isEqualTo(Cue.CLAIMING);
    assertThat(FIRMNESS.cueOf("suspect")).isEqualTo(Cue.THINKING);
    assertThat(FIRMNESS.cueOf("say")).isEqualTo(Cue.SAYING);
  }

  @Test
  void cuesAreKnownAsTheTextHasThem() {
    assertThat(FIRMNESS.cueOfText("admitted")).isEqualTo(Cue.OWNING);
    assertThat(FIRMNESS.cueOfText("claiming")).isEqualTo(Cue.CLAIMING);
    assertThat(FIRMNESS.cueOfText("thought")).isEqualTo(Cue.THINKING);
    assertThat(FIRMNESS.cueOfText("worries")).isEqualTo(Cue.THINKING);
    assertThat(FIRMNESS.cueOfText("according to")).isEqualTo(Cue.SAYING);
    assertThat(FIRMNESS.cueOfText("Hope")).as("a name").isEqualTo(Cue.SAYING);
  }

  @Test
  void adverbsAndAdjectivesAreSorted() {
    assertThat(FIRMNESS.adverb("reportedly")).contains(Hedge.REPORTED);
    assertThat(FIRMNESS.adverb("apparently")).contains(Hedge.POSSIBLE);
    assertThat(FIRMNESS.adverb("falsely")).contains(Hedge.UNTRUE);
    assertThat(FIRMNESS.adverb("nearly")).contains(Hedge.NEARLY);
    assertThat(FIRMNESS.adverb("quickly")).isEmpty();
    assertThat(FIRMNESS.adjective("so-called")).contains(Hedge.REPORTED);
    assertThat(FIRMNESS.adjective("planned")).contains(Hedge.PLANNED);
    assertThat(FIRMNESS.adjective("mock")).contains(Hedge.UNREAL);
    assertThat(FIRMNESS.adjective("recent")).isEmpty();
  }

  @Test
  void aWordInTwoClassesOfSayingIsAMistakeOfTheFile() {
    var classes = new WordClasses();
    for (String name : new String[] {"firm-own", "firm-show", "firm-claim", "firm-think"}) {
      classes.add(name + ": swear", "here");
    }
    assertThatThrownBy(() -> new Firmness(classes))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("swear")
        .hasMessageContaining("firm-own")
        .hasMessageContaining("firm-show");
  }
}
