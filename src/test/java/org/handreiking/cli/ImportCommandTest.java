package org.handreiking.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.handreiking.TestFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export is brought into a site. */
class ImportCommandTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final String EVENT =
      """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      UID:een@voorbeeld.example
      SUMMARY:Thee drinken
      DTSTART;TZID=Europe/Amsterdam:20270309T100000
      DTEND;TZID=Europe/Amsterdam:20270309T113000
      RRULE:FREQ=WEEKLY
      ATTENDEE:mailto:fatma@voorbeeld.example
      END:VEVENT
      END:VCALENDAR
      """;

  @TempDir Path folder;

  @BeforeEach
  void copyASite() throws IOException {
    TestFolders.copy(GOLDEN.resolve("base"), folder);
    TestFolders.copy(GOLDEN.resolve("calendar-feeds/in"), folder);
    Files.writeString(folder.resolve("Agenda.van.ons.ics"), EVENT);
  }

  private String run(int code, String... arguments) {
    StringWriter console = new StringWriter();
    PrintWriter writer = new PrintWriter(console, true);
    Stream<String> all =
        Stream.of(Stream.of("import"), Stream.of(arguments), Stream.of("--site", folder.toString()))
            .flatMap(one -> one);
    assertEquals(code, Main.run(writer, writer, NOW, all.toArray(String[]::new)), "" + console);
    return console.toString();
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void sheetStandsBesideTheExportAndTheReportSaysWhatIsLeftToDo() throws IOException {
    String told = run(Main.DONE, file("Agenda.van.ons.ics"), "--language", "nl");

    assertTrue(
        told.contains("Gelezen: 1 afspraak. In het rekenblad: 1 reeks, 0 losse rijen"), told);
    assertTrue(told.contains("alleen de namen zijn geteld: ATTENDEE 1\n"), told);
    int must = told.indexOf("anders kan de site niet worden gemaakt: programma, soort\n");
    assertTrue(must > 0, told);
    assertTrue(told.indexOf("vul in wat je weet: plaats, groep, talen") > must, told);
    assertTrue(told.contains("ICS_NO_END"), told);
    assertFalse(told.contains("fatma"), told);
    String sheet = read("Agenda.van.ons.csv");
    assertTrue(sheet.startsWith("\uFEFFid;programma;soort;groep;titel;van;tot;"), sheet);
    assertTrue(sheet.contains(";elke dinsdag;2028-05-16;"), sheet);
  }

  @Test
  void sheetInEnglishHasTheProgrammeAndTheKindThatWereAskedFor() throws IOException {
    run(
        Main.DONE,
        file("Agenda.van.ons.ics"),
        "--language=en",
        "--programme",
        "voorjaar",
        "--kind",
        "Bijeenkomst",
        "--until",
        "2027-03-31",
        "--to",
        file("data/calendar/nieuw.csv"));

    String[] lines = read("data/calendar/nieuw.csv").split("\r\n", -1);
    assertTrue(lines[0].startsWith("\uFEFFid;programme;kind;group;title;from;until;"), lines[0]);
    assertTrue(
        lines[1].matches(
            "ics-[0-9a-f]{10};voorjaar;session;;Thee drinken;2027-03-09;;10:00;11:30;"
                + "every tuesday;2027-03-30;.*;planned;;;"),
        lines[1]);
    StringWriter console = new StringWriter();
    PrintWriter writer = new PrintWriter(console, true);
    Main.run(writer, writer, NOW, "build", "--site", folder.toString(), "--language", "en");
    assertFalse(console.toString().contains("error"), console.toString());
    assertTrue(read("target/site/nl/agenda/index.html").contains("Thee drinken"));
  }

  @Test
  void seriesWithoutAnEndGoesUntilTheEndOfItsProgrammeIfThatIsKnown() throws IOException {
    String ics = file("Agenda.van.ons.ics");
    Files.writeString(folder.resolve("Agenda.van.ons.ics"), EVENT.replace("20270309", "20261006"));
    String told = run(Main.DONE, ics, "--programme=voorjaar", "--language=nl");
    assertTrue(told.contains("(het programma eindigt dan)"), told);
    assertTrue(
        read("Agenda.van.ons.csv").contains(";elke dinsdag;2026-12-29;"),
        read("Agenda.van.ons.csv"));

    String unknown = run(Main.DONE, ics, "--overwrite", "--language=en");
    assertTrue(unknown.contains("the programme is not known: name it with --programme"), unknown);
  }

  @Test
  void sheetThatIsThereIsNotReplacedUnlessThatIsAskedFor() throws IOException {
    Files.writeString(folder.resolve("Agenda.van.ons.csv"), "van mij");
    String told = run(Main.MISUSE, file("Agenda.van.ons.ics"), "--language", "en");
    assertTrue(told.contains("--overwrite"), told);
    assertEquals("van mij", read("Agenda.van.ons.csv"));

    run(Main.DONE, file("Agenda.van.ons.ics"), "--overwrite");
    assertTrue(read("Agenda.van.ons.csv").contains("Thee drinken"));
  }

  @Test
  void nothingIsWrittenWhenSomethingIsWrongUnlessThatMayBeLeftOut() throws IOException {
    String wrong = EVENT.substring(EVENT.indexOf("BEGIN:VEVENT"), EVENT.indexOf("END:VCALENDAR"));
    Files.writeString(
        folder.resolve("fout.ics"),
        EVENT.replace("END:VCALENDAR", "")
            + wrong.replace("een@", "twee@").replace("Amsterdam:20270309T100000", "Weg:20270309")
            + "END:VCALENDAR\n");

    String told = run(Main.MISTAKES, file("fout.ics"), "--language", "en");
    assertTrue(told.contains("error ICS_BAD_TIME") || told.contains("ICS_BAD_ZONE"), told);
    assertTrue(told.contains("No sheet was written."), told);
    assertFalse(Files.exists(folder.resolve("fout.csv")));

    run(Main.MISTAKES, file("fout.ics"), "--lenient");
    assertEquals(2, read("fout.csv").lines().count());
  }

  @Test
  void whatDoesNotExistIsRefused() {
    String ics = file("Agenda.van.ons.ics");
    assertTrue(run(Main.MISUSE, file("weg.ics"), "--language=en").contains("There is no file"));
    assertTrue(
        run(Main.MISUSE, ics, "--programme", "zomer", "--language=en").contains("no programme"));
    assertTrue(run(Main.MISUSE, ics, "--kind", "borrel", "--language=en").contains("no kind"));
  }

  @Test
  void fileOfMoreThan100MegabytesIsNotRead() throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(file("groot.ics"), "rw")) {
      large.setLength(100_000_001);
    }
    String told = run(Main.MISTAKES, file("groot.ics"), "--language=en");
    assertTrue(told.contains("groot.ics: error ICS_TOO_LARGE: this is too large: at most 100 MB"));
  }

  @Test
  void fileOf50MegabytesOfPicturesIsRead() throws IOException {
    String line = "\r\n " + "QUJD".repeat(18);
    String picture = "ATTACH;ENCODING=BASE64:" + line.repeat(50_000_000 / line.length()) + "\r\n";
    Files.writeString(
        folder.resolve("groot.ics"),
        EVENT.replace("END:VEVENT\n", picture + "END:VEVENT\n"),
        StandardCharsets.US_ASCII);

    run(Main.DONE, file("groot.ics"), "--language=en");
    assertEquals(2, read("groot.csv").lines().count());
  }

  @Test
  void importNeedsNoSite() throws IOException {
    Path bare = Files.createDirectory(folder.resolve("kaal"));
    Files.writeString(bare.resolve("a.ics"), EVENT);
    StringWriter console = new StringWriter();
    PrintWriter writer = new PrintWriter(console, true);
    assertEquals(
        Main.DONE,
        Main.run(
            writer, writer, NOW, "import", bare.resolve("a.ics").toString(), "--site", "" + bare));
    assertTrue(Files.exists(bare.resolve("a.csv")));
  }

  @Test
  void explanationOfACodeSaysThatNoSheetIsWritten() {
    StringWriter console = new StringWriter();
    PrintWriter writer = new PrintWriter(console, true);
    Main.run(writer, writer, NOW, "explain", "ICS_BAD_ZONE", "--language=en");
    assertTrue(console.toString().contains("no sheet is written"), console.toString());
  }
}
