package org.handreiking.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {

  @TempDir private Path site;

  @Test
  void allFourFoldersAreReadAndNothingElse() throws IOException {
    write("content/methoden/index.adoc");
    write("data/calendar/a.csv");
    write("templates/page.ftlh");
    write("assets/beeld/foto.jpg");
    write("README.md");
    write("target/site/index.html");

    assertEquals(
        List.of(
            "assets/beeld/foto.jpg",
            "content/methoden/index.adoc",
            "data/calendar/a.csv",
            "templates/page.ftlh"),
        paths(SourceTree.read(site).all()));
  }

  @Test
  void missingFoldersCountAsEmpty() {
    assertEquals(List.of(), paths(SourceTree.read(site).all()));
  }

  @Test
  void hiddenFilesAndBackupsAreLeftOut() throws IOException {
    write("content/.index.adoc.swp");
    write("content/index.adoc~");
    write("data/.~lock.a.csv#");
    write("content/index.adoc");

    assertEquals(List.of("content/index.adoc"), paths(SourceTree.read(site).all()));
  }

  @Test
  void whatLiesInHiddenFoldersIsLeftOut() throws IOException {
    write("content/.trash/oud.adoc");
    write("content/.a/b/c.adoc");

    assertEquals(List.of(), paths(SourceTree.read(site).all()));
  }

  @Test
  void siteInAHiddenFolderIsReadAllTheSame() throws IOException {
    write(".mijn-site/content/index.adoc");

    assertEquals(
        List.of("content/index.adoc"), paths(SourceTree.read(site.resolve(".mijn-site")).all()));
  }

  @Test
  void bytesAreThoseOnDisk() throws IOException {
    Files.createDirectories(site.resolve("content"));
    Files.write(site.resolve("content/a.adoc"), new byte[] {(byte) 0xEF, 13, 10, 0});

    assertArrayEquals(
        new byte[] {(byte) 0xEF, 13, 10, 0},
        SourceTree.read(site).find("content/a.adoc").orElseThrow().bytes());
  }

  @Test
  void filesBelowAFolderAreThoseWithThatEndingByPath() {
    SourceTree tree =
        TextTree.of(
            """
            -- content/b.adoc --
            -- content/a/z.adoc --
            -- content/a.txt --
            -- content-oud/c.adoc --
            -- contenten.adoc --
            """);

    assertEquals(
        List.of("content/a/z.adoc", "content/b.adoc"), paths(tree.below("content", ".adoc")));
  }

  @Test
  void fileIsFoundByItsWholePathOnly() {
    SourceTree tree = TextTree.of("-- data/a.csv --\nid\n");

    assertEquals(Optional.of("id\n"), tree.find("data/a.csv").flatMap(SourceFile::text));
    assertEquals(Optional.empty(), tree.find("a.csv"));
  }

  @Test
  void hashChangesWithTheBytesAndWithThePathOfAnyFile() {
    ContentHash hash = TextTree.of("-- data/a --\nx\n-- data/b --\ny\n").hash();

    assertEquals(hash, TextTree.of("-- data/b --\ny\n-- data/a --\nx\n").hash());
    assertNotEquals(hash, TextTree.of("-- data/a --\nx\n-- data/b --\nz\n").hash());
    assertNotEquals(hash, TextTree.of("-- data/a --\nx\n-- data/c --\ny\n").hash());
    assertNotEquals(hash, TextTree.of("-- data/a --\nx\n").hash());
  }

  private void write(String path) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x");
  }

  private static List<String> paths(Collection<SourceFile> files) {
    return files.stream().map(SourceFile::path).toList();
  }
}
