package org.handreiking.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceFile;
import org.junit.jupiter.api.Test;

/** Pages of lines in any order come through being cut as they were. */
class AnyPageTest {

  private static final int PAGES = 600;
  private static final int SEED = 20261121;

  private static final List<String> LINES =
      List.of(
          "",
          "",
          "",
          "woorden",
          "meer woorden",
          "regel +",
          "* punt",
          "** dieper",
          ". eerst",
          "1. tweede",
          "- streep",
          "woord:: uitleg",
          "woord::",
          "+",
          "\n[.rol]\nwoorden",
          "\n[verse]\nvers",
          "\n[%hardbreaks]\nregel",
          "\n.Bijschrift\nwoorden",
          "// weg",
          "ifdef::x[]\nniets\nendif::[]",
          "NOTE: let op",
          "  ingesprongen",
          "\n== Kop\n",
          "image::x.svg[Alt, 3]",
          "\n'''\n",
          "[1] geen attribuut",
          "> citaat",
          "----\nletterlijk\n\n* ja\n----",
          "--\nbinnen\n\n* punt\n--",
          "====\nbinnen\nverder\n====",
          "[cols=\"1,a\"]\n|===\n|een |* twee\n* drie\n|===");

  @Test
  void cuttingChangesNothing() {
    Random random = new Random(SEED);
    Diagnostics diagnostics = new Diagnostics();
    List<String> damaged = new ArrayList<>();
    try (AsciidocConverter converter = new AsciidocConverter()) {
      for (int i = 0; i < PAGES; i++) {
        StringBuilder page = new StringBuilder("= T\n\n");
        for (int line = random.nextInt(8) + 2; line > 0; line--) {
          page.append(LINES.get(random.nextInt(LINES.size()))).append('\n');
        }
        SourceFile file = SourceFile.ofText("content/a.adoc", page.toString());
        String written = shape(converter.convert(file, diagnostics).html());
        String cut = shape(converter.convert(AsciidocText.inItsWords(file), diagnostics).html());
        if (!written.equals(cut)) {
          damaged.add(page + "\nWRITTEN " + written + "\nCUT " + cut + "\n\n");
        }
      }
    }
    assertEquals("", String.join("", damaged));
  }

  /** The HTML without regard to white space. */
  private static String shape(String html) {
    return html.replaceAll("\\s+", " ").replace("<p> ", "<p>");
  }
}
