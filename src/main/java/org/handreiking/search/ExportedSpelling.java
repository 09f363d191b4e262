package org.handreiking.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The forms of an index by their first and by their last letters, for words that no text has. Short
 * ones stand apart, so that few files hold what is near a word.
 */
final class ExportedSpelling {

  /** The characters of a file. */
  private static final int FILE = 3_500;

  /** Forms up to here are short. */
  static final int SHORT = 6;

  private final SortedShards byStart = new SortedShards(FILE);
  private final SortedShards byEnd = new SortedShards(FILE);

  ExportedSpelling(LanguageAnalyzer analyzer, Vocabulary vocabulary) {
    Map<String, List<String>> starts = new TreeMap<>();
    Map<String, List<String>> ends = new TreeMap<>();
    for (Map.Entry<String, Integer> form : vocabulary.forms().entrySet()) {
      String text = form.getKey();
      String length = text.length() <= SHORT ? "1" : "2";
      StringBuilder value = new StringBuilder();
      Digits.add(value, 2 * form.getValue() + (analyzer.isPart(text) ? 1 : 0));
      starts.put(length + text, List.of(value.toString()));
      ends.put(length + new StringBuilder(text).reverse(), List.of(value.toString()));
    }
    starts.forEach(byStart::add);
    ends.forEach(byEnd::add);
  }

  SortedShards byStart() {
    return byStart;
  }

  SortedShards byEnd() {
    return byEnd;
  }
}
