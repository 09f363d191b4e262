package org.handreiking.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.handreiking.diagnostic.Shown;
import org.handreiking.page.LinkTargets.Target;
import org.handreiking.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentLinksTest {

  private final SmallSite site =
      SmallSite.with(
          """
          -- content/begrippen.adoc --
          = Begrippen
          :soort: pagina
          :beschrijving: Woorden.
          :lezers: trainer
          :toon: begrippen
          -- content/projecten/index.adoc --
          = Projecten
          :soort: pagina
          :beschrijving: Alle projecten.
          :lezers: organisatie
          :toon: projecten
          -- content/projecten/werkwijze.adoc --
          = Werkwijze
          :soort: pagina
          :beschrijving: Hoe het ging.
          :lezers: organisatie
          -- data/glossary.csv --
          id;term;uitleg
          werving;Werving;Mensen vragen.
          -- data/classifications.csv --
          soort;id;naam
          niveau;laag;Laag
          -- data/projects.csv --
          code;naam;gemeente;niveau;bron-stand
          L1;Buurten & buren;Utrecht;laag;heel
          -- assets/beeld/roos.png --
          """);

  @ParameterizedTest
  @CsvSource({
    "werkwijze.adoc, /projecten/werkwijze",
    "werkwijze.adoc#stap-1, /projecten/werkwijze#stap-1",
    "./werkwijze.adoc, /projecten/werkwijze",
    "../agenda.adoc, /agenda",
    "index.adoc, /projecten",
    "../index.adoc, /",
    "project:L1, /projecten/l1",
    "term:werving, /begrippen#werving",
    "page:projecten/gemeente/utrecht, /projecten/gemeente/utrecht",
    "page:agenda, /agenda"
  })
  void linkLeadsToThePageThatItMeans(String href, String expected) {
    assertEquals(
        "<p><a href=\"" + expected + "\">hier</a></p>",
        resolve("<p><a href=\"" + href + "\">hier</a></p>"));
    assertEquals(List.of(), site.found());
  }

  @ParameterizedTest
  @CsvSource({
    "werkwijze.adoc, Werkwijze",
    "project:L1, Buurten &amp; buren",
    "term:werving, Werving",
    "page:projecten/niveau/laag, Laag"
  })
  void linkWithoutATextOfItsOwnGetsItsTargetsTitle(String href, String title) {
    assertTrue(resolve("<a href=\"" + href + "\"></a>").endsWith(">" + title + "</a>"));
    assertTrue(
        resolve("<a href=\"" + href + "\" class=\"bare\">" + href + "</a>")
            .endsWith("\">" + title + "</a>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nergens.adoc",
        "../../buiten.adoc",
        "twee woorden.adoc",
        "//elders.adoc",
        "project:L9",
        "project:l1",
        "project:",
        "term:Werving",
        "page:geheim",
        "page:Niet Geldig"
      })
  void linkThatLeadsNowhereIsReportedOnItsLineAndLeftAsItIs(String href) {
    SourceFile file =
        SourceFile.ofText("content/projecten/a.adoc", "= A\n\nZie link:" + href + "[hier].\n");
    String html = "<a href=\"" + href + "\">hier</a>";

    assertEquals(html, links().resolve(file, html, new HomePage()).html());
    assertEquals(List.of("content/projecten/a.adoc:3 REFERENCE_UNKNOWN " + href), site.found());
  }

  @Test
  void lineIsThatOfTheLinkAndNotOfALongerOne() {
    SourceFile file =
        SourceFile.ofText(
            "content/a.adoc",
            """
            = A

            link:project:L90[] xref:mijn/b.adoc[] xref:b.adoc#c[]
            xref:b.adoc[] link:project:L9[]
            """);
    links().resolve(file, "<a href='b.adoc'></a><a href='project:L9'></a>", new HomePage());

    assertEquals(
        List.of(
            "content/a.adoc:4 REFERENCE_UNKNOWN b.adoc",
            "content/a.adoc:4 REFERENCE_UNKNOWN project:L9"),
        Shown.in(site.diagnostics()));
  }

  @Test
  void linkThatIsNotFoundInTheSourceIsReportedForTheWholeFile() {
    links()
        .resolve(
            SourceFile.ofText("content/a.adoc", "= A\n"), "<a href='b.adoc'>b</a>", new HomePage());

    assertEquals(List.of("content/a.adoc REFERENCE_UNKNOWN b.adoc"), site.found());
  }

  @Test
  void targetWithoutAnAddressWhereItIsShownBecomesPlainText() {
    SourceFile file = SourceFile.ofText("content/projecten/a.adoc", "");

    assertEquals(
        "<p>Zie <em>hier</em> en Werkwijze.</p>",
        links()
            .resolve(
                file,
                "<p>Zie <a href=\"werkwijze.adoc\"><em>hier</em></a> en"
                    + " <a href=\"werkwijze.adoc\"></a>.</p>",
                new EmptyBook())
            .html());
    assertEquals(List.of(), site.found());
  }

  @Test
  void linkToAnotherSiteTellsThatSiteNothing() {
    assertEquals(
        "<a href=\"https://example.org/a.adoc\" rel=\"noreferrer\">x</a>",
        resolve("<a href=\"https://example.org/a.adoc\" target=\"_blank\" rel=\"noopener\">x</a>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#hier", "tel:112", "foto.png", "a.adoc?x", "map/"})
  void otherLinksAreLeftAlone(String href) {
    assertFalse(LinkTargets.isOurs(href));
    assertEquals("<a href=\"" + href + "\">x</a>", resolve("<a href=\"" + href + "\">x</a>"));
    assertEquals(List.of(), site.found());
  }

  @Test
  void pictureIsNamedFromTheFolderOfItsText() {
    assertEquals(
        "<img src=\"/assets/beeld/roos.png\" alt=\"Een roos\">",
        resolve("<img src=\"../../assets/beeld/roos.png\" alt=\"Een roos\">"));
    assertEquals(List.of(), site.found());
  }

  @ParameterizedTest
  @ValueSource(strings = {"roos.png", "../../assets/mijn roos.png", "//elders/roos.png", "%.png"})
  void pictureThatIsNotThereIsReportedOnItsLine(String source) {
    SourceFile file =
        SourceFile.ofText("content/projecten/a.adoc", "= A\n\nimage::" + source + "[]\n");
    links().resolve(file, "<img src=\"" + source + "\">", new HomePage());

    assertEquals(List.of("content/projecten/a.adoc:3 REFERENCE_UNKNOWN " + source), site.found());
  }

  @Test
  void headingsOfTablesSayWhatTheyHead() {
    assertEquals(
        "<table><thead><tr><th scope=\"col\">a</th></tr></thead>"
            + "<tbody><tr><th scope=\"row\">b</th><td>c</td></tr></tbody></table>",
        resolve(
            "<table><thead><tr><th>a</th></tr></thead>"
                + "<tbody><tr><th>b</th><td>c</td></tr></tbody></table>"));
  }

  @Test
  void columnsKeepTheirWidthsInBooksOnly() {
    SourceFile file = SourceFile.ofText("content/projecten/a.adoc", "");
    String html = "<table><colgroup><col style=\"width: 50%\"></colgroup></table>";

    assertEquals("<table></table>", links().resolve(file, html, new HomePage()).html());
    assertEquals(html, links().resolve(file, html, new EmptyBook()).html());
  }

  /** The home page, which links from the top of the site. */
  private record HomePage() implements Medium {
    @Override
    public Optional<String> address(Target target) {
      return Optional.of("/" + target.path() + target.anchor());
    }

    @Override
    public String address(SourceFile picture) {
      return "/" + picture.path();
    }

    @Override
    public boolean keepsColumnWidths() {
      return false;
    }
  }

  /** A book in which there is nothing to link to. */
  private record EmptyBook() implements Medium {
    @Override
    public Optional<String> address(Target target) {
      return Optional.empty();
    }

    @Override
    public String address(SourceFile picture) {
      return picture.name();
    }

    @Override
    public boolean keepsColumnWidths() {
      return true;
    }
  }

  private FragmentLinks links() {
    return new FragmentLinks(new LinkTargets(site.site()), site.tree(), site.diagnostics());
  }

  private String resolve(String html) {
    return links()
        .resolve(SourceFile.ofText("content/projecten/a.adoc", ""), html, new HomePage())
        .html();
  }
}
