package org.handreiking.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Bilingual;

/**
 * A column that a spreadsheet may have.
 *
 * @param name its English name, by which the program asks for it
 * @param otherNames what editors may also write above it: {@code datum} for {@code date}
 * @param required whether the column must be there (its cells may be empty all the same)
 * @param translatable whether its texts are for readers, so that beside it may stand a column with
 *     their translations: {@code date@ar}
 */
public record Column(String name, List<String> otherNames, boolean required, boolean translatable) {

  public Column {
    otherNames = List.copyOf(otherNames);
  }

  /** A column that must be there. */
  public static Column required(String name, String... otherNames) {
    return new Column(name, List.of(otherNames), true, false);
  }

  /** A column that may be left out; its cells then count as empty. */
  public static Column optional(String name, String... otherNames) {
    return new Column(name, List.of(otherNames), false, false);
  }

  /** The same column, of texts for readers. */
  public Column words() {
    return new Column(name, otherNames, required, true);
  }

  /** Its names without what makes no difference in them. */
  List<String> plainNames() {
    return Stream.concat(Stream.of(name), otherNames.stream()).map(Column::plain).toList();
  }

  /** Its English and its Dutch name, for a message. */
  String shown() {
    return Bilingual.of(name, otherNames.isEmpty() ? name : otherNames.get(0));
  }

  /** Case, accents, blanks, hyphens and invisible marks make no difference in a column's name. */
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("[\\p{M}\\p{Cf}\\s\"_-]+", "")
        .toLowerCase(Locale.ROOT);
  }
}
