package org.handreiking.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Knows the rows of which, from some cell on, all cells stand one column too far to the right or to
 * the left, because there is a separator too many or too few. Choices and days give them away,
 * where the columns say that they hold them: {@code gepland} beside the column of the status.
 */
final class RowShift {

  private static final int LEFT = -1;
  private static final int RIGHT = 1;

  private final List<Content> contents;
  private final List<Predicate<String>> tests;

  RowShift(Header header, ColumnNames columns) {
    this.contents =
        IntStream.range(0, header.width())
            .mapToObj(index -> header.name(index).map(columns::content).orElse(Contents.ANY))
            .toList();
    this.tests = contents.stream().map(Content::test).toList();
  }

  /** The first filled cell of {@code row} that stands in the wrong column; empty when none does. */
  Optional<Integer> start(SheetRow row) {
    List<Integer> filled = row.filled().stream().filter(index -> index < contents.size()).toList();
    boolean mayBe =
        filled.stream().anyMatch(cell -> isSign(row, cell, LEFT) || isSign(row, cell, RIGHT));
    return mayBe
        ? IntStream.range(0, contents.size())
            .map(index -> contents.size() - 1 - index)
            .filter(from -> isInOrder(row, from))
            .filter(from -> hasOneMore(row, from) || hasOneLess(row, from))
            .boxed()
            .findFirst()
            .flatMap(from -> filled.stream().filter(cell -> cell >= from).findFirst())
        : Optional.empty();
  }

  /** Whether all cells before {@code end} can stand where they do. */
  private boolean isInOrder(SheetRow row, int end) {
    return row.filled().stream()
        .filter(cell -> cell < end)
        .allMatch(cell -> takes(cell, row.text(cell)));
  }

  /** Whether all is well without the separator before {@code from}. */
  private boolean hasOneMore(SheetRow row, int from) {
    String text = row.text(from);
    boolean isPart = from > 0 && contents.get(from - 1).isSeveral() && takes(from - 1, text);
    return (text.isEmpty() || isPart) && isMoved(row, from + 1, LEFT);
  }

  /** Whether all is well with another separator before {@code from}. */
  private boolean hasOneLess(SheetRow row, int from) {
    return row.text(contents.size() - 1).isEmpty() && isMoved(row, from, RIGHT);
  }

  /** Whether the cells from {@code first} on fit better one column further by {@code step}. */
  private boolean isMoved(SheetRow row, int first, int step) {
    List<Integer> moved =
        row.filled().stream().filter(cell -> cell >= first && cell < contents.size()).toList();
    boolean fits =
        moved.stream()
            .allMatch(
                cell -> {
                  String text = row.text(cell);
                  return takes(cell + step, text)
                      && (!tells(cell, text) || tells(cell + step, text));
                });
    // One day alone is in the wrong column; a shift takes what is behind it along.
    boolean areSeveral = moved.size() > 1;
    boolean isWrong = moved.stream().anyMatch(cell -> !takes(cell, row.text(cell)));
    return fits
        && moved.stream()
            .filter(cell -> isSign(row, cell, step))
            .anyMatch(
                cell ->
                    (isWrong && areSeveral) || contents.get(cell + step) instanceof Content.OneOf);
  }

  /** Whether a cell tells nothing where it stands, but would beside it, where nothing does. */
  private boolean isSign(SheetRow row, int cell, int step) {
    int to = cell + step;
    return tells(to, row.text(cell)) && !tells(cell, row.text(cell)) && !tells(to, row.text(to));
  }

  private boolean takes(int index, String text) {
    return index >= 0 && index < contents.size() && tests.get(index).test(text);
  }

  /** Whether {@code text} is one of the few that the column at {@code index} can hold. */
  private boolean tells(int index, String text) {
    boolean isTelling =
        index >= 0
            && index < contents.size()
            && (contents.get(index) instanceof Content.OneOf
                || contents.get(index).equals(Contents.DAY));
    return isTelling && takes(index, text);
  }
}
