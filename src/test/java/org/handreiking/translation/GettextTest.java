package org.handreiking.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What gettext's own programs say of the site's PO files. */
@Tag("gettext")
class GettextTest {

  @TempDir Path temp;

  private static List<SourceFile> files() {
    SourceTree tree = SourceTree.read(Path.of(""));
    List<SourceFile> files = tree.all().stream().filter(f -> f.path().endsWith(".po")).toList();
    assertTrue(files.size() > 100, files.size() + " PO files");
    return files;
  }

  private String run(String... command) throws IOException, InterruptedException {
    Path out = temp.resolve("out.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it did not end");
    String said = Files.readString(out, StandardCharsets.UTF_8);
    return process.exitValue() == 0 ? said : "exit code " + process.exitValue() + ": " + said;
  }

  private static String written(String text) {
    Diagnostics diagnostics = new Diagnostics();
    String again =
        PoWriter.text(new PoReader(diagnostics).read(SourceFile.ofText("a.tr.po", text)));
    assertEquals(List.of(), diagnostics.sorted());
    return again;
  }

  @Test
  void everyFilePassesItsCheck() throws Exception {
    List<String> mistakes = new ArrayList<>();
    for (SourceFile file : files()) {
      String said = run("msgfmt", "--check", "-o", temp.resolve("x.mo").toString(), file.path());
      if (!said.isEmpty()) {
        mistakes.add(file.path() + ": " + said);
      }
    }
    assertEquals("", String.join("\n", mistakes));
  }

  @Test
  void everyFileIsWrittenAsItsToolsWriteItAndComesBackFromThemUnharmed() throws Exception {
    for (SourceFile file : files()) {
      String ours = file.text().orElseThrow();
      assertEquals(ours, written(ours), file.path());
      assertEquals(ours, run("msgcat", "--no-wrap", file.path()), file.path());
      assertEquals(ours, written(run("msgcat", "--width=60", file.path())), file.path());
    }
  }

  @Test
  void fileThatIsWrongIsFoundOut() throws Exception {
    Path wrong = Files.writeString(temp.resolve("wrong.po"), "msgid \"a\"\nmsgstr b\n");
    assertTrue(
        run("msgfmt", "--check", "-o", "/dev/null", wrong.toString()).startsWith("exit code 1"));
  }
}
