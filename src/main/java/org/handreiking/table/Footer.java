package org.handreiking.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.handreiking.diagnostic.Code;

/**
 * Knows the rows that people put below a table and that are none of its rows: totals and remarks.
 * Only in a table with several columns that must be there can they be told from the others. A row
 * that may mean something, because it names a thing, a choice or a day, is never one of them: it
 * may cancel something.
 */
final class Footer {

  private static final Pattern TOTAL =
      Pattern.compile("(?iu)((sub|eind)?totaal|(grand |sub)?total|som|sum)\\b.*", Pattern.DOTALL);
  private static final Pattern COUNT =
      Pattern.compile("[€-]?\\s*\\d+([.,]\\d+)*(\\s.*)?", Pattern.DOTALL);

  private final Header header;
  private final List<Integer> required;
  private final Set<String> words;

  private Footer(Header header) {
    this.header = header;
    this.required = header.required();
    this.words = new TreeSet<>(header.words());
  }

  /** Those of {@code rows} that are set aside, by their numbers, with the code that says so. */
  static Map<Integer, Code> find(List<SheetRow> rows, Header header) {
    Footer footer = new Footer(header);
    Map<Integer, Code> found = new TreeMap<>();
    boolean isEnd = true;
    for (int i = rows.size() - 1; i >= 0; i--) {
      SheetRow row = rows.get(i);
      Optional<Code> code = row.isBlank() ? Optional.empty() : footer.code(row, isEnd);
      code.ifPresent(one -> found.put(row.number(), one));
      isEnd = isEnd && (row.isBlank() || code.isPresent());
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
      boolean isTotal = row.filled().stream().skip(1).allMatch(index -> isHarmless(row, index));
      return isTotal ? Optional.of(Code.TABLE_TOTALS) : Optional.empty();
    }
    boolean isRemark = isEnd && row.filled().size() == 1 && first.contains(" ");
    return isRemark || (2 * filled < required.size() && isBesideTheTable(row))
        ? Optional.of(Code.TABLE_ROW_SET_ASIDE)
        : Optional.empty();
  }

  private boolean isBesideTheTable(SheetRow row) {
    return required.stream().limit(2).allMatch(index -> row.text(index).isEmpty())
        && row.filled().stream().allMatch(index -> isHarmless(row, index));
  }

  /** Whether a cell holds text for readers or a count, or stands under no column. */
  private boolean isHarmless(SheetRow row, int index) {
    Optional<String> name = header.name(index);
    return name.isEmpty() || words.contains(name.get()) || COUNT.matcher(row.text(index)).matches();
  }
}
