package org.handreiking.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.site.ClassificationReader;
import org.handreiking.source.SourceTree;
import org.handreiking.source.TextTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectReaderTest {

  private static final String SITE =
      """
      -- data/classifications.csv --
      soort;id;naam
      niveau;laag;Laag
      thema;buurt;Buurt
      -- data/projects.csv --
      code;naam;gemeente;niveau;doelgroep;doel;wat-werkte;bron-stand;toelichting
      LH1;Buren;Den Haag | Utrecht;laag;Buren. | Ouders.;;Thee.;deels;Zie boek.
      L2;Taal;;laag;;;;vermeld;
      -- data/project-themes.csv --
      thema;projecten;themas
      Leven in de buurt;L2, LH1;buurt
      -- data/project-matrix.csv --
      niveau;onderdeel;tekst
      laag;werving;Ga langs. | Bel aan.
      -- data/project-recommendations.csv --
      niveau;kop;tekst;projecten
      laag;rol-gemeente;Geef ruimte.;LH1
      """;

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void allFourSheetsAreRead() {
    ProjectCatalogue catalogue = read(SITE);
    Project project = catalogue.find("LH1").orElseThrow();

    assertEquals(List.of("LH1", "L2"), List.copyOf(catalogue.projects().keySet()));
    assertEquals("Buren", project.name());
    assertEquals("lh1", project.pageName());
    assertEquals(List.of("Den Haag", "Utrecht"), project.municipalities());
    assertEquals("laag", project.level());
    assertEquals(SourceState.PART, project.state());
    assertEquals("Zie boek.", project.note());
    assertEquals("data/projects.csv:2", project.at().toString());
    assertEquals(
        List.of(
            new SearchTheme(
                "Leven in de buurt", "Leven in de buurt", List.of("L2", "LH1"), List.of("buurt"))),
        catalogue.themes());
    assertEquals(
        List.of(new MatrixCell("laag", MatrixPart.RECRUITMENT, List.of("Ga langs.", "Bel aan."))),
        catalogue.matrix());
    assertEquals(
        List.of(
            new Recommendation(
                "laag", RecommendationHeading.MUNICIPALITY_ROLE, "Geef ruimte.", List.of("LH1"))),
        catalogue.recommendations());
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @Test
  void fieldThatTheSourceDoesNotTellIsMissingAndNotEmpty() {
    ProjectCatalogue catalogue = read(SITE);

    assertEquals(
        Map.of(
            ProjectField.TARGET_GROUP,
            List.of("Buren.", "Ouders."),
            ProjectField.WORKED,
            List.of("Thee.")),
        catalogue.find("LH1").orElseThrow().fields());
    assertEquals(Map.of(), catalogue.find("L2").orElseThrow().fields());
  }

  @ParameterizedTest
  @CsvSource({
    "LH1;Buren, L-1;Buren, data/projects.csv:2 (A2) TABLE_BAD_ID L-1",
    "L2;Taal;;laag, LH1;Taal;;laag, data/projects.csv:3 (A3) TABLE_SAME_ID LH1",
    "L2;Taal;;laag, L2;;;laag, data/projects.csv:3 (B3) TABLE_EMPTY_CELL naam",
    "L2;Taal;;laag, L2;Taal;;kracht, data/projects.csv:3 (D3) REFERENCE_UNKNOWN kracht",
    "vermeld, half, data/projects.csv:3 (H3) TABLE_BAD_CHOICE half",
    "laag;werving, hoog;werving, data/project-matrix.csv:2 (A2) REFERENCE_UNKNOWN hoog",
    "laag;werving, laag;weer, data/project-matrix.csv:2 (B2) TABLE_BAD_CHOICE weer",
    "laag;rol-gemeente, laag;, data/project-recommendations.csv:2 (B2) TABLE_EMPTY_CELL kop"
  })
  void mistakeIsReportedAtItsCell(String right, String wrong, String expected) {
    read(SITE.replace(right, wrong));

    assertEquals(true, Shown.in(diagnostics).contains(expected), Shown.in(diagnostics).toString());
  }

  @Test
  void codesOfProjectsThatDoNotExistAreReportedAndLeftOut() {
    ProjectCatalogue catalogue =
        read(SITE.replace("L2, LH1", "L2, L9, LH1").replace("ruimte.;LH1", "ruimte.;L8"));

    assertEquals(List.of("L2", "LH1"), catalogue.themes().get(0).projects());
    assertEquals(List.of(), catalogue.recommendations().get(0).projects());
    assertEquals(
        List.of(
            "data/project-recommendations.csv:2 (D2) REFERENCE_UNKNOWN L8",
            "data/project-themes.csv:2 (B2) REFERENCE_UNKNOWN L9"),
        Shown.in(diagnostics));
  }

  @Test
  void siteWithoutProjectsHasAnEmptyCatalogue() {
    ProjectCatalogue catalogue = read("");

    assertEquals(Map.of(), catalogue.projects());
    assertEquals(List.of(), catalogue.themes());
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  private ProjectCatalogue read(String site) {
    SourceTree tree = TextTree.of(site);
    return new ProjectReader(diagnostics, new ClassificationReader(diagnostics).read(tree))
        .read(tree);
  }
}
