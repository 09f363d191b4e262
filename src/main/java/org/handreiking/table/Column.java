package org.handreiking.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
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
 * @param content what its cells hold; a column of which JSON files are read declares it
 */
public record Column(
    String name, List<String> otherNames, boolean required, boolean translatable, Content content) {

  public Column {
    otherNames = List.copyOf(otherNames);
  }

  /** A column that must be there. */
  public static Column required(String name, String... otherNames) {
    return new Column(name, List.of(otherNames), true, false, Contents.ANY);
  }

  /** A column that may be left out; its cells then count as empty. */
  public static Column optional(String name, String... otherNames) {
    return new Column(name, List.of(otherNames), false, false, Contents.ANY);
  }

  /** The same column, of texts for readers. */
  public Column words() {
    return new Column(name, otherNames, required, true, content);
  }

  /** The same column, of texts of any kind. */
  public Column texts() {
    return with(Contents.TEXT);
  }

  /** The same column, of ids. */
  public Column ids() {
    return with(Contents.ID);
  }

  /** The same column, of days. */
  public Column days() {
    return with(Contents.DAY);
  }

  /** The same column, of hours of the day. */
  public Column times() {
    return with(Contents.TIME);
  }

  /** The same column, of whole numbers from {@code least} to {@code most}. */
  public Column numbers(int least, int most) {
    return with(new Content.Whole(least, most));
  }

  /** The same column, of one of {@code choices} each. */
  public Column choices(Choice... choices) {
    return with(Content.OneOf.of(choices));
  }

  /** The same column, of tags of languages with commas in between. */
  public Column severalTags() {
    return with(new Content.Several(List.of(Contents.TAG)));
  }

  /** The same column, of days or {@code choices} with commas in between. */
  public Column severalDays(Choice... choices) {
    List<Content> each = new ArrayList<>(List.of(Contents.DAY));
    Arrays.stream(choices).limit(1).forEach(one -> each.add(Content.OneOf.of(choices)));
    return with(new Content.Several(each));
  }

  private Column with(Content other) {
    return new Column(name, otherNames, required, translatable, other);
  }

  /** All that may be written for it: its name and the others. */
  List<String> names() {
    return Stream.concat(Stream.of(name), otherNames.stream()).toList();
  }

  /** Its names without what makes no difference in them. */
  List<String> plainNames() {
    return names().stream().map(Column::plain).toList();
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
