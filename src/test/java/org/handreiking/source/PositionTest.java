package org.handreiking.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PositionTest {

  @Test
  void placesGoByFileThenByLineAsANumberThenByCellAsInASheet() {
    List<String> sorted =
        Stream.of(
                new Position("data/b.csv", 1, ""),
                new Position("data/a.csv", 10, ""),
                new Position("data/a.csv", 9, "AA9"),
                new Position("data/a.csv", 9, "B9"),
                new Position("data/a.csv", 9, ""),
                Position.of("data/a.csv"),
                Position.SITE)
            .sorted()
            .map(Position::toString)
            .toList();

    assertEquals(
        List.of(
            "",
            "data/a.csv",
            "data/a.csv:9",
            "data/a.csv:9 (B9)",
            "data/a.csv:9 (AA9)",
            "data/a.csv:10",
            "data/b.csv:1"),
        sorted);
  }

  @Test
  void lineBelowTheFirstIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Position.of("data/a.csv", -1));
  }
}
