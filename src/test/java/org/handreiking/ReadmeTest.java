package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handreiking.cli.Main;
import org.handreiking.diagnostic.Messages;
import org.handreiking.methodology.ArticleKind;
import org.handreiking.methodology.HeaderAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is so. */
class ReadmeTest {

  private static final Pattern FILE =
      Pattern.compile("`\\.\\./my-site/([^`]+)`:\\n\\n```\\w+\\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void theTableOfAttributesIsTheProgramsOwn() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String expected =
        Arrays.stream(HeaderAttribute.values())
            .map(ReadmeTest::row)
            .collect(Collectors.joining("\n"));
    String found =
        readme
            .lines()
            .filter(line -> line.startsWith("| `") && line.split("\\|").length == 6)
            .collect(Collectors.joining("\n"));
    assertEquals(expected, found);
  }

  private static String row(HeaderAttribute attribute) {
    List<String> names = attribute.names();
    List<String> required = kinds(attribute::isRequiredFor);
    List<String> allowed = kinds(attribute::isAllowedFor);
    return "| `%s` | `%s` | %s | %s | %s |"
        .formatted(
            names.get(0),
            names.get(names.size() - 1),
            Messages.in("en").text("form." + attribute.name()),
            shown(required),
            shown(allowed));
  }

  private static List<String> kinds(Predicate<ArticleKind> wanted) {
    return Stream.of(ArticleKind.values()).filter(wanted).map(ArticleKind::key).toList();
  }

  private static String shown(List<String> kinds) {
    return kinds.size() == ArticleKind.values().length
        ? "all"
        : kinds.isEmpty() ? "–" : String.join(", ", kinds);
  }

  @Test
  void aSiteOfOnesOwnIsMadeAsTheReadmeTells() throws IOException {
    Matcher matcher = FILE.matcher(Files.readString(Path.of("README.md")));
    int files = 0;
    while (matcher.find()) {
      write(folder.resolve(matcher.group(1)), matcher.group(2));
      files++;
    }
    assertEquals(4, files, "files that the README tells to write");
    TestFolders.copy(Path.of("templates"), folder.resolve("templates"));
    TestFolders.copy(Path.of("assets"), folder.resolve("assets"));
    StringWriter console = new StringWriter();
    PrintWriter out = new PrintWriter(console, true);
    Instant now = Instant.parse("2026-03-09T10:00:00Z");
    int code = Main.run(out, out, now, "build", "--site", folder.toString());
    assertEquals(Main.DONE, code, console.toString());
    assertTrue(console.toString().contains("0 warnings"), console.toString());
    assertTrue(Files.exists(folder.resolve("target/site/nl/help/index.html")));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
