package org.handreiking.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.handreiking.source.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final Diagnostic BAD_DATE =
      new Diagnostic(
          Code.CAL_BAD_DATE,
          new Position("data/a.csv", 14, "B14"),
          List.of("31-02-2027", Bilingual.of("February 2027", "februari 2027"), "28"));

  @Test
  void diagnosticIsShownOnOneLineWithItsPlaceCodeAndAdvice() {
    assertEquals(
        "data/a.csv:14 (cell B14): error CAL_BAD_DATE: 31-02-2027 does not exist"
            + " (February 2027 has 28 days)",
        Messages.in("en").show(BAD_DATE));
  }

  @Test
  void dutchEditorsReadDutch() {
    assertEquals(
        "data/a.csv:14 (cel B14): fout CAL_BAD_DATE: 31-02-2027 bestaat niet"
            + " (februari 2027 heeft 28 dagen)",
        Messages.in("nl").show(BAD_DATE));
  }

  @Test
  void placeIsShorterWithoutACellALineOrAFile() {
    Messages messages = Messages.in("en");

    assertEquals(
        "content/a.adoc:1: error HEADER_NO_TITLE: ",
        start(messages.show(new Diagnostic(Code.HEADER_NO_TITLE, line(1), List.of()))));
    assertEquals(
        "content/a.adoc: error HEADER_NO_TITLE: ",
        start(messages.show(new Diagnostic(Code.HEADER_NO_TITLE, line(0), List.of()))));
    assertEquals(
        "error HEADER_NO_TITLE: ",
        start(messages.show(new Diagnostic(Code.HEADER_NO_TITLE, Position.SITE, List.of()))));
  }

  @Test
  void valueThatLooksLikeAPlaceholderIsShownAsItIs() {
    Diagnostic odd = new Diagnostic(Code.CAL_BAD_TIME, line(2), List.of("{0} it's {1"));

    assertEquals(
        "content/a.adoc:2: error CAL_BAD_TIME: not a time: \"{0} it's {1\"",
        Messages.in("en").show(odd).replaceAll(" \\(.*", ""));
  }

  @Test
  void namesAndFormsAreShownInTheLanguageOfTheMessage() {
    Diagnostic missing =
        new Diagnostic(
            Code.HEADER_MISSING,
            line(1),
            List.of(Bilingual.of("duration", "duur"), "@form.DURATION"));

    assertEquals(
        "content/a.adoc:1: error HEADER_MISSING: the attribute \"duration\" is missing or empty"
            + " (add to the header a line :duration: followed by a whole number of minutes)",
        Messages.in("en").show(missing));
    assertEquals(
        "content/a.adoc:1: fout HEADER_MISSING: het kenmerk \"duur\" ontbreekt of is leeg",
        Messages.in("nl").show(missing).replaceAll(" \\(.*", ""));
  }

  @Test
  void everyNameOfAListIsShownInOneLanguage() {
    String names =
        String.join(", ", Bilingual.of("kind", "soort"), "status", Bilingual.of("for all", "voor"));

    assertEquals("kind, status, for all", Bilingual.shown(names, false));
    assertEquals("soort, status, voor", Bilingual.shown(names, true));
    assertEquals("status", Bilingual.of("status", "status"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "nl_NL", "Nederlands, graag", "x"})
  void languageThatTheProgramDoesNotSpeakBecomesEnglish(String tag) {
    assertEquals("error", Messages.in(tag).text("severity.ERROR"));
  }

  @Test
  void numbersAreWrittenWithTheDigitsOfTheMessageLanguage() {
    assertEquals(
        "Texts", Messages.in("en").text("stage.convert", 12).replaceAll(".*: 12", "Texts"));
    assertEquals("Teksten omzetten: 12", Messages.in("nl").text("stage.convert", 12));
  }

  private static Position line(int line) {
    return Position.of("content/a.adoc", line);
  }

  private static String start(String shown) {
    return shown.substring(0, shown.indexOf("the first line"));
  }
}
