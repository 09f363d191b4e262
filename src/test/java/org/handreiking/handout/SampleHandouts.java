package org.handreiking.handout;

import java.time.LocalDate;
import java.util.List;
import org.handreiking.handout.CardSet.Part;
import org.handreiking.site.Language;
import org.handreiking.source.Position;

/** Printouts to try. */
final class SampleHandouts {

  private static final String DUTCH =
      """
      <header><h1>Samen praten</h1><p>Kracht</p></header>
      <p><strong>Hoe lang:</strong> 90 minuten, zei <span lang="ar" dir="rtl">السلام</span>.</p>
      <h3>Materiaal</h3>
      <div class="columns"><ul class="tick"><li>Pen</li><li>Papier</li></ul>
      <ul class="tick"><li>Thee</li></ul></div>
      <table><colgroup><col style="width: 20%"><col style="width: 80%"></colgroup>
      <thead><tr><th>Minuten</th><th>Wat</th></tr></thead>
      <tbody><tr><td>10</td><td>Praten</td></tr><tr><th>Samen</th><td>10</td></tr></tbody></table>
      <ol><li><p>Eerst</p></li><li><p>Dan</p></li></ol>
      <dl><dt>Weinig tijd</dt><dd><p>Doe het kort.</p></dd></dl>
      <div class="admonitionblock warning"><table><tr><td class="icon"></td>
      <td class="content">Stop op tijd.<br>Echt.</td></tr></table></div>
      <blockquote><p>Wees <em>welkom</em>.</p></blockquote>
      <p lang="ar" dir="rtl">أهلًا وسهلًا</p>
      """;

  private static final String ARABIC =
      """
      <header><h1>الحديث معًا</h1><p>القوة</p></header>
      <p><strong>المدة:</strong> 90 دقيقة</p>
      <h2>قبل اللقاء</h2>
      <div class="columns"><ul class="tick"><li>قلم</li></ul><ul class="tick"><li>ورق</li></ul></div>
      <table><thead><tr><th>الدقائق</th><th>ماذا</th></tr></thead>
      <tbody><tr><td>10</td><td>الكلام</td></tr></tbody></table>
      <p lang="nl" dir="ltr">Welkom allemaal</p>
      """;

  private SampleHandouts() {}

  static Look look(String language) {
    String title = language.equals("ar") ? "الحديث معًا" : "Samen praten";
    return new Look(
        title,
        Language.of(language),
        "#5b3a6e",
        "Voorbeeld \u00B7 example.org/nl/samen/",
        LocalDate.of(2026, 3, 1),
        Position.of("content/samen.adoc", 1));
  }

  /** A sheet with a side of each kind. */
  static Sheet sheet(String language) {
    String html = language.equals("ar") ? ARABIC : DUTCH;
    return new Sheet(
        look(language),
        List.of(
            new Side(List.of(html), 1, Side.Foot.PLAIN),
            new Side(List.of("<h2>Na</h2><p>Thuis.</p>"), 1, Side.Foot.NOTES)),
        "Aantekeningen");
  }

  /** Cards of which the one after the first goes on over several. */
  static CardSet cards(String language) {
    boolean isArabic = language.equals("ar");
    String title = isArabic ? "خطوة" : "Stap";
    String html = isArabic ? "<p>نتكلم معًا.</p>" : "<p>Wij praten <strong>samen</strong>.</p>";
    String word = isArabic ? " كلمة" : " woord";
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 700; i++) {
      words.append(word).append(i);
    }
    return new CardSet(
        look(language),
        List.of(
            new Part(title + " 1", html),
            new Part(title + " 2", "<p>" + words + "</p>"),
            new Part(title + " 3", html),
            new Part(title + " 4", html)),
        "Aantekeningen",
        "Hierna:");
  }
}
