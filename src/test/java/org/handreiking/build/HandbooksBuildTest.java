package org.handreiking.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.handreiking.TestFolders;
import org.handreiking.build.BuildRequest.Reuse;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Leniency;
import org.handreiking.diagnostic.Shown;
import org.handreiking.handbook.ReadBook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books that are written down, and their editions, from the data to the files. */
class HandbooksBuildTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
  private static final String BOOKS = "data/handbooks.json";
  private static final String LEDGER = "data/edition-ledger.csv";

  @TempDir Path site;

  @BeforeEach
  void startWithASiteThatHasAMethodology() throws IOException {
    TestFolders.copy(Path.of("src/test/resources/golden/base"), site);
    TestFolders.copy(Path.of("src/test/resources/golden/methodology-with-both-way-links/in"), site);
  }

  @Test
  void bookHasTheEditionThatCameOutLastUntilAPageChanges() throws Exception {
    build(DAY, true);
    String ledger = read(LEDGER);
    assertTrue(
        ledger.startsWith("book;language;edition;day;page;content\nkracht;nl;1;2026-03-09;"));
    assertTrue(cover().contains("KRA-NL-1 · 9 maart 2026"), cover());
    byte[] first = Files.readAllBytes(file("kracht.pdf"));

    build(DAY.plusDays(40), false);
    assertArrayEquals(first, Files.readAllBytes(file("kracht.pdf")));

    replace("content/kracht/werkvormen/vuur.adoc", "= Vuur", "= Vuur maken");
    build(DAY.plusDays(50), false);
    assertTrue(cover().contains("KRA-NL-1+"), cover());
    assertEquals(ledger, read(LEDGER));

    build(DAY.plusDays(50), true);
    assertTrue(cover().contains("KRA-NL-2 · 28 april 2026"), cover());
    List<String> rows = read(LEDGER).lines().filter(line -> line.contains(";2;")).toList();
    // The page itself, and the two that name it.
    assertTrue(rows.stream().anyMatch(row -> row.contains("kracht/werkvormen/vuur")), "" + rows);
    assertTrue(rows.size() < ledger.lines().count() - 1, rows.toString());
    build(DAY.plusDays(60), true);
    assertEquals(
        3, 1 + read(LEDGER).lines().skip(1).map(row -> row.split(";", -1)[2]).distinct().count());
  }

  @Test
  void shortAddressOfAPageThatIsGoneLeadsToItsBook() throws IOException {
    build(DAY, true);
    Map<String, String> before = shortAddresses();
    Files.delete(site.resolve("content/kracht/werkvormen/vuur.adoc"));
    replace("content/kracht/bijeenkomsten/branden.adoc", "vuur", "boze-brief");
    replace("content/kracht/index.adoc", " Zie xref:werkvormen/vuur.adoc[].", "");
    build(DAY, false);
    Map<String, String> after = shortAddresses();

    assertEquals(before.keySet(), after.keySet());
    String gone =
        before.keySet().stream()
            .filter(address -> before.get(address).endsWith("vuur/index.html"))
            .findFirst()
            .orElseThrow();
    assertTrue(after.get(gone).endsWith("nl/kracht/index.html"), after.get(gone));
  }

  @Test
  void selectionHasThePagesThatItsRulesChooseAndThoseItNames() throws Exception {
    write(
        BOOKS,
        """
        {"files": ["a5"], "books": [
          {"name": "keuze", "title": "Keuze", "select": {"kinds": ["werkvorm"], "pages": ["kracht"]}},
          {"methodology": "kracht", "files": []}
        ]}
        """);
    build(DAY, false);

    assertFalse(Files.exists(file("kracht.pdf")));
    try (ReadBook book = new ReadBook(Files.readAllBytes(file("keuze-a5.pdf")))) {
      List<String> titles = book.tags("H1").stream().map(ReadBook.Tag::text).toList();
      assertEquals(
          List.of("Inhoud", "Alle werkvormen", "Kracht", "Boze brief", "Vuur", "Hulp"), titles);
    }
  }

  @Test
  void booksOfPagesThatDoNotExistAreMistakesWithTheirPlace() throws IOException {
    write(
        BOOKS,
        """
        {"books": [
          {"name": "een", "title": "Een", "select": {"pages": ["kracht/weg"]}},
          {"name": "twee", "title": "Twee", "select": {"themes": ["liefde"]}},
          {"name": "drie", "title": "Drie", "select": {"kinds": ["uitdeelblad"]}},
          {"name": "kracht", "title": "Kracht", "everything": true},
          {"methodology": "moed"}
        ]}
        """);
    Diagnostics found = new Diagnostics();
    found.addAll(assertInstanceOf(BuildResult.Refused.class, run(DAY, false)).diagnostics());

    assertEquals(
        List.of(
            "data/handbooks.json:2 REFERENCE_UNKNOWN kracht/weg",
            "data/handbooks.json:3 REFERENCE_UNKNOWN liefde",
            "data/handbooks.json:4 HANDBOOK_EMPTY drie",
            "data/handbooks.json:5 HANDBOOK_SAME_NAME name",
            "data/handbooks.json:6 REFERENCE_UNKNOWN moed"),
        Shown.in(found));
    assertFalse(Files.exists(site.resolve("target/site")));
  }

  @Test
  void languageWithoutLettersIsAMistakeUntilBooksLeaveItOut() throws IOException {
    replace("data/site.json", "\"sourceLanguage\"", "\"translatedFrom\": 0, \"sourceLanguage\"");
    replace("data/site.json", "[\"nl\"]", "[\"nl\", \"hi\"]");
    Diagnostics found = new Diagnostics();
    found.addAll(run(DAY, false).diagnostics());
    assertTrue(
        Shown.in(found).stream().anyMatch(one -> one.contains("HANDBOOK_LANGUAGE")),
        Shown.in(found).toString());

    write(BOOKS, "{\"books\": [{\"methodology\": \"kracht\", \"languages\": [\"nl\"]}]}");
    Diagnostics later = new Diagnostics();
    later.addAll(run(DAY, false).diagnostics());
    assertTrue(
        Shown.in(later).stream().noneMatch(one -> one.contains("HANDBOOK_LANGUAGE")),
        Shown.in(later).toString());
  }

  @Test
  void whatCannotBeSetIsReportedWithItsLineAndTheBookIsMadeAllTheSame() throws IOException {
    String words = "Verzekeringsmaatschappij|Arbeidsongeschiktheid|Verantwoordelijkheid|";
    replace(
        "content/kracht/werkvormen/vuur.adoc",
        ". Lees.\n",
        ". Lees.\n. Teken \u6f22.\n\n|===\n|"
            + words
            + "Bereikbaarheidsdienst|Vertrouwenspersoon|Gemeenteambtenaren\n|1|2|3|4|5|6\n|===\n");
    Diagnostics found = new Diagnostics();
    found.addAll(assertInstanceOf(BuildResult.Published.class, run(DAY, false)).diagnostics());

    assertEquals(
        List.of(
            "content/kracht/werkvormen/vuur.adoc:22 HANDBOOK_GLYPH U+6F22",
            "content/kracht/werkvormen/vuur.adoc:25 HANDBOOK_TABLE Verzekeringsmaatschappij"),
        Shown.in(found).stream()
            .filter(one -> one.contains("HANDBOOK"))
            .map(one -> one.replaceFirst(" Arbeids.*", ""))
            .toList());
  }

  @Test
  void onlyABookThatHasChangedIsSetAnew() throws IOException {
    build(DAY, false);
    Map<String, FileTime> before = kept();
    replace("content/index.adoc", "= Welkom", "= Welkom hier");
    build(DAY, false);
    assertEquals(before, kept());
  }

  private Map<String, FileTime> kept() throws IOException {
    Map<String, FileTime> kept = new TreeMap<>();
    try (Stream<Path> list = Files.list(site.resolve("target/cache/handbooks"))) {
      for (Path file : list.toList()) {
        kept.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
      }
    }
    return kept;
  }

  private String cover() throws Exception {
    try (ReadBook book = new ReadBook(Files.readAllBytes(file("kracht.pdf")))) {
      return book.page(1);
    }
  }

  private Map<String, String> shortAddresses() throws IOException {
    Map<String, String> targets = new TreeMap<>();
    try (Stream<Path> list = Files.list(site.resolve("target/site/p"))) {
      for (Path folder : list.toList()) {
        Document page = Jsoup.parse(Files.readString(folder.resolve("index.html")));
        targets.put(folder.getFileName().toString(), page.select("a").attr("href"));
      }
    }
    return targets;
  }

  private Path file(String name) {
    return site.resolve("target/site/nl/handboeken/" + name);
  }

  private void build(LocalDate day, boolean issuesEditions) {
    BuildResult result = run(day, issuesEditions);
    Diagnostics found = new Diagnostics();
    found.addAll(result.diagnostics());
    assertInstanceOf(BuildResult.Published.class, result, Shown.in(found).toString());
  }

  private BuildResult run(LocalDate day, boolean issuesEditions) {
    BuildRequest request =
        new BuildRequest(
            site, site.resolve("target"), day, Reuse.WHAT_FITS, Leniency.STOP, issuesEditions);
    return new SiteBuild(request, (stage, items) -> {}).run();
  }

  private String read(String path) throws IOException {
    return Files.readString(site.resolve(path));
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(site.resolve(path), text);
  }

  private void replace(String path, String text, String by) throws IOException {
    String before = read(path);
    assertTrue(before.contains(text), path + " has no " + text);
    write(path, before.replace(text, by));
  }
}
