package org.handreiking.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.handreiking.json.JsonWriter;
import org.handreiking.site.Language;
import org.handreiking.source.ContentHash;

/**
 * Writes an index as small files for the search in the browser ({@code assets/search-engine.js}),
 * which gives the answers of {@link SearchIndex}. All files but one carry in their path a hash of
 * what all of them hold.
 */
public final class SearchExport {

  /** With more files than this, the keys by which they are found are in files themselves. */
  private static final int MOST_STARTS = 512;

  private static final int GROUP = 128;
  private static final int HASH = 10;

  private final Language language;
  private final SortedMap<String, List<String>> files = new TreeMap<>();

  private SearchExport(Language language) {
    this.language = language;
  }

  /**
   * The files of the index in {@code folder}, by their path: {@code nl/start.js}. The same index
   * gives the same files.
   *
   * @throws UncheckedIOException when the index cannot be read
   */
  public static SortedMap<String, String> files(Path folder, Language language) {
    try (SearchIndex index = SearchIndex.open(folder, language)) {
      return new SearchExport(language).files(index);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the search index " + folder, e);
    }
  }

  private SortedMap<String, String> files(SearchIndex from) throws IOException {
    IndexContents index = from.contents();
    LanguageAnalyzer analyzer = from.analyzer();
    Vocabulary vocabulary = from.vocabulary();
    ExportedWords words = new ExportedWords(index, analyzer, vocabulary);
    SortedShards shards = words.shards(from.synonyms().targets());
    addAll("w", shards.files());
    addAll("l", words.longPlaces().stream().map(List::of).toList());
    ExportedSpelling spelling = new ExportedSpelling(analyzer, vocabulary);
    addAll("s", spelling.byStart().files());
    addAll("e", spelling.byEnd().files());
    ExportedPages pages = new ExportedPages(index);
    files.putAll(pages.files());
    files.put("pages", pages.marks());
    List<String> start =
        List.of(
            numbers(index, analyzer),
            String.join(" ", new TreeSet<>(analyzer.stopForms())),
            analyzer.endings().text(),
            starts("w", shards),
            starts("s", spelling.byStart()),
            starts("e", spelling.byEnd()));
    return scripts(start);
  }

  private void addAll(String letter, List<List<String>> columns) {
    for (int i = 0; i < columns.size(); i++) {
      files.put(letter + i, columns.get(i));
    }
  }

  /**
   * The keys by which files are found; of very many, those by which the files of keys are found.
   */
  private String starts(String letter, SortedShards shards) {
    List<String> starts = shards.starts();
    if (starts.size() <= MOST_STARTS) {
      return SortedShards.joined(starts);
    }
    List<String> tops = new ArrayList<>();
    for (int from = 0; from < starts.size(); from += GROUP) {
      List<String> group = starts.subList(from, Math.min(starts.size(), from + GROUP));
      files.put(letter + "k" + from / GROUP, List.of(SortedShards.joined(group)));
      tops.add(group.get(0));
    }
    return GROUP + "\t" + SortedShards.joined(tops);
  }

  /** What the browser reckons with, as JSON. */
  private static String numbers(IndexContents index, LanguageAnalyzer analyzer) throws IOException {
    Map<String, Object> numbers = new LinkedHashMap<>();
    List<Float> weights = new ArrayList<>();
    List<Float> lengths = new ArrayList<>();
    for (IndexField field : IndexField.values()) {
      weights.add(field.weight());
      lengths.add(index.meanLength(field));
    }
    numbers.put("documents", index.documents());
    numbers.put("weights", weights);
    numbers.put("lengths", lengths);
    numbers.put("otherFields", Rules.OTHER_FIELDS);
    numbers.put("otherWays", Rules.OTHER_WAYS);
    numbers.put("allWords", Rules.ALL_WORDS);
    numbers.put("stem", Rules.STEM);
    numbers.put("inCompound", Rules.PART);
    numbers.put("synonym", Rules.SYNONYM);
    numbers.put("kin", Rules.KIN);
    numbers.put("oneEdit", Rules.ONE_EDIT);
    numbers.put("twoEdits", Rules.TWO_EDITS);
    numbers.put("beginning", Rules.BEGINNING);
    numbers.put("mostWords", Rules.MOST_WORDS);
    numbers.put("mostCharacters", Rules.MOST_CHARACTERS);
    numbers.put("mostMeant", Rules.MOST_MEANT);
    numbers.put("shortestBeginning", Rules.SHORTEST_BEGINNING);
    numbers.put("mostLonger", Rules.MOST_LONGER);
    numbers.put("mostBegun", Rules.MOST_BEGUN);
    numbers.put("shortestEnd", Rules.SHORTEST_END);
    numbers.put("fromOne", Rules.FROM_ONE_EDIT);
    numbers.put("fromTwo", Rules.FROM_TWO_EDITS);
    numbers.put("longestMended", Rules.LONGEST_MENDED);
    numbers.put("mostRead", Rules.MOST_READ_FOR_PHRASE);
    numbers.put("shortestShared", Vocabulary.SHORTEST_SHARED);
    numbers.put("longestEnding", analyzer.longestEnding());
    numbers.put("short", ExportedSpelling.SHORT);
    return JsonWriter.inPage(numbers);
  }

  private SortedMap<String, String> scripts(List<String> start) {
    Stream<String> all = files.entrySet().stream().map(Map.Entry::toString);
    String[] contents = Stream.concat(all, start.stream()).toArray(String[]::new);
    String hash = ContentHash.of(contents).hex().substring(0, HASH);
    SortedMap<String, String> scripts = new TreeMap<>();
    String top = language.tag() + "/";
    files.forEach(
        (name, texts) ->
            scripts.put(top + hash + "/" + name + ".js", ScriptFile.of(top + name, texts)));
    List<String> first = new ArrayList<>(List.of(hash));
    first.addAll(start);
    scripts.put(top + "start.js", ScriptFile.of(top + "start", first));
    return scripts;
  }
}
