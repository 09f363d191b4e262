package org.handreiking.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Language;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.junit.jupiter.api.Test;

class KnownWordReaderTest {

  private static final Language DUTCH = Language.of("nl");
  private static final Language ENGLISH = Language.of("en");

  private final Diagnostics diagnostics = new Diagnostics();

  private KnownWords read(SourceFile... files) {
    return new KnownWordReader(diagnostics).read(new SourceTree(List.of(files)));
  }

  @Test
  void wordsAreReadByLanguage() {
    KnownWords words =
        read(
            SourceFile.ofText(
                KnownWordReader.FILE,
                "taal;woord\nnl;bijeenkomsten\nen;neighbourhoods\nnl;vrijwilligers\n"));
    assertEquals(Set.of("bijeenkomsten", "vrijwilligers"), words.in(DUTCH));
    assertEquals(Set.of("neighbourhoods"), words.in(ENGLISH));
    words.check(List.of(DUTCH, ENGLISH), diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void aSiteWithoutTheFileKnowsNone() {
    assertEquals(List.of(), read().all());
  }

  @Test
  void aLanguageThatTheSiteDoesNotHaveAndWhatIsNoneAreReported() {
    read(SourceFile.ofText(KnownWordReader.FILE, "language;word\nnl;a\nen;b\nDutch;c\n"))
        .check(List.of(DUTCH), diagnostics);
    assertEquals(
        List.of(
            "data/known-words.csv:3 (A3) TABLE_BAD_CHOICE [en, nl]",
            "data/known-words.csv:4 (A4) TABLE_BAD_CHOICE [Dutch, nl]"),
        diagnostics.sorted().stream()
            .map(one -> one.at() + " " + one.code() + " " + one.values())
            .toList());
  }

  @Test
  void aRowWithoutAWordIsReported() {
    read(SourceFile.ofText(KnownWordReader.FILE, "language;word\nnl;\n"));
    assertEquals(
        List.of(Code.TABLE_EMPTY_CELL),
        diagnostics.sorted().stream().map(Diagnostic::code).toList());
  }
}
