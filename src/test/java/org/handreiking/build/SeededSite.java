package org.handreiking.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.handreiking.TestFolders;
import org.handreiking.diagnostic.Diagnostic;

/** The small site of {@code golden/base} in a folder of its own, to put something wrong into. */
final class SeededSite {

  private static final Path BASE = Path.of("src/test/resources/golden/base");

  private final Path folder;

  SeededSite(Path folder) throws IOException {
    this.folder = folder;
    TestFolders.copy(BASE, folder);
  }

  /** Writes a file, or writes it anew. */
  SeededSite write(String path, String text) {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  SeededSite write(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a text that must be there. */
  SeededSite replace(String path, String old, String fresh) {
    String text = read(path);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(path + " does not hold " + old);
    }
    return write(path, text.replace(old, fresh));
  }

  /** Adds HTML to the page for participants, on the lines from 8 on. */
  SeededSite html(String html) {
    return write(
        "content/hulp.adoc",
        """
        = Hulp
        :soort: pagina
        :beschrijving: Wie je kunt bellen.
        :lezers: deelneemster
        :volgorde: 80

        ++++
        %s
        ++++
        """
            .formatted(html));
  }

  String read(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  BuildResult build() {
    BuildRequest request =
        new BuildRequest(
            folder,
            folder.resolve("target"),
            LocalDate.of(2026, 3, 9),
            BuildRequest.Reuse.WHAT_FITS);
    return new SiteBuild(request, (stage, items) -> {}).run();
  }

  /** What a build says, as place, code and first value. */
  List<String> found() {
    return build().diagnostics().stream().map(SeededSite::shown).toList();
  }

  private static String shown(Diagnostic one) {
    String value = one.values().isEmpty() ? "" : " " + one.values().get(0);
    return one.at() + " " + one.code() + value;
  }
}
