package org.handreiking.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.source.SourceTree;
import org.handreiking.table.Choice;
import org.handreiking.table.Column;
import org.handreiking.table.Row;
import org.handreiking.table.TableReader;

/** Reads {@code data/accessibility.csv}. */
public final class AccessibilityReader {

  private static final String FILE = "data/accessibility.csv";

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("kind", "soort"),
          Column.required("id"),
          Column.required("what", "wat").words(),
          Column.optional("who-is-affected", "voor-wie").words(),
          Column.optional("cause", "oorzaak").words(),
          Column.optional("measure", "maatregel").words(),
          Column.required("date", "datum"));

  private static final List<String> OF_GAPS = List.of("who-is-affected", "cause", "measure");

  private final Diagnostics diagnostics;

  public AccessibilityReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** What the file says; nothing checked and no gaps when there is no file. */
  public Accessibility read(SourceTree tree) {
    List<Accessibility.Check> checks = new ArrayList<>();
    List<Accessibility.Gap> gaps = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    for (Row row : new TableReader(diagnostics).read(tree, FILE, COLUMNS)) {
      Optional<Kind> kind = row.choice("kind", Kind.values());
      Optional<String> id = id(row, ids);
      String what = row.requiredWords("what");
      Optional<LocalDate> day = day(row);
      kind.ifPresent(one -> reportWhatDoesNotFit(row, one));
      if (kind.isEmpty() || id.isEmpty() || day.isEmpty()) {
        continue;
      }
      switch (kind.get()) {
        case CHECK -> checks.add(new Accessibility.Check(what, day.get()));
        case GAP -> gaps.add(gap(row, id.get(), day.get()));
      }
    }
    return new Accessibility(checks, gaps);
  }

  private static Optional<String> id(Row row, Set<String> ids) {
    Optional<String> id = row.id("id");
    if (id.isPresent() && !ids.add(id.get())) {
      row.report(Code.TABLE_SAME_ID, "id", id.get());
    }
    return id;
  }

  private static Optional<LocalDate> day(Row row) {
    row.requiredText("date");
    return row.day("date");
  }

  /** A gap tells all that there is to tell about it, a check only what was checked. */
  private static void reportWhatDoesNotFit(Row row, Kind kind) {
    for (String column : OF_GAPS) {
      switch (kind) {
        case CHECK -> row.leftEmpty(column, row.text("kind"));
        case GAP -> row.requiredText(column);
      }
    }
  }

  private static Accessibility.Gap gap(Row row, String id, LocalDate by) {
    return new Accessibility.Gap(
        id,
        row.words("what"),
        row.words("who-is-affected"),
        row.words("cause"),
        row.words("measure"),
        by);
  }

  private enum Kind implements Choice {
    CHECK("check", "toets"),
    GAP("gap", "beperking");

    private final List<String> names;

    Kind(String... names) {
      this.names = List.of(names);
    }

    @Override
    public List<String> names() {
      return names;
    }
  }
}
