package org.handreiking.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everyday words as the index keeps them: a line each, cells with tabs between. */
final class StoredSynonyms {

  private StoredSynonyms() {}

  static String write(Map<String, List<String>> synonyms) {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(synonyms)
        .forEach(
            (from, to) ->
                text.append(from).append('\t').append(String.join("\t", to)).append('\n'));
    return text.toString();
  }

  static Map<String, List<String>> read(String text) {
    Map<String, List<String>> synonyms = new TreeMap<>();
    text.lines()
        .map(line -> List.of(line.split("\t")))
        .forEach(
            cells -> synonyms.put(cells.get(0), new ArrayList<>(cells.subList(1, cells.size()))));
    return synonyms;
  }
}
