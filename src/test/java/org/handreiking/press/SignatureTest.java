package org.handreiking.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handreiking.site.Direction;
import org.junit.jupiter.api.Test;

final class SignatureTest {

  private static final int MOST = 200;

  @Test
  void everyPageIsPrintedOnceAndOnlyTheLastPlacesStayEmpty() {
    for (Direction direction : Direction.values()) {
      for (int pages = 1; pages <= MOST; pages++) {
        List<OptionalInt> halves = halves(pages, direction);
        List<Integer> printed =
            halves.stream().flatMapToInt(OptionalInt::stream).boxed().sorted().toList();
        assertEquals(IntStream.rangeClosed(1, pages).boxed().toList(), printed);
        assertEquals((4 - pages % 4) % 4, halves.size() - printed.size());
      }
    }
  }

  @Test
  void foldedSheetsAreReadFromTheFirstPageToTheLast() {
    for (int pages = 1; pages <= MOST; pages++) {
      List<Integer> read = new ArrayList<>();
      Signature.of(pages).forEach(booklet -> read.addAll(folded(booklet)));
      assertEquals(IntStream.rangeClosed(1, pages).boxed().toList(), read);
    }
  }

  /**
   * What is read in the order of the places in the fold: on each leaf before the middle the right
   * half of a front and the left half of its back, and after it the other halves, from within.
   */
  private static List<Integer> folded(Signature booklet) {
    List<SheetSide> sides = booklet.sides(Direction.LEFT_TO_RIGHT);
    List<OptionalInt> before = new ArrayList<>();
    List<OptionalInt> after = new ArrayList<>();
    for (int i = 0; i < sides.size(); i += 2) {
      before.add(sides.get(i).right());
      before.add(sides.get(i + 1).left());
      after.add(sides.get(i).left());
      after.add(sides.get(i + 1).right());
    }
    Collections.reverse(after);
    return Stream.concat(before.stream(), after.stream())
        .flatMapToInt(OptionalInt::stream)
        .boxed()
        .toList();
  }

  @Test
  void rightToLeftIsTheMirrorOfLeftToRight() {
    for (int pages = 1; pages <= MOST; pages++) {
      List<SheetSide> mirrored =
          sides(pages, Direction.RIGHT_TO_LEFT).stream()
              .map(
                  side ->
                      new SheetSide(
                          /* left= */ side.right(), /* right= */ side.left(), side.depth()))
              .toList();
      assertEquals(sides(pages, Direction.LEFT_TO_RIGHT), mirrored);
    }
  }

  @Test
  void bookThatIsTooThickBecomesAsFewAndAsEqualBookletsAsCanBe() {
    assertEquals(List.of(16), sheets(64));
    assertEquals(List.of(9, 8), sheets(65));
    assertEquals(List.of(12, 11, 11), sheets(136));
    for (int pages = 1; pages <= 2000; pages++) {
      List<Integer> sheets = sheets(pages);
      int total = sheets.stream().mapToInt(Integer::intValue).sum();
      assertEquals((pages + 3) / 4, total);
      assertEquals((total + 15) / 16, sheets.size());
      assertTrue(Collections.max(sheets) <= 16);
      assertTrue(Collections.max(sheets) - Collections.min(sheets) <= 1);
    }
  }

  @Test
  void outermostSheetHasTheFirstAndTheLastPage() {
    assertEquals(
        List.of(
            new SheetSide(OptionalInt.of(8), OptionalInt.of(1), 0),
            new SheetSide(OptionalInt.of(2), OptionalInt.of(7), 0),
            new SheetSide(OptionalInt.of(6), OptionalInt.of(3), 1),
            new SheetSide(OptionalInt.of(4), OptionalInt.of(5), 1)),
        sides(8, Direction.LEFT_TO_RIGHT));
  }

  private static List<Integer> sheets(int pages) {
    return Signature.of(pages).stream().map(Signature::sheets).toList();
  }

  private static List<SheetSide> sides(int pages, Direction direction) {
    return Signature.of(pages).stream().flatMap(one -> one.sides(direction).stream()).toList();
  }

  private static List<OptionalInt> halves(int pages, Direction direction) {
    return sides(pages, direction).stream()
        .flatMap(side -> Stream.of(side.left(), side.right()))
        .toList();
  }
}
