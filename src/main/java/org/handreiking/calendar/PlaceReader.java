package org.handreiking.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Consequence;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.HiddenAddress;
import org.handreiking.source.SourceTree;
import org.handreiking.table.Column;
import org.handreiking.table.Row;
import org.handreiking.table.TableReader;

/** Reads {@code data/places.csv}. */
public final class PlaceReader {

  /** The file they are read from. */
  public static final String FILE = "data/places.csv";

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("id"),
          Column.required("name", "naam"),
          Column.required("municipality", "gemeente"),
          Column.optional("area", "wijk"),
          Column.optional("address", "adres"),
          Column.required("address-visible", "adres-tonen"),
          Column.optional("accessibility", "toegankelijkheid").words(),
          Column.optional("note", "toelichting"));

  private final Diagnostics diagnostics;

  public PlaceReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * The places by id; none when there is no file. A place with a mistake is reported and left out,
   * and so are two with one id.
   */
  public Map<String, Place> read(SourceTree tree) {
    Map<String, Place> places = new LinkedHashMap<>();
    tree.find(FILE)
        .map(file -> new CalendarFile(file, COLUMNS))
        .ifPresent(file -> read(file, places));
    return places;
  }

  private void read(CalendarFile file, Map<String, Place> places) {
    Set<String> broken = new TreeSet<>();
    for (Row row : file.rows()) {
      row.requireTexts("id", "name", "municipality", "address-visible");
      row.id("id").ifPresent(id -> add(row, id, places));
      if (!row.errors().isEmpty()) {
        broken.add(row.text("id"));
      }
      if (isItsAddressKnown(row)) {
        file.put(row.errors(), new Consequence(Consequence.Kind.PLACE, row.text("id")));
      }
    }
    places.keySet().removeAll(broken);
    file.tell(diagnostics);
  }

  /**
   * Whether no mistake in {@code row} is one of its address. Of an address that is not known nobody
   * can tell whether the site tells it, so no such mistake can be left out.
   */
  private static boolean isItsAddressKnown(Row row) {
    return row.errors().stream()
        .noneMatch(
            one ->
                one.code() == Code.TABLE_EXTRA_CELL
                    || one.code() == Code.TABLE_SHIFTED_ROW
                    || (!row.isEmpty("address") && one.at().equals(row.at("address"))));
  }

  /**
   * The addresses that are not for everybody, only to check that nothing tells them; none when
   * there is no file. Reports nothing: {@link #read} does.
   */
  public static List<HiddenAddress> hidden(SourceTree tree) {
    return new TableReader(new Diagnostics())
        .read(tree, FILE, COLUMNS).stream()
            .filter(row -> !row.isEmpty("address"))
            .filter(
                row ->
                    row.choice("address-visible", AddressVisibility.values())
                        .filter(AddressVisibility.YES::equals)
                        .isEmpty())
            .map(row -> new HiddenAddress(row.text("id"), row.text("address"), row.at("address")))
            .toList();
  }

  private static void add(Row row, String id, Map<String, Place> places) {
    String name = row.requiredText("name");
    String municipality = row.requiredText("municipality");
    Optional<AddressVisibility> visibility =
        row.choice("address-visible", AddressVisibility.values());
    if (visibility.isEmpty()) {
      return;
    }
    PersonalDetails.check(row);
    Place place =
        new Place(
            id,
            name,
            municipality,
            row.text("area"),
            visibility.get() == AddressVisibility.YES ? row.text("address") : "",
            visibility.get(),
            row.wordPoints("accessibility"));
    if (places.putIfAbsent(id, place) != null) {
      row.report(Code.TABLE_SAME_ID, "id", id);
    }
  }
}
