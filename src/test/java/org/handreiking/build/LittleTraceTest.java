package org.handreiking.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A site that leaves a trace of its visitor is not published, and the message says where. */
class LittleTraceTest {

  private static final String FRAME = "templates/frame.ftlh";

  @TempDir Path folder;

  private SeededSite site;

  @BeforeEach
  void startWithASiteThatIsInOrder() throws IOException {
    site = new SeededSite(folder);
    site.write(
        "data/sensitive-words.csv",
        "taal;woord;behalve\nnl;geweld;geweldig\nnl;mishandel;\nen;violence;\n");
  }

  @Test
  void aSiteThatLeavesNoTraceIsPublished() {
    site.html("<p>Bel <a href=\"https://example.com/\" rel=\"noreferrer\">hier</a>.</p>");
    assertEquals(List.of(), site.found());
    assertInstanceOf(BuildResult.Unchanged.class, site.build());
  }

  // Words that stay behind

  @Test
  void aWordOfTheListMayNotBeInTheTitleOfAPageForParticipants() {
    site.replace("content/hulp.adoc", "= Hulp", "= Hulp bij Partner-Geweld");
    assertEquals(List.of("content/hulp.adoc:1 TRACE_WORD geweld"), site.found());
  }

  @Test
  void itMayBeInTheTitleOfAPageForTrainersAndInATextForParticipants() {
    site.replace("content/index.adoc", "= Welkom", "= Over geweld");
    site.html("<p>Over geweld.</p>");
    assertEquals(List.of(), site.found());
  }

  @Test
  void itMayNotBeInTheDescriptionThatIsShared() {
    site.replace(
        FRAME,
        "<link rel=\"canonical\"",
        "<meta property=\"og:description\" content=\"${page.summary}\">\n<link rel=\"canonical\"");
    site.html("").replace("content/hulp.adoc", "Wie je kunt bellen", "Na mishandeling");
    assertEquals(List.of("content/hulp.adoc:3 TRACE_WORD mishandel"), site.found());
  }

  @Test
  void itMayNotBeInTheAddress() {
    site.write("content/huiselijk-geweld.adoc", site.read("content/hulp.adoc"));
    assertEquals(List.of("content/huiselijk-geweld.adoc:1 TRACE_WORD geweld"), site.found());
  }

  @Test
  void itMayNotBeInTheNameOfTheIcon() {
    site.write("assets/huisgeweld.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    site.replace(
        FRAME,
        "<link rel=\"canonical\"",
        "<link rel=\"icon\" href=\"${asset('huisgeweld.svg')}\">\n<link rel=\"canonical\"");
    assertEquals(List.of("templates/frame.ftlh:8 TRACE_WORD geweld"), site.found());
  }

  @Test
  void itMayNotBeInTheNameOrTheTitleOfAFileThatThePageLinksTo() throws IOException {
    site.write("assets/geweld.pdf", pdf("Blad", "Zin"));
    site.write("assets/blad.pdf", pdf("Na mishandeling", "Zin"));
    site.html(
        "<a href=\"../../assets/geweld.pdf\">Blad</a>\n<a href=\"../../assets/blad.pdf\">Blad</a>");
    assertEquals(
        List.of(
            "content/hulp.adoc:8 TRACE_WORD geweld", "content/hulp.adoc:9 TRACE_WORD mishandel"),
        sorted(site.found()));
  }

  private static List<String> sorted(List<String> found) {
    return found.stream().map(one -> one.replace("hulp.adoc:1 ", "hulp.adoc:9 ")).sorted().toList();
  }

  @Test
  void aFileForTrainersMayBeCalledWhatItIs() throws IOException {
    site.write("assets/geweld.pdf", pdf("Geweld", "Zin"));
    site.replace(
        "content/index.adoc", "\n\n", "\n\n++++\n<a href=\"../assets/geweld.pdf\">x</a>\n++++\n\n");
    assertEquals(List.of(), site.found());
  }

  @Test
  void aPdfThatCannotBeReadIsReported() {
    site.write("assets/kapot.pdf", "geen pdf");
    assertEquals(List.of("assets/kapot.pdf TRACE_PDF"), site.found());
  }

  @Test
  void aWordOfALanguageThatNobodyKnowsIsReported() {
    site.write("data/sensitive-words.csv", "taal;woord\nNederlands;geweld\n");
    assertEquals(
        List.of("data/sensitive-words.csv:2 (A2) TABLE_BAD_CHOICE Nederlands"), site.found());
  }

  // Requests

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script src=\"https://x.example/a.js\"></script>|https://x.example/a.js",
        "<link rel=\"preconnect\" href=\"https://x.example\">|https://x.example",
        "<link rel=\"dns-prefetch\" href=\"//x.example\">|//x.example",
        "<link rel=\"stylesheet\" href=\"HTTPS://x.example/a.css\">|HTTPS://x.example/a.css",
        "<img src=\"https://x.example/a.png\" alt=\"\" width=\"1\" height=\"1\">|https://x.example/a.png",
        "<img src=\"../assets/p.svg\" srcset=\"https://x.example/b.png 2x\" alt=\"\" width=\"1\" height=\"1\">|https://x.example/b.png",
        "<video poster=\"https://x.example/a.png\"></video>|https://x.example/a.png",
        "<audio><source src=\"https://x.example/a.mp3\"></audio>|https://x.example/a.mp3",
        "<svg><use href=\"https://x.example/a.svg#b\"/></svg>|https://x.example/a.svg#b",
        "<a href=\"tel:112\" ping=\"https://x.example/p\">112</a>|https://x.example/p"
      })
  void noPageAsksAnotherServer(String html, String link) {
    site.html(html).write("assets/p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    List<String> found = site.found().stream().filter(one -> one.contains("TRACE")).toList();
    assertEquals(List.of("content/hulp.adoc:8 TRACE_THIRD_PARTY " + link), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "style.css|p { background: url(https://x.example/a.png) }|https://x.example/a.png",
        "style.css|@import '//x.example/a.css';|//x.example/a.css",
        "a.js|fetch(\"https://x.example/a\");|https://x.example/a",
        "a.js|import \"//x.example/a.js\";|//x.example/a.js",
        "a.svg|<svg><image href=\"https://x.example/a.png\"/></svg>|https://x.example/a.png"
      })
  void noStyleScriptOrDrawingAsksAnotherServer(String file, String line, String link) {
    site.write("assets/" + file, "\n" + line + "\n");
    assertEquals(List.of("assets/" + file + ":2 TRACE_THIRD_PARTY " + link), site.found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<iframe src=\"../index.html\"></iframe>|<iframe>",
        "<object data=\"../../assets/style.css\"></object>|<object>",
        "<embed src=\"../../assets/style.css\">|<embed>",
        "<link rel=\"manifest\" href=\"../../assets/style.css\">|<link>",
        "<audio src=\"data:audio/mp3;base64,AA==\"></audio>|data:"
      })
  void whatThePolicyRefusesIsReported(String html, String value) {
    site.html(html);
    assertEquals(List.of("content/hulp.adoc:8 TRACE_REFUSED " + value), site.found());
  }

  // Script and style

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script>alert(1)</script>|<script>",
        "<style>p { color: red }</style>|<style>",
        "<p style=\"color: red\">x</p>|style=\"color: red\"",
        "<p onclick=\"go()\">x</p>|onclick=\"go()\"",
        "<a href=\"javascript:go()\">x</a>|href=\"javascript:go()\""
      })
  void noScriptAndNoStyleStandsInAPage(String html, String value) {
    site.html(html);
    List<String> found =
        site.found().stream().filter(one -> !one.contains("LINK_ELSEWHERE")).toList();
    assertEquals(List.of("content/hulp.adoc:8 TRACE_INLINE " + value), found);
  }

  @Test
  void dataForSearchEnginesMayStandInAPage() {
    site.html("<script type=\"application/ld+json\">{\"name\": \"x\"}</script>");
    assertEquals(List.of(), site.found());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "document.cookie = 'a=1';",
        "cookieStore.set('a', '1');",
        "localStorage.setItem('a', 1);",
        "window.sessionStorage['a'] = 1;",
        "indexedDB.open('a');",
        "navigator.serviceWorker.register('sw.js');",
        "caches.open('a');",
        "navigator.storage.persist();",
        "window.name = text;",
        "history.pushState({}, '', '?q=' + text);",
        "history.replaceState(null, '', '#a');",
        "location.hash = text;",
        "location.search = text;",
        "location.href = '?q=' + text;",
        "location.assign('#' + text);"
      })
  void noScriptLeavesAnythingBehind(String line) {
    site.write("assets/a.js", "// A script.\n" + line + "\n");
    List<String> found = site.found();
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).startsWith("assets/a.js:2 TRACE_KEPT "), found.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// This keeps nothing: no localStorage.",
        "/* no document.cookie */",
        "const found = location.hash === '#a';",
        "location.replace(exit.href);",
        "const name = window.name;",
        "element.setAttributeNS('http://www.w3.org/1999/xlink', 'a', 'b');"
      })
  void aScriptMaySpeakOfThatOrOnlyRead(String line) {
    site.write("assets/a.js", line + "\n");
    assertEquals(List.of(), site.found());
  }

  @Test
  void noScriptTellsAnybodyOrRunsText() {
    site.write("assets/a.js", "navigator.sendBeacon('x');\nnew WebSocket(a);\neval(b);\n");
    assertEquals(
        List.of(
            "assets/a.js:1 TRACE_TOLD sendBeacon",
            "assets/a.js:2 TRACE_TOLD WebSocket",
            "assets/a.js:3 TRACE_INLINE eval("),
        site.found());
  }

  // Typing

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<form><input name=\"q\" autocomplete=\"off\"></form>",
        "<form method=\"get\"><input autocomplete=\"off\"></form>",
        "<form method=\"post\"></form>",
        "<form method=\"dialog\" action=\"../\"></form>"
      })
  void noFormPutsWhatIsTypedIntoTheAddress(String html) {
    site.html(html);
    List<String> found = site.found();
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).startsWith("content/hulp.adoc:8 TRACE_FORM <form"), found.toString());
  }

  @Test
  void aFormThatSendsNothingMayBeThere() {
    site.html("<form method=\"dialog\"><input type=\"search\" autocomplete=\"off\"></form>");
    assertEquals(List.of(), site.found());
  }

  @Test
  void noFieldOffersLaterWhatWasTyped() {
    site.html("<input type=\"search\">");
    assertEquals(
        List.of("content/hulp.adoc:8 TRACE_AUTOFILL <input type=\"search\">"), site.found());
  }

  // Leaving

  @Test
  void aLinkToAnotherSiteTellsNotWhereTheVisitorComesFrom() {
    site.replace(FRAME, "<footer>", "<footer>\n<a href=\"https://x.example/\">x</a>");
    assertEquals(
        List.of("templates/frame.ftlh:19 TRACE_REFERRER https://x.example/"), site.found());
  }

  @Test
  void aPageWithoutItsReferrerPolicyIsReportedWithItsTemplate() {
    site.replace(FRAME, "<meta name=\"referrer\" content=\"no-referrer\">", "");
    assertEquals(
        List.of("templates/page.ftlh TRACE_REFERRER <meta name=\"referrer\">"), site.found());
  }

  @Test
  void noLinkLeavesThePageOpenBehindIt() {
    site.html("<a href=\"../index.html\" target=\"_blank\">x</a>");
    assertEquals(List.of("content/hulp.adoc:8 TRACE_NEW_WINDOW _blank"), site.found());
  }

  @Test
  void aPageWithAnotherPolicyThanTheSitesIsReported() {
    site.replace(FRAME, "${policy?no_esc}", "default-src 'self'");
    List<String> found = site.found();
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).startsWith("templates/page.ftlh TRACE_POLICY "), found.toString());
  }

  // Addresses of places

  @Test
  void aHiddenAddressIsNowhere() throws IOException {
    hide("na aanmelding");
    site.html("<p>Kom naar de\nDorpsstraat 12.</p>");
    site.write("assets/route.txt", "Postcode 3512ab");
    site.write("assets/route.pdf", pdf("Route", "Dorpsstraat 12"));
    BuildResult result = site.build();
    assertInstanceOf(BuildResult.Refused.class, result);
    assertEquals(
        List.of("nl/hulp/index.html", "assets/route.txt", "assets/route.pdf"),
        result.diagnostics().stream()
            .map(one -> one.values().get(1))
            .sorted(Comparator.reverseOrder())
            .toList());
    for (Diagnostic one : result.diagnostics()) {
      assertEquals(Code.TRACE_HIDDEN_ADDRESS, one.code());
      assertFalse(Messages.in("nl").show(one).matches("(?s).*(Dorpsstraat|3512).*"));
    }
  }

  @Test
  void aHiddenAddressIsFoundInACalendarFileWhoseLinesAreFolded() {
    hide("na aanmelding");
    site.write("assets/oud.ics", "DESCRIPTION:Kom\\nDorpsstr\r\n aat 12\\, links\r\n");
    assertEquals(List.of("data/places.csv:2 (D2) TRACE_HIDDEN_ADDRESS huis"), site.found());
  }

  @Test
  void aHiddenAddressIsNotInAHandbookEither() {
    hide("alleen wijk");
    site.write("data/sources.csv", "id;titel;uitgever\nboek;Het boek;Stichting, Dorpsstraat 12\n");
    site.write(
        "content/m/index.adoc",
        """
        = M
        :soort: methodiek
        :beschrijving: Zin.
        :lezers: trainer
        :bron: boek
        :nagekeken: nee

        Zin.
        """);
    assertEquals(
        List.of("data/places.csv:2 (D2) TRACE_HIDDEN_ADDRESS huis"),
        site.found().stream().filter(one -> one.contains("TRACE")).toList());
  }

  @Test
  void anAddressForEverybodyMayBeAnywhere() {
    hide("ja");
    site.html("<p>Kom naar de Dorpsstraat 12.</p>");
    assertEquals(List.of(), site.found());
  }

  private void hide(String visibility) {
    site.write(
        "data/places.csv",
        "id;naam;gemeente;adres;adres-tonen\nhuis;Huis;Utrecht;Dorpsstraat 12, 3512 AB Utrecht;"
            + visibility
            + "\n");
  }

  private static byte[] pdf(String title, String text) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.getDocumentInformation().setTitle(title);
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText(text);
        content.endText();
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
