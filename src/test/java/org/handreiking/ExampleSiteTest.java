package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nu.validator.client.EmbeddedValidator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.handreiking.build.EveryByte;
import org.handreiking.search.SearchFilter;
import org.handreiking.search.SearchHit;
import org.handreiking.search.SearchIndex;
import org.handreiking.site.Language;
import org.handreiking.site.Links;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** The repository's own site, built whole, as its visitors get it. */
class ExampleSiteTest {

  private static final boolean DEEP = Boolean.getBoolean("deep");

  private static final String METHODOLOGY = "nl/methoden/kracht-achter-tranen/";

  private static Path target;

  /** What says in each language that the meetings do not exist. */
  private static final Map<String, String> NOT_REAL =
      Map.of("nl", "bestaan niet", "en", "do not exist", "tr", "gerçek değil", "ar", "غير موجودة");

  private static final Map<String, String> PAGES_AS_WRITTEN = new TreeMap<>();
  private static final Map<String, Document> PAGES = new TreeMap<>();

  @BeforeAll
  static void buildTheSite() throws IOException {
    target = ExampleSite.target();
    Path site = target.resolve("site");
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(ExampleSite::isPage).toList()) {
        String name = site.relativize(file).toString().replace('\\', '/');
        String html = Files.readString(file);
        PAGES_AS_WRITTEN.put(name, html);
        PAGES.put(name, Jsoup.parse(html));
      }
    }
  }

  @Test
  void everyExerciseSessionAndProjectHasAPage() {
    assertEquals(12, below(METHODOLOGY + "werkvormen/"));
    assertEquals(10, below(METHODOLOGY + "bijeenkomsten/"));
    List<String> projects =
        PAGES.keySet().stream()
            .filter(name -> name.matches("nl/projecten/(l|m|h|lh|i)\\d/index\\.html"))
            .toList();
    assertEquals(29, projects.size());
  }

  private static long below(String folder) {
    return PAGES.keySet().stream()
        .filter(name -> name.startsWith(folder) && !name.equals(folder + "index.html"))
        .count();
  }

  @Test
  void onlyPagesForThoseWhoPlanTheirTimeSayHowLongTheyTakeToRead() {
    assertTrue(says("nl/voor-trainers/index.html", "Leestijd"));
    assertTrue(says(METHODOLOGY + "werkvormen/boze-brief/index.html", "Leestijd"));
    assertFalse(says("nl/voor-deelneemsters/index.html", "Leestijd"));
    assertFalse(says("nl/goed-om-te-weten/index.html", "Leestijd"));
  }

  private static boolean says(String page, String text) {
    return PAGES.get(page).select(".facts").text().contains(text);
  }

  @Test
  void aRangeInTheFactsStaysOnOneLine() {
    Element size =
        PAGES
            .get(METHODOLOGY + "werkvormen/boze-brief/index.html")
            .select(".facts .i-group .whole")
            .first();
    assertTrue(size != null && size.text().matches("\\d+–\\d+"), String.valueOf(size));
  }

  @Test
  void listsInArabicHaveTheCommaOfArabic() {
    List<String> languages = PAGES.get("ar/agenda/index.html").select(".i-talk dd").eachText();
    assertTrue(languages.contains("الهولندية، العربية"), languages.toString());
    assertFalse(String.join("\n", languages).contains(","), languages.toString());
  }

  @Test
  void everyTimeInTheCalendarLeadsToAPageThatSaysHowToJoin() {
    List<Element> titles =
        PAGES.entrySet().stream()
            .filter(page -> page.getKey().startsWith("nl/agenda/maand/"))
            .flatMap(page -> page.getValue().select(".entry h3 a").stream())
            .toList();
    assertTrue(titles.size() >= 150, titles.size() + " times");
    for (Element title : titles) {
      Document entry = PAGES.get(Links.resolve("nl/agenda/maand/x/index.html", title.attr("href")));
      assertEquals(title.text(), entry.select("h1").text());
      assertFalse(entry.select(".facts .i-access").isEmpty(), title.text());
    }
  }

  @Test
  void exampleHasTimesThatAreMovedOrCancelledAndGroupsThatAreFull() {
    Document calendar = PAGES.get("nl/agenda/index.html");
    assertFalse(calendar.select(".entry.moved").isEmpty());
    assertFalse(calendar.select(".entry.cancelled").isEmpty());
    assertFalse(calendar.select(".entry dd:contains(vol)").isEmpty());
    Document full = PAGES.get("nl/agenda/een/ods-cursus-1/index.html");
    assertFalse(full.select("dt:contains(Als het vol is)").isEmpty());
  }

  @Test
  void thereIsAReportOnReadingBesideTheSiteAndNotInIt() throws IOException {
    String report = Files.readString(target.resolve("report/reading.csv"));
    assertTrue(report.lines().count() > 350, report);
    assertTrue(report.contains("\nnl;/nl/voor-deelneemsters/;Voor jou;"), report);
    assertFalse(Files.exists(target.resolve("site/report")));
  }

  /** Every page in Dutch and every fifth of the others; all of them with -Ddeep=true. */
  @Test
  void everyPageIsValidHtml() {
    List<String> names = List.copyOf(PAGES.keySet());
    List<String> mistakes =
        IntStream.range(0, names.size())
            .filter(i -> DEEP || i % 12 == 0 || (i % 4 == 0 && isOftenTried(names.get(i))))
            .mapToObj(names::get)
            .parallel()
            .flatMap(
                name ->
                    mistakes(target.resolve("site").resolve(name)).stream()
                        .map(mistake -> name + ": " + mistake))
            .toList();
    assertEquals("", String.join("\n", mistakes));
  }

  /** What holds for Dutch nearly always holds for the rest, and there are many pages. */
  private static boolean isOftenTried(String name) {
    return language(name).equals("nl");
  }

  @Test
  void pageThatIsNotValidIsFoundOut(@TempDir Path folder) throws IOException {
    Path home = target.resolve("site/nl/index.html");
    Path broken = folder.resolve("broken.html");
    Files.writeString(
        broken,
        Files.readString(home)
            .replace("</main>", "<p id=top><img src=x.png><a href='/'><a href='/'>x</a></main>"));

    assertEquals(List.of(), mistakes(home));
    String mistakes = String.join("\n", mistakes(broken));
    assertTrue(mistakes.contains("Duplicate ID"), mistakes);
    assertTrue(mistakes.contains("must have an \u201calt\u201d attribute"), mistakes);
    assertTrue(mistakes.contains("Start tag \u201ca\u201d"), mistakes);
  }

  /** What the Nu HTML checker says against a page. */
  private static List<String> mistakes(Path page) {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
    try {
      return validator
          .validate(page)
          .lines()
          .filter(line -> line.startsWith("Error") || line.startsWith("Warning"))
          // From a folder the checker cannot see that style and icon are the site's own.
          .filter(line -> !line.contains("violates Content Security Policy"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  @Test
  void everyPageSaysThatItsMeetingsDoNotExistAndWhereRealHelpIs() {
    PAGES.forEach(
        (name, page) -> {
          boolean isChoice = name.equals("index.html");
          String said = page.select(isChoice ? ".choices p" : "aside.example").text();
          List<String> wanted =
              isChoice ? List.copyOf(NOT_REAL.values()) : List.of(NOT_REAL.get(language(name)));
          assertTrue(wanted.stream().allMatch(said::contains), name + ": " + said);
          boolean isHelp = name.endsWith("goed-om-te-weten/index.html");
          assertTrue(isHelp || !page.select("a[href*=goed-om-te-weten]").isEmpty(), name);
          assertEquals("noindex", page.select("meta[name=robots]").attr("content"), name);
        });
  }

  /** The language of a page by its file's name; those at the top are in Dutch. */
  private static String language(String name) {
    return name.contains("/") ? name.substring(0, name.indexOf('/')) : "nl";
  }

  @Test
  void everyPageHasALanguageATitleAHeadingAndAWayAround() {
    PAGES.forEach(
        (name, page) -> {
          Element html = page.child(0);
          assertEquals(language(name), html.attr("lang"), name);
          assertEquals(language(name).equals("ar") ? "rtl" : "ltr", html.attr("dir"), name);
          assertFalse(page.title().isBlank(), name);
          assertEquals(1, page.select("h1").size(), name);
          assertEquals(1, page.select("main").size(), name);
          assertFalse(page.select("header nav a, nav a").isEmpty(), name);
          assertEquals("no-referrer", page.select("meta[name=referrer]").attr("content"), name);
        });
  }

  @Test
  void headingsNeverSkipALevel() {
    PAGES.forEach(
        (name, page) -> {
          int before = 1;
          for (Element heading : page.select("main h1, main h2, main h3, main h4, main h5")) {
            int level = heading.tagName().charAt(1) - '0';
            assertTrue(level <= before + 1, name + ": " + heading.text());
            before = level;
          }
        });
  }

  @Test
  void nothingIsAskedFromAnywhereElse() {
    PAGES.forEach(
        (name, page) -> {
          for (Element element : page.select("[src], link[href]:not([rel=canonical])")) {
            String link = element.attr(element.hasAttr("src") ? "src" : "href");
            boolean own = !link.contains(":") || link.startsWith("https://example.org/");
            assertTrue(own, name + ": " + link);
          }
          assertEquals(
              0,
              page.select(
                      "script:not([src], [type=application/ld+json]), iframe, object, embed,"
                          + " [style], style")
                  .size(),
              name);
        });
  }

  @Test
  void pagesAreLightEnoughForACheapPhone() {
    PAGES.forEach(
        (name, page) -> {
          int size = zipped(target.resolve("site").resolve(name));
          assertTrue(size <= 30 * 1024, name + ": " + size);
        });
    int style = zipped(target.resolve("site/assets/style.css"));
    assertTrue(style <= 20 * 1024, "style.css: " + style);
  }

  private static int zipped(Path file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }

  @Test
  @Tag("browser")
  void everyHandoutPrintsOnOneSheet(@TempDir Path folder) throws IOException, InterruptedException {
    List<String> tooLong = new ArrayList<>();
    int handouts = 0;
    Browser browser = new Browser(folder);
    for (Map.Entry<String, Document> page : PAGES.entrySet()) {
      boolean isHandout = page.getValue().body().hasClass("handout");
      if (isHandout && (isOftenTried(page.getKey()) || handouts % 10 == 0)) {
        Path pdf = browser.print(target.resolve("site").resolve(page.getKey()), "handout");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
          if (document.getNumberOfPages() != 1) {
            tooLong.add(page.getKey() + ": " + document.getNumberOfPages());
          }
        }
        Files.delete(pdf);
      }
      handouts += isHandout ? 1 : 0;
    }
    assertEquals(List.of(), tooLong);
    assertTrue(handouts >= 60 * ExampleSite.LANGUAGES, handouts + " handouts");
  }

  @Test
  void anExerciseAndItsSessionsLinkToEachOther() {
    Document exercise = PAGES.get(METHODOLOGY + "werkvormen/kampvuur/index.html");
    Document session = PAGES.get(METHODOLOGY + "bijeenkomsten/loslaten-bij-vuur/index.html");
    assertFalse(
        exercise.select("a[href=../../bijeenkomsten/loslaten-bij-vuur/index.html]").isEmpty());
    assertFalse(session.select("a[href=../../werkvormen/kampvuur/index.html]").isEmpty());
    assertFalse(exercise.select("a[href=../boze-brief/index.html]").isEmpty());
  }

  @Test
  void addressThatIsHiddenIsInNoByteOfWhatIsBuiltAndOneThatIsNotIs() throws IOException {
    List<String> hidden = addresses(visible -> !visible.equals("ja"));
    List<String> shown = addresses("ja"::equals);

    assertTrue(hidden.size() > 5 && shown.size() > 2, hidden + " " + shown);
    // These addresses have no letter that HTML would write in another way.
    PAGES_AS_WRITTEN.forEach(
        (name, html) -> assertTrue(hidden.stream().noneMatch(html::contains), name));
    assertEquals(
        new TreeSet<>(), EveryByte.telling(hidden, target, file -> !file.endsWith(".html")));
    for (String address : shown) {
      assertTrue(PAGES.values().stream().anyMatch(page -> page.text().contains(address)), address);
    }
  }

  /** The addresses of places whose visibility {@code isWanted}. */
  private static List<String> addresses(Predicate<String> isWanted) throws IOException {
    return Files.readAllLines(Path.of("data/places.csv")).stream()
        .skip(1)
        .map(line -> line.split(";", -1))
        .filter(cells -> isWanted.test(cells[5]))
        .map(cells -> cells[4])
        .toList();
  }

  @Test
  void theHandbookHoldsEveryExercise() throws IOException {
    Path pdf = target.resolve("site/nl/handboeken/kracht-achter-tranen.pdf");
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(document.getNumberOfPages() > 60, document.getNumberOfPages() + " pages");
      assertEquals("nl", document.getDocumentCatalog().getLanguage().substring(0, 2));
      for (String title : List.of("Boze brief", "Kampvuur", "Roos van Jericho", "Rode loper")) {
        assertTrue(text.contains(title), title);
      }
      assertTrue(text.replaceAll("\\s+", " ").contains("bestaan niet"), "the mark of an example");
    }
  }

  @Test
  void aHandbookIsInALanguageWhenEnoughOfItIsTranslatedAndElseItsLinkSaysInWhichItIs()
      throws IOException {
    Path pdf = target.resolve("site/en/handboeken/kracht-achter-tranen.pdf");
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertEquals("en", document.getDocumentCatalog().getLanguage());
      assertTrue(text.contains("Nobody has checked this translation."), "the state of review");
      assertTrue(text.contains("Edition KAT-EN-1 · 21 November 2026"), "the edition");
    }
    Element link =
        PAGES.get("tr/methoden/kracht-achter-tranen/index.html").selectFirst(".download a");
    assertEquals("../../../nl/handboeken/kracht-achter-tranen.pdf", link.attr("href"));
    assertTrue(link.text().endsWith("· Hollandaca"), link.text());
  }

  @Test
  void searchingFindsWhatATrainerLooksFor() {
    try (SearchIndex index = SearchIndex.open(target.resolve("index/nl"), Language.of("nl"))) {
      assertTrue(first(index, "loslaten").contains("loslaten"), first(index, "loslaten"));
      List<String> childcare =
          index
              .search("kinderopvang", SearchFilter.none(LocalDate.of(2026, 3, 1)), 3)
              .hits()
              .stream()
              .map(SearchHit::address)
              .toList();
      assertTrue(childcare.toString().contains("kinderen-horen-erbij"), childcare.toString());
      assertTrue(first(index, "vrouwenopvang").contains("opvang"), first(index, "vrouwenopvang"));
      assertEquals(first(index, "kampvuur"), first(index, "kampvuuur"));
    }
  }

  private static String first(SearchIndex index, String query) {
    return index
        .search(query, SearchFilter.none(LocalDate.of(2026, 3, 1)), 1)
        .hits()
        .get(0)
        .address();
  }
}
