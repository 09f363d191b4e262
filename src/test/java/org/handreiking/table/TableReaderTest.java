package org.handreiking.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Severity;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.SourceFile;
import org.handreiking.source.TextBlock;
import org.handreiking.source.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("id"),
          Column.required("title", "titel").words(),
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
  void fileInWindows1252IsReadAndThreeWordsAreShown() {
    assertEquals(
        List.of("a/één café/Zoë", "b/privé/Zoë"),
        read(bytes("id;titel;zie-ook\na;één café;Zoë\nb;privé;Zoë\n", "windows-1252")));
    assertEquals(
        List.of("data/a.csv TABLE_WINDOWS_1252 \"één\", \"café\", \"Zoë\""), Shown.in(diagnostics));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void fileInUtf16IsRead(String charset) {
    assertEquals(List.of("a/één ع 🌱/"), read(bytes("id\ttitel\na\téén ع 🌱\n", charset)));
    assertNothingFound();
  }

  @Test
  void bytesOfAnotherEncodingAreReportedAtTheirCell() {
    byte[] bytes = bytes("nakijken: X\nid;titel\na;één\nb;priv#\n", "UTF-8");
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '#' || bytes[i] == 'X' ? (byte) 0xE9 : bytes[i];
    }
    read(bytes);

    assertEquals(
        List.of(
            "data/a.csv:1 (A1) TABLE_BROKEN_TEXT nakijken: é",
            "data/a.csv:1 (A1) TABLE_TITLE_ROW nakijken: é",
            "data/a.csv:4 (B4) TABLE_BROKEN_TEXT privé"),
        Shown.in(diagnostics));
  }

  @Test
  void lettersThatBecameQuestionMarksAreReportedOnce() {
    read("id;titel;zie-ook\na;????? ???;wat???\nb;?????;hoe??\n");

    assertEquals(List.of("data/a.csv:2 (B2) TABLE_TEXT_LOST ????? ???"), Shown.in(diagnostics));
    assertEquals("2", diagnostics.sorted().get(0).values().get(1));
  }

  @Test
  void lettersThatWereReadWrongAreReportedOnceWithWhatTheyWere() {
    read("id;titel;zie-ook\na;CafÃ©;ZoÃ«\nb;ğ É’;Ã\n");

    assertEquals(List.of("data/a.csv:2 (B2) TABLE_READ_TWICE CafÃ©"), Shown.in(diagnostics));
    assertEquals(List.of("CafÃ©", "Café", "2"), Shown.values(diagnostics.sorted().get(0)));
  }

  @Test
  void firstLineMayNameTheSeparatorAndIsNoRowOfTheSheet() {
    List<Row> rows = rows("sep=|\nid|titel\na|b;c\n");

    assertEquals("b;c", rows.get(0).text("title"));
    assertEquals("data/a.csv:3 (A2)", rows.get(0).at("id").toString());
    assertNothingFound();
  }

  @Test
  void separatorThatMayBeAnotherIsReported() {
    new TableReader(diagnostics)
        .read(
            SourceFile.ofText("data/a.csv", "titel,x;id\na,b;c\n"),
            List.of(Column.optional("id"), Column.optional("titel")));

    assertEquals("data/a.csv:1 TABLE_SEPARATOR ;", Shown.in(diagnostics).get(0));
  }

  @Test
  void tableOfOneColumnIsReadWhateverItsTextsHold() {
    assertEquals(
        List.of("een, twee", "drie"),
        new TableReader(diagnostics)
                .read(
                    SourceFile.ofText("data/a.csv", "id\neen, twee\ndrie\n"),
                    List.of(Column.required("id")))
                .stream()
                .map(row -> row.text("id"))
                .toList());
    assertNothingFound();
  }

  @Test
  void oneColumnWhereMoreMustBeIsReported() {
    assertEquals(List.of(), read("id|titel\na|b\n"));
    assertEquals(List.of("data/a.csv:1 TABLE_ONE_COLUMN id|titel"), Shown.in(diagnostics));
  }

  @Test
  void titleAboveTheHeaderIsSkippedAndNoted() {
    List<Row> rows = rows("Lijst 2027;;\n\nid;titel;zie-ook\na;b;c\n");

    assertEquals("data/a.csv:4 (A4)", rows.get(0).at("id").toString());
    assertEquals(List.of("data/a.csv:1 (A1) TABLE_TITLE_ROW Lijst 2027"), Shown.in(diagnostics));
    assertEquals(Severity.NOTE, diagnostics.sorted().get(0).severity());
  }

  @Test
  void rowAboveTheHeaderThatMayBeOneOfTheTableIsAWarning() {
    read("a;b;c\nid;titel;zie-ook\n");

    assertEquals(
        List.of("data/a.csv:1 (A1) TABLE_ROW_ABOVE_HEADER a | b | c"), Shown.in(diagnostics));
    assertEquals(1, diagnostics.count(Severity.WARNING));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b;c\nd;titel;f\n", "a;b\nc;d\n"})
  void tableWithoutNamesOfColumnsIsReported(String text) {
    assertEquals(List.of(), read(text));
    assertEquals(List.of("data/a.csv:1 TABLE_NO_HEADER id, titel"), Shown.in(diagnostics));
  }

  @Test
  void totalsAndRemarksBelowATableAreSetAsideAndNamed() {
    assertEquals(
        List.of("a/b/c"),
        read("id;titel;zie-ook;\na;b;c\nTotaal;;3\n;;;nakijken\nbijgewerkt op 1 maart\n"));
    assertEquals(
        List.of(
            "data/a.csv:3 (A3) TABLE_TOTALS Totaal | 3",
            "data/a.csv:4 (D4) TABLE_ROW_SET_ASIDE nakijken",
            "data/a.csv:5 (A5) TABLE_ROW_SET_ASIDE bijgewerkt op 1 maart"),
        Shown.in(diagnostics));
  }

  @Test
  void rowThatMayMeanSomethingIsNeverSetAside() {
    assertEquals(
        List.of("//c", "/Totaal anders/c", "Totaal//c", "a//"),
        read("id;titel;zie-ook\n;;c\n;Totaal anders;c\nTotaal;;c\na;;\n"));
    assertNothingFound();
  }

  @Test
  void rowThatLacksSomethingIsStillARow() {
    assertEquals(
        List.of("totaal/Totaal van alles/", "/b/c", "a//"),
        read("id;titel;zie-ook\ntotaal;Totaal van alles;\n;b;c\na;;\n"));
    assertNothingFound();
  }

  @ParameterizedTest
  @CsvSource({
    "=A2&B2, TABLE_FORMULA",
    "=SOM(A1:A9), TABLE_FORMULA",
    "+Groep, TABLE_FORMULA",
    "-(A1), TABLE_FORMULA",
    "@naam, TABLE_FORMULA",
    "#N/B, TABLE_EXCEL_ERROR",
    "#VERW!, TABLE_EXCEL_ERROR",
    "#NAAM?, TABLE_EXCEL_ERROR",
    "#waarde!, TABLE_EXCEL_ERROR",
    "#DIV/0!, TABLE_EXCEL_ERROR",
    "#####, TABLE_TOO_NARROW"
  })
  void whatExcelLeavesInACellIsReported(String text, String code) {
    read("id;titel\na;" + text + "\n");

    assertEquals(List.of("data/a.csv:2 (B2) " + code + " " + text), Shown.in(diagnostics));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- punt", "-12", "+31 30 123 45 67", "@ huis", "a=b", "# 1", "#1", "="})
  void whatOnlyLooksLikeAFormulaIsText(String text) {
    assertEquals(List.of("a/" + text + "/"), read("id;titel\na;" + text + "\n"));
    assertNothingFound();
  }

  @Test
  void marksThatTurnTheTextRoundAreReportedByName() {
    read("id;titel\na;b\u202Ec\nd;\u2068ع\u2069\n");

    assertEquals(
        List.of("data/a.csv:2 (B2) TABLE_DIRECTION_CONTROL U+202E RIGHT-TO-LEFT OVERRIDE"),
        Shown.in(diagnostics));
  }

  @Test
  void invisibleMarksAroundATextAreNoPartOfItAndAccentsAreComposed() {
    assertEquals(
        List.of("a/é/b"), read("id;titel;zie-ook\n\u00A0a\u200B;\u2060e\u0301;\uFEFFb\u200F\n"));
    assertNothingFound();
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
    assertEquals("B1", diagnostics.sorted().get(0).values().get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"titl", "tietl", "titell", "tutel", "titles"})
  void slipInTheNameOfAColumnIsReportedWithWhatWasMeant(String name) {
    read("id;" + name + "\na;b\n");

    assertEquals(List.of("data/a.csv:1 (B1) TABLE_MISSPELT_COLUMN " + name), Shown.in(diagnostics));
    assertEquals("titel", Shown.values(diagnostics.sorted().get(0)).get(1));
  }

  @Test
  void columnThatIsMissingIsNotMissedAgainInEachRow() {
    rows("id;zie-ook\na;b\n").get(0).requiredText("title");

    assertEquals(List.of("data/a.csv:1 TABLE_MISSING_COLUMN titel"), Shown.in(diagnostics));
  }

  @Test
  void columnOfTranslationsIsReportedWhereItCannotBe() {
    Words words =
        new Words() {
          @Override
          public String of(SourceFile file, TextBlock block) {
            return block.text();
          }

          @Override
          public boolean includes(String tag) {
            return tag.equals("ar");
          }
        };
    new TableReader(diagnostics)
        .read(
            SourceFile.ofText("data/a.csv", "id;titel;titel@ar;titel@fr;id@ar\na;b;c;d;e\n")
                .in(words),
            COLUMNS);

    assertEquals(
        List.of(
            "data/a.csv:1 (D1) TABLE_OTHER_LANGUAGE titel@fr",
            "data/a.csv:1 (E1) TABLE_NOT_TRANSLATED id@ar"),
        Shown.in(diagnostics));
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
    assertEquals(List.of("data/a.csv:3 TABLE_UNREADABLE @table.open-quote"), Shown.in(diagnostics));
  }

  @Test
  void textBehindAQuoteIsReportedWhereItsRowStarts() {
    assertEquals(List.of(), read("id;titel\na;b\nc;\"open\" en dicht\nd;e\n"));
    assertEquals(
        List.of("data/a.csv:3 TABLE_UNREADABLE @table.text-after-quote"), Shown.in(diagnostics));
  }

  private List<Row> rows(String text) {
    return new TableReader(diagnostics).read(SourceFile.ofText("data/a.csv", text), COLUMNS);
  }

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  private List<String> read(byte[] bytes) {
    return shown(new TableReader(diagnostics).read(new SourceFile("data/a.csv", bytes), COLUMNS));
  }

  private List<String> read(String text) {
    return shown(rows(text));
  }

  private static List<String> shown(List<Row> rows) {
    return rows.stream()
        .map(row -> row.text("id") + "/" + row.text("title") + "/" + row.text("see-also"))
        .toList();
  }

  private void assertNothingFound() {
    assertEquals(List.of(), Shown.in(diagnostics));
  }
}
