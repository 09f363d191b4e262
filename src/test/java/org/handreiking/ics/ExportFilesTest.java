package org.handreiking.ics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Messages;
import org.handreiking.site.SensitiveWords;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Exports as calendar programs write them. Each {@code ics/*.ics} is one; the {@code .csv} beside
 * it is the sheet that becomes of it, byte for byte, and the {@code .txt} what the editor is told
 * and what the calendar then makes of the sheet. {@code -Dgolden=update} writes both anew: read the
 * difference before committing it.
 */
class ExportFilesTest {

  private static final Path FOLDER = Path.of("src/test/resources/ics");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  /** What an export cannot know, so that the calendar asks for it. */
  private static final List<Code> ASKED_FOR =
      List.of(Code.CAL_OUTSIDE_PROGRAMME, Code.CAL_SERIES_OUTSIDE_PROGRAMME);

  @TestFactory
  Stream<DynamicTest> everyExportBecomesTheSheetBesideItAndIsReportedSo() throws IOException {
    List<Path> files = exports();
    assertTrue(files.size() >= 5, "only " + files.size() + " files were found");
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    Export export = Export.of(Files.readAllBytes(file));
    byte[] sheet = export.sheet().getBytes(StandardCharsets.UTF_8);
    String report = export.report();
    if (UPDATE) {
      Files.write(beside(file, ".csv"), sheet);
      Files.writeString(beside(file, ".txt"), report);
    }
    assertEquals(Files.readString(beside(file, ".txt")), report);
    assertArrayEquals(Files.readAllBytes(beside(file, ".csv")), sheet);
  }

  /** All that is nobody's business is marked as such in these files. */
  @Test
  void nothingThatIsNotOnTheListIsInTheSheetOrTheReport() throws IOException {
    for (Path file : exports()) {
      Export export = Export.of(Files.readAllBytes(file));
      String all = (export.sheet() + export.report()).toLowerCase(Locale.ROOT);
      for (String secret :
          List.of(
              "geheim",
              "geh-eim",
              "huisarts",
              "06-12345",
              "12 34 56",
              "@",
              "://",
              "3511",
              "52.09")) {
        assertFalse(all.contains(secret), file + ": " + secret);
      }
    }
  }

  /** The names and addresses of guests are compared with titles, and stay there. */
  @Test
  void nothingOfAGuestIsInTheSheetOrTheReport() throws IOException {
    int guests = 0;
    for (Path file : exports()) {
      byte[] bytes = Files.readAllBytes(file);
      Export export = Export.of(bytes);
      String all = SensitiveWords.folded(export.sheet() + export.report());
      String text = new String(bytes, StandardCharsets.UTF_8).replaceAll("\r?\n[ \t]", "");
      for (String line : text.lines().filter(ExportFilesTest::namesAPerson).toList()) {
        guests++;
        String said = line.replaceAll(";(?:CUTYPE|ROLE|PARTSTAT|RSVP)=[\\w-]+|;[A-Z-]+=", " ");
        for (String word : SensitiveWords.folded(said.replaceFirst("^\\w+", "")).split(" ", -1)) {
          assertFalse(word.length() > 2 && all.contains(word), file + ": " + word);
        }
      }
    }
    assertTrue(guests > 5, guests + " guests");
  }

  private static boolean namesAPerson(String line) {
    return line.matches("(?i)(?:ATTENDEE|ORGANIZER)[;:].*") && !line.contains(".calendar.google");
  }

  @Test
  void sheetOfAnExportHasNoMistakesButTitlesThatWereCleared() throws IOException {
    for (Path file : exports()) {
      Export export = Export.of(Files.readAllBytes(file));
      List<String> mistakes =
          export.readBack().sorted().stream()
              .filter(one -> !ASKED_FOR.contains(one.code()))
              .filter(one -> one.code() != Code.TABLE_EMPTY_CELL)
              .map(Messages.in("en")::show)
              .collect(Collectors.toList());
      assertEquals(List.of(), mistakes, file.toString());
    }
  }

  @Test
  void importingAnExportAgainGivesTheSameSheet() throws IOException {
    for (Path file : exports()) {
      byte[] bytes = Files.readAllBytes(file);
      assertEquals(Export.of(bytes).sheet(), Export.of(bytes).sheet());
    }
  }

  private static List<Path> exports() throws IOException {
    try (Stream<Path> list = Files.list(FOLDER)) {
      return list.filter(file -> file.toString().endsWith(".ics")).sorted().toList();
    }
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName().toString().replace(".ics", ending));
  }
}
