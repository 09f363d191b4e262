package org.handreiking.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as spreadsheets: CSV with semicolons and decimal commas. */
public final class ReadingTables {

  /** The columns of the pages. */
  public static final List<String> PAGES =
      List.of(
          "language",
          "page",
          "title",
          "score",
          "before",
          "minutes",
          "words",
          "sentences",
          "words-in-sentences",
          "average",
          "long",
          "long-percent",
          "passive",
          "nominalisation",
          "clauses",
          "word",
          "paragraph");

  /** The columns of the remarks. */
  public static final List<String> REMARKS =
      List.of("language", "page", "rule", "place", "detail", "sentence");

  private ReadingTables() {}

  /** The pages of {@code report}. */
  public static String pages(ReadingReport report) {
    return table(PAGES, report.rows().stream().map(ReadingTables::cells));
  }

  /** The remarks of {@code report}. */
  public static String remarks(ReadingReport report) {
    return table(
        REMARKS,
        report.lines().stream()
            .map(
                line ->
                    List.of(
                        line.language(),
                        line.path(),
                        line.rule(),
                        line.place(),
                        line.detail(),
                        line.sentence())));
  }

  private static List<String> cells(ReadingReport.Row row) {
    Figures figures = row.figures();
    return List.of(
        row.language(),
        row.path(),
        row.title(),
        "" + row.score(),
        row.before().map(String::valueOf).orElse(""),
        "" + row.minutes(),
        "" + figures.words(),
        "" + figures.sentences(),
        "" + figures.wordsInSentences(),
        oneDigit(figures.average()),
        "" + figures.longSentences(),
        oneDigit(figures.perHundredSentences(figures.longSentences())),
        "" + figures.passives(),
        "" + figures.nominalisations(),
        "" + figures.manyClauses(),
        "" + figures.hardWords(),
        "" + figures.longParagraphs());
  }

  /** {@code 8,3} */
  public static String oneDigit(double number) {
    return BigDecimal.valueOf(number)
        .setScale(1, RoundingMode.HALF_UP)
        .toPlainString()
        .replace('.', ',');
  }

  private static String table(List<String> columns, Stream<List<String>> rows) {
    return Stream.concat(Stream.of(columns), rows)
        .map(row -> row.stream().map(ReadingTables::cell).collect(Collectors.joining(";")) + "\n")
        .collect(Collectors.joining());
  }

  private static String cell(String text) {
    return text.matches("[^;\"\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
