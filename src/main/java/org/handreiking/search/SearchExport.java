package org.handreiking.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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

  /** What the browser reckons with. */
  private static String numbers(IndexContents index, LanguageAnalyzer analyzer) throws IOException {
    List<String> numbers = new ArrayList<>();
    numbers.add(String.valueOf(index.documents()));
    for (IndexField field : IndexField.values()) {
      numbers.add(String.valueOf(field.weight()));
      numbers.add(String.valueOf(index.meanLength(field)));
    }
    Stream.of(
            Rules.OTHER_FIELDS,
            Rules.OTHER_WAYS,
            Rules.ALL_WORDS,
            Rules.STEM,
            Rules.PART,
            Rules.SYNONYM,
            Rules.KIN,
            Rules.ONE_EDIT,
            Rules.TWO_EDITS,
            Rules.BEGINNING)
        .forEach(number -> numbers.add(String.valueOf(number)));
    Stream.of(
            Rules.MOST_WORDS,
            Rules.MOST_CHARACTERS,
            Rules.MOST_MEANT,
            Rules.SHORTEST_BEGINNING,
            Rules.MOST_LONGER,
            Rules.MOST_BEGUN,
            Rules.FROM_ONE_EDIT,
            Rules.FROM_TWO_EDITS,
            Rules.LONGEST_MENDED,
            Rules.MOST_READ_FOR_PHRASE,
            Vocabulary.SHORTEST_SHARED,
            analyzer.longestEnding(),
            ExportedSpelling.SHORT)
        .forEach(number -> numbers.add(String.valueOf(number)));
    return String.join(" ", numbers);
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
