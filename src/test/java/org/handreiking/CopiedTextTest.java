package org.handreiking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The site tells what its sources teach in words of its own: no run of twelve words of {@code
 * content/} stands in a source. Runs only where the sources are, which {@code verify} finds out;
 * the system property {@code sources} names their folder.
 */
@Tag("sources")
class CopiedTextTest {

  private static final int RUN = 12;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final Pattern LINK = Pattern.compile("\\b(xref|link):[^\\s\\[]+\\[");

  /** A word broken over two lines, as the sources' columns have it. */
  private static final Pattern BROKEN = Pattern.compile("(\\p{L})[-\u2011]\\s*\\n\\s*(\\p{Ll})");

  @Test
  void noRunOfTwelveWordsIsTheSources() throws IOException {
    Map<String, String> runs = new HashMap<>();
    List<Path> sources = files(Path.of(System.getProperty("sources")), ".txt");
    assertTrue(!sources.isEmpty(), "no sources to compare with");
    for (Path source : sources) {
      String text = BROKEN.matcher(text(source)).replaceAll("$1$2");
      runs(words(text)).forEach(run -> runs.put(run, source.getFileName().toString()));
    }
    List<Path> ours = files(Path.of("content"), ".adoc");
    assertTrue(ours.size() > 100, "only " + ours.size() + " files to compare");
    List<String> copied = new ArrayList<>();
    for (Path file : ours) {
      for (String run : runs(words(text(file)))) {
        if (runs.containsKey(run)) {
          copied.add(file + ": " + run + " (" + runs.get(run) + ")");
        }
      }
    }
    assertEquals(List.of(), copied);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a text, without the targets of its links. */
  private static List<String> words(String text) {
    String read = LINK.matcher(text).replaceAll(" ");
    return WORD.matcher(read.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  private static List<String> runs(List<String> words) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }
}
