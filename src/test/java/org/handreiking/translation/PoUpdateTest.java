package org.handreiking.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Language;
import org.handreiking.source.SourceFile;
import org.handreiking.source.TextBlock;
import org.handreiking.source.TextKind;
import org.junit.jupiter.api.Test;

class PoUpdateTest {

  private static final Language TURKISH = Language.of("tr");
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 9);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 2);

  private static List<FoundText> texts(String... lines) {
    List<FoundText> texts = new ArrayList<>();
    for (String line : lines) {
      TextBlock block =
          new TextBlock(TextKind.PARAGRAPH, Optional.empty(), line, texts.size() + 1, false);
      texts.add(new FoundText("content/a.adoc", block));
    }
    return texts;
  }

  private static String update(String before, LocalDate date, String... lines) {
    Optional<PoFile> old =
        before.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new PoReader(new Diagnostics()).read(SourceFile.ofText("a.tr.po", before)));
    return PoWriter.text(new PoUpdate(TURKISH, date).of(old, texts(lines)));
  }

  private static String translated(String po, String text, String translation) {
    String empty = "msgid \"" + text + "\"\nmsgstr \"\"\n";
    assertTrue(po.contains(empty), po);
    return po.replace(empty, "msgid \"" + text + "\"\nmsgstr \"" + translation + "\"\n");
  }

  @Test
  void newFileHoldsEveryTextOnceInItsOrder() {
    String po = update("", MARCH, "Adem in.", "Adem uit.", "Adem in.");

    assertTrue(po.indexOf("\"Adem in.\"") < po.indexOf("\"Adem uit.\""), po);
    assertTrue(po.contains("#. paragraph\n#: a.adoc:1 a.adoc:3\nmsgid \"Adem in.\"\n"), po);
    assertTrue(po.contains("\"X-Reviewed: nobody\\n\""), po);
  }

  @Test
  void translatorsAreToldWhatBracesMean() {
    TextBlock block =
        TextBlock.of(TextKind.INTERFACE, "a", "{0, plural, one {# keer} other {# keer}}", 1);
    List<FoundText> found = List.of(new FoundText("templates/messages.nl.properties", block));
    List<String> notes =
        new PoUpdate(TURKISH, MARCH).of(Optional.empty(), found).entries().get(0).notes();

    assertEquals(3, notes.size());
    assertTrue(notes.get(1).contains("{0}"), notes.get(1));
    assertTrue(notes.get(2).contains("one form for each"), notes.get(2));
  }

  @Test
  void unchangedTextsGiveAnUnchangedFile() {
    String po = translated(update("", MARCH, "Adem in.", "Adem uit."), "Adem in.", "Nefes al.");

    assertEquals(po, update(po, APRIL, "Adem in.", "Adem uit."));
  }

  @Test
  void translationGoesToTheTextThatResemblesItMostWhateverTheOrder() {
    String first =
        translated(
            update("", MARCH, "een twee drie vier"), "een twee drie vier", "bir iki üç dört");
    String second = update(first, APRIL, "een twee drie nieuw erbij", "een twee drie vier vijf");

    assertTrue(
        second.contains("msgid \"een twee drie vier vijf\"\nmsgstr \"bir iki üç dört\""), second);
    assertTrue(second.contains("msgid \"een twee drie nieuw erbij\"\nmsgstr \"\""), second);
  }

  @Test
  void changedTextMakesItsTranslationFuzzyWithWhatItWasAndTheDayWrittenOnce() {
    String first =
        translated(update("", MARCH, "Adem rustig in en uit."), "Adem rustig in en uit.", "Nefes.");
    String second = update(first, APRIL, "Adem heel rustig in en uit.");

    assertTrue(
        second.contains(
            """
            #. paragraph
            #. changed: 2026-04-02
            #: a.adoc:1
            #, fuzzy
            #| msgid "Adem rustig in en uit."
            msgid "Adem heel rustig in en uit."
            msgstr "Nefes."
            """),
        second);
    assertEquals(second, update(second, APRIL.plusDays(9), "Adem heel rustig in en uit."));
  }

  @Test
  void textThatChangesAgainRemembersWhatWasTranslatedAndSinceWhen() {
    String first = translated(update("", MARCH, "een twee drie vier"), "een twee drie vier", "x");
    String second = update(first, APRIL, "een twee drie vijf");
    String third = update(second, APRIL.plusDays(9), "een twee drie zes");

    assertTrue(
        third.contains("#| msgid \"een twee drie vier\"\nmsgid \"een twee drie zes\""), third);
    assertTrue(third.contains("#. changed: 2026-04-02\n"), third);
    assertFalse(third.contains("#~"), third);
  }

  @Test
  void translatorWhoTakesTheFuzzyFlagAwayHasDoneHerWork() {
    String first = translated(update("", MARCH, "een twee drie vier"), "een twee drie vier", "x");
    String second = update(first, APRIL, "een twee drie vijf");
    String third = update(second.replace("#, fuzzy\n", ""), APRIL, "een twee drie vijf");

    assertFalse(third.contains("#|") || third.contains("changed:"), third);
    assertTrue(third.contains("msgid \"een twee drie vijf\"\nmsgstr \"x\"\n"), third);
  }

  @Test
  void translationOfATextThatIsGoneIsKeptAndComesBackWithIt() {
    String first = translated(update("", MARCH, "Adem in.", "Sta op."), "Sta op.", "Ayağa kalk.");
    String second = update(first, APRIL, "Adem in.");
    String third = update(second, APRIL, "Adem in.", "Sta op.");

    assertTrue(second.endsWith("\n#~ msgid \"Sta op.\"\n#~ msgstr \"Ayağa kalk.\"\n"), second);
    assertEquals(first, third);
  }

  @Test
  void textThatNobodyTranslatedAndIsGoneLeavesNothing() {
    assertEquals(
        update("", MARCH, "Adem in."),
        update(update("", MARCH, "Adem in.", "Weg."), MARCH, "Adem in."));
  }

  @Test
  void namesThatProgramsFillInAreTakenOutAndOtherFieldsStay() {
    String po =
        update("", MARCH, "Adem in.")
            .replace("Last-Translator: not named", "Last-Translator: A <a@example.org>")
            .replace("\"X-Reviewed", "\"X-Generator: Poedit 3.4\\n\"\n\"X-Reviewed");
    String after = update("# A <a@example.org>, 2026.\n# About words.\n" + po, APRIL, "Adem in.");

    assertFalse(after.contains("@"), after);
    assertTrue(after.startsWith("# About words.\n"), after);
    assertTrue(after.contains("\"X-Generator: Poedit 3.4\\n\""), after);
    assertTrue(after.contains("\"Last-Translator: not named\\n\""), after);
  }

  @Test
  void commentsOfTranslatorsStay() {
    String po = update("", MARCH, "Adem in.").replace("#. paragraph", "# Ask her.\n#. paragraph");

    assertEquals(po, update(po, APRIL, "Adem in."));
  }
}
