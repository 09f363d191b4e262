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

class RunningOrderRulesTest {

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

          Tekst.

          [.draaiboek%header,cols="1,4"]
          |===
          |Minuten |Wat
          |===
          """);

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

    assertEquals(List.of("content/m/een.adoc:15 SESSION_MINUTES 55"), Shown.in(diagnostics));
    assertEquals(List.of("55", "60"), diagnostics.sorted().get(0).values());
  }

  @Test
  void minutesThatAreNoNumbersAreShownAsTheyAre() {
    check(table("draaiboek", "10", "een half uur"));

    assertEquals(
        List.of("content/m/een.adoc:15 SESSION_MINUTES 10, een half uur"), Shown.in(diagnostics));
  }

  @Test
  void otherTablesAndTextsAreLeftAlone() {
    check(table("prijzen", "10"));
    check("<p>Tekst.</p>");
    check("");

    assertEquals(List.of(), Shown.in(diagnostics));
  }

  private void check(String html) {
    Articles articles = new Articles(new ArticleReader(diagnostics).read(SESSION_OF_60_MINUTES));
    new RunningOrderRules(diagnostics).check(articles, Map.of(new PagePath("m/een"), html));
  }

  private static String table(String role, String... minutes) {
    StringBuilder html = new StringBuilder("<table class=\"tableblock " + role + "\"><thead>");
    html.append("<tr><th>Minuten</th><th>Wat</th></tr></thead><tbody>");
    for (String one : minutes) {
      html.append("<tr><td><p>").append(one).append("</p></td><td><p>30</p></td></tr>");
    }
    return html + "</tbody></table>";
  }
}
