package org.handreiking.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {

  @Test
  void textIsUtf8WhateverTheMachineIsSetTo() {
    SourceFile file = new SourceFile("a.adoc", "één ş ع 🌱".getBytes(UTF_8));

    assertEquals(Optional.of("één ş ع 🌱"), file.text());
    assertEquals(OptionalInt.empty(), file.firstLineThatIsNotUtf8());
  }

  @Test
  void onlySpreadsheetsMayBeInAnotherEncoding() {
    byte[] bytes = "één\r\ntwee".getBytes(ISO_8859_1);

    assertEquals(List.of("één", "twee"), new SourceFile("data/a.csv", bytes).lines());
    assertEquals(List.of(), new SourceFile("content/a.adoc", bytes).lines());
  }

  @Test
  void spreadsheetInTwoEncodingsHasNoText() {
    byte[] bytes = "één X".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;

    assertEquals(Optional.empty(), new SourceFile("data/a.csv", bytes).text());
  }

  @Test
  void byteOrderMarkIsNoPartOfTheText() {
    assertEquals(Optional.of("id"), SourceFile.ofText("a.csv", "\uFEFFid").text());
  }

  @Test
  void byteOrderMarkFurtherOnIsKept() {
    assertEquals(Optional.of("a\uFEFF"), SourceFile.ofText("a.csv", "a\uFEFF").text());
  }

  @Test
  void windowsAndOldMacintoshLineEndsBecomeOneLineFeedEach() {
    SourceFile file = SourceFile.ofText("a.adoc", "een\r\ntwee\rdrie\n\r\nvijf");

    assertEquals(Optional.of("een\ntwee\ndrie\n\nvijf"), file.text());
    assertEquals(List.of("een", "twee", "drie", "", "vijf"), file.lines());
  }

  @Test
  void fileThatEndsWithALineEndHasAnEmptyLastLine() {
    assertEquals(List.of("een", ""), SourceFile.ofText("a.adoc", "een\n").lines());
  }

  @Test
  void fileInAnotherEncodingHasNoText() {
    SourceFile file = new SourceFile("a.adoc", "één".getBytes(ISO_8859_1));

    assertEquals(Optional.empty(), file.text());
    assertEquals(List.of(), file.lines());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineOfTheFirstBadByteIsFoundWithEveryKindOfLineEnd(String end) {
    String text = String.join(end, "een", "twee", "café", "één");

    assertEquals(
        OptionalInt.of(3),
        new SourceFile("a.adoc", text.getBytes(ISO_8859_1)).firstLineThatIsNotUtf8());
  }

  @Test
  void badByteAfterCharactersOfSeveralBytesIsFoundOnItsOwnLine() {
    byte[] good = "één\nş🌱\n".getBytes(UTF_8);
    byte[] bytes = Arrays.copyOf(good, good.length + 1);
    bytes[good.length] = (byte) 0xFF;

    assertEquals(OptionalInt.of(3), new SourceFile("a", bytes).firstLineThatIsNotUtf8());
  }

  @ParameterizedTest
  @ValueSource(strings = {"C3", "E2 82", "F0 9F 8C", "C0 80", "ED A0 80", "80", "F5 80 80 80"})
  void charactersThatAreCutOffOrWrittenTheWrongWayAreBad(String hex) {
    byte[] bytes = HexFormat.ofDelimiter(" ").parseHex("0A " + hex);

    assertEquals(OptionalInt.of(2), new SourceFile("a", bytes).firstLineThatIsNotUtf8());
    assertEquals(Optional.empty(), new SourceFile("a", bytes).text());
  }

  @Test
  void nameIsWhatComesAfterTheLastFolder() {
    assertEquals("index.adoc", SourceFile.ofText("content/methoden/index.adoc", "").name());
    assertEquals("index.adoc", SourceFile.ofText("index.adoc", "").name());
  }

  @Test
  void placeNamesTheFileAndTheLine() {
    SourceFile file = SourceFile.ofText("data/a.csv", "");

    assertEquals("data/a.csv", file.at().toString());
    assertEquals("data/a.csv:3", file.at(3).toString());
  }

  @Test
  void hashIsThatOfTheBytesAndNotOfTheText() {
    assertEquals(SourceFile.ofText("a", "x\n").hash(), SourceFile.ofText("b", "x\n").hash());
    assertNotEquals(SourceFile.ofText("a", "x\n").hash(), SourceFile.ofText("a", "x\r\n").hash());
  }
}
