package org.handreiking.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the pages of a site read like.
 *
 * @param rows one per page with sentences, and one per language for all of its pages, without a
 *     path
 */
public record ReadingReport(List<Row> rows, List<Line> lines) {

  /** Stands for all pages of a language where a page's path is expected. */
  public static final String ALL = "*";

  /** The hardest pages first. */
  public static final Comparator<Row> ORDER =
      Comparator.comparingInt(Row::score).thenComparing(Row::language).thenComparing(Row::path);

  public ReadingReport {
    rows = List.copyOf(rows);
    lines = List.copyOf(lines);
  }

  /**
   * A page in the report.
   *
   * @param path {@link #ALL} for all pages of the language together
   * @param before the score that it had before its last change, if it is known
   * @param minutes it takes to read
   */
  public record Row(
      String language,
      String path,
      String title,
      Figures figures,
      int score,
      Optional<Integer> before,
      int minutes) {

    /** Whether it is about all pages of its language together. */
    public boolean isTotal() {
      return path.equals(ALL);
    }

    /** The same, with what is known from an earlier report about the same page. */
    Row after(Row earlier) {
      Optional<Integer> known =
          earlier.score() == score ? earlier.before() : Optional.of(earlier.score());
      return new Row(language, path, title, figures, score, known, minutes);
    }

    boolean isSamePage(Row other) {
      return language.equals(other.language) && path.equals(other.path);
    }
  }

  /**
   * A remark in the report.
   *
   * @param rule the key of its rule
   * @param place file and line
   */
  public record Line(
      String language, String path, String rule, String place, String detail, String sentence) {}

  /** The pages, the hardest first, without the rows for all together. */
  public List<Row> pages() {
    return rows.stream().filter(row -> !row.isTotal()).sorted(ORDER).toList();
  }

  /** The rows for all pages of a language together. */
  public List<Row> totals() {
    return rows.stream().filter(Row::isTotal).toList();
  }

  /** The remarks about one page, in the order of its text. */
  public List<Line> about(Row page) {
    return lines.stream()
        .filter(line -> line.language().equals(page.language()) && line.path().equals(page.path()))
        .toList();
  }

  /** The same, with the scores of {@code earlier} beside its own. */
  public ReadingReport after(ReadingReport earlier) {
    return new ReadingReport(
        rows.stream()
            .map(
                row ->
                    earlier.rows.stream()
                        .filter(row::isSamePage)
                        .findFirst()
                        .map(row::after)
                        .orElse(row))
            .toList(),
        lines);
  }
}
