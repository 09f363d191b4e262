package org.handreiking.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handreiking.page.model.AccessibilityView;
import org.handreiking.page.model.CalendarView;
import org.handreiking.page.model.MatrixView;
import org.handreiking.page.model.MethodologyModel;
import org.handreiking.page.model.PageLink;
import org.handreiking.page.model.ProgrammeModel;
import org.handreiking.page.model.ProjectGroupModel;
import org.handreiking.page.model.ProjectModel;
import org.handreiking.page.model.ProjectsView;
import org.handreiking.page.model.TextModel;
import org.handreiking.site.Publication;
import org.junit.jupiter.api.Test;

/** The pages that are made from spreadsheets: projects and the calendar. */
class DataModelsTest {

  private static final String PROJECTS =
      """
      -- content/projecten/index.adoc --
      = Projecten
      :soort: pagina
      :beschrijving: Alle projecten.
      :lezers: organisatie
      :bron: boek
      :toon: projecten
      -- data/sources.csv --
      id;titel
      boek;Het boek
      -- data/classifications.csv --
      soort;id;naam;uitleg
      niveau;laag;Laag;De eerste stap.
      niveau;hoog;Hoog;
      -- data/projects.csv --
      code;naam;gemeente;niveau;doel;bron-stand;toelichting
      L2;Taal;Zwolle;laag;;vermeld;Alleen genoemd.
      L1;Buren;Utrecht | Ede;laag;Elkaar kennen. | Rust.;heel;
      H1;Werk;Utrecht;hoog;;deels;
      -- data/project-themes.csv --
      thema;projecten
      Leven in de buurt;L1, L2
      -- data/project-matrix.csv --
      niveau;onderdeel;tekst
      laag;werving;Ga langs.
      laag;doelgroep;Buren.
      -- data/project-recommendations.csv --
      niveau;kop;tekst;projecten
      laag;werving;Bel aan.;L1
      """;
  private static final String CALENDAR =
      """
      -- content/kracht/index.adoc --
      = Kracht
      :soort: methodiek
      :beschrijving: Een methodiek.
      :lezers: trainer
      :bron: boek
      :nagekeken: nee
      -- data/programmes.json --
      [{"id": "voorjaar", "title": "Voorjaar", "methodology": "kracht", "municipality": "Utrecht",
        "from": "2026-03-01", "until": "2026-06-30", "groups": [{"id": "a", "title": "Groep A"}]}]
      -- data/places.csv --
      id;naam;gemeente;wijk;adres;adres-tonen
      open;De Zaal;Utrecht;Zuid;Openbaarpad;ja
      dicht;Het Huis;Utrecht;;Geheimpad;na aanmelding
      half;De Schuur;Utrecht;West;Geheimpad;alleen wijk
      -- data/calendar/a.csv --
      id;programma;soort;groep;titel;van;tot;begin;eind;plaats;talen;kinderen;status
      f;voorjaar;fase;;Werving;2026-03-01;2026-04-30;;;;;;gepland
      c;voorjaar;bijeenkomst;a;Derde;2026-04-07;;9:30;12:00;half;;;vervalt
      b;voorjaar;bijeenkomst;a;Tweede;2026-03-24;;9:30;;dicht;nl, tr;ja;gepland
      a;voorjaar;evenement;;Eerste;2026-03-09;;9:30;12:00;open;;;verplaatst
      """;

  @Test
  void projectKnowsItsGroupsItsAdviceAndItsNeighbours() {
    ProjectModel model = SmallSite.with(PROJECTS).view("projecten/l1", ProjectModel.class);

    assertEquals("L1", model.code());
    assertEquals(
        new PageLink("../niveau/laag/index.html", "Laag", "De eerste stap."), model.level());
    assertEquals(
        List.of("../gemeente/ede/index.html", "../gemeente/utrecht/index.html"),
        hrefs(model.municipalities()));
    assertEquals(List.of("../thema/leven-in-de-buurt/index.html"), hrefs(model.themes()));
    assertEquals("whole", model.state());
    assertEquals(List.of("Bel aan."), model.advice().stream().map(one -> one.text()).toList());
    assertEquals(
        Optional.of("../l2/index.html"), model.neighbours().previous().map(PageLink::href));
    assertEquals(Optional.of("../h1/index.html"), model.neighbours().next().map(PageLink::href));
  }

  @Test
  void everyFieldOfAProjectIsShownAlsoWhereTheSourceTellsNothing() {
    SmallSite site = SmallSite.with(PROJECTS);

    assertEquals(
        "aim [Elkaar kennen., Rust.]",
        site.view("projecten/l1", ProjectModel.class).fields().stream()
            .filter(field -> field.key().equals("aim"))
            .map(field -> field.key() + " " + field.points())
            .findFirst()
            .orElseThrow());
    assertEquals(11, site.view("projecten/l2", ProjectModel.class).fields().size());
    assertEquals("Alleen genoemd.", site.view("projecten/l2", ProjectModel.class).note());
  }

  @Test
  void groupLinksBackToItsProjects() {
    SmallSite site = SmallSite.with(PROJECTS);

    assertEquals(
        List.of("../../l1/index.html", "../../h1/index.html"),
        hrefs(site.view("projecten/gemeente/utrecht", ProjectGroupModel.class).projects()));
    assertEquals(
        List.of("../../l1/index.html", "../../l2/index.html"),
        hrefs(site.view("projecten/thema/leven-in-de-buurt", ProjectGroupModel.class).projects()));
  }

  @Test
  void levelShowsItsRowOfTheMatrixInReadingOrderAndItsRecommendations() {
    ProjectGroupModel level =
        SmallSite.with(PROJECTS).view("projecten/niveau/laag", ProjectGroupModel.class);

    assertEquals(
        List.of("target-group", "recruitment"),
        level.matrix().stream().map(MatrixView.Part::key).toList());
    assertEquals(
        List.of("../../l1/index.html"),
        hrefs(level.recommendations().get(0).items().get(0).projects()));
  }

  @Test
  void catalogueShowsEveryProjectOnceByLevelAndThreeWaysToLookItUp() {
    ProjectsView view =
        (ProjectsView)
            SmallSite.with(PROJECTS).view("projecten", TextModel.class).view().orElseThrow();

    assertEquals(
        List.of("Laag [L2, L1]", "Hoog [H1]"),
        view.levels().stream()
            .map(
                level ->
                    level.link().title()
                        + " "
                        + level.projects().stream().map(ProjectsView.Row::code).toList())
            .toList());
    assertEquals(
        List.of(
            "theme [Leven in de buurt]",
            "level [Laag, Hoog]",
            "municipality [Ede, Utrecht, Zwolle]"),
        view.lookUps().stream()
            .map(one -> one.key() + " " + one.groups().stream().map(PageLink::title).toList())
            .toList());
  }

  @Test
  void pagesAboutProjectsComeFromWhereTheCatalogueComesFrom() {
    SmallSite site = SmallSite.with(PROJECTS);
    List<Publication> book = List.of(new Publication("boek", "Het boek", "", "", "", ""));

    assertEquals(book, site.model("projecten/l1").provenance().sources());
    assertEquals(book, site.model("projecten/niveau/laag").provenance().sources());
  }

  @Test
  void calendarShowsPhasesFirstAndThenMonthByMonth() {
    CalendarView view = calendar(SmallSite.with(CALENDAR));

    assertEquals(List.of("f"), view.phases().stream().map(CalendarView.Entry::id).toList());
    assertEquals("zondag 1 maart 2026", view.phases().get(0).date());
    assertEquals("donderdag 30 april 2026", view.phases().get(0).lastDate());
    assertEquals("2026-04-30", view.phases().get(0).machineLastDate());
    assertEquals(
        List.of("2026-03 maart 2026 [a, b]", "2026-04 april 2026 [c]"),
        view.months().stream()
            .map(
                month ->
                    month.id()
                        + " "
                        + month.name()
                        + " "
                        + month.entries().stream().map(CalendarView.Entry::id).toList())
            .toList());
  }

  @Test
  void entryIsShownInWords() {
    CalendarView.Entry entry = calendar(SmallSite.with(CALENDAR)).months().get(0).entries().get(1);

    assertEquals("dinsdag 24 maart 2026", entry.date());
    assertEquals("2026-03-24", entry.machineDate());
    assertEquals("", entry.lastDate());
    assertEquals("09:30", entry.start());
    assertEquals("", entry.end());
    assertEquals("Groep A", entry.group());
    assertEquals("Nederlands, Turks", entry.languages());
    assertEquals("yes", entry.children());
    assertEquals("planned", entry.status());
    assertEquals("voorjaar/index.html", entry.programme().href());
  }

  @Test
  void everyTimeOfASeriesIsShownAndAMovedOneSaysWhereItWas() {
    CalendarView view =
        calendar(
            SmallSite.with(
                CALENDAR.substring(0, CALENDAR.indexOf("-- data/calendar"))
                    + """
                    -- data/calendar/a.csv --
                    id;programma;soort;titel;van;begin;status;herhalen;keer;reeks;in-plaats-van;\
                    reiskosten;plaatsen-vrij;als-vol
                    les;voorjaar;bijeenkomst;Les;2026-03-24;9:30;gepland;elke week;3;;;\
                    Buskaart;vol;Bel ons.
                    ;;;;2026-04-02;;verplaatst;;;les;2026-03-31;;open;
                    """));

    assertEquals(
        List.of("les-2026-03-24", "les-2026-03-31", "les-2026-04-07"),
        entries(view).map(CalendarView.Entry::id).toList());
    assertEquals(
        List.of("2026-03-24  full", "2026-04-02 dinsdag 31 maart 2026 open", "2026-04-07  full"),
        entries(view)
            .map(one -> one.machineDate() + " " + one.movedFrom() + " " + one.capacity())
            .toList());
    assertEquals(
        "Buskaart, Bel ons.",
        entries(view).map(one -> one.travelCosts() + ", " + one.whenFull()).findFirst().get());
  }

  private static Stream<CalendarView.Entry> entries(CalendarView view) {
    return view.months().stream().flatMap(month -> month.entries().stream());
  }

  @Test
  void hiddenAddressIsInNoModelOfTheCalendar() {
    SmallSite site = SmallSite.with(CALENDAR);
    String all = calendar(site) + site.view("agenda/voorjaar", ProgrammeModel.class).toString();

    assertTrue(all.contains("Openbaarpad") && all.contains("Het Huis"), all);
    assertFalse(all.contains("Geheimpad"), all);
    assertEquals(
        List.of(
            new CalendarView.Venue("De Zaal", "Zuid, Utrecht", "Openbaarpad", "yes", List.of()),
            new CalendarView.Venue("Het Huis", "Utrecht", "", "after-registration", List.of()),
            new CalendarView.Venue("De Schuur", "West, Utrecht", "", "area-only", List.of())),
        calendar(site).months().stream()
            .flatMap(month -> month.entries().stream())
            .flatMap(entry -> entry.place().stream())
            .toList());
  }

  @Test
  void programmeShowsItsOwnEntriesAndLinksToItsMethodology() {
    SmallSite site = SmallSite.with(CALENDAR);
    ProgrammeModel model = site.view("agenda/voorjaar", ProgrammeModel.class);

    assertEquals(Optional.of("../../kracht/index.html"), model.methodology().map(PageLink::href));
    assertEquals("1 maart 2026", model.from());
    assertEquals("30 juni 2026", model.until());
    assertEquals(2, model.calendar().months().size());
    assertEquals(
        List.of("../agenda/voorjaar/index.html"),
        hrefs(site.view("kracht", MethodologyModel.class).programmes()));
  }

  @Test
  void statementAboutAccessibilityWritesDaysAsPeopleDoAndShowsTheLastCheck() {
    SmallSite site =
        SmallSite.with(
            """
            -- content/open.adoc --
            = Voor iedereen
            :soort: pagina
            :beschrijving: Wat nog niet kan.
            :lezers: organisatie
            :toon: toegankelijkheid
            -- data/accessibility.csv --
            soort;id;wat;voor-wie;oorzaak;maatregel;datum
            toets;a;Alles bekeken.;;;;2026-11-21
            beperking;b;Geen gebaren.;Wie doof is.;Geen geld.;We vragen geld.;30-06-2027
            toets;c;Half bekeken.;;;;2026-03-09
            """);

    AccessibilityView view =
        (AccessibilityView) site.view("open", TextModel.class).view().orElseThrow();
    assertEquals("21 november 2026", view.lastChecked());
    assertEquals(
        List.of(
            new AccessibilityView.Check("Alles bekeken.", "21 november 2026", "2026-11-21"),
            new AccessibilityView.Check("Half bekeken.", "9 maart 2026", "2026-03-09")),
        view.checks());
    assertEquals(
        List.of(
            new AccessibilityView.Gap(
                "b",
                "Geen gebaren.",
                "Wie doof is.",
                "Geen geld.",
                "We vragen geld.",
                "30 juni 2027",
                "2027-06-30")),
        view.gaps());
  }

  private static CalendarView calendar(SmallSite site) {
    return (CalendarView) site.view("agenda", TextModel.class).view().orElseThrow();
  }

  private static List<String> hrefs(List<PageLink> links) {
    return links.stream().map(PageLink::href).toList();
  }
}
