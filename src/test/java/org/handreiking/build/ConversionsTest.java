package org.handreiking.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.output.Cache;
import org.handreiking.site.PagePath;
import org.handreiking.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversionsTest {

  private static final SourceFile BROKEN =
      SourceFile.ofText("content/a.adoc", "= A\n\n----\nno end\n");
  private static final SourceFile PO = SourceFile.ofText("content/a.tr.po", "");

  @Test
  void whatAsciidoctorDoesNotUnderstandIsAnErrorOfTheTextAndAWarningOfItsTranslation(
      @TempDir Path folder) {
    Diagnostics diagnostics = new Diagnostics();
    Map<PagePath, String> written = new ConcurrentSkipListMap<>();
    Map<PagePath, String> translated = new ConcurrentSkipListMap<>();
    PagePath path = new PagePath("a");
    try (Conversions conversions = new Conversions(new Cache(folder), diagnostics)) {
      conversions.add(written, path, BROKEN, Optional.empty());
      conversions.add(translated, path, BROKEN, Optional.of(PO));
      conversions.finish();
    }
    List<String> found = Shown.in(diagnostics);

    assertEquals(2, found.size(), found.toString());
    assertTrue(found.get(0).startsWith("content/a.adoc:3 ASCIIDOC_PROBLEM"), found.get(0));
    assertTrue(found.get(1).startsWith("content/a.tr.po PO_STRUCTURE"), found.get(1));
    assertTrue(written.containsKey(path));
    assertTrue(translated.isEmpty());
  }
}
