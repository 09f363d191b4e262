package org.handreiking.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceFile;
import org.handreiking.source.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whatever a translation begins with or holds, the page has the blocks of its source. */
class TranslatedStructureTest {

  private static final Diagnostics DIAGNOSTICS = new Diagnostics();
  private static final AsciidocConverter CONVERTER = new AsciidocConverter();

  /** What may not become lists, headings, cells, attributes or nothing at all. */
  private static final List<String> TRANSLATIONS =
      List.of(
          "1. gün sakindir.",
          "* yıldız",
          "- çizgi",
          ". nokta",
          ".nokta",
          "a. harf",
          "= eşit",
          "== eşit",
          "// çift",
          "//çift",
          "[köşeli]",
          "[x] köşeli",
          "TIP: öneri",
          "terim:: açıklama",
          "iki nokta::",
          "iki nokta:",
          "a | b",
          "a || b",
          "sonunda a",
          "virgül, \"tırnak\" ve a=b",
          "include::x[]",
          "image::x.svg[]",
          "ifdef::x[]",
          ":ad: değer",
          "> alıntı",
          "----",
          "|===",
          "'''",
          "  boşluk",
          "satır\n* satır",
          "satır\n\nsatır");

  private static final String SOURCE =
      """
      = Titel

      == Woord

      Woord

      .Woord
      * Woord
      +
      Woord
      * Woord

      Woord:: Woord
      Woord::
      Woord

      NOTE: Woord

      image::a.svg[Woord,300]

      image::a.svg["Woord",300]

      |===
      |Woord|Woord
      |
      Woord
      a|Woord

      * Woord
      [cols="1,1"]
      !===
      ! Woord!Woord
      !===
      |===
      """;

  @AfterAll
  static void close() {
    CONVERTER.close();
  }

  private static Document page(Words words) {
    SourceFile file = SourceFile.ofText("content/a.adoc", SOURCE).in(words);
    return Jsoup.parseBodyFragment(
        CONVERTER.convert(AsciidocText.inItsWords(file), DIAGNOSTICS).html());
  }

  @Test
  void wordsStayWords() {
    for (String translation : TRANSLATIONS) {
      String seen = translation.strip().replaceAll("\\s+", " ");
      Document page = page((file, block) -> block.kind().label() + translation.strip());
      Document expected = page((file, block) -> block.kind().label() + "Woord");
      assertEquals(shape(expected, "Woord"), shape(page, seen), translation);
      Document begun = page((file, block) -> translation);
      assertEquals(shape(page(Words.AS_WRITTEN), "Woord"), shape(begun, seen), translation);
    }
    assertEquals(List.of(), DIAGNOSTICS.sorted());
  }

  /** The page with {@code words} as one character, its headings without ids. */
  private static String shape(Document page, String words) {
    page.select("[id]").removeAttr("id");
    String curly = words.replace("'", "’");
    page.select("img").forEach(image -> image.attr("alt", one(image.attr("alt"), words, curly)));
    page.getAllElements()
        .forEach(
            element ->
                element.textNodes().forEach(text -> text.text(one(text.text(), words, curly))));
    return page.body().html();
  }

  private static String one(String text, String words, String curly) {
    return text.replace(words, "@").replace(curly, "@");
  }

  @Test
  void aLineAfterAHardBreakStaysALine() {
    SourceFile file =
        SourceFile.ofText("content/a.adoc", "= T\n\n* Een +\ntwee\n* drie\n")
            .in((from, block) -> block.text().replace("twee", "- iki"));
    assertEquals(
        "* Een +\n{empty}- iki\n* drie\n",
        AsciidocText.inItsWords(file).text().orElseThrow().substring("= T\n\n".length()));
  }

  @Test
  void linksToHeadingsShowTheHeadingAndTheIdsAreThoseOfTheSource() {
    String source =
        "= T\n\nxref:#mijn-doel[] <<mijn-doel>>\n\n== Mijn doel\n\n== 112\n\n== Mijn doel\n";
    Map<String, String> words = Map.of("Mijn doel", "Amacım");
    SourceFile file = SourceFile.ofText("content/a.adoc", source);
    List<String> ids = HeadingIds.of(CONVERTER.convert(file, DIAGNOSTICS).html());
    assertEquals(List.of("mijn-doel", "112", "mijn-doel-2"), ids);
    SourceFile translated =
        file.in((from, block) -> words.getOrDefault(block.text(), block.text()));
    String html = CONVERTER.convert(AsciidocText.inItsWords(translated, ids), DIAGNOSTICS).html();
    assertEquals(ids, HeadingIds.of(html));
    assertEquals("Amacım Amacım", Jsoup.parseBodyFragment(html).select("p").text());
  }

  @Test
  void addressesBesideMarksAreLinksAndTheMarksStayOutside() {
    for (String text :
        List.of(
            "https://x.nl",
            "https://x.nl/a is er",
            "Zie https://x.nl",
            "Zie (https://x.nl/a).",
            "https://x.nl[de site] is er",
            "info@x.nl",
            "Zie link:https://x.nl[https://x.nl]")) {
      String plain = html(text);
      String marked = html("\uE000" + text + "\uE002");
      assertEquals(plain, marked.replaceAll("[\uE000\uE002]", ""), text);
      assertEquals(
          Jsoup.parseBodyFragment(marked)
              .select("a")
              .attr("href")
              .replaceAll("[\uE000-\uE002]", "!"),
          Jsoup.parseBodyFragment(plain).select("a").attr("href"),
          text);
    }
  }

  private static String html(String words) {
    SourceFile file =
        SourceFile.ofText("content/a.adoc", "= T\n\nTekst\n").in((from, block) -> words);
    return CONVERTER.convert(AsciidocText.inItsWords(file), DIAGNOSTICS).html();
  }
}
