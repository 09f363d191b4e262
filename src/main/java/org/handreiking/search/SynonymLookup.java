package org.handreiking.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Everyday words and what they stand for, as an analyzer reads them. */
final class SynonymLookup {

  /** Words of an everyday phrase. */
  private static final int MOST_WORDS = 6;

  private final LanguageAnalyzer analyzer;
  private final NavigableMap<String, List<String>> targets = new TreeMap<>();

  /**
   * Reads phrases.
   *
   * @param phrases what each everyday phrase stands for
   */
  SynonymLookup(LanguageAnalyzer analyzer, Map<String, List<String>> phrases) {
    this.analyzer = analyzer;
    phrases.forEach(
        (from, to) -> {
          List<String> forms =
              to.stream().map(this::tellingForms).filter(one -> !one.isEmpty()).toList();
          if (!forms(from).isEmpty() && !forms.isEmpty()) {
            targets.merge(forms(from), forms, SynonymLookup::both);
          }
        });
  }

  /** By the forms of an everyday phrase with a space between, those of what it stands for. */
  NavigableMap<String, List<String>> targets() {
    return targets;
  }

  /** For each of {@code words} the ways that come with the phrases in which it stands. */
  List<List<Way>> ways(List<TextWord> words) {
    List<List<Way>> ways = new ArrayList<>();
    words.forEach(word -> ways.add(new ArrayList<>()));
    int from = 0;
    while (from < words.size()) {
      int to = phraseFrom(words, from);
      List<Way> found = to == from ? List.of() : waysOf(targets.get(forms(words, from, to)));
      boolean onlyStops = words.subList(from, to).stream().allMatch(this::isStop);
      for (int i = from; i < to; i++) {
        if (onlyStops || !isStop(words.get(i))) {
          ways.get(i).addAll(found);
        }
      }
      from = Math.max(to, from + 1);
    }
    return ways;
  }

  private boolean isStop(TextWord word) {
    return analyzer.isStopForm(word.form());
  }

  /** Where the longest phrase ends that starts at {@code from}; {@code from} itself when none. */
  private int phraseFrom(List<TextWord> words, int from) {
    for (int to = Math.min(words.size(), from + MOST_WORDS); to > from; to--) {
      if (targets.containsKey(forms(words, from, to))) {
        return to;
      }
    }
    return from;
  }

  private static String forms(List<TextWord> words, int from, int to) {
    return String.join(" ", words.subList(from, to).stream().map(TextWord::form).toList());
  }

  private List<Way> waysOf(List<String> phrases) {
    List<Way> ways = new ArrayList<>();
    for (String phrase : phrases) {
      List<String> forms = List.of(phrase.split(" "));
      for (String form : forms) {
        float weight = Rules.SYNONYM / forms.size();
        ways.add(new Way(List.of(form), analyzer.stems(form), weight));
      }
    }
    return ways;
  }

  private String forms(String phrase) {
    List<TextWord> words = analyzer.words(phrase);
    return forms(words, 0, words.size());
  }

  private String tellingForms(String phrase) {
    List<TextWord> words = analyzer.words(phrase);
    List<TextWord> telling = words.stream().filter(word -> !isStop(word)).toList();
    return telling.isEmpty() ? forms(words, 0, words.size()) : forms(telling, 0, telling.size());
  }

  private static List<String> both(List<String> some, List<String> more) {
    List<String> both = new ArrayList<>(some);
    both.addAll(more);
    return both;
  }
}
