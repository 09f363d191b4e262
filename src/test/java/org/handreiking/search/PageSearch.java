package org.handreiking.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The search of the page, {@code assets/search-engine.js}, asked in Node. */
public final class PageSearch {

  private static final String ENGINE = "assets/search-engine.js";

  private PageSearch() {}

  /**
   * What one query found.
   *
   * @param addresses the best piece of each page, as in {@link SearchHit}
   * @param files how many were read for it
   * @param bytes of these files when they are compressed
   * @param incomplete whether a file was missing
   */
  public record Answer(
      int pages, List<String> addresses, int files, int bytes, boolean incomplete) {}

  /**
   * Asks in the folder of an exported index.
   *
   * @param folder with a folder for each language
   */
  public static List<Answer> ask(Path folder, String language, List<String> queries)
      throws IOException, InterruptedException {
    return ask(folder, language, SearchFilter.none(LocalDate.of(2026, 11, 21)), queries);
  }

  /** Asks for pages that {@code filter} keeps. */
  static List<Answer> ask(Path folder, String language, SearchFilter filter, List<String> queries)
      throws IOException, InterruptedException {
    String options =
        ",\"kind\":\"%s\",\"audience\":\"%s\",\"upcoming\":%s"
            .formatted(filter.kind(), filter.audience(), filter.upcoming());
    List<String> lines =
        run(
            queries.stream().map(query -> line(query, options)).toList(),
            "src/test/node/search.mjs",
            folder + "/",
            language,
            filter.today().toString());
    List<Answer> answers = new ArrayList<>();
    lines.forEach(line -> answers.add(answer(line)));
    return answers;
  }

  /** The words that it finds in each text: form, start and end of each. */
  static List<List<String>> words(String language, List<String> texts)
      throws IOException, InterruptedException {
    return run(
            texts.stream().map(text -> line(text, "")).toList(),
            "src/test/node/words.mjs",
            language)
        .stream()
        .map(line -> Stream.of(line.split("\t", -1)).filter(cell -> !cell.isEmpty()).toList())
        .toList();
  }

  /** JSON in ASCII: a text may hold half a character. */
  private static String line(String text, String options) {
    StringBuilder line = new StringBuilder("{\"query\":\"");
    text.chars().forEach(unit -> line.append(String.format(Locale.ROOT, "\\u%04x", unit)));
    return line.append('"').append(options).append('}').toString();
  }

  private static List<String> run(List<String> in, String script, String... arguments)
      throws IOException, InterruptedException {
    Path texts = Files.createTempFile("texts", ".txt");
    Path out = Files.createTempFile("answers", ".txt");
    Files.write(texts, in);
    List<String> command = new ArrayList<>(List.of("node", script, ENGINE));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectInput(texts.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertEquals(0, process.waitFor());
    List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
    Files.delete(texts);
    Files.delete(out);
    assertEquals(in.size(), lines.size());
    return lines;
  }

  /** One line: numbers and addresses, separated by tabs. */
  private static Answer answer(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    return new Answer(
        Integer.parseInt(cells.get(0)),
        cells.subList(4, cells.size()).stream().filter(cell -> !cell.isEmpty()).toList(),
        Integer.parseInt(cells.get(1)),
        Integer.parseInt(cells.get(2)),
        Boolean.parseBoolean(cells.get(3)));
  }
}
