package org.handreiking.flyer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.handreiking.page.SmallSite;
import org.junit.jupiter.api.Test;

class ProgrammeFlyersTest {

  private static final String SHEET =
      """
      id;programma;soort;groep;titel;van;tot;begin;eind;plaats;talen;kinderen;kosten;reiskosten;voor;aanmelden;plaatsen-vrij;als-vol;status;toelichting
      oud;samen;bijeenkomst;a;Al geweest;2026-03-02;;10:00;11:00;huis;nl;;;;;;;;gepland;
      praten;samen;bijeenkomst;a;Samen praten;2026-03-10;;19:30;21:00;huis;nl, tr;welkom;gratis;krijg je terug;vrouwen;via de coördinator;bijna vol;Vraag wanneer er weer plek is.;gepland;Je hoeft niets te vertellen.
      vervallen;samen;bijeenkomst;a;Samen praten;2026-03-12;;19:30;21:00;huis;nl;;;;;;;;vervalt;
      weer;samen;bijeenkomst;a;Samen praten;2026-03-17;;19:30;21:00;huis;nl;;;;;;;;gepland;
      eten;samen;evenement;;Samen eten;2026-03-20;;18:00;;plein;nl;;;;;;;;gepland;
      kamp;samen;evenement;;Kamp;2026-05-02;2026-05-03;;;plein;nl;;;;;;;;gepland;
      feest;samen;evenement;;Feest;2026-06-02;;18:00;;plein;nl;;;;;;;;gepland;
      """;

  private static final String GROUPS =
      """
      id;programma;soort;groep;titel;van;plaats;talen;kinderen;kosten;plaatsen-vrij;status
      a1;samen;bijeenkomst;a;Praten;2026-03-10;huis;nl;nee;gratis;;gepland
      b1;samen;bijeenkomst;b;Praten;2026-03-12;huis;nl, tr;welkom;gratis;;gepland
      a2;samen;bijeenkomst;a;Praten;2026-03-24;huis;nl;nee;gratis;;gepland
      c1;samen;bijeenkomst;b;Vol;2026-03-26;plein;nl;ja;€ 5;vol;gepland
      """;

  private static final String ONLY =
      "id;programma;soort;titel;van;tot;begin;plaats;status\nkamp;samen;evenement;";

  @Test
  void flyerSaysWhatTheCalendarSaysOfTheNextTime() {
    Flyer flyer = flyer(SHEET);

    assertEquals("Samen verder", flyer.title());
    assertEquals("dinsdag 10 maart 2026", flyer.day());
    assertEquals("19:30 tot 21:00 uur", flyer.hours());
    assertEquals(
        List.of(
            ": Voor vrouwen.",
            ": Samen praten · Groep A",
            "Waar: Het Huis, Zuid, Utrecht. Je krijgt het adres als je je aanmeldt.",
            "Voor wie: vrouwen",
            "Talen: Nederlands, Turks",
            "Kinderen: mogen mee",
            "Kosten: gratis",
            "Reiskosten: krijg je terug",
            "Plek: bijna vol",
            "Meedoen: via de coördinator",
            "Als je voor het eerst komt: Je leert elkaar kennen.",
            "Het hele programma: 1 januari 2026 tot en met 31 december 2026",
            "Als het vol is: Vraag wanneer er weer plek is.",
            "Toegankelijk: lift; brede deur",
            "Goed om te weten: Je hoeft niets te vertellen.",
            ": dinsdag 17 maart",
            ": vrijdag 20 maart, vanaf 18:00 uur (Samen eten)",
            ": zaterdag 2 mei tot en met zondag 3 mei (Kamp)"),
        said(flyer));
  }

  @Test
  void flyerTellsOfWhichGroupWhatIsTrueAndWhatIsTrueOfAll() {
    Flyer flyer =
        flyer(GROUPS + "feest;samen;evenement;;Feest;2026-06-02;huis;nl;nee;gratis;;gepland\n");

    assertEquals(
        List.of(
            "Waar: Het Huis, Zuid, Utrecht. Je krijgt het adres als je je aanmeldt.",
            "Talen: Nederlands (Groep A) · Nederlands, Turks (Groep B)",
            "Kinderen: kunnen niet mee (Groep A) · mogen mee (Groep B)",
            "Kosten: gratis"),
        said(flyer).stream().filter(ProgrammeFlyersTest::isOfTimes).toList());
  }

  @Test
  void whereAGroupDiffersInItselfTheFlyerKeepsToTheNextTimeAndSaysThatOthersDiffer() {
    Flyer flyer =
        flyer(GROUPS + "a3;samen;bijeenkomst;a;Praten;2026-05-02;plein;nl;ja;€ 2;;gepland\n");
    List<Fact> next =
        flyer.facts().stream().filter(fact -> fact.scope() == Fact.Scope.NEXT).toList();

    assertEquals(
        List.of(
            "Het Huis, Zuid, Utrecht. Je krijgt het adres als je je aanmeldt.",
            "kunnen niet mee",
            "gratis",
            "lift; brede deur"),
        next.stream().map(Fact::value).toList());
    assertTrue(flyer.differs());
  }

  private static boolean isOfTimes(String said) {
    return said.matches("(?:Waar|Talen|Kinderen|Kosten|Plek):.*");
  }

  @Test
  void whatTheCalendarDoesNotSayIsLeftOut() {
    assertEquals(
        List.of(
            ": Voor vrouwen.",
            ": Kamp",
            "Als je voor het eerst komt: Je leert elkaar kennen.",
            "Het hele programma: 1 januari 2026 tot en met 31 december 2026"),
        said(flyer(ONLY + "Kamp;2026-05-02;;;;gepland\n")));
  }

  @Test
  void hiddenAddressIsNotOnTheFlyerAndAPublicOneIs() {
    assertFalse(flyer(SHEET).text().contains("Geheimpad"));
    assertTrue(
        said(flyer(ONLY + "Kamp;2026-05-02;;;plein;gepland\n"))
            .contains("Waar: Het Plein, Utrecht, Openbaarpad 3"));
  }

  @Test
  void flyerLeadsToThePageOfItsProgrammeAndToNothingElse() {
    assertEquals("https://example.org/nl/agenda/samen/", flyer(SHEET).address());
  }

  @Test
  void flyerIsOfTheDayOfTheBuildAndSaysSo() {
    Flyer flyer = flyer(SHEET);

    assertEquals(SmallSite.TODAY, flyer.made());
    assertEquals("Zo was het op 9 maart 2026.", flyer.madeText());
  }

  @Test
  void flyerHasTheColourOfItsMethodologyOrOneOfItsOwn() {
    assertEquals("#5b3a6e", flyer(SHEET).colour());
    assertEquals("#2f4a57", SampleFlyers.of(SampleFlyers.site("agenda", SHEET)).colour());
  }

  @Test
  void fileSaysNoMoreOfItselfThanTheTitleOfThePage() {
    assertEquals("Samen verder", flyer(SHEET).fileTitle());
  }

  private static Flyer flyer(String sheet) {
    SmallSite site = SampleFlyers.site("kracht", sheet);
    assertEquals(List.of(), site.found());
    return SampleFlyers.of(site);
  }

  private static List<String> said(Flyer flyer) {
    return flyer.facts().stream().map(fact -> fact.label() + ": " + fact.value()).toList();
  }
}
