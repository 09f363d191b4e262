package org.handreiking.feed;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What every entry of the calendar was when feeds last told of it, by id. Entries that are gone
 * stay, so that one that comes back goes on counting.
 */
public final class Ledger {

  /** The file it is kept in. */
  public static final String FILE = "data/calendar-ledger.csv";

  /** On which entries count as changed where no ledger says it: any day that is always the same. */
  private static final LocalDate NO_DAY = LocalDate.EPOCH;

  private final SortedMap<String, Line> lines;
  private final LocalDate newest;

  /** A ledger of {@code lines}, by the ids of entries. */
  Ledger(SortedMap<String, Line> lines) {
    this.lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    this.newest =
        lines.values().stream()
            .map(line -> line.stamp().changed())
            .max(LocalDate::compareTo)
            .orElse(NO_DAY);
  }

  /** The lines, by the ids of entries. */
  SortedMap<String, Line> lines() {
    return lines;
  }

  /** A ledger that knows no entry yet. */
  public static Ledger empty() {
    return new Ledger(new TreeMap<>());
  }

  /** An entry, as feeds last told of it. */
  record Line(EntryContent content, Stamp stamp) {}

  /** The stamp of the entry {@code id}; one that is not in the ledger is as new as the newest. */
  Stamp stamp(String id) {
    Line line = lines.get(id);
    return line == null ? new Stamp(0, newest) : line.stamp();
  }

  /** The last day on which something changed. */
  LocalDate newest() {
    return newest;
  }

  /** The ids of {@code contents}, by id, that are not in the ledger as they are now. */
  public List<String> behind(SortedMap<String, EntryContent> contents) {
    return contents.entrySet().stream().filter(this::isBehind).map(Map.Entry::getKey).toList();
  }

  /**
   * What is not in {@code contents} any more although it had not passed on {@code today}: the last
   * day on which it would have been, by id.
   */
  public SortedMap<String, LocalDate> gone(
      SortedMap<String, EntryContent> contents, LocalDate today) {
    SortedMap<String, LocalDate> gone = new TreeMap<>();
    lines.forEach((id, line) -> gone.put(id, line.content().until()));
    gone.keySet().removeAll(contents.keySet());
    gone.values().removeIf(until -> until.isBefore(today));
    return gone;
  }

  /** The ledger with {@code contents}, by id; {@code today} is when they changed. */
  public Ledger updated(SortedMap<String, EntryContent> contents, LocalDate today) {
    Map<String, Line> all = new TreeMap<>(lines);
    contents.entrySet().stream()
        .filter(this::isBehind)
        .forEach(
            entry -> {
              Stamp stamp = stampOf(entry.getKey(), entry.getValue(), today);
              all.put(entry.getKey(), new Line(entry.getValue(), stamp));
            });
    return new Ledger(new TreeMap<>(all));
  }

  private Stamp stampOf(String id, EntryContent content, LocalDate today) {
    Line before = lines.get(id);
    if (before == null) {
      return new Stamp(0, today);
    }
    boolean saysTheSame = before.content().hash().equals(content.hash());
    return saysTheSame ? before.stamp() : new Stamp(before.stamp().sequence() + 1, today);
  }

  private boolean isBehind(Map.Entry<String, EntryContent> entry) {
    Line line = lines.get(entry.getKey());
    return line == null || !line.content().equals(entry.getValue());
  }

  /** The text of its file. */
  public String text() {
    StringBuilder text = new StringBuilder("id;until;content;sequence;changed\n");
    lines.forEach(
        (id, line) ->
            text.append(id)
                .append(';')
                .append(line.content().until())
                .append(';')
                .append(line.content().hash())
                .append(';')
                .append(line.stamp().sequence())
                .append(';')
                .append(line.stamp().changed())
                .append('\n'));
    return text.toString();
  }
}
