package org.handreiking.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.ArticleReader;
import org.handreiking.site.Language;
import org.handreiking.site.PagePath;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.junit.jupiter.api.Test;

class ReadingMinutesTest {

  private static final String TWO_HUNDRED = "<p>" + "een ".repeat(200) + "</p>";

  private final Map<PagePath, String> fragments = new TreeMap<>();
  private final Diagnostics diagnostics = new Diagnostics();

  private Map<PagePath, Integer> minutes(SourceFile... files) {
    List<Article> articles = new ArticleReader(diagnostics).read(new SourceTree(List.of(files)));
    assertEquals(List.of(), diagnostics.sorted());
    return ReadingMinutes.of(articles, fragments, Language.of("nl"));
  }

  private SourceFile page(String path, String kind, String readers, String more, String html) {
    fragments.put(new PagePath(path), html);
    return SourceFile.ofText(
        "content/" + path + ".adoc",
        "= Titel\n:soort: %s\n:beschrijving: Kort.\n:lezers: %s\n%s"
            .formatted(kind, readers, more));
  }

  @Test
  void aPageTakesAMinuteForEveryTwoHundredWordsOfItsText() {
    assertEquals(
        Map.of(new PagePath("een"), 1, new PagePath("twee"), 2),
        minutes(
            page("een", "pagina", "trainer", "", TWO_HUNDRED),
            page("twee", "pagina", "organisatie", "", TWO_HUNDRED + "<p>Meer.</p><h2>Kop</h2>")));
  }

  @Test
  void pagesForParticipantsHandoutsAndPagesWithoutTextSayNone() {
    assertEquals(
        Map.of(),
        minutes(
            page("haar", "pagina", "trainer, deelneemster", "", TWO_HUNDRED),
            page("blad", "uitdeelblad", "trainer", "", TWO_HUNDRED),
            page("leeg", "pagina", "trainer", "", "")));
  }

  @Test
  void whatTheHeaderOfAnExerciseSaysCountsToo() {
    String header =
        """
        :duur: 30
        :groepsgrootte: 4-10
        :nagekeken: nee
        :bron: boek
        :voorstel: Dit is van ons.
        :doelen: Je leert wat.
        :veiligheid: Niemand hoeft.
        :zachter: Kijk toe.
        :opbrengst: Een brief.
        """;
    assertEquals(
        Map.of(new PagePath("brief"), 2),
        minutes(page("brief", "werkvorm", "trainer", header, TWO_HUNDRED)));
  }
}
