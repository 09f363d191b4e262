package org.handreiking.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;

/** Leaves of found documents those in which the words of each phrase stand together. */
final class PhraseCheck {

  private static final List<String> READ =
      List.of(StoredKey.PAGE_TITLE, StoredKey.HEADING, StoredKey.BODY, StoredKey.SUMMARY);

  private final LanguageAnalyzer analyzer;
  private final StoredFields stored;

  PhraseCheck(LanguageAnalyzer analyzer, StoredFields stored) {
    this.analyzer = analyzer;
    this.stored = stored;
  }

  /**
   * Those of {@code bestFirst} in which all of {@code phrases} stand; all, when there is no phrase.
   * No more than the best that have all words are read, as in the browser, which has no places of
   * words and reads the texts.
   */
  List<Ranking.Ranked> check(List<Ranking.Ranked> bestFirst, List<List<String>> phrases)
      throws IOException {
    if (phrases.isEmpty()) {
      return bestFirst;
    }
    List<Ranking.Ranked> passed = new ArrayList<>();
    List<Ranking.Ranked> candidates =
        bestFirst.stream()
            .filter(Ranking.Ranked::hasAll)
            .limit(Rules.MOST_READ_FOR_PHRASE)
            .toList();
    for (Ranking.Ranked one : candidates) {
      Document document = stored.document(one.document());
      List<List<String>> texts = READ.stream().map(key -> forms(document.get(key))).toList();
      boolean hasAll =
          phrases.stream()
              .allMatch(
                  phrase ->
                      texts.stream()
                          .anyMatch(text -> Collections.indexOfSubList(text, phrase) >= 0));
      if (hasAll) {
        passed.add(one);
      }
    }
    return passed;
  }

  private List<String> forms(String text) {
    return analyzer.words(text).stream().map(TextWord::form).toList();
  }
}
