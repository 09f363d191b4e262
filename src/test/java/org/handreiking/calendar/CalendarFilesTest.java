package org.handreiking.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Messages;
import org.handreiking.site.Language;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.handreiking.source.TextTree;
import org.handreiking.source.Words;
import org.handreiking.translation.SourceWords;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Calendars as they really arrive. Each {@code calendar/*.csv} and {@code calendar/*.json} is one,
 * byte for byte; the {@code .txt} beside it says what is read and what the editor is told. {@code
 * -Dgolden=update} writes the {@code .txt} files anew: read the difference before committing it.
 */
class CalendarFilesTest {

  private static final Path FOLDER = Path.of("src/test/resources/calendar");
  private static final String REPORT = ".txt";
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
  private static final String SITE =
      """
      -- data/programmes.json --
      [{"id": "voorjaar", "title": "Voorjaar", "methodology": "kracht", "municipality": "Utrecht",
        "from": "2027-01-01", "until": "2028-12-31", "groups": [{"id": "a", "title": "Groep A"}]}]
      -- data/places.csv --
      id;naam;gemeente;adres-tonen
      zaal;De Zaal;Utrecht;ja
      huis;Het Huis;Utrecht;na aanmelding
      """;

  @TestFactory
  Stream<DynamicTest> everyFileIsReadAndReportedAsIsWrittenBesideIt() throws IOException {
    List<Path> files = files(CalendarFilesTest::isCalendar).map(FOLDER::resolve).toList();
    assertTrue(files.size() >= 60, "only " + files.size() + " files were found");
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    String name = file.getFileName().toString();
    String found = report("agenda" + name.substring(name.lastIndexOf('.')), file);
    Path expected = file.resolveSibling(stem(name) + REPORT);
    if (UPDATE) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
  }

  private static String report(String name, Path calendar) throws IOException {
    List<SourceFile> files = new ArrayList<>(TextTree.of(SITE).all());
    files.add(new SourceFile("data/calendar/" + name, Files.readAllBytes(calendar)));
    SourceTree tree = new SourceTree(files);
    Diagnostics diagnostics = new Diagnostics();
    Words source =
        new SourceWords(List.of(Language.of("ar"), Language.of("en"), Language.of("tr")));
    List<String> entries = entries(tree.in(source), diagnostics);
    List<String> lines = new ArrayList<>(entries);
    lines.add(0, "gelezen: " + entries.size());
    for (String tag : List.of("ar", "en", "tr")) {
      Words words = (file, block) -> block.given().getOrDefault(tag, block.text());
      entries(tree.in(words), new Diagnostics()).stream()
          .filter(line -> !entries.contains(line))
          .forEach(line -> lines.add(tag + ": " + line));
    }
    lines.add("");
    diagnostics.sorted().stream()
        // Many rows of these files are alike but for what the file is about.
        .filter(one -> one.code() != Code.CAL_PLACE_TWICE)
        .map(Messages.in("nl")::show)
        .forEach(lines::add);
    return String.join("\n", lines).strip() + "\n";
  }

  private static List<String> entries(SourceTree tree, Diagnostics diagnostics) {
    return new CalendarReader(
            diagnostics,
            new ProgrammeReader(diagnostics).read(tree),
            new PlaceReader(diagnostics).read(tree),
            ZoneId.of("Europe/Amsterdam"))
        .read(tree).entries().stream().map(CalendarFilesTest::shown).toList();
  }

  private static String shown(CalendarEntry entry) {
    List<String> parts =
        List.of(
            entry.id(),
            entry.programme().id(),
            entry.kind().key(),
            entry.group().map(Programme.Group::id).orElse(""),
            entry.title().replace("\n", "⏎"),
            days(entry.when()),
            entry.when().startText()
                + (entry.when().endText().isEmpty() ? "" : "-" + entry.when().endText()),
            entry.place().map(Place::id).orElse(""),
            String.join(", ", entry.languages()),
            entry.childcare().map(Childcare::key).orElse(""),
            entry.cost(),
            entry.openTo().map(OpenTo::key).orElse(""),
            entry.join(),
            entry.status().key(),
            entry.note().replace("\n", "⏎"));
    return parts.stream()
        .filter(part -> !part.isEmpty())
        .map(CalendarFilesTest::visible)
        .collect(Collectors.joining(" | "));
  }

  /** The text with a name for each mark that cannot be seen. */
  private static String visible(String text) {
    return Pattern.compile("\\p{Cf}")
        .matcher(text)
        .replaceAll(mark -> "<%04X>".formatted(mark.group().codePointAt(0)));
  }

  private static String days(When when) {
    return when.lastDay().equals(when.firstDay())
        ? "" + when.firstDay()
        : when.firstDay() + " – " + when.lastDay();
  }

  @Test
  void everyReportBelongsToAFile() throws IOException {
    assertEquals(
        files(CalendarFilesTest::isCalendar).map(CalendarFilesTest::stem).toList(),
        files(name -> name.endsWith(REPORT)).map(CalendarFilesTest::stem).toList());
  }

  private static boolean isCalendar(String name) {
    return name.endsWith(".csv") || name.endsWith(".json");
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static Stream<String> files(Predicate<String> wanted) throws IOException {
    try (Stream<Path> list = Files.list(FOLDER)) {
      return list
          .map(file -> file.getFileName().toString())
          .filter(wanted)
          .sorted(Comparator.comparing(CalendarFilesTest::stem))
          .toList()
          .stream();
    }
  }
}
