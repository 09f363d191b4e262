package org.handreiking.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("id"),
          Column.required("title", "titel"),
          Column.optional("see-also", "zie-ook"));

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void separatorIsFoundInTheFirstRow(String separator) {
    assertEquals(
        List.of("a/Boze brief/b"),
        read("id;titel;zie-ook\na;Boze brief;b\n".replace(";", separator)));
    assertNothingFound();
  }

  @Test
  void otherSeparatorsInCellsAreText() {
    assertEquals(List.of("a/een, twee\tdrie/"), read("id;titel\na;een, twee\tdrie\n"));
    assertEquals(List.of("a/een; twee/"), read("id,titel\na,een; twee\n"));
    assertNothingFound();
  }

  @Test
  void columnsMayStandInAnyOrder() {
    assertEquals(List.of("a/Boze brief/b"), read("zie-ook;titel;id\nb;Boze brief;a\n"));
    assertNothingFound();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id;title;see-also",
        "ID;Titel;Zie ook",
        "\"Id\";\"TITEL\";\"zie_ook\"",
        " id ; títel ; zieook ",
        "\uFEFFid;titel;zie-ook"
      })
  void columnsMayBeNamedInDutchOrEnglishWithSmallDifferences(String header) {
    assertEquals(List.of("a/Boze brief/b"), read(header + "\na;Boze brief;b\n"));
    assertNothingFound();
  }

  @Test
  void optionalColumnThatIsLeftOutCountsAsEmpty() {
    assertEquals(List.of("a/Boze brief/"), read("id;titel\na;Boze brief\n"));
    assertNothingFound();
  }

  @Test
  void rowThatEndsEarlyHasEmptyCells() {
    assertEquals(List.of("a//"), read("id;titel;zie-ook\na\n"));
    assertNothingFound();
  }

  @Test
  void blanksAroundACellAreNoPartOfIt() {
    assertEquals(List.of("a/Boze brief/"), read("id;titel\n a ;\" Boze brief\u2003\"\n"));
  }

  @Test
  void quotedCellMayHoldQuotesSeparatorsAndLineBreaks() {
    assertEquals(
        List.of("a/zij zei: \"nee; nu\"\nen ging/"),
        read("id;titel\na;\"zij zei: \"\"nee; nu\"\"\r\nen ging\"\n"));
    assertNothingFound();
  }

  @Test
  void rowAfterAQuotedLineBreakKnowsItsLineInTheFileAndItsRowInTheSheet() {
    List<Row> rows =
        rows(
            """
            id;titel
            a;"een
            twee
            drie"

            b;vier
            c;vijf
            """);

    assertEquals(
        List.of("data/a.csv:2 (B2)", "data/a.csv:6 (B4)", "data/a.csv:7 (B5)"),
        rows.stream().map(row -> row.at("title").toString()).toList());
    assertEquals("data/a.csv:6", rows.get(1).at().toString());
  }

  @Test
  void blankRowsAreLeftOutButCounted() {
    assertEquals(
        List.of("data/a.csv:5 (A5)"),
        rows("id;titel\n\n;\n \t ; \na;b\n\n").stream()
            .map(row -> row.at("id").toString())
            .toList());
    assertNothingFound();
  }

  @Test
  void lastRowNeedsNoLineEnd() {
    assertEquals(List.of("a/b/"), read("id;titel\na;b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "\uFEFF", "id;titel", "id;titel\n"})
  void sheetWithoutRowsHasNone(String text) {
    assertEquals(List.of(), read(text));
    assertNothingFound();
  }

  @Test
  void fileThatIsNotUtf8HasNoRows() {
    byte[] bytes = "id;titel\na;één\n".getBytes(StandardCharsets.ISO_8859_1);

    assertEquals(
        List.of(), new TableReader(diagnostics).read(new SourceFile("data/a.csv", bytes), COLUMNS));
  }

  @Test
  void cellBeyondTheLastColumnIsReportedUnlessItIsEmpty() {
    assertEquals(List.of("a/b/", "c/d/"), read("id;titel\na;b;;te veel\nc;d;;\n"));
    assertEquals(List.of("data/a.csv:2 (D2) TABLE_EXTRA_CELL te veel"), Shown.in(diagnostics));
  }

  @Test
  void unknownColumnIsReportedOnceAndNotRead() {
    assertEquals(List.of("a/b/"), read("id;kleur;titel\na;rood;b\n"));
    assertEquals(List.of("data/a.csv:1 (B1) TABLE_UNKNOWN_COLUMN kleur"), Shown.in(diagnostics));
    assertEquals("id, titel, zie-ook", Shown.values(diagnostics.sorted().get(0)).get(1));
  }

  @Test
  void columnWithoutANameMayHoldNotesOfTheEditorsOwn() {
    assertEquals(List.of("a/b/"), read("id;;titel\na;nakijken;b\n"));
    assertNothingFound();
  }

  @Test
  void missingColumnIsReportedByItsDutchName() {
    assertEquals(List.of("a//b"), read("id;zie-ook\na;b\n"));
    assertEquals(List.of("data/a.csv:1 TABLE_MISSING_COLUMN titel"), Shown.in(diagnostics));
  }

  @Test
  void columnThatStandsThereTwiceIsReportedAndTheFirstCounts() {
    assertEquals(List.of("a/b/"), read("id;titel;title\na;b;c\n"));
    assertEquals(List.of("data/a.csv:1 (C1) TABLE_COLUMN_TWICE title"), Shown.in(diagnostics));
  }

  @Test
  void columnsAfterTheTwentySixthAreNamedWithTwoLetters() {
    String header = "id;titel" + ";".repeat(25) + "kleur" + ";".repeat(676) + "geur";

    read(header + "\na;b\n");
    assertEquals(
        List.of(
            "data/a.csv:1 (AA1) TABLE_UNKNOWN_COLUMN kleur",
            "data/a.csv:1 (AAA1) TABLE_UNKNOWN_COLUMN geur"),
        Shown.in(diagnostics));
  }

  @Test
  void quoteThatIsNeverClosedIsReportedWhereItsRowStarts() {
    assertEquals(List.of(), read("id;titel\na;b\nc;\"open\nd;e\n"));
    assertEquals(
        List.of("data/a.csv:3 TABLE_UNREADABLE"),
        Shown.in(diagnostics).stream().map(one -> one.substring(0, 30).strip()).toList());
  }

  private List<Row> rows(String text) {
    return new TableReader(diagnostics).read(SourceFile.ofText("data/a.csv", text), COLUMNS);
  }

  private List<String> read(String text) {
    return rows(text).stream()
        .map(row -> row.text("id") + "/" + row.text("title") + "/" + row.text("see-also"))
        .toList();
  }

  private void assertNothingFound() {
    assertEquals(List.of(), Shown.in(diagnostics));
  }
}
