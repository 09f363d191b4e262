package org.handreiking.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.handreiking.page.model.AccessibilityView;
import org.handreiking.page.model.MatrixView;
import org.handreiking.page.model.PageLink;
import org.handreiking.page.model.ProjectGroupModel;
import org.handreiking.page.model.ProjectModel;
import org.handreiking.page.model.ProjectsView;
import org.handreiking.page.model.TextModel;
import org.handreiking.site.Publication;
import org.junit.jupiter.api.Test;

/** The pages that are made from spreadsheets: projects, and what is accessible. */
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

  private static List<String> hrefs(List<PageLink> links) {
    return links.stream().map(PageLink::href).toList();
  }
}
