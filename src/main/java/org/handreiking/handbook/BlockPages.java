package org.handreiking.handbook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * On which page of a printed book each block starts.
 *
 * @param pages by the id of a chapter: for each of {@link ParsedChapter#blocks} the page, counted
 *     from 1; 0 for one that is not printed
 * @param count how many pages the book has
 */
public record BlockPages(Map<String, List<Integer>> pages, int count) {

  /** As lines of text, to be kept. */
  public String text() {
    StringBuilder text = new StringBuilder().append(count).append('\n');
    new TreeMap<>(pages)
        .forEach(
            (chapter, numbers) ->
                text.append(chapter)
                    .append(' ')
                    .append(numbers.stream().map(String::valueOf).collect(Collectors.joining(",")))
                    .append('\n'));
    return text.toString();
  }

  /** What {@link #text} has written. */
  public static BlockPages parse(String text) {
    List<String> lines = text.lines().toList();
    Map<String, List<Integer>> pages = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      int space = line.indexOf(' ');
      String numbers = line.substring(space + 1);
      pages.put(
          line.substring(0, space),
          numbers.isEmpty()
              ? List.of()
              : Stream.of(numbers.split(",", -1)).map(Integer::valueOf).toList());
    }
    return new BlockPages(pages, Integer.parseInt(lines.get(0)));
  }
}
