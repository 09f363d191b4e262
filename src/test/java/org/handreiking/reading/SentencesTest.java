package org.handreiking.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.handreiking.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  private final Sentences dutch = new Sentences(Language.of("nl"));

  @Test
  void aParagraphIsCutAtItsFullStops() {
    assertEquals(
        List.of("Je komt binnen.", "Krijg je thee?", "Ja!"),
        dutch.of("Je komt binnen. Krijg je thee? Ja!"));
  }

  @Test
  void anAbbreviationBeforeACapitalEndsNoSentence() {
    assertEquals(
        List.of("Vraag naar mevr. De Wit of dhr. Jansen.", "Zij weten het."),
        dutch.of("Vraag naar mevr. De Wit of dhr. Jansen. Zij weten het."));
  }

  @Test
  void aWordThatEndsLikeAnAbbreviationEndsTheSentence() {
    assertEquals(
        List.of("Dat staat in de begroting.", "Zoek dan hulp.", "Ga erheen."),
        dutch.of("Dat staat in de begroting. Zoek dan hulp. Ga erheen."));
  }

  @Test
  void aLabelIsNoSentenceButAShortAnswerIs() {
    assertEquals(List.of(), dutch.of("een rustige ruimte"));
    assertEquals(List.of("Dat kan."), dutch.of("Dat kan."));
    assertEquals(List.of("vraag wie er mee wil"), dutch.of("vraag wie er mee wil"));
  }

  @Test
  void arabicIsCutAtItsOwnQuestionMark() {
    assertEquals(2, new Sentences(Language.of("ar")).of("هل تريدين أن تأتي؟ نعم أريد ذلك.").size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zo'n gesprek duurt 1,5 uur. | 5",
        "Om 10.30 uur bel je 0800-2000. | 6",
        "trainer/organisatie – of niet | 4",
        "Een-op-een, met thee | 3",
        "… | 0"
      })
  void wordsAreCountedAsAReaderWould(String text, int words) {
    assertEquals(words, Words.count(text));
  }
}
