package org.handreiking.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void valuesOfEveryKindAreRead() {
    JsonObject json =
        object(
            """
            {
              "title": "Één \\u0161",
              "count": 12,
              "price": 12.50,
              "written": "0.10",
              "on": true,
              "names": ["a", "b"],
              "titles": {"nl": "Dag", "en": "Hello"},
              "group": {"id": "x"},
              "groups": [{"id": "y"}, {"id": "z"}]
            }
            """);

    assertEquals("Één š", json.text("title"));
    assertEquals(12, json.integer("count"));
    assertEquals(new BigDecimal("12.50"), json.decimal("price"));
    assertEquals(new BigDecimal("0.10"), json.decimal("written"));
    assertEquals(true, json.flagOr("on", false));
    assertEquals(List.of("a", "b"), json.texts("names"));
    assertEquals(Map.of("nl", "Dag", "en", "Hello"), json.textMap("titles"));
    assertEquals("x", json.object("group").orElseThrow().text("id"));
    assertEquals(
        List.of("y", "z"), json.objects("groups").stream().map(one -> one.text("id")).toList());
    json.refuseOthers();
    assertNothingFound();
  }

  @Test
  void whatMayBeLeftOutHasItsOtherwise() {
    JsonObject json = object("{}");

    assertEquals("nl", json.textOr("language", "nl"));
    assertEquals(true, json.flagOr("on", true));
    assertFalse(json.has("on"));
    assertNothingFound();
  }

  @Test
  void missingMemberIsReportedWhereItsObjectStarts() {
    JsonObject json = object("\n\n{\"a\": 1}");

    assertEquals("", json.text("title"));
    assertEquals(List.of(), json.texts("names"));
    assertEquals(Map.of(), json.textMap("titles"));
    assertEquals(0, json.integer("count"));
    assertEquals(
        List.of(
            "data/a.json:3 JSON_MISSING count",
            "data/a.json:3 JSON_MISSING names",
            "data/a.json:3 JSON_MISSING title",
            "data/a.json:3 JSON_MISSING titles"),
        Shown.in(diagnostics));
  }

  @Test
  void memberOfAnotherKindIsReportedOnceOnItsLine() {
    JsonObject json =
        object(
            """
            {
              "text": 5,
              "texts": "a",
              "flag": "ja",
              "decimal": "veel",
              "decimal2": true,
              "integer": 1.5,
              "object": [],
              "objects": {},
              "items": ["a",
                3],
              "nothing": null
            }
            """);

    assertEquals("", json.text("text"));
    assertEquals(List.of(), json.texts("texts"));
    assertEquals(true, json.flagOr("flag", true));
    assertEquals(BigDecimal.ZERO, json.decimal("decimal"));
    assertEquals(BigDecimal.ZERO, json.decimal("decimal2"));
    assertEquals(0, json.integer("integer"));
    assertEquals(Optional.empty(), json.object("object"));
    assertEquals(List.of(), json.objects("objects"));
    assertEquals(List.of("a", ""), json.texts("items"));
    assertEquals("", json.text("nothing"));
    assertEquals(
        List.of(
            "data/a.json:2 text 5",
            "data/a.json:3 texts a",
            "data/a.json:4 flag ja",
            "data/a.json:5 decimal veel",
            "data/a.json:6 decimal2 true",
            "data/a.json:7 integer 1.5",
            "data/a.json:8 data/a.json […]",
            "data/a.json:9 data/a.json {…}",
            "data/a.json:11 items 3",
            "data/a.json:12 nothing null"),
        badValues());
  }

  @Test
  void numberOfAbsurdSizeIsReportedAndNotWrittenOut() {
    JsonObject json = object("{\"count\": 1e999999999}");

    assertEquals(0, json.integer("count"));
    assertEquals(List.of("data/a.json:1 count 1E+999999999"), badValues());
  }

  @Test
  void memberThatNobodyAskedForIsReportedWithTheOnesThatAreKnown() {
    JsonObject json = object("{\n\"title\": \"a\",\n\"kleur\": \"rood\"}");
    json.text("title");
    json.textOr("note", "");
    json.refuseOthers();

    assertEquals(List.of("data/a.json:3 JSON_UNKNOWN_KEY kleur"), Shown.in(diagnostics));
    assertEquals(List.of("kleur", "note, title"), diagnostics.sorted().get(0).values());
  }

  @Test
  void sameKeyTwiceIsReportedAtTheSecond() {
    SourceFile file =
        SourceFile.ofText(
            "data/a.json", "[{\n\"a\": 1,\n\"b\": 2,\n\"a\": {\"c\": 1, \"c\": 2}\n}]");
    new JsonReader(diagnostics).value(file);

    assertEquals(
        List.of("data/a.json:4 (/0/a) JSON_SAME_KEY a", "data/a.json:4 (/0/a/c) JSON_SAME_KEY c"),
        Shown.in(diagnostics));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{↵\"a\": 1↵\"b\": 2}|3",
        "{↵\"a\": 1,↵}|3",
        "{↵\"a\" 1}|2",
        "{↵a: 1}|2",
        "{↵'a': 1}|2",
        "{↵\"a\": \"open↵}|2",
        "{↵\"a\": 1|2",
        "[1,↵2↵|3",
        "{↵\"a\": nee}|2",
        "{↵// uitleg↵\"a\": 1}|2",
        "{↵\"a\": 01}|2",
        "{↵\"a\": NaN}|2",
        "{\"a\": 1}↵}|2",
        "{\"a\": 1}↵{}|2"
      })
  void whatIsNoJsonIsReportedOnItsLine(String text, int line) {
    assertInvalid(text.replace("↵", "\n"), line);
  }

  @Test
  void objectsNestedWithoutEndAreReportedAndDoNotOverflow() {
    read("{\"a\":".repeat(100_000));

    assertEquals(1, diagnostics.sorted().size());
    assertEquals("JSON_INVALID", diagnostics.sorted().get(0).code().name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"a\"", "12", "null", ""})
  void fileThatHoldsNoObjectIsReported(String text) {
    assertEquals(Optional.empty(), read(text));
    assertEquals(1, diagnostics.sorted().size());
    assertEquals("JSON_BAD_VALUE", diagnostics.sorted().get(0).code().name());
    assertEquals("{…}", diagnostics.sorted().get(0).values().get(2));
  }

  @Test
  void itemThatIsNoObjectIsReportedAndTheOthersAreKept() {
    List<JsonObject> found =
        new JsonReader(diagnostics)
            .objects(SourceFile.ofText("data/a.json", "[{\"id\": \"a\"},\n7,\n{\"id\": \"b\"}]"));

    assertEquals(List.of("a", "b"), found.stream().map(one -> one.text("id")).toList());
    assertEquals(List.of("data/a.json:2 data/a.json 7"), badValues());
  }

  @Test
  void placeOfAMemberIsThatOfItsValue() {
    JsonObject json = object("{\n\"a\":\n1}");

    assertEquals("data/a.json:3", json.at("a").toString());
    assertEquals("data/a.json:1", json.at("b").toString());
  }

  @Test
  void keysKeepTheirOrder() {
    assertEquals(List.of("tr", "ar", "nl"), object("{\"tr\":1,\"ar\":2,\"nl\":3}").keys());
  }

  @Test
  void fileThatIsNotUtf8IsNotRead() {
    byte[] bytes = "{\"a\": \"één\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertEquals(
        Optional.empty(), new JsonReader(diagnostics).object(new SourceFile("data/a.json", bytes)));
  }

  private Optional<JsonObject> read(String text) {
    return new JsonReader(diagnostics).object(SourceFile.ofText("data/a.json", text));
  }

  private JsonObject object(String text) {
    return read(text).orElseThrow();
  }

  private void assertInvalid(String text, int line) {
    read(text);
    assertEquals(
        List.of("data/a.json:" + line + " JSON_INVALID"),
        diagnostics.sorted().stream().map(one -> one.at() + " " + one.code()).toList());
  }

  private List<String> badValues() {
    return diagnostics.sorted().stream()
        .map(one -> one.at() + " " + one.values().get(0) + " " + one.values().get(1))
        .toList();
  }

  private void assertNothingFound() {
    assertEquals(List.of(), Shown.in(diagnostics));
  }
}
