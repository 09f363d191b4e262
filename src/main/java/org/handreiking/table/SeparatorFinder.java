package org.handreiking.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what stands between the cells of a text: what its first line says, else that of {@code ; ,
 * tab} under which a row near the top holds most known names of columns, and then that under which
 * most rows are as long as that row.
 */
final class SeparatorFinder {

  private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

  private final Csv csv;
  private final ColumnNames columns;

  SeparatorFinder(Csv csv, ColumnNames columns) {
    this.csv = csv;
    this.columns = columns;
  }

  /**
   * The separator that was found.
   *
   * @param other one that fits as well and gives other cells; the same as {@code separator} when
   *     there is none
   */
  record Found(char separator, char other) {

    boolean isCertain() {
      return separator == other;
    }
  }

  Found find() {
    if (csv.declaredSeparator().isPresent()) {
      char declared = csv.declaredSeparator().get();
      return new Found(declared, declared);
    }
    int most = SEPARATORS.stream().mapToInt(this::known).max().orElse(0);
    List<Character> best = SEPARATORS.stream().filter(one -> known(one) == most).toList();
    return best.size() == 1 ? new Found(best.get(0), best.get(0)) : mostEven(best, most);
  }

  private int known(char separator) {
    return csv.rows(separator, Header.DEPTH).rows().stream()
        .mapToInt(columns::countIn)
        .max()
        .orElse(0);
  }

  private Found mostEven(List<Character> candidates, int known) {
    List<Cut> cuts =
        candidates.stream()
            .map(one -> new Cut(one, csv.rows(one, Integer.MAX_VALUE).rows()))
            .sorted(Comparator.comparingLong((Cut cut) -> even(cut, known)).reversed())
            .toList();
    Cut best = cuts.get(0);
    Stream<Cut> rivals =
        cuts.stream()
            .skip(1)
            .filter(cut -> known > 0 && even(cut, known) == even(best, known))
            .filter(cut -> !cut.cells().equals(best.cells()));
    return new Found(best.separator, rivals.findFirst().orElse(best).separator);
  }

  /**
   * How many rows are as long as the one that names most columns; when none names any, as long as
   * most rows of several cells.
   */
  private long even(Cut cut, int known) {
    if (known > 0) {
      int length =
          cut.rows.stream()
              .limit(Header.DEPTH)
              .max(Comparator.comparingInt(columns::countIn))
              .map(row -> row.texts().size())
              .orElse(0);
      return cut.rows.stream().filter(row -> row.texts().size() == length).count();
    }
    return cut.rows.stream()
        .map(row -> row.texts().size())
        .filter(size -> size > 1)
        .collect(Collectors.groupingBy(size -> size, Collectors.counting()))
        .values()
        .stream()
        .max(Comparator.naturalOrder())
        .orElse(0L);
  }

  /** The rows of the whole text under one separator. */
  private record Cut(char separator, List<SheetRow> rows) {

    List<List<String>> cells() {
      return rows.stream().map(SheetRow::texts).toList();
    }
  }
}
