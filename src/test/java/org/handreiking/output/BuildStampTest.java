package org.handreiking.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.handreiking.source.ContentHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildStampTest {

  private static final ContentHash INPUT = ContentHash.of("input");

  @TempDir private Path folder;

  @BeforeEach
  void publish() throws IOException {
    Files.createDirectories(folder.resolve("site/nl"));
    Files.writeString(folder.resolve("site/nl/index.html"), "een");
    stamp().put(INPUT, "12 pagina's\n3 boeken");
  }

  @Test
  void stampFitsAsLongAsNothingHasChanged() {
    assertEquals(Optional.of("12 pagina's\n3 boeken"), stamp().find(INPUT));
  }

  @Test
  void otherInputDoesNotFit() {
    assertEquals(Optional.empty(), stamp().find(ContentHash.of("other")));
  }

  @Test
  void changedOutputOfAnotherLengthDoesNotFit() throws IOException {
    Path file = folder.resolve("site/nl/index.html");
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, "twee");
    Files.setLastModifiedTime(file, time);

    assertEquals(Optional.empty(), stamp().find(INPUT));
  }

  @Test
  void outputThatWasTouchedDoesNotFit() throws IOException {
    Files.setLastModifiedTime(folder.resolve("site/nl/index.html"), FileTime.fromMillis(1000));

    assertEquals(Optional.empty(), stamp().find(INPUT));
  }

  @Test
  void missingOutputDoesNotFit() {
    Folders.delete(folder.resolve("site"));

    assertEquals(Optional.empty(), stamp().find(INPUT));
  }

  @Test
  void fileTooManyDoesNotFit() throws IOException {
    Files.writeString(folder.resolve("site/nl/extra.html"), "");

    assertEquals(Optional.empty(), stamp().find(INPUT));
  }

  @Test
  void stampThatIsMissingOrCutOffDoesNotFit() throws IOException {
    Files.writeString(folder.resolve("cache/stamp"), INPUT.hex());
    assertEquals(Optional.empty(), stamp().find(INPUT));

    Files.delete(folder.resolve("cache/stamp"));
    assertEquals(Optional.empty(), stamp().find(INPUT));
  }

  private BuildStamp stamp() {
    return new BuildStamp(
        folder.resolve("cache/stamp"), List.of(folder.resolve("site"), folder.resolve("index")));
  }
}
