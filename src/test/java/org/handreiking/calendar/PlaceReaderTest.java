package org.handreiking.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.diagnostic.Consequence;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.diagnostic.Shown;
import org.handreiking.source.TextTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceReaderTest {

  private static final String HEADER =
      "-- data/places.csv --\nid;naam;gemeente;wijk;adres;adres-tonen;toegankelijkheid\n";

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @CsvSource({
    "ja, Voorbeeldpad 1",
    "yes, Voorbeeldpad 1",
    "alleen wijk, ''",
    "area-only, ''",
    "na aanmelding, ''",
    "after registration, ''"
  })
  void addressIsPublicOnlyWhereItMayBeShownToAll(String visible, String expected) {
    Place place = read("zaal;De Zaal;Utrecht;Zuid;Voorbeeldpad 1;" + visible + ";\n").get("zaal");

    assertEquals(expected, place.publicAddress());
    assertEquals("Zuid", place.area());
  }

  @Test
  void placeThatDoesNotSayHowMuchMayBeShownIsLeftOut() {
    assertEquals(
        Map.of(), read("zaal;De Zaal;Utrecht;;Voorbeeldpad 1;;\nhuis;Huis;Utrecht;;Pad 2;soms;\n"));
    assertEquals(
        List.of(
            "data/places.csv:2 (F2) TABLE_EMPTY_CELL adres-tonen",
            "data/places.csv:3 (F3) TABLE_BAD_CHOICE soms"),
        Shown.in(diagnostics));
  }

  @Test
  void sheetWithoutTheColumnThatHidesAddressesHasNoPlaces() {
    assertEquals(
        Map.of(),
        new PlaceReader(diagnostics)
            .read(
                TextTree.of(
                    """
                    -- data/places.csv --
                    id;naam;gemeente;adres
                    zaal;De Zaal;Utrecht;Voorbeeldpad 1
                    """)));
    assertEquals(
        List.of("data/places.csv:1 TABLE_MISSING_COLUMN adres-tonen"), Shown.in(diagnostics));
  }

  @Test
  void accessibilityIsAListOfPoints() {
    assertEquals(
        List.of("lift", "toilet voor rolstoelgebruikers"),
        read("zaal;De Zaal;Utrecht;;;ja;lift | toilet voor rolstoelgebruikers\n")
            .get("zaal")
            .accessibility());
  }

  @Test
  void numberOfAPersonInWhatIsSaidOfAPlaceIsReportedAndNotQuoted() {
    read("zaal;De Zaal;Utrecht;;;ja;lift | sleutel bij 06 12 34 56 78\n");

    assertEquals(List.of("data/places.csv:2 (G2) CAL_PERSONS_PHONE"), Shown.in(diagnostics));
  }

  @Test
  void sameIdTwiceIsReportedAndNeitherCounts() {
    assertEquals(
        Map.of(),
        read("zaal;Eerst;Utrecht;;Pad 1;na aanmelding;\nzaal;Later;Utrecht;;Pad 1;ja;\n"));
    assertEquals(List.of("data/places.csv:3 (A3) TABLE_SAME_ID zaal"), Shown.in(diagnostics));
  }

  @Test
  void placeWithAMistakeIsLeftOutAndTheOthersStay() {
    assertEquals(
        List.of("huis"),
        List.copyOf(read("zaal;;Utrecht;;;ja;\nhuis;Huis;Utrecht;;;ja;\n").keySet()));
    assertEquals(
        List.of(new Consequence(Consequence.Kind.PLACE, "zaal")),
        diagnostics.sorted().stream().flatMap(one -> one.consequence().stream()).toList());
  }

  /** Nobody could tell whether the site tells such an address. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "zaal;De Zaal;Utrecht;;=A1;na aanmelding;",
        "zaal;De Zaal;Utrecht;;Pad 1;na aanmelding;;Dorpsstraat 2"
      })
  void mistakeInAnAddressStopsThePublicationInAnyCase(String row) {
    read(row + "\n");
    assertEquals(
        List.of(Optional.empty()),
        diagnostics.sorted().stream().map(Diagnostic::consequence).toList());
  }

  @Test
  void fileOfPlacesThatCannotBeReadStopsThePublicationInAnyCase() {
    read("zaal;\"De Zaal;Utrecht;;Pad 1;na aanmelding;\n");
    assertEquals(
        List.of(Optional.empty()),
        diagnostics.sorted().stream().map(Diagnostic::consequence).toList());
  }

  private Map<String, Place> read(String rows) {
    return new PlaceReader(diagnostics).read(TextTree.of(HEADER + rows));
  }
}
