package org.handreiking.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.handbook.BookTexts;
import org.handreiking.handbook.Chapter;
import org.handreiking.handbook.ChapterKind;
import org.handreiking.handbook.Handbook;
import org.handreiking.handbook.ReadBook;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.page.CostModels;
import org.handreiking.page.FragmentLinks;
import org.handreiking.page.LinkTargets;
import org.handreiking.page.Needs;
import org.handreiking.page.Printables;
import org.handreiking.page.SmallSite;
import org.handreiking.page.model.ShoppingView;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;
import org.handreiking.source.TextTree;
import org.handreiking.translation.Freshness;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HandoutsTest {

  private static final String SITE =
      """
      -- data/sources.csv --
      id;titel
      boek;Het boek
      -- data/materials.csv --
      id;naam;aantal;per;eenheid;prijs;herkomst;toelichting
      pennen;Pennen;0,5;deelneemster;set;2,50;bron;Blauwe.
      vuur;Vuurkorf;1;ronde;;;voorstel;
      -- content/hulp.adoc --
      = Hulp
      :soort: pagina
      :beschrijving: Hulp.
      :lezers: deelneemster
      -- content/kracht/index.adoc --
      = Kracht
      :soort: methodiek
      :beschrijving: Een methodiek.
      :lezers: trainer
      :bron: boek
      :nagekeken: nee
      -- content/kracht/brief.adoc --
      = Brief
      :soort: werkvorm
      :beschrijving: Schrijven.
      :lezers: trainer
      :bron: boek
      :nagekeken: nee
      :voorstel: De zinnen.
      :duur: 60
      :groepsgrootte: 4-10
      :doelen: een ; twee
      :veiligheid: rust
      :let-op: tranen
      :nazorg: bellen
      :materialen: pennen, vuur
      :uitdeelbladen: zinnen
      :zachter: Teken het.
      :opbrengst: Rust.
      -- content/kracht/een.adoc --
      = Een
      :soort: bijeenkomst
      :beschrijving: De eerste keer.
      :lezers: trainer
      :bron: boek
      :nagekeken: nee
      :duur: 150
      :groepsgrootte: 4-10
      :doelen: kennismaken
      :veiligheid: Blijf rustig. Ga naast haar zitten.
      :werkvormen: brief
      :uitdeelbladen: regels, voor-mij
      :ruimte: Een kring.
      :let-op: Stilte. Dat mag.
      :nazorg: Bel na. Morgen.
      :huiswerk: Lees.
      :minuten: voorstel
      -- content/kracht/zinnen.adoc --
      = Zinnen
      :soort: uitdeelblad
      :beschrijving: Zinnen.
      :lezers: deelneemster
      :volgorde: 1
      -- content/kracht/regels.adoc --
      = Regels
      :soort: uitdeelblad
      :beschrijving: Regels.
      :lezers: deelneemster, trainer
      :volgorde: 2
      -- content/kracht/los.adoc --
      = Los blad
      :soort: uitdeelblad
      :beschrijving: Los.
      :lezers: deelneemster
      :volgorde: 0
      -- content/kracht/voor-mij.adoc --
      = Voor de trainer
      :soort: uitdeelblad
      :beschrijving: Voor mij.
      :lezers: trainer
      :volgorde: 3
      """;

  private static final String STEP =
      "<tr><td><p>10</p></td><td><p>Stap</p></td><td><p>Je kijkt. %s</p></td></tr>";

  private final Diagnostics diagnostics = new Diagnostics();
  private final SmallSite small = SmallSite.with(SITE);
  private final Map<PagePath, String> fragments = new TreeMap<>();

  private PrintedSite site() {
    LinkTargets targets = new LinkTargets(small.site());
    return new PrintedSite(
        small.configuration(),
        small.site(),
        small.texts(),
        new FragmentLinks(targets, TextTree.of(SITE), diagnostics),
        fragments,
        SmallSite.TODAY);
  }

  private Printables printables() {
    return new Printables(
        small.site(), small.configuration(), (page, language) -> Optional.empty());
  }

  private Printout printout(String file) {
    BookTexts words = new BookTexts("a", "b", "{0}", "c", "d", "e", "f", "g", "h", "i");
    return new Handouts(site(), printables(), words)
        .all().stream().filter(one -> one.file().equals(file)).findFirst().orElseThrow().printout();
  }

  private Methodology methodology() {
    return small.catalogue().articles().all(Methodology.class).get(0);
  }

  private void runningOrder(int steps, String more) {
    fragments.put(
        new PagePath("kracht/een"),
        "<h2>Draaiboek</h2><table class=\"tableblock"
            + " draaiboek\"><thead><tr><th>Min</th><th>Wat</th><th>Hoe</th></tr></thead><tbody>"
            + STEP.formatted(more).repeat(steps)
            + "</tbody></table>");
  }

  @Test
  void eachPageHasItsFilesBesideIt() {
    BookTexts words = new BookTexts("a", "b", "{0}", "c", "d", "e", "f", "g", "h", "i");
    assertEquals(
        List.of(
            "nl/kracht/werkboek.pdf",
            "nl/kracht/boodschappen.pdf",
            "nl/kracht/brief/kaarten.pdf",
            "nl/kracht/een/blad.pdf"),
        new Handouts(site(), printables(), words)
            .all().stream().map(Handouts.Printed::file).toList());
  }

  @Test
  void sessionStandsOnTwoPagesWithItsPlanInFrontAndItsListsAtTheBack() throws IOException {
    runningOrder(3, "Dan zeg je iets.");
    try (ReadBook sheet = new ReadBook(printout("nl/kracht/een/blad.pdf").pdf(diagnostics))) {
      assertEquals(2, sheet.document.getNumberOfPages());
      String read = sheet.read();
      inOrder(
          read,
          "Een Kracht",
          "book.duration:",
          "Een kring.",
          "kennismaken",
          "Brief",
          "Min Wat Hoe 10 Stap Je kijkt. Dan zeg je iets.",
          "De tijden zijn van ons.",
          "print.before",
          "☐ book.need",
          "☐ Een kring.",
          "print.during",
          "Blijf rustig. Ga naast haar zitten.",
          "Stilte. Dat mag.",
          "print.after",
          "☐ Lees.",
          "☐ Bel na. Morgen.");
      assertFalse(read.contains("print.more"), read);
    }
  }

  @Test
  void longRunningOrderKeepsTheFirstSentenceOfEachStepAndSaysThatThereIsMore() throws IOException {
    runningOrder(30, "Dan zeg je iets over jezelf en luister je naar de anderen. ".repeat(5));
    try (ReadBook sheet = new ReadBook(printout("nl/kracht/een/blad.pdf").pdf(diagnostics))) {
      assertEquals(2, sheet.document.getNumberOfPages());
      String read = sheet.read();
      inOrder(read, "10 Stap Je kijkt. 10 Stap Je kijkt. ", "print.more", "print.before");
      assertFalse(read.contains("Dan zeg je"), read);
      assertTrue(read.contains("Ga naast haar zitten."), "safety is never cut: " + read);
    }
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void exerciseStandsOnItsCardsFromItsAimToWhatItGives() {
    fragments.put(
        new PagePath("kracht/brief"),
        "<div class=\"sect1\"><h2>Doen</h2><div class=\"sectionbody\"><p>Schrijf, of lees <a"
            + " href=\"een.adoc\">eerst</a>.</p></div></div><div class=\"sect1\"><h2>Te"
            + " veel</h2><div class=\"sectionbody\"><div class=\"admonitionblock"
            + " warning\"><table><tr><td class=\"icon\"></td><td class=\"content\"><p>Lees <a"
            + " href=\"../hulp.adoc\">Hulp</a>.</p></td></tr></table></div></div></div>");
    inOrder(
        printout("nl/kracht/brief/kaarten.pdf").text(),
        "Brief Kracht Schrijven.",
        "een twee",
        "book.handouts Zinnen",
        "book.safety rust",
        "tranen",
        "bellen",
        "book.gentler Teken het.",
        "Doen Schrijf, of lees eerst.",
        "Te veel Lees Hulp. help.numbers",
        "book.result Rust.",
        "book.proposal De zinnen.");
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void workbookHasThePagesOfParticipantsInTheOrderOfTheSessionsAndNamesNobody() {
    fragments.put(new PagePath("kracht/zinnen"), "<p>Ik wil … <a href=\"een.adoc\">Een</a></p>");
    Handbook book =
        new Workbooks(site())
            .book(methodology(), printables().writingPages(methodology()))
            .orElseThrow();

    assertEquals(
        List.of("Regels", "Zinnen", "Los blad"),
        book.chapters().stream().map(Chapter::title).toList());
    assertTrue(book.chapters().stream().allMatch(one -> one.kind() == ChapterKind.SHEET));
    assertTrue(book.chapters().stream().allMatch(one -> one.level() == 1));
    assertEquals("<p>Ik wil … Een</p>", book.chapters().get(1).html());
    assertEquals("workbook.title", book.title());
    assertFalse((book.title() + book.subtitle() + book.imprint()).contains("Kracht"));
    assertEquals(Optional.empty(), new Workbooks(site()).book(methodology(), List.of()));
  }

  @Test
  void shoppingListHasTheNumbersOfTheSiteForGroupsOfSeveralSizes() {
    Needs needs = printables().needs(methodology()).orElseThrow();
    Element list =
        Jsoup.parse(
            new ShoppingSheets(site())
                .sheet(methodology(), needs)
                .sides()
                .get(0)
                .versions()
                .get(0));

    List<Integer> sizes = List.of(4, 6, 8, 10);
    for (int i = 0; i < sizes.size(); i++) {
      ShoppingView view = new CostModels(small.texts()).shopping(needs, sizes.get(i), List.of());
      for (int row = 0; row < view.items().size(); row++) {
        ShoppingView.Item item = view.items().get(row);
        String cost = item.cost().isEmpty() ? "" : " · " + item.cost();
        assertEquals(
            plain(item.amount() + cost),
            plain(list.select("tbody tr").get(row).select("td").get(i).text()));
      }
      assertEquals(
          plain(view.total()), plain(list.select("tbody tr").last().select("td").get(i).text()));
    }
    assertTrue(list.text().contains("print.without-cost: Vuurkorf"), list.text());
    assertEquals(
        "Regels Voor de trainer Zinnen", list.select("ul.tick").text(), "what to print for all");
  }

  @Test
  void fileIsInTheLanguageOfThePageWhereEnoughOfItIsTranslated() {
    Language arabic = Language.of("ar");
    Printables printables =
        new Printables(
            small.site(),
            small.configuration(),
            (page, language) ->
                Optional.of(
                    new Freshness(
                        10,
                        page.path().value().endsWith("brief") ? 8 : 7,
                        0,
                        Optional.empty(),
                        Optional.empty())));

    List<String> languages =
        small.catalogue().articles().all().stream()
            .flatMap(
                article ->
                    printables.of(article).stream()
                        .map(kind -> kind + " " + printables.language(article, kind, arabic)))
            .toList();
    assertEquals(List.of("WORKBOOK nl", "SHOPPING nl", "CARDS ar", "SESSION nl"), languages);
  }

  private static String plain(String text) {
    return ReadBook.plain(text);
  }

  private static void inOrder(String read, String... parts) {
    int from = 0;
    for (String part : parts) {
      int found = read.indexOf(part, from);
      assertTrue(found >= 0, "\"" + part + "\" after " + from + " in: " + read);
      from = found + part.length();
    }
  }
}
