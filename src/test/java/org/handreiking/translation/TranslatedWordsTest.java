package org.handreiking.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.site.Language;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.handreiking.source.TextBlock;
import org.handreiking.source.TextKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslatedWordsTest {

  private static final SourceFile PAGE = SourceFile.ofText("content/a.adoc", "");

  private final Diagnostics diagnostics = new Diagnostics();
  private TranslatedWords words;

  private void po(String language, String reviewed, String entries) {
    String header =
        """
        msgid ""
        msgstr ""
        "Content-Type: text/plain; charset=UTF-8\\n"
        "X-Reviewed: %s\\n"

        """;
    SourceFile file =
        SourceFile.ofText("content/a." + language + ".po", header.formatted(reviewed) + entries);
    words =
        new TranslatedWords(
            Translations.read(
                new SourceTree(List.of(PAGE, file)), Language.of(language), diagnostics));
  }

  private String put(String text, boolean isSafety) {
    return words
        .of(PAGE, new TextBlock(TextKind.PARAGRAPH, Optional.empty(), text, 3, isSafety))
        .replace(Marks.UNTRANSLATED, '[')
        .replace(Marks.BESIDE, '(')
        .replace(Marks.END, ']');
  }

  @Test
  void textWithoutATranslationStaysAsItIsAndIsMarked() {
    po(
        "tr",
        "nobody",
        "msgid \"Adem in.\"\nmsgstr \"Nefes al.\"\n\nmsgid \"Sta op.\"\nmsgstr \"\"\n");

    assertEquals("Nefes al.", put("Adem in.", false));
    assertEquals("[Sta op.]", put("Sta op.", false));
    assertEquals("[Ga zitten.]", put("Ga zitten.", false));
    assertEquals(
        new Freshness(3, 1, 0, Optional.empty(), Optional.empty()), words.freshness(PAGE.path()));
    assertEquals(2, words.freshness(PAGE.path()).missing());
    assertEquals(33, words.freshness(PAGE.path()).percent());
  }

  @Test
  void translationBesideItsTextIsTakenBeforeThatOfThePoFileAndNobodyHasReviewedIt() {
    po("tr", "trainer, 2026-05-01", "msgid \"Adem in.\"\nmsgstr \"Nefes al.\"\n");
    TextBlock block =
        new TextBlock(TextKind.PARAGRAPH, Optional.empty(), "Adem in.", 3, false)
            .with(Map.of("tr", "Soluk al.", "ar", "تنفس"));

    assertEquals("Nefes al.", put("Adem in.", false));
    assertEquals("trainer, 2026-05-01", freshness().review().orElseThrow().toString());
    assertEquals("Soluk al.", words.of(PAGE, block));
    assertEquals(new Freshness(1, 1, 0, Optional.empty(), Optional.empty()), freshness());
  }

  private Freshness freshness() {
    return words.freshness(PAGE.path());
  }

  @Test
  void translationThatIsBehindIsShownUnlessItIsAboutSafety() {
    po(
        "tr",
        "trainer, 2026-05-01",
        """
        #. paragraph
        #. changed: 2026-04-02
        #, fuzzy
        #| msgid "Adem."
        msgid "Adem in."
        msgstr "Nefes."
        """);

    assertEquals("Nefes.", put("Adem in.", false));
    assertEquals("[Adem in.]", put("Adem in.", true));
    assertEquals(
        new Freshness(
            1,
            0,
            1,
            Optional.of(LocalDate.of(2026, 4, 2)),
            Optional.of(
                new TranslationReview(TranslationReview.Role.TRAINER, LocalDate.of(2026, 5, 1)))),
        words.freshness(PAGE.path()));
  }

  @Test
  void translationAboutSafetyThatNobodyHasReviewedHasTheSourceBesideIt() {
    po("tr", "nobody", "msgid \"Je mag stoppen.\"\nmsgstr \"Durabilirsin.\"\n");
    assertEquals("Durabilirsin. (Je mag stoppen.]", put("Je mag stoppen.", true));

    po("tr", "native speaker, 2026-05-01", "msgid \"Je mag stoppen.\"\nmsgstr \"Durabilirsin.\"\n");
    assertEquals("Durabilirsin.", put("Je mag stoppen.", true));
  }

  @ParameterizedTest
  @CsvSource({
    "'Lees xref:a.adoc[dit].', 'xref:a.adoc[Bunu] oku.', ''",
    "'Lees xref:a.adoc[dit].', 'xref:b.adoc[Bunu] oku.', content/a.tr.po:6 PO_MARKUP xref:a.adoc",
    "'Lees xref:a.adoc[dit].', 'Bunu oku.', content/a.tr.po:6 PO_MARKUP xref:a.adoc",
    "'Over link:term:rouw[rouw].', 'link:term:rouw[yas] hakkında.', ''",
    "'Over link:term:rouw[rouw].', 'link:term:yas[yas] hakkında.', content/a.tr.po:6 PO_MARKUP link:term:rouw",
    "'Dag {0}', 'Selam {0}', ''",
    "'Dag {0}', 'Selam {1}', content/a.tr.po:6 PO_MARKUP 0",
    "'{0} – {1}', '{0}''da – ''{1}''', content/a.tr.po:6 PO_MARKUP 1",
    "'Zie <<doel>>', '<<hedef>> bak', content/a.tr.po:6 PO_MARKUP doel",
    "'Gewoon', '<b>Olağan</b>', content/a.tr.po:6 PO_MARKUP –",
    "'Gewoon', 'Ola\\nğan', content/a.tr.po:6 PO_MARKUP –",
    "'Bel 112', '113 arayın', content/a.tr.po:6 PO_NUMBER 112",
    "'Bel 0800-2000', '0800-2020 arayın', content/a.tr.po:6 PO_NUMBER 2000",
    "'Bel 0800-2000', '0800 2000 arayın', ''",
    "'Het kost € 2.905,40', '2,905.40 € tutar', ''",
    "'In 2026', '٢٠٢٦ yılında', ''",
    "'Om 19.30 uur', 'Saat 19:30', ''",
    "'Gewoon', 'Ola\uFFFDan', content/a.tr.po:6 PO_NO_LETTER U+FFFD",
    "'Gewoon', 'Ola\uE000an', content/a.tr.po:6 PO_NO_LETTER U+E000",
    "'Een *sterk* woord', '*Güçlü* bir kelime', ''",
    "'Een *sterk* woord', 'Güçlü bir kelime', content/a.tr.po:6 PO_MARKUP * *",
    "'Gewoon', 'Olağan\u200F', content/a.tr.po:6 PO_CONTROL U+200F"
  })
  void whatMustComeThroughATranslationIsChecked(String source, String text, String expected) {
    po("tr", "nobody", "msgid \"" + source + "\"\nmsgstr \"" + text + "\"\n");

    assertEquals(expected == null ? "" : expected, String.join("; ", Shown.in(diagnostics)));
    boolean shown = expected == null || expected.isEmpty() || expected.contains("PO_CONTROL");
    assertEquals(shown ? text : "[" + source + "]", put(source, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ayşe Y., 2026-05-01", "Nobody", "ja", "native speaker", "trainer, 2026-02-31"})
  void onlyARoleAndADayAreAReviewAndWhatElseStandsThereIsNotRepeated(String value) {
    po("tr", value, "msgid \"Je mag stoppen.\"\nmsgstr \"Durabilirsin.\"\n");

    assertEquals(
        List.of("content/a.tr.po:1 PO_REVIEWED native speaker, translator, trainer, professional"),
        Shown.in(diagnostics));
    assertEquals("Durabilirsin. (Je mag stoppen.]", put("Je mag stoppen.", true));
  }

  @Test
  void fileThatWasMadeOfOtherTextsIsReportedOnce() {
    po("tr", "nobody", "msgid \"Adem in.\"\nmsgstr \"Nefes al.\"\n\nmsgid \"Sta.\"\nmsgstr \"\"\n");
    put("Adem in.", false);
    put("Sta.", false);
    words.checkExtracted(diagnostics);
    assertEquals(List.of(), Shown.in(diagnostics));

    put("Adem rustig in.", false);
    put("Adem uit.", false);
    words.checkExtracted(diagnostics);
    assertEquals(List.of("content/a.tr.po:1 PO_OUTDATED 2"), Shown.in(diagnostics));
  }

  @Test
  void everyPluralFormOfTheLanguageMustBeThere() {
    String source = "{0, plural, one {# keer} other {# keer}}";
    String four = "{0, plural, zero {z} one {o} two {t} other {# مرة}}";
    po("ar", "nobody", "msgid \"" + source + "\"\nmsgstr \"" + four + "\"\n");
    assertEquals(List.of("content/a.ar.po:6 PO_PLURAL few, many"), Shown.in(diagnostics));
    assertEquals("[" + source + "]", put(source, false));

    String six = "{0, plural, zero {z} one {o} two {t} few {f} many {m} other {# مرة}}";
    po("ar", "nobody", "msgid \"" + source + "\"\nmsgstr \"" + six + "\"\n");
    assertEquals(six, put(source, false));
    assertEquals(1, diagnostics.sorted().size());
  }
}
