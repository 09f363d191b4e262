package org.handreiking.methodology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.site.PagePath;
import org.handreiking.source.SourceTree;
import org.handreiking.source.TextTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTextRulesTest {

  private static final SourceTree SESSION_OF_60_MINUTES =
      TextTree.of(
          """
          -- content/m/een.adoc --
          = Een
          :soort: bijeenkomst
          :beschrijving: Zin.
          :lezers: trainer
          :bron: boek
          :nagekeken: nee
          :duur: 60
          :groepsgrootte: 4-10
          :doelen: een
          :veiligheid: twee
          :werkvormen: brief
          :ruimte: Een kring.
          :let-op: Stilte.
          :nazorg: Bel na.
          :huiswerk: Lees.
          :minuten: voorstel

          Tekst.

          [.draaiboek%header,cols="1,4"]
          |===
          |Minuten |Wat
          |===
          """);

  private static final String SAY =
      "<div class=\"quoteblock zeg\"><blockquote>Welkom.</blockquote></div>";

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @CsvSource({"draaiboek", "running-order"})
  void minutesThatAddUpToTheDurationAreRight(String role) {
    check(table(role, "10", "45", "5"));

    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @Test
  void minutesThatAddUpToSomethingElseAreWarnedAboutAtTheTable() {
    check(table("draaiboek", "10", "45"));

    assertEquals(List.of("content/m/een.adoc:20 SESSION_MINUTES 55"), Shown.in(diagnostics));
    assertEquals(List.of("55", "60"), diagnostics.sorted().get(0).values());
  }

  @Test
  void minutesThatAreNoNumbersAreShownAsTheyAre() {
    check(table("draaiboek", "10", "een half uur"));

    assertEquals(
        List.of("content/m/een.adoc:20 SESSION_BAD_MINUTES een half uur"), Shown.in(diagnostics));
  }

  @ParameterizedTest
  @CsvSource({"50 (bron)", "50 (source)", "50 (voorstel)", "50(proposal)"})
  void minutesMaySayWhereTheyComeFrom(String minutes) {
    check(table("draaiboek", "10", minutes));

    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @Test
  void sessionWithoutARunningOrderIsIncomplete() {
    check(table("prijzen", "10") + SAY);

    assertEquals(
        List.of("content/m/een.adoc:1 SESSION_INCOMPLETE [.running-order] / [.draaiboek]"),
        Shown.in(diagnostics));
  }

  @Test
  void sessionThatSaysNothingToTheGroupIsIncomplete() {
    check(table("draaiboek", "60").replace(SAY, ""));

    assertEquals(
        List.of("content/m/een.adoc:1 SESSION_INCOMPLETE [.say] / [.zeg]"), Shown.in(diagnostics));
  }

  private void check(String html) {
    Articles articles = new Articles(new ArticleReader(diagnostics).read(SESSION_OF_60_MINUTES));
    new SessionTextRules(diagnostics).check(articles, Map.of(new PagePath("m/een"), html));
  }

  private static String table(String role, String... minutes) {
    StringBuilder html = new StringBuilder("<table class=\"tableblock " + role + "\"><thead>");
    html.append("<tr><th>Minuten</th><th>Wat</th></tr></thead><tbody>");
    for (String one : minutes) {
      html.append("<tr><td><p>").append(one).append("</p></td><td><p>30</p></td></tr>");
    }
    return html + "</tbody></table>" + SAY;
  }
}
