package org.handreiking.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of an index as files: each form with its stems and its places, each stem with its
 * places, beginnings that many forms share, and everyday phrases with what they stand for.
 */
final class ExportedWords {

  /** The characters of a file of words; half of it when it is sent. */
  private static final int FILE = 3_500;

  /** Places that are longer than this are in a file of their own. */
  private static final int LONG = 2_400;

  /** Places that are shorter than this are written as they are. */
  private static final int SHORT = 400;

  /** Beginnings that more forms have than this get places of their own. */
  private static final int MANY_FORMS = 40;

  /** Those too whose forms fill more than two files. */
  private static final int MANY_CHARACTERS = 2 * FILE;

  private static final String STEM = "!";
  private static final String BEGINNING = "*";
  private static final String PHRASE = "=";

  private final IndexContents index;
  private final LanguageAnalyzer analyzer;
  private final Vocabulary vocabulary;
  private final PlacesCoder coder;
  private final List<String> longPlaces = new ArrayList<>();
  private final SortedMap<String, List<String>> rows = new TreeMap<>();

  ExportedWords(IndexContents index, LanguageAnalyzer analyzer, Vocabulary vocabulary)
      throws IOException {
    this.index = index;
    this.analyzer = analyzer;
    this.vocabulary = vocabulary;
    this.coder = new PlacesCoder(index, new Strengths(index));
  }

  SortedShards shards(Map<String, List<String>> phrases) throws IOException {
    for (String term : index.terms()) {
      Places places = index.places(term);
      boolean isStem = Stems.isStem(term);
      String key = isStem ? Stems.unmarked(term) + STEM : term;
      String cell = isStem ? cell(places, PlacesCoder.MOST) : cellOfForm(term, places);
      rows.put(key, List.of(isStem ? "" : stems(term), cell));
    }
    addBeginnings();
    phrases.forEach((from, to) -> rows.put(from + PHRASE, List.of(String.join(";", to), "")));
    SortedShards shards = new SortedShards(FILE);
    rows.forEach(shards::add);
    return shards;
  }

  /** Places too long for the files of words; a cell says which of them. */
  List<String> longPlaces() {
    return longPlaces;
  }

  private String cell(Places places, int most) {
    String code = coder.code(places, most);
    if (code.length() <= LONG) {
      return code;
    }
    longPlaces.add(code);
    StringBuilder cell = new StringBuilder("@");
    Digits.add(cell, longPlaces.size() - 1);
    Digits.add(cell, places.met());
    return cell.toString();
  }

  /** A form's places; many of them are told by those of its stem, which a query needs as well. */
  private String cellOfForm(String form, Places places) throws IOException {
    List<String> stems = analyzer.stems(form);
    String code = coder.code(places, PlacesCoder.MOST);
    if (code.length() > SHORT && !stems.isEmpty()) {
      String among = coder.codeAmong(places, 0, index.places(stems.get(0)));
      if (among.length() < code.length() && among.length() <= LONG) {
        return among;
      }
    }
    return cell(places, PlacesCoder.MOST);
  }

  private void addBeginnings() throws IOException {
    SortedMap<String, Integer> counts = new TreeMap<>();
    SortedMap<String, Integer> lengths = new TreeMap<>();
    rows.forEach(
        (key, cells) -> {
          boolean isForm = vocabulary.forms().containsKey(key);
          for (int end = Rules.SHORTEST_BEGINNING; end < key.length(); end++) {
            counts.merge(key.substring(0, end), isForm ? 1 : 0, Integer::sum);
            lengths.merge(key.substring(0, end), cells.get(1).length(), Integer::sum);
          }
        });
    for (Map.Entry<String, Integer> one : counts.entrySet()) {
      boolean isLong = one.getValue() > 0 && lengths.get(one.getKey()) > MANY_CHARACTERS;
      if (one.getValue() > MANY_FORMS || isLong) {
        List<Places> longer = new ArrayList<>();
        for (String form : vocabulary.startingWith(one.getKey(), Rules.MOST_LONGER)) {
          longer.add(index.places(form));
        }
        String code = cell(Places.union(longer), Rules.MOST_BEGUN);
        rows.put(one.getKey() + BEGINNING, List.of("", code));
      }
    }
  }

  /** Stems of the whole form, and after a bar of its parts, each with what it shares with it. */
  private String stems(String form) {
    String parts = relative(form, analyzer.parts(form));
    return relative(form, analyzer.stems(form)) + (parts.isEmpty() ? "" : "|" + parts);
  }

  private static String relative(String form, List<String> marked) {
    List<String> texts = new ArrayList<>();
    for (String one : marked) {
      String stem = Stems.unmarked(one);
      int shared = 0;
      while (shared < Math.min(Math.min(form.length(), stem.length()), 79)
          && form.charAt(shared) == stem.charAt(shared)) {
        shared++;
      }
      StringBuilder text = new StringBuilder();
      Digits.add(text, shared + 1);
      texts.add(text.append(stem, shared, stem.length()).toString());
    }
    return String.join(" ", texts);
  }
}
