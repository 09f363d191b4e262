package org.handreiking.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.handreiking.source.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;

/**
 * Asciidoctor is the judge of what a page's texts are: of every page in content, what it shows must
 * be what was found to translate, no more and no less.
 */
class ContentBlocksTest {

  private static final char BEGIN = '«';
  private static final char END = '»';
  private static final Words MARKED = (file, block) -> BEGIN + block.text() + END;

  @Test
  void everyWordThatAsciidoctorShowsWasFoundAndNothingElseChanges() {
    SourceTree tree = SourceTree.read(Path.of(""));
    Diagnostics diagnostics = new Diagnostics();
    List<String> mistakes = new ArrayList<>();
    int pages = 0;
    try (AsciidocConverter converter = new AsciidocConverter(diagnostics)) {
      for (SourceFile file : tree.below("content", ".adoc")) {
        pages++;
        String plain = text(converter.convert(AsciidocText.inItsWords(file)).html());
        String written = text(converter.convert(file).html());
        if (!plain.equals(written)) {
          mistakes.add(file.path() + ": changed by being cut: " + difference(written, plain));
        }
        Element marked =
            Jsoup.parseBodyFragment(
                    converter.convert(AsciidocText.inItsWords(file.in(MARKED))).html())
                .body();
        unmarked(marked).forEach(one -> mistakes.add(file.path() + ": not found: " + one));
      }
    }
    assertEquals("", String.join("\n", mistakes));
    assertEquals(List.of(), diagnostics.sorted());
    assertTrue(pages > 300, pages + " pages");
  }

  private static String difference(String written, String cut) {
    int at = 0;
    while (at < Math.min(written.length(), cut.length()) && written.charAt(at) == cut.charAt(at)) {
      at++;
    }
    int from = Math.max(0, at - 30);
    return written.substring(from, Math.min(written.length(), at + 30))
        + " / "
        + cut.substring(from, Math.min(cut.length(), at + 30));
  }

  private static String text(String html) {
    return Jsoup.parseBodyFragment(html).body().text();
  }

  /** The texts outside all marks; labels of admonitions are Asciidoctor's own. */
  private static List<String> unmarked(Element body) {
    body.select(".admonitionblock .icon, .attribution").remove();
    List<String> found = new ArrayList<>();
    int[] depth = {0};
    NodeTraversor.traverse(
        (node, level) -> {
          if (node instanceof TextNode text) {
            StringBuilder outside = new StringBuilder();
            for (char one : text.getWholeText().toCharArray()) {
              depth[0] += one == BEGIN ? 1 : 0;
              if (depth[0] == 0) {
                outside.append(one);
              }
              depth[0] -= one == END ? 1 : 0;
            }
            if (outside.toString().codePoints().anyMatch(Character::isLetter)) {
              found.add(outside.toString().strip());
            }
          }
        },
        body);
    return found;
  }
}
