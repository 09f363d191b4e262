package org.handreiking.build;

import java.util.Arrays;
import java.util.List;

/**
 * What a finished build has made.
 *
 * @param entries of the calendar
 * @param handbooks PDF files
 * @param sections what search can find
 * @param leftOut how much of the calendar is not on the site because of mistakes
 */
public record Summary(
    int pages,
    List<String> languages,
    int entries,
    int handbooks,
    int sections,
    int warnings,
    int leftOut) {

  public Summary {
    languages = List.copyOf(languages);
  }

  /** In one line, for {@link #parse}. */
  String line() {
    return String.join(
        " ",
        "" + pages,
        String.join(",", languages),
        "" + entries,
        "" + handbooks,
        "" + sections,
        "" + warnings,
        "" + leftOut);
  }

  static Summary parse(String line) {
    String[] parts = line.split(" ");
    int[] numbers =
        Arrays.stream(parts)
            .mapToInt(part -> part.matches("\\d+") ? Integer.parseInt(part) : 0)
            .toArray();
    return new Summary(
        numbers[0],
        List.of(parts[1].split(",")),
        numbers[2],
        numbers[3],
        numbers[4],
        numbers[5],
        numbers[6]);
  }
}
