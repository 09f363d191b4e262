package org.handreiking.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * A word of a query with the ways to meet it in a text.
 *
 * @param form as it was typed, in lower case without accents
 * @param meant forms that were looked up because no text has the word itself
 */
record QueryWord(String form, List<Way> ways, List<String> meant) {

  QueryWord {
    ways = List.copyOf(ways);
    meant = List.copyOf(meant);
  }

  Stream<String> terms() {
    return ways.stream().flatMap(Way::terms);
  }
}
