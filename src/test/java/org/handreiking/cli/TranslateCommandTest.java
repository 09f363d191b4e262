package org.handreiking.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.handreiking.TestFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslateCommandTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Instant NOW = Instant.parse("2026-03-09T10:00:00Z");

  @TempDir Path site;

  @BeforeEach
  void layTheSiteInFiveLanguages() throws IOException {
    TestFolders.copy(GOLDEN.resolve("base"), site);
    TestFolders.copy(GOLDEN.resolve("five-languages/in"), site);
  }

  private String run(int code, String... arguments) {
    StringWriter out = new StringWriter();
    PrintWriter to = new PrintWriter(out, true);
    String[] all = new String[arguments.length + 3];
    all[0] = "translate";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[all.length - 2] = "--site";
    all[all.length - 1] = site.toString();
    assertEquals(code, Main.run(to, to, NOW, all), out.toString());
    return out.toString();
  }

  private Map<String, String> poFiles() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".po")).toList()) {
        files.put(site.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  private void replace(String file, String old, String by) throws IOException {
    Path path = site.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(old), file + " has no " + old);
    Files.writeString(path, text.replace(old, by));
  }

  @Test
  void extractMakesAFileBesideEachTextAndASecondTimeChangesNothing() throws IOException {
    run(Main.DONE, "extract", "tr", "pl");
    Map<String, String> first = poFiles();
    String second = run(Main.DONE, "extract", "tr", "pl", "--date", "2027-01-01");

    assertTrue(first.containsKey("content/index.pl.po"), first.keySet().toString());
    assertTrue(first.containsKey("templates/messages.pl.po"), first.keySet().toString());
    assertFalse(first.containsKey("content/index.so.po"), first.keySet().toString());
    assertTrue(first.get("content/adem.tr.po").contains("msgstr \"Nefes almak\""));
    assertTrue(first.get("content/adem.tr.po").contains("msgid \"Een uur\"\nmsgstr \"\""));
    assertTrue(second.contains("0 bestanden"), second);
    assertEquals(first, poFiles());
  }

  @Test
  void extractDoesNotAskForTranslationsThatStandBesideTheirTexts() throws IOException {
    Files.writeString(
        site.resolve("data/glossary.csv"),
        """
        id;term;uitleg;term@tr;uitleg@tr
        nazorg;nazorg;zorg na afloop;bakım;sonraki bakım
        rouw;rouw;verdriet;yas;
        """);
    run(Main.DONE, "extract", "tr", "pl");

    assertEquals(
        List.of("verdriet"),
        poFiles()
            .get("data/glossary.tr.po")
            .lines()
            .filter(line -> line.matches("msgid \".+\""))
            .map(line -> line.replaceAll("msgid \"|\"$", ""))
            .toList());
    assertTrue(poFiles().get("data/glossary.pl.po").contains("msgid \"nazorg\""));

    Files.delete(site.resolve("data/glossary.tr.po"));
    replace("data/glossary.csv", "yas;", "yas;hüzün");
    run(Main.DONE, "extract", "tr");

    assertFalse(poFiles().containsKey("data/glossary.tr.po"));
  }

  @Test
  void extractCanBeAskedForSomeFilesOnly() throws IOException {
    run(Main.DONE, "extract", "so", "--file", "content/adem.adoc");

    assertTrue(poFiles().containsKey("content/adem.so.po"));
    assertFalse(poFiles().containsKey("content/index.so.po"));
  }

  @Test
  void aChangedSentenceIsBehindInEachLanguageThatHasItAndNothingElseChanges() throws IOException {
    run(Main.DONE, "extract");
    for (String language : new String[] {"tr", "ar", "pl"}) {
      replace(
          "content/index." + language + ".po",
          "msgid \"Welkom\"\nmsgstr \"\"",
          "msgid \"Welkom\"\nmsgstr \"X\"");
    }
    Map<String, String> before = poFiles();
    replace("content/index.adoc", "= Welkom", "= Welkom hier");
    run(Main.DONE, "extract");
    Map<String, String> after = poFiles();

    for (Map.Entry<String, String> file : after.entrySet()) {
      boolean changes = file.getKey().matches("content/index\\.(tr|ar|pl|so)\\.po");
      assertEquals(!changes, file.getValue().equals(before.get(file.getKey())), file.getKey());
    }
    for (String language : new String[] {"tr", "ar", "pl"}) {
      String po = after.get("content/index." + language + ".po");
      assertTrue(
          po.contains(
              """
              #. changed: 2026-03-09
              #: index.adoc:1
              #, fuzzy
              #| msgid "Welkom"
              msgid "Welkom hier"
              msgstr "X"
              """),
          po);
      assertEquals(1, po.split("#, fuzzy", -1).length - 1, po);
    }
  }

  @Test
  void pagesOfAChangedSentenceSaySinceWhenTheyAreBehindAndNothingElseOfTheSiteChanges()
      throws IOException {
    replace("data/site.json", ", \"so\"]", "]");
    run(Main.DONE, "extract");
    String old = "Adem in en uit. Doe het *rustig*, zoals bij xref:hulp.adoc[].";
    for (String language : new String[] {"tr", "ar", "pl"}) {
      Path po = site.resolve("content/adem." + language + ".po");
      String entry = "msgid \"" + old + "\"\nmsgstr ";
      String text = Files.readString(po).replaceAll("#, fuzzy\n#\\| msgid .*\n", "");
      int from = text.indexOf(entry) + entry.length();
      String rest = text.substring(text.indexOf('\n', from));
      Files.writeString(
          po, text.substring(0, from) + "\"X " + language + " *y* xref:hulp.adoc[]\"" + rest);
    }
    Map<String, String> before = built();
    replace("content/adem.adoc", "Adem in en uit.", "Adem langzaam in en uit.");
    run(Main.DONE, "extract");
    Map<String, String> after = built();

    assertEquals(before.keySet(), after.keySet());
    after.keySet().removeIf(file -> after.get(file).equals(before.get(file)));
    assertEquals(
        List.of(
            "ar/adem/index.html", "nl/adem/index.html", "pl/adem/index.html", "tr/adem/index.html"),
        List.copyOf(after.keySet()));
    assertTrue(after.get("tr/adem/index.html").contains("PART true 9 Mart 2026"));
    assertTrue(after.get("pl/adem/index.html").contains("PART true 9 marca 2026"));
    assertTrue(after.get("ar/adem/index.html").contains(" true"));
    assertTrue(after.get("tr/adem/index.html").contains("X tr <strong>y</strong>"));
    assertTrue(after.get("nl/adem/index.html").contains("Adem langzaam in en uit."));
  }

  /** The site's files, by name. */
  private Map<String, String> built() throws IOException {
    StringWriter out = new StringWriter();
    PrintWriter to = new PrintWriter(out, true);
    assertEquals(
        Main.DONE, Main.run(to, to, NOW, "build", "--site", site.toString()), out.toString());
    Path folder = site.resolve("target/site");
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }

  @Test
  void fileWithMistakesIsReportedAndLeftAsItIs() throws IOException {
    Path file = site.resolve("content/adem.tr.po");
    Files.writeString(file, Files.readString(file) + "\nonzin\n");
    String before = Files.readString(file);
    String said = run(Main.MISTAKES, "extract", "tr");

    assertTrue(said.contains("PO_SYNTAX"), said);
    assertEquals(before, Files.readString(file));
  }

  @Test
  void statusSaysHowFarEachFileIs() {
    String table = run(Main.DONE, "status", "tr");

    assertTrue(table.matches("(?s).*content/adem\\.adoc +7 +5 +1 +1 +85  niemand\n.*"), table);
    assertTrue(
        table.matches("(?s).*content/index\\.adoc +\\d+ +0 +0 +\\d+ +0  niemand\n.*"), table);
    assertTrue(table.contains("alles samen"), table);
  }

  @Test
  void statusCanBeReadByPrograms() {
    String json = run(Main.DONE, "status", "tr", "--json").replaceAll("\\s+", "");

    assertTrue(
        json.contains(
            "\"content/adem.adoc\":{\"behind\":1,\"behindSince\":\"2026-02-01\",\"missing\":1,"
                + "\"texts\":7,\"translated\":5}"),
        json);
  }

  @Test
  void packetGoesToATranslatorAndComesBackWithHerWorkAndNothingOfOursIsLost() throws IOException {
    run(Main.DONE, "extract", "tr");
    run(Main.DONE, "packet", "tr");
    Path packet = site.resolve("target/translation-tr.zip");
    Map<String, String> files = unzip(packet);
    assertTrue(files.get("preview/content/adem.tr.po.html").contains("Nefes almak"), "" + files);
    assertTrue(files.get("index.html").contains("<li>Open de .po-bestanden"), "" + files);
    assertTrue(
        files.get("index.html").contains("content/adem.tr.po</a></td><td>2</td><td>7</td>"),
        files.get("index.html"));
    assertTrue(files.get("content/adem.tr.po").contains("msgid \"Een uur\"\nmsgstr \"\""));

    files.computeIfPresent(
        "content/adem.tr.po",
        (path, po) ->
            po.replace("msgid \"Een uur\"\nmsgstr \"\"", "msgid \"Een uur\"\nmsgstr \"Bir saat\"")
                .replace("\"Nefes almak\"", "\"\"")
                .replace("not named", "A <a@example.org>"));
    files.put("../content/kwaad.tr.po", "x");
    zip(files, packet);
    String said = run(Main.DONE, "return", packet.toString());

    String po = Files.readString(site.resolve("content/adem.tr.po"));
    assertTrue(po.contains("msgid \"Een uur\"\nmsgstr \"Bir saat\""), po);
    assertTrue(po.contains("msgstr \"Nefes almak\""), po);
    assertFalse(po.contains("@"), po);
    assertTrue(said.contains("    Een uur\n  + Bir saat\n"), said);
    assertTrue(said.contains("1 vertaling overgenomen, in 1 bestand."), said);
    assertFalse(Files.exists(site.resolveSibling("content/kwaad.tr.po")));
  }

  @Test
  void packetThatComesBackLeavesOurFileAsItIsWhenOursHasMistakes() throws IOException {
    run(Main.DONE, "extract", "tr");
    run(Main.DONE, "packet", "tr");
    Path file = site.resolve("content/adem.tr.po");
    Files.writeString(file, Files.readString(file) + "\nonzin\n");
    String before = Files.readString(file);
    String said =
        run(Main.MISTAKES, "return", site.resolve("target/translation-tr.zip").toString());

    assertTrue(said.contains("PO_SYNTAX"), said);
    assertEquals(before, Files.readString(file));
  }

  private static Map<String, String> unzip(Path packet) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(packet))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static void zip(Map<String, String> files, Path packet) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(packet))) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void packetIsFoundWithinAFolderAndWhatBelongsNowhereIsNamed() throws IOException {
    run(Main.DONE, "extract", "tr");
    run(Main.DONE, "packet", "tr");
    Path packet = site.resolve("target/translation-tr.zip");
    Map<String, String> within = new TreeMap<>();
    unzip(packet)
        .forEach(
            (path, po) ->
                within.put(
                    "mijn map/" + path,
                    path.startsWith("sent/")
                        ? po
                        : po.replace(
                            "msgid \"Een uur\"\nmsgstr \"\"",
                            "msgid \"Een uur\"\nmsgstr \"Bir saat\"")));
    within.put("mijn map/content/nergens.tr.po", "x");
    zip(within, packet);
    String said = run(Main.DONE, "return", packet.toString());

    assertTrue(said.contains("  + Bir saat\n"), said);
    assertTrue(said.contains("PACKET_UNKNOWN"), said);
    assertTrue(said.contains("mijn map/content/nergens.tr.po"), said);
  }

  @Test
  void packetThatIsNoneIsRefused() throws IOException {
    Path packet = site.resolve("packet.zip");
    Files.writeString(packet, "geen zip");

    assertTrue(run(Main.MISTAKES, "return", packet.toString()).contains("PACKET_NOTHING"));
  }

  @Test
  void returnedFileThatIsNotUtf8IsReportedAndOursStays() throws IOException {
    run(Main.DONE, "extract", "tr");
    Path file = site.resolve("content/adem.tr.po");
    String before = Files.readString(file);
    Path packet = site.resolve("packet.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(packet))) {
      zip.putNextEntry(new ZipEntry("content/adem.tr.po"));
      zip.write(before.replace("Nefes almak", "Böyle").getBytes(StandardCharsets.ISO_8859_1));
      zip.closeEntry();
    }

    assertTrue(run(Main.MISTAKES, "return", packet.toString()).contains("FILE_NOT_UTF8"));
    assertEquals(before, Files.readString(file));
  }

  @Test
  void translationsOfATextWithMistakesAreLeftAsTheyAre() throws IOException {
    run(Main.DONE, "extract", "tr");
    String glossary = "data/glossary.csv";
    Files.writeString(site.resolve(glossary), "id;term;uitleg\nadem;adem;Lucht die gaat.\n");
    run(Main.DONE, "extract", "tr");
    replace(
        "data/glossary.tr.po",
        "msgid \"Lucht die gaat.\"\nmsgstr \"\"",
        "msgid \"Lucht die gaat.\"\nmsgstr \"Hava.\"");
    String before = Files.readString(site.resolve("data/glossary.tr.po"));
    replace(glossary, "adem;adem", "Adem!;adem");
    String said = run(Main.MISTAKES, "extract", "tr");

    assertTrue(said.contains("TABLE_BAD_ID"), said);
    assertEquals(before, Files.readString(site.resolve("data/glossary.tr.po")));
  }

  @Test
  void fileThatDoesNotExistIsNotExtractedInSilence() {
    String said = run(Main.MISUSE, "extract", "so", "--file", "content/ade");

    assertTrue(said.contains("content/ade"), said);
  }

  @Test
  void languageThatTheSiteDoesNotHaveIsRefused() {
    assertTrue(run(Main.MISUSE, "status", "de").contains("tr, ar, pl, so"));
  }
}
