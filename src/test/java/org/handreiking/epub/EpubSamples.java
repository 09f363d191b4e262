package org.handreiking.epub;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.drawing.Item;
import org.handreiking.drawing.Model;
import org.handreiking.drawing.SvgWriter;
import org.handreiking.handbook.BlockPages;
import org.handreiking.handbook.Chapter;
import org.handreiking.handbook.ChapterKind;
import org.handreiking.handbook.Edition;
import org.handreiking.handbook.Handbook;
import org.handreiking.handbook.ParsedChapter;
import org.handreiking.handbook.SampleBooks;
import org.handreiking.site.Direction;
import org.handreiking.site.Language;
import org.jsoup.nodes.Element;

/** The sample books as EPUB, and one that has what they have not. */
final class EpubSamples {

  static final EpubTexts DUTCH =
      new EpubTexts(
          SampleBooks.DUTCH_TEXTS,
          "Omslag",
          "Titelpagina",
          "Begin van de tekst",
          "Wegwijzer",
          "Bladzijden",
          "Noten",
          "terug naar de tekst",
          "Op de site:",
          "Dit boek kun je lezen en laten voorlezen.",
          "Bij elke afbeelding staat een beschrijving.",
          "De bladzijden van het gedrukte boek zijn aangegeven.",
          "Niemand heeft dit boek aan de regels getoetst.");

  static final EpubTexts ARABIC =
      new EpubTexts(
          SampleBooks.ARABIC_TEXTS,
          "الغلاف",
          "صفحة العنوان",
          "بداية النص",
          "أماكن في الكتاب",
          "الصفحات",
          "الحواشي",
          "عودة إلى النص",
          "على الموقع:",
          "يمكن قراءة هذا الكتاب والاستماع إليه.",
          "لكل صورة وصف.",
          "أرقام صفحات الكتاب المطبوع مبيّنة.",
          "لم يقيّم أحد هذا الكتاب وفق القواعد.");

  private static final String NOTES =
      """
      <div class="paragraph"><p>Wie schrijft, blijft.<sup class="footnote">[<a id="_footnoteref_1" class="footnote" href="#_footnotedef_1" title="View footnote.">1</a>]</sup>
      En nog eens.<sup class="footnoteref">[<a class="footnote" href="#_footnotedef_1" title="View footnote.">1</a>]</sup>
      Of praten.<sup class="footnote">[<a id="_footnoteref_2" class="footnote" href="#_footnotedef_2">2</a>]</sup></p></div>
      <div id="footnotes"><hr>
      <div class="footnote" id="_footnotedef_1"><a href="#_footnoteref_1">1</a>. Een <em>oud</em> gezegde.</div>
      <div class="footnote" id="_footnotedef_2"><a href="#_footnoteref_2">2</a>. Zie <a href="#woorden">de woorden</a>.</div></div>
      """;

  private static final String INDEX =
      """
      <h2 id="letter:a">A</h2><ul><li><p>aandacht <a class="page" href="#een">Een</a></p></li>
      <li><p>adem <a class="page" href="#noten--_footnotedef_1">Noten</a></p></li></ul>
      <h2 id="1-b">B</h2><p>Zie <a href="#1-b">B</a> of <a href="#letter:a">A</a>.</p>
      """;

  private static final String ODD =
      """
      <h4>Te diep begonnen</h4><p lang="en">Not yet translated. <span lang="ar" dir="rtl">السلام</span></p>
      <table><tr><th></th><th id="k 1">Kop</th></tr><tr><th>Rij</th><td headers="k1">Cel</td></tr></table>
      <dl><dt>Woord zonder uitleg</dt></dl>
      <details><summary>Meer</summary><p>Verborgen tekst.</p></details>
      <div class="imageblock"><div class="content"><img alt="Een vlak" src="PICTURE"></div>
      <div class="title">Figuur 1. Een vlak</div></div>
      <p style="color: red" onclick="x()">Rood <tt>staat</tt> <font color="red">hier</font><br>niet.</p>
      <div class="exampleblock"><div class="title">Voorbeeld</div><div class="content"><p>Zo.</p></div></div>
      """;

  /** A small red picture. */
  static final String PICTURE =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR42mM4o6SEBzGMSmNDAJweakGa2WFkAAAAAElFTkSuQmCC";

  private EpubSamples() {}

  /** A book with every kind of chapter, notes, drawings, an index, languages and addresses. */
  static Handbook everything() {
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(
        chapter(
            ChapterKind.LIST,
            "lijst",
            1,
            "Werkvormen",
            "<ul><li><p><a class=\"page\" href=\"#een\">Een</a></p></li></ul>"));
    chapters.add(chapter(ChapterKind.PART, "deel", 1, "Deel een", ""));
    chapters.add(chapter(ChapterKind.TEXT, "noten", 2, "Noten & tekst", NOTES));
    chapters.add(chapter(ChapterKind.EXERCISE, "een", 3, "Een", ODD.replace("PICTURE", PICTURE)));
    chapters.add(chapter(ChapterKind.SHEET, "Een", 3, "Blad", drawings()));
    chapters.add(
        chapter(
            ChapterKind.APPENDIX,
            "bijlage",
            1,
            "Bijlage",
            "<p>Terug naar <a href=\"#noten\">de noten</a>.</p>"));
    chapters.add(
        chapter(
            ChapterKind.GLOSSARY,
            "woorden",
            1,
            "Woorden",
            "<dl><dt>Adem</dt><dd><p>Lucht.</p></dd></dl>"));
    chapters.add(chapter(ChapterKind.INDEX, "register", 1, "Register", INDEX));
    return new Handbook(
        "alles",
        Language.of("nl"),
        "Alles & meer",
        "Een boek van 100%s",
        "#7a2e5d",
        List.of("Niemand heeft deze tekst nagekeken."),
        chapters,
        new Edition("ALL-2", LocalDate.of(2026, 9, 1), "https://example.org/boek/all-2/"));
  }

  private static Chapter chapter(
      ChapterKind kind, String id, int level, String title, String html) {
    return new Chapter(
        kind, id, level, title, html, "https://example.org/nl/" + id + "/", SampleBooks.at(id));
  }

  private static String drawings() {
    List<Item> items =
        List.of(new Item("0", "Kijk 5"), new Item("1", "Doe 10"), new Item("2", "Ga 20"));
    StringBuilder html = new StringBuilder();
    for (Model model : Model.values()) {
      String svg = new SvgWriter(Direction.LEFT_TO_RIGHT).alone(model.draw(items), "HEADING");
      String data = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
      html.append("<div><img alt=\"Een tekening\" src=\"data:image/svg+xml;base64,");
      html.append(data).append("\"></div><p>Onder de tekening.</p>");
    }
    return html.toString();
  }

  /** Pages of three blocks, from page 5; the second block of every chapter is not printed. */
  static BlockPages pages(Handbook book) {
    Map<String, List<Integer>> pages = new TreeMap<>();
    int page = 4;
    for (Chapter chapter : book.chapters()) {
      List<Element> blocks = ParsedChapter.of(chapter).blocks();
      List<Integer> numbers = new ArrayList<>();
      for (int i = 0; i < blocks.size(); i++) {
        page += i % 3 == 0 ? 1 : 0;
        numbers.add(i == 1 ? 0 : page);
      }
      pages.put(chapter.id(), numbers);
    }
    return new BlockPages(pages, page);
  }

  /** A Dutch book as file, of which nothing is reported. */
  static ReadEpub read(Handbook book, Diagnostics diagnostics) {
    return new ReadEpub(new EpubWriter(DUTCH, diagnostics).write(book, Optional.of(pages(book))));
  }
}
