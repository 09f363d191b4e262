package org.handreiking.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.handreiking.TestFolders;
import org.handreiking.cli.Main;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One row of the calendar changes, and the site is built again with the ledger that the first build
 * left, as on the same day: exactly those files differ that {@code changes/<change>.txt} lists, and
 * all others are the same bytes. {@code -Dgolden=update} writes the lists anew: read the difference
 * before committing it.
 */
class ChangedRowTest {

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path LISTS = RESOURCES.resolve("changes");
  private static final String LEDGER = "data/calendar-ledger.csv";
  private static final Instant NOW = Instant.parse("2026-03-09T10:00:00Z");
  private static final List<String> OUTPUTS = List.of("site", "headers", "report");
  private static final String CALENDAR = "data/calendar/voorjaar.csv";
  private static final String ADDRESS = "Openbaarpad 3, 3511 AB";

  @TempDir static Path temp;

  private static Path before;

  /** What is written instead of what. */
  private enum Change {
    TITLE(CALENDAR, ";Feest op het plein;", ";Groot feest op het plein;"),
    HOUR_OF_A_SERIES(CALENDAR, ";2026-03-10;19:30;", ";2026-03-10;19:00;"),
    CANCELLED(CALENDAR, ";gepland;Kom gerust langs.", ";vervalt;Kom gerust langs."),
    ADDRESS_HIDDEN("data/places.csv", ADDRESS + ";ja;", ADDRESS + ";na aanmelding;"),
    EVENT_DATA_OFF("data/programmes.json", "\"eventData\": true", "\"eventData\": false"),
    TRANSLATION(CALENDAR, ";حفلة في الساحة;", ";حفلة كبيرة في الساحة;");

    private final String file;
    private final String old;
    private final String fresh;

    Change(String file, String old, String fresh) {
      this.file = file;
      this.old = old;
      this.fresh = fresh;
    }

    void make(Path site) throws IOException {
      String text = Files.readString(site.resolve(file));
      String changed = text.replace(old, fresh);
      assertEquals(text.length() + fresh.length() - old.length(), changed.length(), old);
      assertTrue(text.contains(old), old);
      Files.writeString(site.resolve(file), changed);
    }

    Path list() {
      return LISTS.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt");
    }

    /** What its list says. */
    String text(List<String> differences) {
      return file + "\n- " + old + "\n+ " + fresh + "\n\n" + String.join("\n", differences) + "\n";
    }
  }

  @BeforeAll
  static void buildTheSiteBeforeTheChange() throws IOException {
    before = site("before");
    build(before);
  }

  @ParameterizedTest
  @EnumSource(Change.class)
  void aChangeOfOneRowChangesExactlyTheFilesOfItsList(Change change) throws IOException {
    Path after = site(change.name());
    Files.copy(before.resolve(LEDGER), after.resolve(LEDGER));
    change.make(after);
    build(after);

    String found = change.text(differences(outputs(before), outputs(after)));

    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(change.list(), found);
    }
    assertEquals(Files.readString(change.list()), found);
    SortedSet<String> telling =
        EveryByte.telling(List.of(ADDRESS, "Openbaarpad", "3511 AB"), after.resolve("target"));
    assertEquals(change == Change.ADDRESS_HIDDEN, telling.isEmpty(), telling.toString());
  }

  private static Path site(String name) throws IOException {
    Path site = temp.resolve(name);
    TestFolders.copy(RESOURCES.resolve("golden/base"), site);
    TestFolders.copy(RESOURCES.resolve("golden/methodology-with-both-way-links/in"), site);
    TestFolders.copy(LISTS.resolve("in"), site);
    return site;
  }

  private static void build(Path site) {
    String said = run("build", "--site", site.toString(), "--date", "2026-03-09");
    assertTrue(said.contains(" 0 waarschuwingen"), said);
  }

  private static String run(String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    int code = Main.run(out, out, NOW, arguments);
    assertEquals(Main.DONE, code, () -> Arrays.toString(arguments) + "\n" + said);
    return said.toString();
  }

  /** Which files are not the same, a line each. */
  private static List<String> differences(
      SortedMap<String, byte[]> before, SortedMap<String, byte[]> after) {
    SortedSet<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    List<String> lines = new ArrayList<>();
    for (String path : paths) {
      if (!before.containsKey(path)) {
        lines.add("added   " + path);
      } else if (!after.containsKey(path)) {
        lines.add("removed " + path);
      } else if (!Arrays.equals(before.get(path), after.get(path))) {
        lines.add("changed " + path);
      }
    }
    return lines;
  }

  private static SortedMap<String, byte[]> outputs(Path site) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Path target = site.resolve("target");
    for (String output : OUTPUTS) {
      try (Stream<Path> walk = Files.walk(target.resolve(output))) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          files.put(target.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
    }
    assertTrue(files.size() > 80, files.size() + " files");
    return files;
  }
}
