package org.handreiking.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handreiking.site.Language;
import org.handreiking.site.PageAddress;
import org.handreiking.site.PagePath;

/**
 * What the pages of a site read like.
 *
 * @param pages those with sentences
 * @param totals one per language
 * @param lines the remarks, page by page in the order of their texts
 */
public record ReadingReport(List<Row> pages, List<Total> totals, List<Line> lines) {

  private static final Comparator<Row> HARDEST_FIRST =
      Comparator.comparingInt((Row row) -> row.result().score()).thenComparing(Row::address);

  public ReadingReport {
    pages = List.copyOf(pages);
    totals = List.copyOf(totals);
    lines = List.copyOf(lines);
  }

  /**
   * How easy something reads.
   *
   * @param before the score that it had before its last change, if it is known
   * @param minutes it takes to read
   */
  public record Result(Figures figures, int score, Optional<Integer> before, int minutes) {

    private static Result of(Figures figures, int minutes) {
      return new Result(figures, figures.score(), Optional.empty(), minutes);
    }

    /** The same, with what an earlier report knows about the same. */
    private Result after(Result earlier) {
      Optional<Integer> known =
          earlier.score == score ? earlier.before : Optional.of(earlier.score);
      return new Result(figures, score, known, minutes);
    }
  }

  /** A page in the report. */
  public record Row(PageAddress address, String title, Result result) {

    private Row after(Map<PageAddress, Result> earlier) {
      return new Row(address, title, result.after(earlier.getOrDefault(address, result)));
    }
  }

  /** All pages of a language together, those without sentences included. */
  public record Total(Language language, Result result) {

    private Total after(Map<Language, Result> earlier) {
      return new Total(language, result.after(earlier.getOrDefault(language, result)));
    }
  }

  /**
   * A remark in the report.
   *
   * @param place file and line
   */
  public record Line(
      PageAddress address, Difficulty difficulty, String place, String detail, String sentence) {}

  /**
   * A report about {@code judged}.
   *
   * @param minutes that pages say they take to read; for the others all of their words count
   */
  public static ReadingReport of(List<JudgedPage> judged, Map<PagePath, Integer> minutes) {
    List<Row> pages = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    Map<Language, Figures> sums = new LinkedHashMap<>();
    for (JudgedPage page : judged) {
      if (page.figures().sentences() > 0) {
        pages.add(row(page, minutes));
      }
      page.remarks().forEach(remark -> lines.add(line(page.page().address(), remark)));
      sums.merge(page.page().address().language(), page.figures(), Figures::plus);
    }
    List<Total> totals = new ArrayList<>();
    sums.forEach(
        (language, sum) ->
            totals.add(new Total(language, Result.of(sum, ReadingTime.minutes(sum.words())))));
    return new ReadingReport(pages, totals, lines);
  }

  private static Row row(JudgedPage judged, Map<PagePath, Integer> minutes) {
    ReadablePage page = judged.page();
    int all = ReadingTime.minutes(judged.figures().words());
    return new Row(
        page.address(),
        page.title(),
        Result.of(judged.figures(), minutes.getOrDefault(page.address().path(), all)));
  }

  private static Line line(PageAddress address, Remark remark) {
    return new Line(
        address, remark.difficulty(), remark.at().toString(), remark.detail(), remark.sentence());
  }

  /** The pages, the hardest first. */
  public List<Row> hardest() {
    return pages.stream().sorted(HARDEST_FIRST).toList();
  }

  /** The remarks by page, each page's in the order of its text. */
  public Map<PageAddress, List<Line>> linesByPage() {
    return lines.stream()
        .collect(Collectors.groupingBy(Line::address, TreeMap::new, Collectors.toList()));
  }

  /** The same, with the scores of {@code earlier} beside its own. */
  public ReadingReport after(ReadingReport earlier) {
    Map<PageAddress, Result> pagesBefore = byKey(earlier.pages, Row::address, Row::result);
    Map<Language, Result> totalsBefore = byKey(earlier.totals, Total::language, Total::result);
    return new ReadingReport(
        pages.stream().map(row -> row.after(pagesBefore)).toList(),
        totals.stream().map(total -> total.after(totalsBefore)).toList(),
        lines);
  }

  /** Of two with the same key the first counts: somebody may have edited the report. */
  private static <T, K> Map<K, Result> byKey(
      List<T> all, Function<T, K> key, Function<T, Result> result) {
    return all.stream().collect(Collectors.toMap(key, result, (one, other) -> one, TreeMap::new));
  }
}
