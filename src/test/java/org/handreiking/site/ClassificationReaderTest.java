package org.handreiking.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.TextTree;
import org.junit.jupiter.api.Test;

class ClassificationReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void classesKeepTheEditorsOrderAndMayShareIdsBetweenClassifications() {
    Classifications classifications =
        read(
            """
            soort;id;code;naam;uitleg
            niveau;midden;M;Midden;In een groep.
            niveau;laag;L;Laag;
            thema;midden;;In het midden;
            """);

    assertEquals(
        List.of("midden", "laag"),
        classifications.all(Classification.PARTICIPATION_LEVEL).stream()
            .map(Category::id)
            .toList());
    assertEquals(
        Optional.of(new Category("midden", "M", "Midden", "In een groep.")),
        classifications.find(Classification.PARTICIPATION_LEVEL, "midden"));
    assertEquals(Optional.empty(), classifications.find(Classification.LIFE_DOMAIN, "midden"));
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @Test
  void mistakesAreReportedAtTheirCells() {
    read("soort;id;naam\nkleur;rood;Rood\nthema;Rood;Rood\nthema;rood;\nthema;rood;Rood\n");

    assertEquals(
        List.of(
            "data/classifications.csv:2 (A2) TABLE_BAD_CHOICE kleur",
            "data/classifications.csv:3 (B3) TABLE_BAD_ID Rood",
            "data/classifications.csv:4 (C4) TABLE_EMPTY_CELL naam",
            "data/classifications.csv:5 (B5) TABLE_SAME_ID rood"),
        Shown.in(diagnostics));
  }

  @Test
  void publicationsAreReadByIdAndTellOnlyWhatTheSourceTells() {
    Map<String, Publication> publications =
        new PublicationReader(diagnostics)
            .read(
                TextTree.of(
                    """
                    -- data/sources.csv --
                    id;titel;uitgever
                    boek;Het boek;
                    plan;;Stichting
                    boek;Nog een boek;
                    """));

    assertEquals(new Publication("boek", "Het boek", "", "", "", ""), publications.get("boek"));
    assertEquals(
        List.of(
            "data/sources.csv:3 (B3) TABLE_EMPTY_CELL titel",
            "data/sources.csv:4 (A4) TABLE_SAME_ID boek"),
        Shown.in(diagnostics));
  }

  private Classifications read(String text) {
    return new ClassificationReader(diagnostics)
        .read(TextTree.of("-- data/classifications.csv --\n" + text));
  }
}
