package org.handreiking.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.SourceFile;
import org.handreiking.source.TextBlock;
import org.handreiking.source.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowTest {

  private enum Colour implements Choice {
    RED("red", "rood"),
    BLUE("blue", "blauw");

    private final List<String> names;

    Colour(String... names) {
      this.names = List.of(names);
    }

    @Override
    public List<String> names() {
      return names;
    }
  }

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12|12", "12,50|12.50", "12.50|12.50", "-3|-3", "0|0", "007|7", "0,10|0.10"})
  void numberKeepsTheDigitsItIsWrittenWith(String text, BigDecimal number) {
    assertEquals(Optional.of(number), row(text).number("value"));
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "veel",
        "1,2,3",
        "1.234,50",
        "1.500",
        "1.234.567",
        "€ 5",
        "5,",
        ",5",
        "1e3",
        "+5",
        "٣",
        "１２",
        "--1"
      })
  void whatIsNoNumberIsReported(String text) {
    assertEquals(Optional.empty(), row(text).number("value"));
    assertEquals(List.of("data/a.csv:2 (B2) TABLE_BAD_NUMBER " + text), Shown.in(diagnostics));
  }

  @Test
  void emptyNumberIsNotThereAndNoMistake() {
    assertEquals(Optional.empty(), row("").number("value"));
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @ParameterizedTest
  @ValueSource(strings = {"red", "rood", "ROOD", " Rood "})
  void choiceMayBeMadeByAnyNameInAnyCase(String text) {
    assertEquals(Optional.of(Colour.RED), row(text).choice("value", Colour.values()));
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @Test
  void choiceThatIsNoneIsReportedWithTheNamesThereAre() {
    assertEquals(Optional.empty(), row("geel").choice("value", Colour.values()));
    assertEquals(List.of("data/a.csv:2 (B2) TABLE_BAD_CHOICE geel"), Shown.in(diagnostics));
    assertEquals(List.of("geel", "rood, blauw"), Shown.values(diagnostics.sorted().get(0)));
  }

  @Test
  void choiceThatIsNotMadeIsReportedAsEmptyOnly() {
    assertEquals(Optional.empty(), row("").choice("value", Colour.values()));
    assertEquals(List.of("data/a.csv:2 (B2) TABLE_EMPTY_CELL waarde"), Shown.in(diagnostics));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "boze-brief", "l1", "2026-09"})
  void idHasSmallLettersDigitsAndSingleHyphens(String text) {
    assertEquals(Optional.of(text), row(text).id("value"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "a b", "a-", "a--b", "é", "a/b", "a_b", "ı"})
  void whatIsNoIdIsReported(String text) {
    assertEquals(Optional.empty(), row(text).id("value"));
    assertEquals(List.of("data/a.csv:2 (B2) TABLE_BAD_ID " + text), Shown.in(diagnostics));
  }

  @Test
  void emptyIdIsReportedAsEmptyOnly() {
    assertEquals(Optional.empty(), row("").id("value"));
    assertEquals(List.of("data/a.csv:2 (B2) TABLE_EMPTY_CELL waarde"), Shown.in(diagnostics));
  }

  @Test
  void namesAreSeparatedByCommasAndPointsByBars() {
    assertEquals(List.of("nl", "tr"), row(" nl , ,tr,").names("value"));
    assertEquals(List.of("een, twee", "drie"), row("een, twee | | drie |").points("value"));
    assertEquals(List.of(), row("").points("value"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+05", "1,23E+11", "1.2e5"})
  void idOfWhichExcelHasMadeANumberIsReportedAsSuch(String text) {
    assertEquals(Optional.empty(), row(text).id("value"));
    assertEquals(List.of("data/a.csv:2 (B2) TABLE_SCIENTIFIC " + text), Shown.in(diagnostics));
  }

  @ParameterizedTest
  @CsvSource({"R12, ''", "1E5, ''", "1E+05, TABLE_SCIENTIFIC", "R-12, TABLE_BAD_ID"})
  void codeHasLettersAndDigits(String text, String code) {
    assertEquals(code.isEmpty() ? Optional.of(text) : Optional.empty(), row(text).code("value"));
    assertEquals(
        code.isEmpty() ? List.of() : List.of("data/a.csv:2 (B2) " + code + " " + text),
        Shown.in(diagnostics));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-09, 2026-03-09",
    "9-3-2026, 2026-03-09",
    "09-03-2026, 2026-03-09",
    "9.3.2026, 2026-03-09",
    "9 maart 2026, 2026-03-09",
    "9 mrt. 2026, 2026-03-09",
    "9-mrt-2026, 2026-03-09",
    "9 March 2026, 2026-03-09",
    "1 sept 2026, 2026-09-01",
    "maandag 9 maart 2026, 2026-03-09",
    "ma 9-3-2026, 2026-03-09",
    "'Mon, 9 Mar 2026', 2026-03-09",
    "25/04/2027, 2027-04-25",
    "04/25/2027, 2027-04-25",
    "04/04/2027, 2027-04-04"
  })
  void dayIsReadAsItIsWrittenInTheNetherlands(String text, LocalDate day) {
    assertEquals(Optional.of(day), row(text).day("value"));
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31-02-2027|CAL_BAD_DATE|31-02-2027; februari 2027; 28",
        "29 februari 2027|CAL_BAD_DATE|29 februari 2027; februari 2027; 28",
        "03/04/2027|CAL_TWO_READINGS|03/04/2027; 3 april 2027; 4 maart 2027",
        "4-3-27|CAL_SHORT_YEAR|4-3-27; 4-3-2027",
        "4-3-’27|CAL_SHORT_YEAR|4-3-’27; 4-3-2027",
        "31-2-27|CAL_BAD_DATE|31-2-27; februari 2027; 28",
        "46084|CAL_SERIAL_DATE|46084; 3 maart 2026; 2026-03-03",
        "dinsdag 4 maart 2027|CAL_WRONG_WEEKDAY|dinsdag 4 maart 2027; 4 maart 2027; donderdag",
        "volgende week|CAL_NOT_A_DATE|volgende week",
        "9-3-0027|CAL_NOT_A_DATE|9-3-0027"
      })
  void whatIsNoDayIsReportedWithWhatItMayBe(String text, String code, String values) {
    assertEquals(Optional.empty(), row(text).day("value"));
    assertEquals(List.of("data/a.csv:2 (B2) " + code + " " + text), Shown.in(diagnostics));
    assertEquals(values, String.join("; ", Shown.values(diagnostics.sorted().get(0))));
  }

  @Test
  void dayMayBeAPartOfACell() {
    Row row = row("9-3-2026, 31-2-2026");

    assertEquals(Optional.of(LocalDate.of(2026, 3, 9)), row.day("value", "9-3-2026"));
    assertEquals(Optional.empty(), row.day("value", "31-2-2026"));
    assertEquals(List.of("data/a.csv:2 (B2) CAL_BAD_DATE 31-2-2026"), Shown.in(diagnostics));
  }

  @ParameterizedTest
  @CsvSource({
    "19:30, 19:30",
    "19.30, 19:30",
    "19u30, 19:30",
    "19 uur, 19:00",
    "19:30 uur, 19:30",
    "7:30 PM, 19:30",
    "7 p.m., 19:00",
    "12:00 AM, 00:00",
    "12:30 pm, 12:30",
    "0:00, 00:00",
    "23:59, 23:59"
  })
  void timeIsReadAsPeopleWriteIt(String text, LocalTime time) {
    assertEquals(Optional.of(time), row(text).time("value"));
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @ParameterizedTest
  @ValueSource(strings = {"24:00", "19:60", "19", "half acht", "19:30-21:00", "13 PM", "0:30 AM"})
  void whatIsNoTimeIsReported(String text) {
    assertEquals(Optional.empty(), row(text).time("value"));
    assertEquals(List.of("data/a.csv:2 (B2) CAL_BAD_TIME " + text), Shown.in(diagnostics));
  }

  @Test
  void commaAndPointInOneColumnAreReportedOnceWithBothCells() {
    List<Row> rows = rows("id;waarde\na;12\nb;1,50\nc;2.50\nd;3.50\ne;4,50\n");

    assertEquals(
        List.of("12", "1.50", "2.50", "3.50", "4.50"),
        rows.stream().map(row -> row.number("value").orElseThrow().toString()).toList());
    assertEquals(List.of("data/a.csv:4 (B4) TABLE_MIXED_NUMBERS 2.50"), Shown.in(diagnostics));
    assertEquals("B3", diagnostics.sorted().get(0).values().get(1));
  }

  @Test
  void cellThatHasBeenReportedIsNotReportedAgain() {
    Row row = row("#N/B");

    assertEquals(Optional.empty(), row.number("value"));
    assertEquals(Optional.empty(), row.day("value"));
    assertEquals(Optional.empty(), row.id("value"));
    assertEquals(List.of("data/a.csv:2 (B2) TABLE_EXCEL_ERROR #N/B"), Shown.in(diagnostics));
  }

  @Test
  void translationsBesideATextGoWithIt() {
    List<String> given = new ArrayList<>();
    String text = "id;waarde;waarde@ar;Value @ TR\na;Een;واحد;Bir\nb;Twee;;İki\n";
    for (Row row : rows(text, (file, block) -> note(given, block))) {
      row.words("value");
    }

    assertEquals(List.of("Een {ar=واحد, tr=Bir}", "Twee {tr=İki}"), given);
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @Test
  void translatedPointsGoWithTheirPoints() {
    List<String> given = new ArrayList<>();
    String text = "id;waarde;waarde@ar;waarde@tr\na;Een | Twee;واحد | اثنان;Bir\n";
    rows(text, (file, block) -> note(given, block)).get(0).wordPoints("value");

    assertEquals(List.of("Een {ar=واحد}", "Twee {ar=اثنان}"), given);
    assertEquals(List.of("data/a.csv:2 (D2) TABLE_POINTS_DIFFER 1"), Shown.in(diagnostics));
  }

  @Test
  void translationOfNothingIsReported() {
    rows("id;waarde;waarde@ar\na;;واحد\n").get(0).words("value");

    assertEquals(List.of("data/a.csv:2 (C2) TABLE_TRANSLATION_ALONE واحد"), Shown.in(diagnostics));
  }

  @Test
  void columnsOfTextsForReadersAreKnownWithTheirTranslations() {
    assertEquals(
        Set.of("value", "value@ar"), rows("id;waarde;waarde@ar\na;b;c\n").get(0).wordColumns());
  }

  private static String note(List<String> given, TextBlock block) {
    given.add(block.text() + " " + block.given());
    return block.text();
  }

  @Test
  void reportInAColumnThatTheSheetLacksNamesTheRow() {
    row("x").requiredText("other");

    assertEquals(List.of("data/a.csv:2 TABLE_EMPTY_CELL other"), Shown.in(diagnostics));
  }

  private Row row(String value) {
    return rows("id;waarde\nx;\"" + value + "\"\n").get(0);
  }

  private List<Row> rows(String text) {
    return rows(text, Words.AS_WRITTEN);
  }

  private List<Row> rows(String text, Words words) {
    List<Column> columns =
        List.of(
            Column.required("id"),
            Column.required("value", "waarde").words(),
            Column.optional("other"));
    return new TableReader(diagnostics)
        .read(SourceFile.ofText("data/a.csv", text).in(words), columns);
  }
}
