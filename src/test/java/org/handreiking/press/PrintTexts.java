package org.handreiking.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Language;
import org.handreiking.site.Texts;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;

/** The words for the printer. */
final class PrintTexts {

  private PrintTexts() {}

  /** Those of the site, in Dutch. */
  static Texts dutch() {
    try {
      return read("nl", Files.readAllBytes(Path.of("templates/messages.nl.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Arabic ones, to try. */
  static Texts arabic() {
    try (var words = PrintTexts.class.getResourceAsStream("arabic.properties")) {
      return read("ar", words.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Texts read(String tag, byte[] words) {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = new SourceFile("templates/messages." + tag + ".properties", words);
    Language language = Language.of(tag);
    Texts texts = Texts.read(new SourceTree(List.of(file)), language, language, diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    return texts;
  }
}
