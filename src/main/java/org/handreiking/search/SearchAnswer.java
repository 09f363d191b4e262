package org.handreiking.search;

import java.util.List;

/**
 * What was found.
 *
 * @param pages how many pages have words of the query
 * @param words how the query was understood
 * @param hits the best of it
 */
public record SearchAnswer(int pages, List<Meaning> words, List<SearchHit> hits) {

  public SearchAnswer {
    words = List.copyOf(words);
    hits = List.copyOf(hits);
  }

  /**
   * A word of a query.
   *
   * @param typed in lower case without accents
   * @param meant forms that were looked up because no text has the word itself
   * @param looked what was looked up for it
   */
  public record Meaning(String typed, List<String> meant, List<Looked> looked) {

    public Meaning {
      meant = List.copyOf(meant);
      looked = List.copyOf(looked);
    }
  }

  /**
   * Terms that count as one word: forms, and stems with {@code ~} before them.
   *
   * @param weight above 0, at most 1
   */
  public record Looked(List<String> terms, float weight) {

    public Looked {
      terms = List.copyOf(terms);
    }
  }
}
