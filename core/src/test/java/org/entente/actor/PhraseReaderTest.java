package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhraseReaderTest {
  private static final PhraseReader READER = new PhraseReader(Directory.bundled());

  private static Mention read(String words, String context) {
    return READER.read(words, context, Optional.empty());
  }

  @Test
  void anUnlistedNameTakesWhatTheSentenceSaysOfIt() {
    Mention mention =
        read("Okot Lamwaka", "Ugandan police spokesman Okot Lamwaka said nine were held.");
    assertThat(mention.identity()).isEqualTo(new Identity.Unknown("Okot Lamwaka"));
    assertThat(mention.country()).contains(new ActorId("UGA"));
    assertThat(mention.sector()).containsExactly(Sector.COP);
  }

  @Test
  void anAppositionBehindTheNameServesToo() {
    Mention mention = read("Okot Lamwaka", "Okot Lamwaka, a Ugandan farmer, was freed.");
    assertThat(mention.country()).contains(new ActorId("UGA"));
    assertThat(mention.sector()).containsExactly(Sector.AGR);
  }

  @Test
  void twoCountriesInTheSentenceLeaveAnOfficeWithoutOne() {
    Mention mention =
        read("the foreign minister", "Kenya and Somalia met, the foreign minister said.");
    assertThat(mention.country()).isEmpty();
    assertThat(mention.sector()).containsExactly(Sector.GOV);
  }

  @Test
  void aYearInTheSentenceDatesAnOffice() {
    Mention mention = read("the French president", "In 1996 the French president visited Beirut.");
    assertThat(mention.identity()).isEqualTo(new Identity.Known(new ActorId("jacques-chirac")));
  }

  @Test
  void withoutADayNobodyIsTakenForAnOfficeHolder() {
    assertThat(read("the French president", "").identity())
        .isEqualTo(new Identity.Known(new ActorId("FRA")));
  }

  @Test
  void oneOfManyHoldsNoOffice() {
    Mention mention = READER.read("a French minister", "", Optional.of(LocalDate.of(1996, 3, 1)));
    assertThat(mention.identity()).isEqualTo(new Identity.Known(new ActorId("FRA")));
  }

  @Test
  void namingAStateDoesNotTurnANamesakeIntoItsPart() {
    Mention mention = read("Georgia", "The United States promised Georgia help.");
    assertThat(mention.identity()).isInstanceOf(Identity.Ambiguous.class);
  }

  @Test
  void emptyWordsNameNobody() {
    assertThat(read(" ", "").identity()).isInstanceOf(Identity.Unknown.class);
    assertThat(read("?!", "").identity()).isInstanceOf(Identity.Unknown.class);
  }
}
