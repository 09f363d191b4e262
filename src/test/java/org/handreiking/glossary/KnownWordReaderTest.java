package org.handreiking.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.junit.jupiter.api.Test;

class KnownWordReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Map<String, Set<String>> read(SourceFile... files) {
    return new KnownWordReader(diagnostics).read(new SourceTree(List.of(files)));
  }

  @Test
  void wordsAreReadByLanguage() {
    assertEquals(
        Map.of("nl", Set.of("bijeenkomsten", "vrijwilligers"), "en", Set.of("neighbourhoods")),
        read(
            SourceFile.ofText(
                KnownWordReader.FILE,
                "taal;woord\nnl;bijeenkomsten\nen;neighbourhoods\nnl;vrijwilligers\n")));
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void aSiteWithoutTheFileKnowsNone() {
    assertEquals(Map.of(), read());
  }

  @Test
  void aRowWithoutAWordIsReported() {
    read(SourceFile.ofText(KnownWordReader.FILE, "language;word\nnl;\n"));
    assertEquals(
        List.of(Code.TABLE_EMPTY_CELL),
        diagnostics.sorted().stream().map(Diagnostic::code).toList());
  }
}
