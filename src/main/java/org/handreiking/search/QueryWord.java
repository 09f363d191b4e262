package org.handreiking.search;

import java.util.List;
import java.util.stream.Stream;

/** A word of a query with the ways to meet it in a text. */
record QueryWord(List<Way> ways) {

  QueryWord {
    ways = List.copyOf(ways);
  }

  Stream<String> terms() {
    return ways.stream().flatMap(Way::terms);
  }
}
