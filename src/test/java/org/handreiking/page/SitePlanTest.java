package org.handreiking.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.handreiking.page.SitePaths.Grouping;
import org.handreiking.site.PagePath;
import org.handreiking.source.TextTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePlanTest {

  private static final String PROJECTS =
      """
      -- content/projecten/index.adoc --
      = Projecten
      :soort: pagina
      :beschrijving: Alle projecten.
      :lezers: organisatie
      :toon: projecten
      -- data/classifications.csv --
      soort;id;naam;uitleg
      niveau;laag;Laag;De eerste stap.
      niveau;hoog;Hoog;
      -- data/projects.csv --
      code;naam;gemeente;niveau;bron-stand
      L1;Buren;Utrecht | 's-Hertogenbosch;laag;heel
      L2;Taal;Utrecht;laag;heel
      -- data/project-themes.csv --
      thema;projecten
      Leven in de buurt;L1
      """;
  private static final String PROGRAMME =
      """
      -- data/programmes.json --
      [{"id": "voorjaar", "title": "Voorjaar", "methodology": "hulp", "municipality": "Utrecht",
        "from": "2026-03-01", "until": "2026-06-30", "groups": []}]
      """;

  @Test
  void everythingThatWasReadHasItsOwnPage() {
    SmallSite site = SmallSite.with(PROJECTS + PROGRAMME);

    assertEquals(
        List.of(
            " PAGE Welkom",
            "agenda PAGE Agenda",
            "agenda/voorjaar PROGRAMME Voorjaar",
            "hulp PAGE Hulp",
            "projecten PAGE Projecten",
            "projecten/gemeente/s-hertogenbosch PROJECT_GROUP 's-Hertogenbosch",
            "projecten/gemeente/utrecht PROJECT_GROUP Utrecht",
            "projecten/l1 PROJECT Buren",
            "projecten/l2 PROJECT Taal",
            "projecten/niveau/laag PROJECT_GROUP Laag",
            "projecten/thema/leven-in-de-buurt PROJECT_GROUP Leven in de buurt",
            "weg PAGE Niet gevonden"),
        site.site().register().all().stream()
            .map(page -> page.path() + " " + page.kind() + " " + page.title())
            .toList());
    assertEquals(List.of(), site.found());
  }

  @Test
  void pageForMissingPagesIsInNoList() {
    SmallSite site = SmallSite.with("");

    assertEquals(false, site.page("weg").listed());
    assertEquals(true, site.page("hulp").listed());
  }

  @Test
  void projectsAndProgrammesWithoutAPageAboveThemHaveNone() {
    SmallSite site =
        SmallSite.with(
            PROJECTS.replace(":toon: projecten\n", "")
                + PROGRAMME
                + "-- content/agenda.adoc --\n"
                + "= Agenda\n:soort: pagina\n:beschrijving: Zin.\n:lezers: trainer\n");

    assertEquals(
        List.of("", "agenda", "hulp", "projecten", "weg"),
        site.site().register().all().stream().map(page -> page.path().value()).toList());
  }

  @Test
  void addressThatIsTakenTwiceIsReportedWithBothPlaces() {
    SmallSite site =
        SmallSite.with(
            PROJECTS
                + PROGRAMME
                + """
                -- content/projecten/l2.adoc --
                = Taal
                :soort: pagina
                :beschrijving: Zin.
                :lezers: trainer
                -- content/agenda/voorjaar.adoc --
                = Voorjaar
                :soort: pagina
                :beschrijving: Zin.
                :lezers: trainer
                """);

    assertEquals(
        List.of(
            "data/programmes.json:1 PAGE_SAME_ADDRESS [/agenda/voorjaar,"
                + " content/agenda/voorjaar.adoc:1]",
            "data/projects.csv:3 PAGE_SAME_ADDRESS [/projecten/l2, content/projecten/l2.adoc:1]"),
        site.diagnostics().sorted().stream()
            .map(one -> one.at() + " " + one.code() + " " + one.values())
            .toList());
  }

  @Test
  void namesThatBecomeTheSameAddressAreReported() {
    SmallSite site =
        SmallSite.with(PROJECTS.replace("Utrecht | 's-Hertogenbosch", "Súdwest | Sudwest"));

    assertEquals(
        List.of("data/projects.csv:2 PAGE_SAME_ADDRESS /projecten/gemeente/sudwest"), site.found());
  }

  @Test
  void nameOfWhichNothingCanStandInAnAddressIsReported() {
    SmallSite site = SmallSite.with(PROJECTS.replace("'s-Hertogenbosch", "أوتريخت"));

    assertEquals(List.of("data/projects.csv:2 PAGE_BAD_PATH أوتريخت"), site.found());
  }

  @Test
  void everyPageThatTheSettingsNameMustExist() {
    String settings =
        """
        -- data/site.json --
        {"title": {"nl": "V"}, "tagline": {"nl": "Z"}, "address": "https://example.org/",
         "languages": ["nl"], "sourceLanguage": "nl", "navigation": ["agenda", "geen"],
         "footer": ["onder"], "help": "bel", "notFound": "zoek"}
        """;

    assertEquals(
        List.of(
            "data/site.json REFERENCE_UNKNOWN bel",
            "data/site.json REFERENCE_UNKNOWN geen",
            "data/site.json REFERENCE_UNKNOWN onder",
            "data/site.json REFERENCE_UNKNOWN zoek"),
        SmallSite.with(settings).found());
  }

  @Test
  void siteMustHaveAHomePage() {
    String withoutHome = SmallSite.BASE.replace("content/index.adoc", "content/begin.adoc");

    assertEquals(
        List.of("content REFERENCE_UNKNOWN index.adoc"),
        SmallSite.of(TextTree.of(withoutHome)).found());
  }

  @ParameterizedTest
  @CsvSource({"moed", "Geen Pad"})
  void methodologyOfAProgrammeMustExist(String methodology) {
    assertEquals(
        List.of("data/programmes.json:1 REFERENCE_UNKNOWN " + methodology),
        SmallSite.with(PROGRAMME.replace("\"hulp\"", "\"" + methodology + "\"")).found());
  }

  @ParameterizedTest
  @CsvSource({
    "Utrecht, utrecht",
    "''s-Hertogenbosch, s-hertogenbosch",
    "Súdwest-Fryslân, sudwest-fryslan",
    "'Hulp, zorg & werk!', hulp-zorg-werk",
    "Iğdır, igdir",
    "İzmir, izmir",
    "'  --  ', ''",
    "1 mei 2026, 1-mei-2026"
  })
  void nameBecomesAPartOfAnAddress(String name, String expected) {
    assertEquals(expected, SitePaths.pathName(name));
  }

  @Test
  void pagesOfGroupsStandBelowTheCatalogueInFoldersOfTheSourceLanguage() {
    SitePaths paths = SmallSite.with(PROJECTS).site().paths();

    assertEquals(
        Optional.of(new PagePath("projecten/gemeente/utrecht")),
        paths.projectGroup(Grouping.MUNICIPALITY, "Utrecht"));
    assertEquals(Optional.empty(), paths.projectGroup(Grouping.THEME, "!"));
  }

  @Test
  void ancestorsAreThePagesAboveThatExistFromTheTop() {
    SmallSite site = SmallSite.with(PROJECTS);

    assertEquals(
        List.of("", "projecten"),
        site.site().register().ancestors(new PagePath("projecten/gemeente/utrecht")).stream()
            .map(page -> page.path().value())
            .toList());
    assertEquals(List.of(), site.site().register().ancestors(PagePath.HOME));
  }
}
