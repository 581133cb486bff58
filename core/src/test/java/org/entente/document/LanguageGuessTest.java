package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Envoys of the two states met in Geneva on Tuesday.",
        "en | Israel strikes Damascus airport, officials say, killing three soldiers there",
        "de | Die Regierung in Wien hat am Dienstag ihren Botschafter aus Teheran abgezogen.",
        "fr | La France a rompu ses relations diplomatiques avec Damas, a annoncé le ministre.",
        "es | El gobierno de Bogotá anunció que retirará a su embajador de Managua.",
        "ru | Министр иностранных дел прибыл в Тегеран в понедельник.",
        "ar | وصل وزير الخارجية إلى طهران يوم الاثنين للقاء نظيره",
        "fa | وزیر امور خارجه روز دوشنبه وارد مسکو شد و گفتگو کرد",
        "he | שר החוץ הגיע לקהיר ביום שני לפגישה עם עמיתו",
        "zh | 外交部长星期一抵达莫斯科，同俄罗斯外长举行会谈。",
        "tr | Dışişleri bakanı pazartesi günü Moskova'ya gitti ve görüştü."
      })
  void aSentenceIsEnough(String language, String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"Moscow cuts ties", "1945", "Tass. 14:05"})
  void aFewWordsAreNot(String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo("und");
  }

  @Test
  void aForeignQuotationDoesNotDecide() {
    String text =
        "„Wir werden die Gespräche fortsetzen, sobald es die Lage erlaubt“, so der Minister. "
            + ReadFiles.ENGLISH.repeat(3);
    assertThat(LanguageGuess.of(text)).isEqualTo("en");
  }
}
