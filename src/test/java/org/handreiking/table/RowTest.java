package org.handreiking.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.SourceFile;
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
  @ValueSource(strings = {"A", "a b", "-a", "a-", "a--b", "é", "a/b", "a_b", "ı"})
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

  @Test
  void reportInAColumnThatTheSheetLacksNamesTheRow() {
    row("x").requiredText("other");

    assertEquals(List.of("data/a.csv:2 TABLE_EMPTY_CELL other"), Shown.in(diagnostics));
  }

  private Row row(String value) {
    List<Column> columns =
        List.of(
            Column.required("id"), Column.required("value", "waarde"), Column.optional("other"));
    SourceFile file = SourceFile.ofText("data/a.csv", "id;waarde\nx;\"" + value + "\"\n");
    return new TableReader(diagnostics).read(file, columns).get(0);
  }
}
