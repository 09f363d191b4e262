package org.handreiking.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.handreiking.diagnostic.Code;

/**
 * Knows the rows that people put below a table and that are none of its rows: totals and remarks.
 * Only in a table with several columns that must be there can they be told from the others.
 */
final class Footer {

  private static final Pattern TOTAL =
      Pattern.compile("(?iu)((sub|eind)?totaal|(grand |sub)?total|som|sum)\\b.*", Pattern.DOTALL);

  private final List<Integer> required;

  private Footer(Header header) {
    this.required = header.required();
  }

  /** Those of {@code rows} that are set aside, each with the code by which that is said. */
  static Map<Integer, Code> find(List<SheetRow> rows, Header header) {
    Footer footer = new Footer(header);
    Map<Integer, Code> found = new TreeMap<>();
    boolean isEnd = true;
    for (int i = rows.size() - 1; i >= 0; i--) {
      SheetRow row = rows.get(i);
      Optional<Code> code = row.isBlank() ? Optional.empty() : footer.code(row, isEnd);
      if (code.isPresent()) {
        found.put(row.number(), code.get());
      } else if (!row.isBlank()) {
        isEnd = false;
      }
    }
    return found;
  }

  private Optional<Code> code(SheetRow row, boolean isEnd) {
    long filled = required.stream().filter(index -> !row.text(index).isEmpty()).count();
    if (required.size() < 2 || filled == required.size()) {
      return Optional.empty();
    }
    String first = row.text(row.filled().get(0));
    if (TOTAL.matcher(first).matches()) {
      return Optional.of(Code.TABLE_TOTALS);
    }
    boolean beginsEmpty =
        row.text(required.get(0)).isEmpty() && row.text(required.get(1)).isEmpty();
    boolean isRemark = isEnd && row.filled().size() == 1 && first.contains(" ");
    return isRemark || (beginsEmpty && 2 * filled < required.size())
        ? Optional.of(Code.TABLE_ROW_SET_ASIDE)
        : Optional.empty();
  }
}
