package org.handreiking.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoFilesTest {

  private static final String HEADER =
      """
      msgid ""
      msgstr ""
      "Content-Type: text/plain; charset=UTF-8\\n"
      "X-Reviewed: nobody\\n"
      """;

  private static final String TEXTS =
      """

      # Meant to the group.
      #. paragraph
      #: boze-brief.adoc:12 boze-brief.adoc:40
      #, fuzzy
      #| msgid "Adem uit."
      msgid "Adem in en uit."
      msgstr "Nefes ver."

      #. attribute, safety
      msgctxt "safety"
      msgid "Je mag stoppen."
      msgstr "\\"Durabilirsin\\".\\tYa da\\\\"

      #. list item
      msgid ""
      "Eerst dit +\\n"
      "en dan dat."
      msgstr ""

      #~ msgid "Weg."
      #~ msgstr "Gitti."
      """;

  private final Diagnostics diagnostics = new Diagnostics();

  private PoFile read(String text) {
    return new PoReader(diagnostics).read(SourceFile.ofText("content/a.tr.po", text));
  }

  @Test
  void everythingInAFileIsReadAndWrittenAgainAsItWas() {
    PoFile file = read(HEADER + TEXTS);

    assertEquals(HEADER + TEXTS, PoWriter.text(file));
    assertEquals(Optional.of("nobody"), file.field("X-Reviewed"));
    PoEntry first = file.entries().get(0);
    assertEquals("Adem in en uit.", first.key().text());
    assertEquals(Optional.of("Adem uit."), first.previous().map(PoEntry.Key::text));
    assertEquals(List.of("boze-brief.adoc:12", "boze-brief.adoc:40"), first.places());
    assertTrue(first.isFuzzy());
    assertEquals(6, first.at().line());
    PoEntry second = file.entries().get(1);
    assertEquals(Optional.of("safety"), second.key().context());
    assertEquals("\"Durabilirsin\".\tYa da\\", second.translations().get(0));
    assertEquals("Eerst dit +\nen dan dat.", file.entries().get(2).key().text());
    assertTrue(file.entries().get(3).obsolete());
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @Test
  void linesThatAToolHasWrappedAreJoined() {
    PoFile file =
        read(
            HEADER
                + """

                msgid ""
                "Een lange zin die een programma "
                "in tweeën heeft geschreven."
                msgstr "Uzun "
                "cümle."
                """);

    assertEquals(
        "Een lange zin die een programma in tweeën heeft geschreven.",
        file.entries().get(0).key().text());
    assertEquals("Uzun cümle.", file.entries().get(0).translations().get(0));
  }

  @Test
  void entriesWithoutABlankLineBetweenAreTwo() {
    assertEquals(
        2,
        read(HEADER + "msgid \"a\"\nmsgstr \"b\"\n#. x\nmsgid \"c\"\nmsgstr \"d\"\n")
            .entries()
            .size());
    assertEquals(
        2,
        read(HEADER + "#~ msgid \"a\"\n#~ msgstr \"b\"\n#~ msgid \"c\"\n#~ msgstr \"d\"\n")
            .entries()
            .size());
  }

  @Test
  void textsWithPluralFormsAreKept() {
    String text =
        HEADER
            + """

            msgid "one"
            msgid_plural "many"
            msgstr[0] "bir"
            msgstr[1] "çok"
            """;
    assertEquals(text, PoWriter.text(read(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "'msgstr \"b\"', 'msgstr b', content/a.tr.po:7 PO_SYNTAX msgstr b",
    "'msgstr \"b\"', 'msgstr \"b', content/a.tr.po:7 PO_SYNTAX msgstr \"b",
    "'msgstr \"b\"', 'msgstr \"\\q\"', content/a.tr.po:7 PO_SYNTAX msgstr \"\\q\"",
    "'msgstr \"b\"', 'dit hoort hier niet', content/a.tr.po:7 PO_SYNTAX dit hoort hier niet",
    "'charset=UTF-8', 'charset=ISO-8859-9', content/a.tr.po:1 PO_CHARSET text/plain; charset=ISO-8859-9"
  })
  void mistakeIsReportedAtItsLine(String right, String wrong, String expected) {
    read((HEADER + "\nmsgid \"a\"\nmsgstr \"b\"\n").replace(right, wrong));

    assertEquals(expected, Shown.in(diagnostics).get(0));
  }

  @Test
  void fileThatIsNotUtf8IsReportedAndHasNoEntries() {
    byte[] turkish =
        (HEADER + "\nmsgid \"a\"\nmsgstr \"böyle\"\n").getBytes(StandardCharsets.ISO_8859_1);
    PoFile file = new PoReader(diagnostics).read(new SourceFile("content/a.tr.po", turkish));

    assertEquals(List.of(), file.entries());
    assertEquals(List.of("content/a.tr.po:7 FILE_NOT_UTF8"), Shown.in(diagnostics));
  }

  @Test
  void commentsAfterTheLastTextAreNoMistake() {
    PoFile file = read(HEADER + "\nmsgid \"a\"\nmsgstr \"b\"\n\n# einde\n");

    assertEquals(1, file.entries().size());
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @Test
  void textThatIsThereTwiceIsReported() {
    read(HEADER + "\nmsgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n");

    assertEquals(List.of("content/a.tr.po:9 PO_TWICE a"), Shown.in(diagnostics));
  }

  @Test
  void sameTextInAnotherContextIsAnother() {
    read(HEADER + "\nmsgid \"a\"\nmsgstr \"b\"\n\nmsgctxt \"x\"\nmsgid \"a\"\nmsgstr \"c\"\n");

    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @Test
  void fileWithoutAHeaderIsReported() {
    read("msgid \"a\"\nmsgstr \"b\"\n");

    assertEquals(List.of("content/a.tr.po:1 PO_NO_HEADER"), Shown.in(diagnostics));
  }
}
