package org.handreiking.handbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handreiking.site.Language;
import org.handreiking.source.Position;

/** Small books that hold every kind of block. */
public final class SampleBooks {

  public static final BookTexts DUTCH_TEXTS =
      new BookTexts(
          "Inhoud",
          "Uitgave",
          "(bladzijde {0})",
          "Let op",
          "Tip",
          "Belangrijk",
          "Waarschuwing",
          "Voorzichtig",
          "Code die leidt naar",
          "Rij");

  public static final BookTexts ARABIC_TEXTS =
      new BookTexts(
          "المحتويات",
          "طبعة",
          "(صفحة {0})",
          "ملاحظة",
          "نصيحة",
          "مهم",
          "تحذير",
          "تنبيه",
          "رمز يقود إلى",
          "صف");

  private static final String DUTCH_BLOCKS =
      """
      <div id="preamble"><div class="sectionbody">
      <div class="paragraph"><p>Elke bijeenkomst heeft <strong>dezelfde</strong> <em>opbouw</em>, met
      <code>vaste_delen</code>, m<sup>2</sup>, CO<sub>2</sub> en <mark>markering</mark>.<br>
      Lees ook <a href="#spiegel">de Spiegel</a>, <a href="#ritme--_drie_delen">drie delen</a>,
      <a href="https://example.org/lees">meer lezen</a> of bel <a href="tel:112">112</a>.
      In het Arabisch: <span lang="ar" dir="rtl">السلام عليكم</span>, zei zij.</p></div>
      </div></div>
      <div class="sect1"><h2 id="_drie_delen">Drie delen</h2><div class="sectionbody">
      <div class="ulist"><div class="title">Wat je meeneemt</div><ul>
      <li><p>Stiften</p><div class="ulist"><ul><li><p>rood</p><div class="ulist"><ul>
      <li><p>donkerrood</p></li></ul></div></li><li><p>blauw</p></li></ul></div></li>
      <li><p>Papier</p></li></ul></div>
      <div class="olist arabic"><ol class="arabic"><li><p>Eerst praten.</p>
      <div class="olist loweralpha"><ol class="loweralpha" type="a"><li><p>Over thuis.</p></li>
      <li><p>Over vandaag.</p></li></ol></div></li>
      <li><p>Dan schrijven.</p></li></ol></div>
      <div class="dlist"><dl><dt class="hdlist1">Nazorg</dt><dd><p>Contact na afloop.</p></dd>
      <dt class="hdlist1">Intervisie</dt><dd><p>Leren van elkaar.</p></dd></dl></div>
      <div class="sect2"><h3 id="_tabel">Een tabel</h3>
      <table class="tableblock frame-all grid-all stretch"><caption class="title">Tabel 1. Draaiboek</caption>
      <colgroup><col style="width: 20%;"><col style="width: 30%;"><col style="width: 50%;"></colgroup>
      <thead><tr><th class="tableblock halign-left valign-top">Minuten</th>
      <th class="tableblock halign-left valign-top">Onderdeel</th>
      <th class="tableblock halign-left valign-top">Wat je doet</th></tr></thead>
      <tbody>ROWS
      <tr><th class="tableblock"><p class="tableblock">Samen</p></th>
      <td class="tableblock halign-right" colspan="2"><p class="tableblock">120 minuten</p></td></tr>
      </tbody></table>
      <div class="sect3"><h4 id="_klein">Klein kopje</h4>
      <div class="admonitionblock tip"><table><tr><td class="icon"><div class="title">Tip</div></td>
      <td class="content">Vraag of zij haar boekje veilig kan bewaren.</td></tr></table></div>
      <div class="admonitionblock warning"><table><tr><td class="icon"><div class="title">Warning</div></td>
      <td class="content"><div class="paragraph"><p>Alles mag, niets moet.</p></div>
      <div class="ulist"><ul><li><p>Stop als het te veel wordt.</p></li></ul></div></td></tr></table></div>
      <div class="quoteblock"><blockquote><div class="paragraph"><p>Ik kan het weer.</p></div></blockquote>
      <div class="attribution">&#8212; een deelneemster</div></div>
      <div class="sidebarblock"><div class="content"><div class="title">Zijstap</div>
      <div class="paragraph"><p>Tekst in een kader.</p></div></div></div>
      <div class="literalblock"><div class="content"><pre>regel een
        regel twee</pre></div></div>
      <div class="imageblock"><div class="content"><img alt="Een rood vlak"
      src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR42mM4o6SEBzGMSmNDAJweakGa2WFkAAAAAElFTkSuQmCC"></div></div>
      <hr>
      </div></div></div></div>
      """;

  private static final String DUTCH_ROW =
      """
      <tr><td class="tableblock"><p class="tableblock">10</p></td>
      <td class="tableblock"><p class="tableblock">Welkom</p></td>
      <td class="tableblock"><div class="content"><div class="paragraph"><p>Je begroet iedereen.</p></div>
      <div class="ulist"><ul><li><p>met koffie</p></li><li><p>met thee</p></li></ul></div></div></td></tr>
      """;

  private static final String DUTCH_FACTS =
      """
      <dl class="facts"><dt>Duur</dt><dd>90 minuten</dd><dt>Groep</dt><dd>4 tot 10 vrouwen</dd></dl>
      <aside><h3>Veiligheid</h3><ul><li>Niemand hoeft te delen.</li></ul></aside>
      <section><h2 id="stappen">Stappen</h2><p>Terug naar <a href="#ritme">het ritme</a>.</p></section>
      <div class="hdlist"><table><tr><td class="hdlist1">Wie</td><td class="hdlist2"><p>Jij</p></td></tr></table></div>
      """;

  private static final String ARABIC_BLOCKS =
      """
      <div class="paragraph"><p>تبدأ كل جلسة <strong>بالترحيب</strong> و<em>السلام</em>، ثم نقرأ
      <a href="#mirror">تمرين المرآة</a> أو <a href="https://example.org/">صفحة أخرى</a>.
      يوم 2026-03-09 نتصل بالرقم 0800-2000 (مجاناً) ونكتب <span lang="nl">Kracht achter Tranen</span> معاً.
      لا بأس إن لم ترغبي في الكلام. كِتَابٌ جميل بال<strong>ألوان</strong>.</p></div>
      <div class="sect1"><h2 id="_parts">ثلاثة أجزاء</h2><div class="sectionbody">
      <div class="ulist"><ul><li><p>أقلام</p><div class="ulist"><ul><li><p>حمراء</p></li></ul></div></li>
      <li><p>ورق</p></li></ul></div>
      <div class="olist arabic"><ol class="arabic"><li><p>نتحدث أولاً.</p></li><li><p>ثم نكتب.</p></li></ol></div>
      <div class="dlist"><dl><dt class="hdlist1">الرعاية</dt><dd><p>التواصل بعد الجلسة.</p></dd></dl></div>
      <table class="tableblock"><caption class="title">جدول الجلسة</caption>
      <colgroup><col style="width: 25%;"><col style="width: 75%;"></colgroup>
      <thead><tr><th>الدقائق</th><th>الجزء</th></tr></thead>
      <tbody><tr><td><p>10</p></td><td><p>الترحيب بالجميع</p></td></tr>
      <tr><td><p>20</p></td><td><p>تمرين الرسم والكتابة</p></td></tr></tbody></table>
      <div class="admonitionblock note"><table><tr><td class="icon"></td>
      <td class="content">كل شيء مسموح ولا شيء واجب.</td></tr></table></div>
      <div class="quoteblock"><blockquote><div class="paragraph"><p>أستطيع من جديد.</p></div></blockquote></div>
      <div lang="nl" dir="ltr" class="paragraph"><p>Deze zin is nog niet vertaald.</p></div>
      <dl class="facts"><dt>المدة</dt><dd>90 دقيقة</dd></dl>
      <aside><p>نص داخل إطار.</p></aside>
      </div></div>
      """;

  private SampleBooks() {}

  /** A Dutch book with a table of {@code rows} rows. */
  public static Handbook dutch(int rows) {
    String first = DUTCH_BLOCKS.replace("ROWS", DUTCH_ROW.repeat(rows));
    return new Handbook(
        "boek",
        Language.of("nl"),
        "Kracht achter Tranen",
        "Een methodiek voor groepen vrouwen",
        "#7a2e5d",
        List.of("Handreiking, voorbeelduitgave.", "Niemand heeft deze tekst nagekeken."),
        List.of(
            Chapter.text("ritme", 1, "Ritme van een bijeenkomst", first, at("ritme")),
            Chapter.text("werkvormen", 1, "Werkvormen", "", at("werkvormen")),
            Chapter.text("spiegel", 2, "Spiegel", DUTCH_FACTS, at("spiegel")),
            Chapter.text("vragen", 3, "Drie vragen", "<p>Wat zie je?</p>", at("vragen"))),
        Edition.of(LocalDate.of(2026, 9, 1)));
  }

  /** An Arabic book. */
  public static Handbook arabic() {
    return new Handbook(
        "boek",
        Language.of("ar"),
        "قوة خلف الدموع",
        "منهج لمجموعات النساء",
        "#1f6f78",
        List.of("هذا مثال فقط."),
        List.of(
            Chapter.text("rhythm", 1, "إيقاع الجلسة", ARABIC_BLOCKS, at("rhythm")),
            Chapter.text("mirror", 2, "المرآة", "<p>انظري إلى المرآة.</p>", at("mirror"))),
        Edition.of(LocalDate.of(2026, 9, 1)));
  }

  private static final String NOTES =
      """
      <div class="paragraph"><p>Dit staat in het onderzoek.<sup class="footnote">[<a id="_footnoteref_1"
      class="footnote" href="#_footnotedef_1" title="View footnote.">1</a>]</sup> En dit ook<sup
      class="footnoteref">[<a class="footnote" href="#_footnotedef_1">1</a>]</sup>, met
      nog een<sup class="footnote">[<a id="_footnoteref_2" class="footnote"
      href="#_footnotedef_2">2</a>]</sup>.</p></div>
      <table><thead><tr><th>Verzekeringsmaatschappij</th><th>Arbeidsongeschiktheid</th>
      <th>Verantwoordelijkheid</th><th>Bereikbaarheidsdienst</th><th>Vertrouwenspersoon</th>
      <th>Gemeenteambtenaren</th></tr></thead><tbody><tr><td><p>een</p></td><td><p>twee</p></td>
      <td><p>drie</p></td><td><p>vier</p></td><td><p>vijf</p></td><td><p>zes</p></td></tr></tbody></table>
      <aside class="safety"><h3>Veiligheid</h3><ul><li><p>Niemand hoeft te delen.</p></li></ul></aside>
      <div id="footnotes"><hr><div class="footnote" id="_footnotedef_1">
      <a href="#_footnoteref_1">1</a>. Bladzijde 12 van de <em>bron</em>.</div>
      <div class="footnote" id="_footnotedef_2"><a href="#_footnoteref_2">2</a>. De tweede noot.</div></div>
      """;

  /** A book of {@code language} with all that only whole books have; its text is in Dutch. */
  public static Handbook whole(String language) {
    List<Chapter> chapters = new ArrayList<>();
    String list =
        "<ul class='contents'><li><a href='#spiegel'>Spiegel</a></li></ul>"
            + "<p>De werkvormen staan op bladzijde <a class='page' href='#spiegel'>Spiegel</a>.</p>";
    chapters.add(whole(ChapterKind.LIST, "lijst", 1, "Werkvormen", list));
    chapters.add(whole(ChapterKind.PART, "deel", 1, "Kracht achter Tranen", NOTES));
    chapters.add(whole(ChapterKind.TEXT, "ritme", 2, "Ritme", DUTCH_BLOCKS.replace("ROWS", "")));
    chapters.add(whole(ChapterKind.EXERCISE, "spiegel", 3, "Spiegel", DUTCH_FACTS));
    chapters.add(whole(ChapterKind.SHEET, "vragen", 4, "Drie vragen", "<p>Wat zie je?</p>"));
    chapters.add(
        whole(
            ChapterKind.INDEX,
            "register",
            1,
            "Register",
            "<dl class='index'>"
                + "<div><dt>spiegel</dt><dd><a class='page' href='#spiegel'>Spiegel</a>, "
                + "<a class='page' href='#vragen'>Drie vragen</a></dd></div>".repeat(60)
                + "</dl>"));
    return new Handbook(
        "geheel",
        Language.of(language),
        "Kracht achter Tranen",
        "Een methodiek voor groepen vrouwen",
        "#7a2e5d",
        List.of("Handreiking, voorbeelduitgave."),
        chapters,
        new Edition("KAT-NL-3", LocalDate.of(2026, 9, 1), "https://example.org/p/kat/"));
  }

  private static Chapter whole(ChapterKind kind, String id, int level, String title, String html) {
    boolean isText = kind != ChapterKind.LIST && kind != ChapterKind.INDEX;
    String address = isText ? "https://example.org/p/7k2mq/" : "";
    return new Chapter(kind, id, level, title, html, address, at(id));
  }

  /** A book with one chapter called {@code one}. */
  public static Handbook of(String language, String html) {
    return new Handbook(
        "boek",
        Language.of(language),
        "Boek",
        "",
        "#1f6f78",
        List.of(),
        List.of(Chapter.text("one", 1, "Een", html, at("one"))),
        Edition.of(LocalDate.of(2026, 9, 1)));
  }

  public static Position at(String chapter) {
    return Position.of("content/" + chapter + ".adoc");
  }
}
