package org.handreiking.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramVersionTest {

  private static final FileTime EARLIER = FileTime.from(Instant.parse("2026-03-09T10:00:00Z"));
  private static final FileTime LATER = FileTime.from(Instant.parse("2026-03-09T10:00:01Z"));

  @TempDir Path folder;

  @Test
  void fileThatIsCompiledAnewMakesAnotherProgramThoughItsFolderStaysAsItIs() throws IOException {
    Path file = write(folder.resolve("a/b/C.class"), "one");
    String before = ProgramVersion.of(folder);
    assertEquals(before, ProgramVersion.of(folder));
    Files.setLastModifiedTime(file, LATER);
    String recompiled = ProgramVersion.of(folder);
    assertNotEquals(before, recompiled);
    write(folder.resolve("a/b/D.class"), "two");
    assertNotEquals(recompiled, ProgramVersion.of(folder));
  }

  @Test
  void packedProgramChangesWithItsSizeAndItsTime() throws IOException {
    Path packed = write(folder.resolve("program.jar"), "one");
    String before = ProgramVersion.of(packed);
    write(packed, "three");
    String longer = ProgramVersion.of(packed);
    assertNotEquals(before, longer);
    Files.setLastModifiedTime(packed, LATER);
    assertNotEquals(longer, ProgramVersion.of(packed));
  }

  private static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Files.setLastModifiedTime(file, EARLIER);
  }
}
