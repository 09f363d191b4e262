package org.handreiking.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchSentenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De brief wordt nooit verstuurd. | wordt … verstuurd",
        "Vraag of jouw naam dan genoemd wordt. | wordt … genoemd",
        "Er werden geen foto's gemaakt. | werden … gemaakt",
        "Wat hier verteld is, moet worden bewaard. | worden … bewaard",
        "Wie moe is, kan worden teruggebracht. | worden … teruggebracht",
        "Het boek is geschreven door een groep vrouwen. | is … geschreven",
        "Het plan wordt samen besproken. | wordt … besproken",
        "Het doel werd bereikt. | werd … bereikt"
      })
  void passiveSentencesAreFound(String sentence, String found) {
    assertEquals(Optional.of(found), new DutchSentence(sentence).passive());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Je wordt er rustig van.",
        "Zij worden ouder en hebben veel geleerd.",
        "De groep is begonnen.",
        "Je gaat door met wat je hebt gemaakt.",
        "Het wordt geen groot feest, genoeg mensen weten het.",
        "Er ontstond een plek waar iedereen welkom werd.",
        "Iemand vertelt wat de groep doet.",
        "Zij wordt bekend, het geluid wordt hard."
      })
  void activeSentencesAreNot(String sentence) {
    assertEquals(Optional.empty(), new DutchSentence(sentence).passive());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zij helpt bij het vinden van hulp. | het vinden van",
        "Na het gezamenlijk kiezen van een plek gaan jullie. | het gezamenlijk kiezen van",
        "De uitvoering van het plan begint. | de uitvoering van",
        "Denk aan de werving van vrouwen. | de werving van"
      })
  void verbsUsedAsNounsAreFound(String sentence, String found) {
    assertEquals(List.of(found), new DutchSentence(sentence).nominalisations());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dat is het leven van een moeder.",
        "Het eten van de groep is klaar.",
        "De kring van vrouwen is klein.",
        "De vergadering van maandag gaat door.",
        "In deze keer gaat het over krachtbronnen van iemand zelf.",
        "Jullie kiezen samen een plek.",
        "De tekening van je hand mag mee."
      })
  void thingsAreNot(String sentence) {
    assertEquals(List.of(), new DutchSentence(sentence).nominalisations());
  }

  @Test
  void everySubordinateClauseIsCounted() {
    assertEquals(
        List.of("omdat", "vinden dat"),
        new DutchSentence("Zij komen, omdat zij vinden dat het helpt.").clauses());
    assertEquals(
        List.of("als", "iemand die"),
        new DutchSentence("Als je wilt, praat je met iemand die luistert.").clauses());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Waarin geloof je?",
        "Schrijf op: wie, wat en wanneer.",
        "Jij kiest als trainer die dag een plek.",
        "Dat is van jou."
      })
  void questionsAndSingleWordsAreNoClauses(String sentence) {
    assertEquals(List.of(), new DutchSentence(sentence).clauses());
  }

  /** Only grammar tells the two apart; one clause is not remarked upon. */
  @Test
  void anOpeningAlsCountsAlsoWhereItNamesARole() {
    assertEquals(List.of("als"), new DutchSentence("Als trainer kies je een plek.").clauses());
  }

  @ParameterizedTest
  @ValueSource(strings = {"geen", "genoeg", "gebied", "gezond", "ontstond", "overheid", "vertelt"})
  void wordsThatLookLikeParticiplesAreNone(String word) {
    assertEquals(false, Participles.has(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gemaakt", "opgeschreven", "besproken", "uitgenodigd", "herhaald"})
  void participlesAreKnownWithAndWithoutWhatStandsBefore(String word) {
    assertEquals(true, Participles.has(word));
  }
}
