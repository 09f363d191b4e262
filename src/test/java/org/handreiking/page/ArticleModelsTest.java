package org.handreiking.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.handreiking.page.model.CostsView;
import org.handreiking.page.model.ExerciseModel;
import org.handreiking.page.model.GlossaryView;
import org.handreiking.page.model.MethodologyModel;
import org.handreiking.page.model.PageLink;
import org.handreiking.page.model.PagesView;
import org.handreiking.page.model.PracticeModel;
import org.handreiking.page.model.SessionModel;
import org.handreiking.page.model.TextModel;
import org.handreiking.site.Publication;
import org.junit.jupiter.api.Test;

class ArticleModelsTest {

  private static final String KRACHT =
      """
      -- data/sources.csv --
      id;titel
      boek;Het boek
      -- data/classifications.csv --
      soort;id;naam
      thema;moed;Moed
      niveau;laag;Laag
      -- data/materials.csv --
      id;naam;aantal;per;eenheid;prijs;herkomst;toelichting
      pennen;Pennen;0,5;deelneemster;set;2,50;bron;Blauwe.
      vuur;Vuurkorf;1;ronde;;;voorstel;
      -- content/kracht/index.adoc --
      = Kracht
      :soort: methodiek
      :beschrijving: Een methodiek.
      :lezers: trainer
      :bron: boek
      :nagekeken: 2026-03-09 psycholoog
      :voorstel: De kleuren.
      -- content/kracht/kosten.adoc --
      = Kosten
      :soort: hoofdstuk
      :beschrijving: Wat het kost.
      :lezers: organisatie
      :bron: boek
      :nagekeken: nee
      :toon: kosten
      -- content/kracht/vuur.adoc --
      = Vuur
      :soort: werkvorm
      :beschrijving: Om het vuur.
      :lezers: trainer
      :volgorde: 1
      :bron: boek
      :nagekeken: nee
      :duur: 45
      :groepsgrootte: 4-10
      :doelen: warm
      :veiligheid: water
      :zachter: Een kaars.
      :opbrengst: Licht.
      -- content/kracht/brief.adoc --
      = Brief
      :soort: werkvorm
      :beschrijving: Schrijven.
      :lezers: trainer
      :volgorde: 2
      :bron: boek
      :nagekeken: nee
      :themas: moed
      :niveaus: laag
      :duur: 60
      :groepsgrootte: 4-10
      :doelen: een ; twee
      :veiligheid: rust
      :materialen: pennen, vuur
      :eerst: vuur
      :zachter: Teken het.
      :opbrengst: Rust.
      -- content/kracht/keer/een.adoc --
      = Een
      :soort: bijeenkomst
      :beschrijving: De eerste keer.
      :lezers: trainer
      :volgorde: 1
      :bron: boek
      :nagekeken: nee
      :duur: 150
      :groepsgrootte: 4-10
      :doelen: kennismaken
      :veiligheid: rust
      :werkvormen: vuur, brief
      :ruimte: Een kring.
      :let-op: Stilte.
      :nazorg: Bel na.
      :huiswerk: Lees.
      :minuten: voorstel
      """;

  @Test
  void methodologyListsItsPartsAndItsHandbook() {
    MethodologyModel model = SmallSite.with(KRACHT).view("kracht", MethodologyModel.class);

    assertEquals(
        List.of("kosten/index.html", "keer/een/index.html", "vuur/index.html", "brief/index.html"),
        model.contents().stream().map(node -> node.link().href()).toList());
    assertEquals(
        Optional.of(new PageLink("../handboeken/kracht.pdf", "Handboek Kracht", "")),
        model.handbook());
  }

  @Test
  void sessionAndExerciseLinkToEachOther() {
    SmallSite site = SmallSite.with(KRACHT);

    assertEquals(
        List.of("../../vuur/index.html", "../../brief/index.html"),
        hrefs(site.view("kracht/keer/een", SessionModel.class).exercises()));
    assertEquals(
        List.of("../keer/een/index.html"),
        hrefs(site.view("kracht/brief", ExerciseModel.class).sessions()));
  }

  @Test
  void exerciseAndItsPrerequisiteLinkToEachOther() {
    SmallSite site = SmallSite.with(KRACHT);
    ExerciseModel letter = site.view("kracht/brief", ExerciseModel.class);
    ExerciseModel fire = site.view("kracht/vuur", ExerciseModel.class);

    assertEquals(List.of("../vuur/index.html"), hrefs(letter.requires()));
    assertEquals(List.of(), letter.opens());
    assertEquals(List.of("../brief/index.html"), hrefs(fire.opens()));
    assertEquals(List.of(), fire.requires());
    assertEquals("Teken het.", letter.gentler());
    assertEquals(List.of("Rust."), letter.result());
  }

  @Test
  void practiceShowsItsFactsInWords() {
    PracticeModel practice =
        SmallSite.with(KRACHT).view("kracht/brief", ExerciseModel.class).practice();

    assertEquals(
        Optional.of(new PageLink("../index.html", "Kracht", "Een methodiek.")),
        practice.methodology());
    assertEquals(60, practice.minutes());
    assertEquals("4–10", practice.groupSize());
    assertEquals(List.of("een", "twee"), practice.aims());
    assertEquals(
        List.of(
            new PracticeModel.Need("Pennen", "0,5 set per deelneemster", "Blauwe."),
            new PracticeModel.Need("Vuurkorf", "1 per ronde", "")),
        practice.materials());
    assertEquals(
        Optional.of("../vuur/index.html"), practice.neighbours().previous().map(PageLink::href));
    assertEquals(Optional.empty(), practice.neighbours().next());
  }

  @Test
  void pageSaysWhereItComesFromAndWhoLookedAtIt() {
    SmallSite site = SmallSite.with(KRACHT);

    assertEquals(
        List.of(new Publication("boek", "Het boek", "", "", "", "")),
        site.model("kracht").provenance().sources());
    assertEquals("De kleuren.", site.model("kracht").provenance().proposal());
    assertEquals(
        "Nagekeken op 9 maart 2026 door psycholoog.", site.model("kracht").provenance().review());
    assertEquals("Niet nagekeken.", site.model("kracht/brief").provenance().review());
    assertEquals("", site.model("hulp").provenance().review());
  }

  @Test
  void everyPageKnowsWhereItIs() {
    var frame = SmallSite.with(KRACHT).model("kracht/keer/een").frame();

    assertEquals("nl", frame.language());
    assertEquals("ltr", frame.direction());
    assertEquals("../../../../", frame.top());
    assertEquals("https://example.org/nl/kracht/keer/een/", frame.address());
    assertEquals(List.of("../../../index.html", "../../index.html"), hrefs(frame.breadcrumbs()));
    assertEquals("../../../hulp/index.html", frame.help().href());
    assertEquals(false, frame.example());
  }

  @Test
  void mainPageThatHoldsThisOneIsCurrent() {
    SmallSite site =
        SmallSite.with(
            """
            -- content/agenda/oud.adoc --
            = Oud
            :soort: pagina
            :beschrijving: Zin.
            :lezers: trainer
            """);

    assertEquals(true, site.model("agenda/oud").frame().navigation().get(0).current());
    assertEquals(true, site.model("agenda").frame().navigation().get(0).current());
    assertEquals(false, site.model("hulp").frame().navigation().get(0).current());
  }

  @Test
  void plainPageListsThePagesBelowItButNotTheOneForMissingPages() {
    TextModel home = SmallSite.with(KRACHT).view("", TextModel.class);

    assertEquals(
        List.of("agenda/index.html", "hulp/index.html", "kracht/index.html"),
        hrefs(home.children()));
  }

  @Test
  void costsAreShownForTheRoundOfThePlanAndForEightOtherSizes() {
    TextModel page =
        SmallSite.with(
                KRACHT
                    + """
                    -- data/budget.json --
                    {"kracht": {"plan": {"participants": 30, "groupSize": 10, "sessionsPerGroup": 2,
                      "months": 1, "years": 1, "guestsPerParticipant": 1, "otherGuests": 0},
                      "activities": [{"id": "a", "title": "Schrijven", "printed": "37.50"},
                        {"id": "b", "title": "Vuur", "printed": "1000"}],
                      "printedSum": "1037.50", "surchargePercent": "10",
                      "printedSurcharge": "103.75", "contingency": "0", "printedTotal": "1141.26"}}
                    -- data/budget.csv --
                    id;methodiek;activiteit;omschrijving;materiaal;aantal;per;prijs;herkomst
                    p;kracht;a;Pennen;pennen;;;;bron
                    v;kracht;b;Hout;;1;ronde;1000;bron
                    w;kracht;b;Water;;2;groep;;bron
                    """)
            .view("kracht/kosten", TextModel.class);
    CostsView view = (CostsView) page.view().orElseThrow();

    assertEquals("costs", page.viewName());
    assertEquals(
        new CostsView.Line("Pennen", "15", "€\u00a02,50", "€\u00a037,50", ""),
        view.activities().get(0).lines().get(0));
    assertEquals(
        new CostsView.Line("Water", "6", "", "", ""), view.activities().get(1).lines().get(1));
    assertEquals(
        List.of(
            new CostsView.Total("sum", "€\u00a01.037,50", ""),
            new CostsView.Total("surcharge", "€\u00a0103,75", ""),
            new CostsView.Total("total", "€\u00a01.141,25", "€\u00a01.141,26")),
        view.totals());
    assertEquals(8, view.sizes().size());
    assertEquals(new CostsView.Size(5, 1, "€\u00a01.106,88", "€\u00a0221,38"), view.sizes().get(0));
  }

  @Test
  void glossaryGoesByLetterAndKeepsTwoTermsWithOneWord() {
    GlossaryView view =
        (GlossaryView)
            SmallSite.with(
                    """
                    -- content/begrippen.adoc --
                    = Begrippen
                    :soort: pagina
                    :beschrijving: Woorden.
                    :lezers: trainer
                    :toon: begrippen
                    -- data/glossary.csv --
                    id;term;uitleg;zie-ook
                    werving;werving;Mensen vragen.;
                    bank-geld;bank;Voor geld.;werving
                    bank-stoel;bank;Om op te zitten.;
                    aanpak;Aanpak;Hoe je het doet.;
                    """)
                .view("begrippen", TextModel.class)
                .view()
                .orElseThrow();

    assertEquals(
        List.of("A [aanpak]", "B [bank-geld, bank-stoel]", "W [werving]"),
        view.letters().stream()
            .map(
                letter ->
                    letter.letter()
                        + " "
                        + letter.entries().stream().map(GlossaryView.Entry::id).toList())
            .toList());
    assertEquals(
        List.of(new PageLink("#werving", "werving", "")),
        view.letters().get(1).entries().get(0).seeAlso());
  }

  @Test
  void overviewShowsEveryListedPageBelowTheNearestPageAbove() {
    PagesView view =
        (PagesView)
            SmallSite.with(
                    KRACHT
                        + """
                        -- content/overzicht.adoc --
                        = Overzicht
                        :soort: pagina
                        :beschrijving: Alles.
                        :lezers: trainer
                        :toon: paginas
                        """)
                .view("overzicht", TextModel.class)
                .view()
                .orElseThrow();

    assertEquals(
        List.of("Agenda", "Hulp", "Kracht(Brief Een Kosten Vuur)", "Overzicht"),
        view.nodes().stream().map(ArticleModelsTest::shown).toList());
  }

  private static String shown(PagesView.Node node) {
    String below =
        String.join(" ", node.children().stream().map(ArticleModelsTest::shown).toList());
    return node.link().title() + (below.isEmpty() ? "" : "(" + below + ")");
  }

  private static List<String> hrefs(List<PageLink> links) {
    return links.stream().map(PageLink::href).toList();
  }
}
