package org.handreiking.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Consequence;
import org.handreiking.diagnostic.Consequence.Kind;
import org.handreiking.diagnostic.Diagnostic;
import org.handreiking.diagnostic.LeftOut;
import org.handreiking.source.Position;
import org.handreiking.table.Choice;
import org.handreiking.table.DayMentions.Mention;
import org.handreiking.table.DayReader;
import org.handreiking.table.Row;

/**
 * What stays off the site because of mistakes in the calendar: each row with an error and, where
 * the row may have cancelled, moved or hidden something, all that it may have been about. Because
 * of a mistake never more is published, only less.
 */
final class Withdrawals {

  private static final Comparator<LeftOut> ORDER =
      Comparator.comparing(LeftOut::at).thenComparing(LeftOut::id);

  private final SeriesRows rows;
  private final Map<String, Diagnostic> broken;

  private final EntriesByDay entriesByDay;
  private final RemarkSubjects subjects;

  /** What rows that replace a time of a series and have an id themselves name as that series. */
  private final Map<String, List<String>> replacedById;

  private final Map<String, Diagnostic> withdrawnIds = new TreeMap<>();
  private final Map<String, Diagnostic> withdrawnFiles = new TreeMap<>();
  private final Map<String, Integer> rowsByFile = new TreeMap<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  /** Finds what stays off of {@code rows}, which were read from {@code files}; all of them. */
  Withdrawals(List<CalendarFile> files, SeriesRows rows) {
    this.rows = rows;
    this.broken = broken(files);
    this.replacedById =
        rows.replacing().stream()
            .filter(row -> !row.isEmpty("id"))
            .collect(
                Collectors.groupingBy(
                    row -> row.text("id"),
                    TreeMap::new,
                    Collectors.mapping(row -> row.text("series"), Collectors.toList())));
    List<CalendarEntry> entries = hasErrors(files) ? rows.entries() : List.of();
    this.entriesByDay = new EntriesByDay(entries);
    this.subjects = new RemarkSubjects(entries, replacedById);
    files.forEach(file -> rowsByFile.put(file.path(), file.rows().size()));
    files.forEach(this::judge);
    files.forEach(this::judgeRemarks);
    files.stream()
        .filter(file -> withdrawnFiles.containsKey(file.path()))
        .forEach(this::withdrawNamed);
    list();
  }

  private static boolean hasErrors(List<CalendarFile> files) {
    return files.stream()
        .anyMatch(
            file ->
                !file.remarks().isEmpty()
                    || file.rows().stream().anyMatch(row -> !row.errors().isEmpty()));
  }

  /** Whether {@code entry} stays on the site. */
  boolean keeps(CalendarEntry entry) {
    return !withdrawnIds.containsKey(entry.id()) && !withdrawnFiles.containsKey(entry.at().path());
  }

  /** What is left out, by its place. */
  List<LeftOut> leftOut() {
    return leftOut.stream().distinct().sorted(ORDER).toList();
  }

  private void judge(CalendarFile file) {
    List<Diagnostic> own = file.errors();
    if (!own.isEmpty()) {
      file.put(own, new Consequence(Kind.FILE, ""));
      withdrawnFiles.putIfAbsent(file.path(), own.get(0));
    }
    for (Row row : file.rows()) {
      List<Diagnostic> errors = row.errors();
      if (!errors.isEmpty()) {
        Consequence consequence = consequence(row);
        file.put(errors, consequence);
        withdraw(file, row, consequence);
      }
    }
  }

  private void judgeRemarks(CalendarFile file) {
    for (Remark remark : file.remarks()) {
      Diagnostic because = remark.error();
      Consequence consequence = subjects.consequence(remark);
      file.put(List.of(remark.error()), consequence);
      subjects.ids(remark).forEach(id -> withdrawId(id, because));
      if (consequence.kind() == Kind.DAY || consequence.kind() == Kind.CALENDAR) {
        withdrawInDoubt(file, remark.day(), because);
      }
    }
  }

  private Consequence consequence(Row row) {
    if (!SeriesRows.replaces(row)) {
      return standsForItself(row) ? ofItself(row) : inDoubt(row);
    }
    String series = row.text("series");
    if (rows.isSeries(series)) {
      return new Consequence(Kind.SERIES, series);
    }
    return broken.containsKey(series) ? new Consequence(Kind.ROW, "") : inDoubt(row);
  }

  private static Consequence ofItself(Row row) {
    boolean isTwice = row.errors().stream().anyMatch(one -> one.code() == Code.TABLE_SAME_ID);
    return isTwice ? new Consequence(Kind.ID, row.text("id")) : new Consequence(Kind.ROW, "");
  }

  /**
   * Whether a row that names no series is none that lost the name: those say little more than what
   * is different about one time.
   */
  private static boolean standsForItself(Row row) {
    long filled =
        Stream.of("id", "programme", "kind", "title", "from")
            .filter(column -> !row.isEmpty(column))
            .count();
    boolean isPlanned =
        Choice.find(row.text("status"), EntryStatus.values())
            .filter(EntryStatus.PLANNED::equals)
            .isPresent();
    return filled >= 3
        && !(row.isEmpty("programme") && row.isEmpty("kind"))
        && (isPlanned || !row.isEmpty("id"));
  }

  /** What stands as the id in rows for themselves that have a mistake: those stay off anyway. */
  private static Map<String, Diagnostic> broken(List<CalendarFile> files) {
    Map<String, Diagnostic> broken = new TreeMap<>();
    files.stream()
        .flatMap(file -> file.rows().stream())
        .filter(row -> !SeriesRows.replaces(row) && !row.errors().isEmpty())
        .filter(row -> !row.isEmpty("id"))
        .forEach(row -> broken.putIfAbsent(row.text("id"), row.errors().get(0)));
    return broken;
  }

  /**
   * What a row may be about that does not tell: something in its file, which nobody can see whole,
   * or anything that has a time on the day that it does tell.
   */
  private static Consequence inDoubt(Row row) {
    return day(row)
        .map(day -> new Consequence(Kind.DAY, day.shown()))
        .orElse(new Consequence(Kind.CALENDAR, ""));
  }

  private static Optional<Mention> day(Row row) {
    return DayReader.read(row.text("instead-of"), (code, values) -> {}).map(Mention::of);
  }

  private void withdraw(CalendarFile file, Row row, Consequence consequence) {
    Diagnostic because = row.errors().get(0);
    switch (consequence.kind()) {
      case ROW, LINE -> withdrawRow(row, because);
      case ID -> {
        withdrawRow(row, because);
        withdrawId(row.text("id"), because);
      }
      case SERIES -> {
        withdrawnIds.putIfAbsent(consequence.name(), because);
        if (ofItself(row).kind() == Kind.ID) {
          withdrawId(row.text("id"), because);
        }
      }
      case FILE, PLACE -> withdrawnFiles.putIfAbsent(file.path(), because);
      case DAY, CALENDAR -> {
        withdrawnIds.putIfAbsent(row.text("series"), because);
        withdrawInDoubt(file, day(row), because);
      }
    }
  }

  /** Withdraws {@code file} and all that is on {@code day}; everything when that is not known. */
  private void withdrawInDoubt(CalendarFile file, Optional<Mention> day, Diagnostic because) {
    withdrawnFiles.putIfAbsent(file.path(), because);
    day.map(entriesByDay::take)
        .orElseGet(entriesByDay::takeAll)
        .forEach(id -> withdrawnIds.putIfAbsent(id, because));
  }

  private void withdrawRow(Row row, Diagnostic because) {
    if (rows.find(row.text("id")).filter(entry -> entry.at().equals(row.at())).isPresent()) {
      withdrawnIds.putIfAbsent(row.text("id"), because);
    } else if (!SeriesRows.replaces(row)) {
      leftOut.add(new LeftOut(row.at(), shown(row.text("id")), because, 1));
    }
  }

  /** An id as it may be told: what is none may be anything. */
  private static String shown(String id) {
    return id.matches("[a-z0-9-]+") ? id : "";
  }

  /** Withdraws all rows with an id that stands in several, and the series of those that replace. */
  private void withdrawId(String id, Diagnostic because) {
    withdrawnIds.putIfAbsent(id, because);
    replacedById
        .getOrDefault(id, List.of())
        .forEach(series -> withdrawnIds.putIfAbsent(series, because));
  }

  /** Withdraws every series that a file names that is left out: it may have cancelled a time. */
  private void withdrawNamed(CalendarFile file) {
    Diagnostic because = withdrawnFiles.get(file.path());
    file.possibleIds().stream()
        .filter(rows::isSeries)
        .forEach(id -> withdrawnIds.putIfAbsent(id, because));
  }

  private void list() {
    for (CalendarEntry entry : rows.all()) {
      Optional.ofNullable(withdrawnIds.get(entry.id()))
          .ifPresent(because -> leftOut.add(new LeftOut(entry.at(), entry.id(), because, 1)));
    }
    leftOut.removeIf(one -> withdrawnFiles.containsKey(one.at().path()));
    listReplacing();
    withdrawnFiles.forEach(
        (path, because) ->
            leftOut.add(new LeftOut(Position.of(path), "", because, rowsByFile.get(path))));
  }

  /** Counts the rows that replace a time with the series that is left out, wherever that is. */
  private void listReplacing() {
    Map<String, List<Row>> replacing =
        rows.replacing().stream()
            .filter(row -> !withdrawnFiles.containsKey(row.at().path()))
            .collect(
                Collectors.groupingBy(
                    row -> row.text("series"), TreeMap::new, Collectors.toList()));
    leftOut.replaceAll(
        one ->
            Optional.ofNullable(replacing.remove(one.id()))
                .map(of -> one.withRows(one.rows() + of.size()))
                .orElse(one));
    replacing.forEach(
        (series, of) ->
            because(series)
                .map(because -> new LeftOut(of.get(0).at(), shown(series), because, of.size()))
                .ifPresent(leftOut::add));
  }

  /** Why the series {@code id} is left out; empty when it is not. */
  private Optional<Diagnostic> because(String id) {
    return Optional.ofNullable(withdrawnIds.get(id))
        .or(() -> rows.find(id).map(entry -> withdrawnFiles.get(entry.at().path())))
        .or(() -> Optional.ofNullable(broken.get(id)));
  }
}
