package org.handreiking.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handreiking.json.JsonWriter;

/** The search of the page, {@code assets/search-engine.js}, asked in Node. */
public final class PageSearch {

  private PageSearch() {}

  /**
   * What one query found.
   *
   * @param addresses the best piece of each page, as in {@link SearchHit}
   * @param bytes of the files that were read so far, without compression
   */
  public record Answer(int pages, List<String> addresses, int files, int bytes) {}

  /**
   * Asks in the folder of an exported index.
   *
   * @param folder with a folder for each language
   */
  public static List<Answer> ask(Path folder, String language, List<String> queries)
      throws IOException, InterruptedException {
    Path in = Files.createTempFile("queries", ".txt");
    Path out = Files.createTempFile("answers", ".txt");
    List<String> lines =
        queries.stream().map(query -> JsonWriter.inPage(Map.of("query", query))).toList();
    Files.write(in, lines);
    Process process =
        new ProcessBuilder(
                "node",
                "src/test/node/search.mjs",
                "assets/search-engine.js",
                folder + "/",
                language,
                "2026-11-21")
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertEquals(0, process.waitFor());
    List<Answer> answers = new ArrayList<>();
    for (String line : Files.readAllLines(out, StandardCharsets.UTF_8)) {
      answers.add(answer(line));
    }
    Files.delete(in);
    Files.delete(out);
    assertEquals(queries.size(), answers.size());
    return answers;
  }

  /** One line: numbers and addresses, separated by tabs. */
  private static Answer answer(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    return new Answer(
        Integer.parseInt(cells.get(0)),
        cells.subList(3, cells.size()).stream().filter(cell -> !cell.isEmpty()).toList(),
        Integer.parseInt(cells.get(1)),
        Integer.parseInt(cells.get(2)));
  }
}
