package org.handreiking.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.site.PagePath;
import org.handreiking.site.PublicationReader;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.handreiking.table.Column;
import org.handreiking.table.Row;
import org.handreiking.table.TableReader;
import org.junit.jupiter.api.Test;

/**
 * {@code src/docs/coverage.csv} says of every part of every source which pages hold it. It can only
 * be true while those pages exist.
 */
class CoverageTest {

  private static final Path FILE = Path.of("src/docs/coverage.csv");

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("source"),
          Column.required("part"),
          Column.required("heading"),
          Column.required("pages"),
          Column.optional("note"));

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void everyPartOfEverySourceIsOnAPageThatExists() {
    PageRegister pages = SmallSite.of(SourceTree.read(Path.of(""))).site().register();
    List<String> missing = new ArrayList<>();
    for (Row row : rows()) {
      List<String> named = row.points("pages");
      if (named.isEmpty()) {
        missing.add(row.at() + ": no page");
      }
      named.stream()
          .filter(page -> !PagePath.isValid(page) || pages.find(new PagePath(page)).isEmpty())
          .forEach(page -> missing.add(row.at() + ": " + page));
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everySourceIsThere() {
    Set<String> sources = new TreeSet<>();
    rows().forEach(row -> sources.add(row.requiredText("source")));

    assertEquals(
        new PublicationReader(diagnostics).read(SourceTree.read(Path.of(""))).keySet(), sources);
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @Test
  void everyPageOfAMethodologyButListsAndHandoutsHoldsAPartOfASource() throws IOException {
    Set<String> covered = new TreeSet<>();
    rows().forEach(row -> covered.addAll(row.points("pages")));
    List<String> unexplained = new ArrayList<>();
    Path content = Path.of("content");
    try (Stream<Path> walk = Files.walk(content.resolve("methoden"))) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".adoc")).toList()) {
        String page =
            content
                .relativize(file)
                .toString()
                .replace('\\', '/')
                .replaceAll("(/index)?\\.adoc$", "");
        boolean isList = file.endsWith("index.adoc");
        boolean isHandout = Files.readString(file).contains("\n:soort: uitdeelblad\n");
        if (!covered.contains(page) && !isList && !isHandout) {
          unexplained.add(page);
        }
      }
    }
    assertEquals(List.of(), unexplained);
  }

  private List<Row> rows() {
    try {
      SourceFile file = new SourceFile(FILE.toString(), Files.readAllBytes(FILE));
      List<Row> rows =
          new TableReader(diagnostics).read(new SourceTree(List.of(file)), file.path(), COLUMNS);
      assertFalse(rows.isEmpty());
      assertTrue(diagnostics.sorted().isEmpty(), () -> Shown.in(diagnostics).toString());
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
