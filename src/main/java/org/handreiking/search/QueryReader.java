package org.handreiking.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads queries. Quotation marks are their only syntax: every text is a row of words. */
final class QueryReader {

  private final LanguageAnalyzer analyzer;
  private final Vocabulary vocabulary;
  private final SynonymLookup synonyms;
  private final Spelling spelling;

  QueryReader(LanguageAnalyzer analyzer, Vocabulary vocabulary, SynonymLookup synonyms) {
    this.analyzer = analyzer;
    this.vocabulary = vocabulary;
    this.synonyms = synonyms;
    this.spelling = new Spelling(vocabulary);
  }

  /**
   * The different words of {@code query}, without words that say nothing unless there are only
   * such.
   */
  SearchQuery read(String query) throws IOException {
    QueryText text = QueryText.read(query, analyzer);
    List<TextWord> words = text.words();
    List<List<Way>> others = synonyms.ways(words);
    addCompounds(words, others);
    List<QueryWord> read = new ArrayList<>();
    for (int i : telling(words, others)) {
      boolean isLast = i == words.size() - 1;
      if (text.quoted().contains(i)) {
        String form = words.get(i).form();
        read.add(new QueryWord(form, List.of(new Way(List.of(form), List.of(), 1)), List.of()));
      } else {
        read.add(word(words.get(i), others.get(i), isLast && text.unfinished()));
      }
    }
    return new SearchQuery(read, text.phrases());
  }

  /** Two words that texts write as one: {@code gesprek technieken}. */
  private void addCompounds(List<TextWord> words, List<List<Way>> others) {
    for (int i = 0; analyzer.wantsForms() && i + 1 < words.size(); i++) {
      String first = words.get(i).form();
      String second = words.get(i + 1).form();
      if (!analyzer.isStopForm(first) && !analyzer.isStopForm(second)) {
        for (String link : CompoundSplitter.LINKS) {
          String whole = first + link + second;
          if (vocabulary.forms().containsKey(whole)) {
            Way way = new Way(List.of(whole), analyzer.stems(whole), 1);
            others.get(i).add(way);
            others.get(i + 1).add(way);
          }
        }
      }
    }
  }

  private List<Integer> telling(List<TextWord> words, List<List<Way>> others) {
    boolean onlyStops = words.stream().allMatch(word -> analyzer.isStopForm(word.form()));
    Set<String> seen = new HashSet<>();
    // From the end, because the last word may be unfinished.
    List<Integer> telling = new ArrayList<>();
    for (int i = words.size() - 1; i >= 0 && telling.size() < Rules.MOST_WORDS; i--) {
      String form = words.get(i).form();
      boolean tells = onlyStops || !analyzer.isStopForm(form) || !others.get(i).isEmpty();
      if (tells && seen.add(form)) {
        telling.add(0, i);
      }
    }
    return telling;
  }

  private QueryWord word(TextWord word, List<Way> synonymous, boolean unfinished)
      throws IOException {
    List<Way> ways = new ArrayList<>();
    List<String> meant = new ArrayList<>();
    if (vocabulary.knows(word.form())) {
      ways.add(new Way(List.of(word.form()), word.stems(), 1));
      ways.addAll(parts(word.parts()));
    } else {
      ways.addAll(unknown(word, synonymous.isEmpty() && !begins(word, unfinished), meant));
    }
    ways.addAll(synonymous);
    if (begins(word, unfinished)) {
      List<String> longer = vocabulary.startingWith(word.form(), Rules.MOST_LONGER);
      ways.add(new Way(longer, List.of(), Rules.BEGINNING, Rules.MOST_BEGUN));
    }
    return new QueryWord(word.form(), ways, meant);
  }

  private boolean begins(TextWord word, boolean unfinished) {
    return unfinished
        && word.form().length() >= Rules.SHORTEST_BEGINNING
        && !vocabulary.startingWith(word.form(), 1).isEmpty();
  }

  /** The ways of a word that no text has: by its stems or parts, its kin, or what is near it. */
  private List<Way> unknown(TextWord word, boolean mayBeMistyped, List<String> meant)
      throws IOException {
    String form = word.form();
    if (analyzer.stemsUnknownWords() && vocabulary.knowsAny(word.stems())) {
      return List.of(new Way(word.stems(), List.of(), Rules.KIN));
    }
    List<String> parts = analyzer.twoParts(form);
    if (!parts.isEmpty()) {
      return parts(parts);
    }
    Optional<String> stem = analyzer.endings().stem(form, vocabulary::knows);
    if (stem.isPresent()) {
      return List.of(new Way(List.of(stem.get()), List.of(), Rules.KIN));
    }
    List<String> wholes = analyzer.wantsForms() ? vocabulary.endingWith(form) : List.of();
    if (!wholes.isEmpty()) {
      return List.of(new Way(wholes, List.of(), Rules.PART));
    }
    List<Way> ways = new ArrayList<>();
    String bare = analyzer.stemsUnknownWords() ? Stems.unmarked(word.stems().get(0)) : form;
    String kin = vocabulary.kin(bare, analyzer.longestEnding()).orElse("");
    if (!kin.isEmpty()) {
      meant.add(kin);
      ways.add(new Way(analyzer.stems(kin), List.of(), Rules.KIN));
    }
    if (mayBeMistyped && (kin.isEmpty() || !bare.startsWith(kin))) {
      for (Spelling.Near near : spelling.near(bare)) {
        meant.add(near.form());
        ways.add(new Way(List.of(near.form()), analyzer.stems(near.form()), near.weight()));
      }
    }
    return ways;
  }

  private static List<Way> parts(List<String> stems) {
    return stems.stream().map(part -> new Way(List.of(part), List.of(), Rules.PART)).toList();
  }
}
