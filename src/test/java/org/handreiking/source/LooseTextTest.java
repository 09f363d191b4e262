package org.handreiking.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.handreiking.source.LooseText.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LooseTextTest {

  @Test
  void utf8IsReadAsSuchWithAndWithoutAMark() {
    LooseText expected = new LooseText("één ş ع 🌱\n", Encoding.UTF_8);

    assertEquals(expected, of("één ş ع 🌱\r\n", "UTF-8"));
    assertEquals(expected, of("\uFEFFéén ş ع 🌱\r", "UTF-8"));
  }

  @Test
  void utf16IsKnownByItsMarkOrByTheZeroesInIt() {
    LooseText expected = new LooseText("id\téén ع 🌱", Encoding.UTF_16);

    assertEquals(expected, of("id\téén ع 🌱", "UTF-16"));
    assertEquals(expected, of("\uFEFFid\téén ع 🌱", "UTF-16LE"));
    assertEquals(expected, of("id\téén ع 🌱", "UTF-16LE"));
    assertEquals(expected, of("id\téén ع 🌱", "UTF-16BE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"café", "€ 5", "CAFÉ’S in ëén", "‘zo’n’ – avond…", "Zoë"})
  void anythingElseIsWindows1252(String text) {
    assertEquals(new LooseText(text, Encoding.WINDOWS_1252), of(text, "windows-1252"));
  }

  @ParameterizedTest
  @CsvSource({
    "C3 A9 20 E9, é é",
    "E2 80 99 20 E9, ’ é",
    "D8 B9 FF, عÿ",
    "F0 9F 8C B1 80, 🌱€",
    "C3 A9 C3, éÃ"
  })
  void bytesThatDoNotFitAreMarkedAndNoneIsLost(String hex, String text) {
    LooseText found = LooseText.of(HexFormat.ofDelimiter(" ").parseHex(hex));

    assertEquals(Encoding.UTF_8, found.encoding());
    assertEquals(true, found.isBroken());
    assertEquals(text, found.text().replace("" + LooseText.BROKEN, ""));
  }

  @Test
  void byteThatWindows1252LacksIsMarkedToo() {
    LooseText found = LooseText.of(HexFormat.ofDelimiter(" ").parseHex("63 81 E9"));

    assertEquals(Encoding.WINDOWS_1252, found.encoding());
    assertEquals(1, found.text().indexOf(LooseText.BROKEN));
  }

  @Test
  void noBytesAreAnEmptyText() {
    assertEquals(new LooseText("", Encoding.UTF_8), LooseText.of(new byte[0]));
  }

  @Test
  void anyBytesAreATextOfSomeEncoding() {
    Random random = new Random(20270309);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[random.nextInt(12)];
      random.nextBytes(bytes);
      LooseText.of(bytes);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"één", "Zoë’s café – zo’n avond", "التعارف", "güçlü yaşam", "€ 5", "🌱"})
  void textThatWasReadTwiceIsKnown(String text) {
    String windows = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("cp1252"));
    String latin = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

    assertEquals(
        windows.contains("\uFFFD") ? Optional.empty() : Optional.of(text),
        LooseText.beforeReadingTwice(windows));
    assertEquals(Optional.of(text), LooseText.beforeReadingTwice(latin));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "een", "één", "CAFÉ’S", "Ã", "Ãé", "التعارف", "Â", "ğ Ã©"})
  void textThatWasReadOnceIsLeftAlone(String text) {
    assertEquals(Optional.empty(), LooseText.beforeReadingTwice(text));
  }

  private static LooseText of(String text, String charset) {
    return LooseText.of(text.getBytes(Charset.forName(charset)));
  }
}
