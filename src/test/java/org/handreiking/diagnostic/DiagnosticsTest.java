package org.handreiking.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.handreiking.source.Position;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void diagnosticsAreSortedByFileLineCodeAndValue() {
    diagnostics.add(Code.CAL_BAD_TIME, Position.of("b", 1), "x");
    diagnostics.add(Code.CAL_BAD_TIME, Position.of("a", 10), "x");
    diagnostics.add(Code.CAL_BAD_TIME, Position.of("a", 2), "y");
    diagnostics.add(Code.CAL_BAD_TIME, Position.of("a", 2), "x");
    diagnostics.add(Code.CAL_BAD_DATE, Position.of("a", 2), "z");

    assertEquals(
        List.of(
            "a:2 CAL_BAD_DATE z",
            "a:2 CAL_BAD_TIME x",
            "a:2 CAL_BAD_TIME y",
            "a:10 CAL_BAD_TIME x",
            "b:1 CAL_BAD_TIME x"),
        Shown.in(diagnostics));
  }

  @Test
  void sameMistakeFoundTwiceCountsOnce() {
    diagnostics.add(Code.CAL_BAD_TIME, Position.of("a", 1), "x");
    diagnostics.addAll(diagnostics.sorted());

    assertEquals(1, diagnostics.count(Severity.ERROR));
  }

  @Test
  void warningsAloneAreNoErrors() {
    diagnostics.add(Code.SESSION_MINUTES, Position.of("a", 1), "50", "60");
    assertFalse(diagnostics.hasErrors());

    diagnostics.add(Code.CAL_BAD_TIME, Position.of("a", 1), "x");
    assertTrue(diagnostics.hasErrors());
    assertEquals(1, diagnostics.count(Severity.WARNING));
  }

  @Test
  void severalThreadsCanAddAtOnce() {
    IntStream.rangeClosed(1, 500)
        .parallel()
        .forEach(line -> diagnostics.add(Code.CAL_BAD_TIME, Position.of("a", line), "x"));

    assertEquals(500, diagnostics.sorted().size());
    assertEquals(500, diagnostics.sorted().get(499).at().line());
  }

  @Test
  void whatWasLeftOutBecauseOfAMistakeIsNotSaidToBeMissing() {
    Diagnostics diagnostics = new Diagnostics();
    Position use = Position.of("content/m/een.adoc", 9);
    diagnostics.add(Code.TABLE_BAD_NUMBER, Position.of("data/materials.csv", 3), "veel");
    diagnostics.add(Code.HEADER_MISSING, Position.of("content/m/vuur.adoc", 1), "duur", "60");
    diagnostics.add(Code.REFERENCE_UNKNOWN, use, "pennen", "data/materials.csv");
    diagnostics.add(Code.REFERENCE_UNKNOWN, use, "vuur", "content/");
    diagnostics.add(Code.REFERENCE_UNKNOWN, use, "brief", "content/");
    diagnostics.add(Code.REFERENCE_UNKNOWN, use, "kracht", "data/classifications.csv");

    assertEquals(
        List.of(
            "content/m/een.adoc:9 REFERENCE_UNKNOWN brief",
            "content/m/een.adoc:9 REFERENCE_UNKNOWN kracht",
            "content/m/vuur.adoc:1 HEADER_MISSING duur",
            "data/materials.csv:3 TABLE_BAD_NUMBER veel"),
        Shown.in(diagnostics));
    assertEquals(4, diagnostics.count(Severity.ERROR));
  }
}
