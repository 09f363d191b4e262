package org.handreiking.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorted keys with their values, cut into files of about the same size, and the keys by which the
 * file of a key is found.
 */
final class SortedShards {

  private static final String CELL = "\t";

  /** Begins what stands for a value of a row before it. */
  private static final String SAME = "^";

  private static final int SHORT = 6;

  /** What a key shares with the one before it is one digit. */
  private static final int MOST_SHARED = 79;

  private final int size;
  private final List<List<String>> files = new ArrayList<>();
  private final List<String> starts = new ArrayList<>();
  private final List<StringBuilder> columns = new ArrayList<>();
  private final Map<String, Integer> rowOfValue = new HashMap<>();
  private String last = "";
  private int length;
  private int rows;

  /**
   * No files yet.
   *
   * @param size the characters that a file has about
   */
  SortedShards(int size) {
    this.size = size;
  }

  /**
   * Adds a key, above all before it, with {@code values}, always as many, without tabs. The last is
   * not written again where a row before has the same.
   */
  void add(String key, List<String> values) {
    if (length > 0 && length >= size) {
      finish();
    }
    if (columns.isEmpty()) {
      starts.add(separator(key));
      last = "";
      for (int i = 0; i <= values.size(); i++) {
        columns.add(new StringBuilder());
      }
    }
    int before = columns.stream().mapToInt(StringBuilder::length).sum();
    boolean isFirst = columns.get(0).length() == 0;
    int shared = Math.min(shared(last, key), MOST_SHARED);
    StringBuilder keys = columns.get(0).append(isFirst ? "" : CELL);
    Digits.add(keys, shared);
    keys.append(key, shared, key.length());
    for (int i = 0; i < values.size(); i++) {
      columns
          .get(i + 1)
          .append(isFirst ? "" : CELL)
          .append(i == values.size() - 1 ? shortened(values.get(i)) : values.get(i));
    }
    rows++;
    length += columns.stream().mapToInt(StringBuilder::length).sum() - before;
    last = key;
  }

  /** The columns of each file: its keys, and each value. */
  List<List<String>> files() {
    finish();
    return files;
  }

  /** For each file a text that its first key does not come before, and no key of earlier ones. */
  List<String> starts() {
    return starts;
  }

  /** Keys with what each shares with the one before it, and tabs between. */
  static String joined(List<String> keys) {
    StringBuilder text = new StringBuilder();
    String before = "";
    for (String key : keys) {
      int shared = Math.min(shared(before, key), MOST_SHARED);
      text.append(text.length() == 0 ? "" : CELL);
      Digits.add(text, shared);
      text.append(key, shared, key.length());
      before = key;
    }
    return text.toString();
  }

  /** How far back the row is with the same value, when that is shorter. */
  private String shortened(String value) {
    if (value.length() <= SHORT) {
      return value;
    }
    Integer row = rowOfValue.putIfAbsent(value, rows);
    if (row == null) {
      return value;
    }
    StringBuilder back = new StringBuilder(SAME);
    Digits.add(back, rows - row);
    return back.toString();
  }

  private void finish() {
    if (!columns.isEmpty()) {
      files.add(columns.stream().map(StringBuilder::toString).toList());
      columns.clear();
      rowOfValue.clear();
      length = 0;
      rows = 0;
    }
  }

  /** The shortest start of {@code key} that comes after the last key of the file before. */
  private String separator(String key) {
    return files.isEmpty() ? "" : key.substring(0, Math.min(key.length(), shared(last, key) + 1));
  }

  private static int shared(String before, String key) {
    int length = Math.min(before.length(), key.length());
    int shared = 0;
    while (shared < length && before.charAt(shared) == key.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}
