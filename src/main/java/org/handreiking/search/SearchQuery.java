package org.handreiking.search;

import java.util.List;

/**
 * What is looked for.
 *
 * @param words those that say something, each in its ways
 * @param phrases forms that must stand together in a text
 */
record SearchQuery(List<QueryWord> words, List<List<String>> phrases) {

  SearchQuery {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
  }
}
