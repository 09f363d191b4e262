package org.handreiking.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handreiking.diagnostic.Code;
import org.handreiking.source.TextBlock;
import org.handreiking.source.TextKind;

/** The texts for readers in a row, with the translations that stand beside them. */
final class RowWords {

  private final Row row;
  private final Table table;

  RowWords(Row row, Table table) {
    this.row = row;
    this.table = table;
  }

  /** What readers see in the place of {@code text}, the whole text in {@code column}. */
  String words(String column, String text) {
    return put(column, text, translations(column));
  }

  /** What readers see in the place of each of the points in {@code column}. */
  List<String> points(String column) {
    List<String> points = row.points(column);
    Map<String, List<String>> others = translatedPoints(column, points.size());
    List<String> put = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Map<String, String> given = new TreeMap<>();
      for (Map.Entry<String, List<String>> other : others.entrySet()) {
        given.put(other.getKey(), other.getValue().get(i));
      }
      put.add(put(column, points.get(i), given));
    }
    return put;
  }

  private String put(String column, String text, Map<String, String> translations) {
    if (table.has(column) && !table.words().contains(column)) {
      throw new IllegalStateException("the column " + column + " is not declared as words");
    }
    TextBlock block = TextBlock.of(TextKind.COLUMN, column, text, row.at(column).line());
    return table.file().put(block.with(translations));
  }

  /** What stands beside {@code column} in other languages, by their tags. */
  private Map<String, String> translations(String column) {
    Map<String, String> translations = new TreeMap<>();
    for (String tag : table.languages(column)) {
      String other = Table.translated(column, tag);
      if (!row.isEmpty(other) && row.isEmpty(column)) {
        row.report(Code.TABLE_TRANSLATION_ALONE, other, row.text(other), row.title(column));
      } else if (!row.isEmpty(other)) {
        translations.put(tag, row.text(other));
      }
    }
    return translations;
  }

  /** The points in other languages, by their tags; reported, and left out, if too many or few. */
  private Map<String, List<String>> translatedPoints(String column, int wanted) {
    Map<String, List<String>> others = new TreeMap<>();
    translations(column).forEach((tag, text) -> others.put(tag, Row.split(text, Row.POINT)));
    others.forEach(
        (tag, points) -> {
          if (points.size() != wanted) {
            row.report(
                Code.TABLE_POINTS_DIFFER,
                Table.translated(column, tag),
                "" + points.size(),
                "" + wanted);
          }
        });
    others.values().removeIf(points -> points.size() != wanted);
    return others;
  }
}
