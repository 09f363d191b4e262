package org.handreiking.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

  @TempDir private Path folder;
  private Path site;
  private Path fresh;

  @BeforeEach
  void nameFolders() {
    site = folder.resolve("target/site");
    fresh = folder.resolve("target/site.new");
  }

  @Test
  void everyFileIsWrittenWithTheFoldersItNeeds() {
    Folders.write(tree("index.html", "nl/methoden/index.html"), site);

    assertEquals(List.of("index.html", "nl/methoden/index.html"), files(site));
  }

  @Test
  void newFolderTakesThePlaceOfTheOld() throws IOException {
    Folders.write(tree("oud.html", "nl/index.html"), site);
    Folders.write(tree("nl/index.html", "nieuw.html"), fresh);
    Folders.swap(fresh, site);

    assertEquals(List.of("nieuw.html", "nl/index.html"), files(site));
    assertEquals(List.of("site"), names(site.getParent()));
  }

  @Test
  void firstFolderNeedsNoOldOne() {
    Folders.write(tree("index.html"), folder.resolve("elders"));
    Folders.swap(folder.resolve("elders"), site);

    assertEquals(List.of("index.html"), files(site));
  }

  @Test
  void oldFolderStaysWhenTheNewOneCannotBeWritten() throws IOException {
    Folders.write(tree("oud.html"), site);
    Files.writeString(fresh, "here stands a file");

    assertThrows(UncheckedIOException.class, () -> Folders.write(tree("nieuw.html"), fresh));
    assertEquals(List.of("oud.html"), files(site));
  }

  @Test
  void oldFolderStaysWhenTheNewOneIsNotThere() throws IOException {
    Folders.write(tree("oud.html"), site);

    var failure = assertThrows(UncheckedIOException.class, () -> Folders.swap(fresh, site));
    assertEquals("putting " + fresh + " in the place of " + site, failure.getMessage());
    assertEquals(List.of("oud.html"), files(site));
    assertEquals(List.of("site"), names(site.getParent()));
  }

  @Test
  void leftoverOfASwapThatWasCutShortDoesNotHinderTheNext() throws IOException {
    Folders.write(tree("ouder.html"), folder.resolve("target/site.old"));
    Folders.write(tree("oud.html"), site);
    Folders.write(tree("nieuw.html"), fresh);
    Folders.swap(fresh, site);

    assertEquals(List.of("nieuw.html"), files(site));
    assertEquals(List.of("site"), names(site.getParent()));
  }

  @Test
  void folderThatWasPutAsideIsNotLostBeforeAnotherStandsInItsPlace() {
    Folders.write(tree("oud.html"), folder.resolve("target/site.old"));

    assertThrows(UncheckedIOException.class, () -> Folders.swap(fresh, site));
    assertEquals(List.of("oud.html"), files(site));
  }

  @Test
  void deletingTakesAllWithIt() {
    Folders.write(tree("a/b/c/d.html", "a/x.html"), site);
    Folders.delete(site);
    Folders.delete(site);

    assertFalse(Files.exists(site));
  }

  private static OutputTree tree(String... paths) {
    OutputTree tree = new OutputTree();
    for (String path : paths) {
      tree.add(path, path);
    }
    return tree;
  }

  /** The files below {@code top} whose content is as it was written. */
  private static List<String> files(Path top) {
    try (Stream<Path> walk = Files.walk(top)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> top.relativize(file).toString().replace('\\', '/'))
          .filter(path -> isWhole(top, path))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("listing " + top, e);
    }
  }

  private static boolean isWhole(Path top, String path) {
    try {
      return Files.readString(top.resolve(path)).equals(path);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + path, e);
    }
  }

  private static List<String> names(Path parent) throws IOException {
    try (Stream<Path> list = Files.list(parent)) {
      return list.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
