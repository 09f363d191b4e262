package org.handreiking.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.TextTree;
import org.junit.jupiter.api.Test;

class AccessibilityReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void checksAndGapsAreReadAndTheLastCheckIsFound() {
    Accessibility accessibility =
        read(
            """
            toets;a;Alles bekeken.;;;;2026-11-21
            beperking;b;Geen gebaren.;Wie doof is.;Geen geld.;We vragen geld.;30-06-2027
            toets;c;Half bekeken.;;;;2026-03-09
            """);

    assertEquals(Optional.of(LocalDate.of(2026, 11, 21)), accessibility.lastChecked());
    assertEquals(
        List.of(
            new Accessibility.Gap(
                "b",
                "Geen gebaren.",
                "Wie doof is.",
                "Geen geld.",
                "We vragen geld.",
                LocalDate.of(2027, 6, 30))),
        accessibility.gaps());
    assertEquals(List.of(), Shown.in(diagnostics));
  }

  @Test
  void gapTellsWhoIsAffectedWhyAndWhatIsDone() {
    read("beperking;b;Geen gebaren.;;;;2027-06-30\n");

    assertEquals(
        List.of(
            "data/accessibility.csv:2 (D2) TABLE_EMPTY_CELL voor-wie",
            "data/accessibility.csv:2 (E2) TABLE_EMPTY_CELL oorzaak",
            "data/accessibility.csv:2 (F2) TABLE_EMPTY_CELL maatregel"),
        Shown.in(diagnostics));
  }

  @Test
  void checkThatIsFilledInAsAGapIsReported() {
    read("toets;a;Alles.;Wie doof is.;Geen geld.;We vragen geld.;2026-03-09\n");

    assertEquals(
        List.of(
            "data/accessibility.csv:2 (D2) TABLE_NOT_FOR_KIND voor-wie",
            "data/accessibility.csv:2 (E2) TABLE_NOT_FOR_KIND oorzaak",
            "data/accessibility.csv:2 (F2) TABLE_NOT_FOR_KIND maatregel"),
        Shown.in(diagnostics));
    assertEquals(List.of("voor-wie", "toets"), Shown.values(diagnostics.sorted().get(0)));
  }

  @Test
  void dayThatDoesNotExistKindThatIsNoneAndAnIdTwiceAreReported() {
    read("toets;a;Alles.;;;;2026-02-31\nlek;b;Iets.;;;;2026-03-09\ntoets;a;Alles.;;;;2026-03-09\n");

    assertEquals(
        List.of(
            "data/accessibility.csv:2 (G2) CAL_BAD_DATE 2026-02-31",
            "data/accessibility.csv:3 (A3) TABLE_BAD_CHOICE lek",
            "data/accessibility.csv:4 (B4) TABLE_SAME_ID a"),
        Shown.in(diagnostics));
  }

  @Test
  void siteWithoutTheFileHasNothingCheckedAndNoGaps() {
    Accessibility none = new AccessibilityReader(diagnostics).read(TextTree.of(""));
    assertEquals(new Accessibility(List.of(), List.of()), none);
    assertEquals(Optional.empty(), none.lastChecked());
  }

  private Accessibility read(String rows) {
    return new AccessibilityReader(diagnostics)
        .read(
            TextTree.of(
                "-- data/accessibility.csv --\nsoort;id;wat;voor-wie;oorzaak;maatregel;datum\n"
                    + rows));
  }
}
