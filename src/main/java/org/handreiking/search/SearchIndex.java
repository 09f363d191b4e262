package org.handreiking.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.handreiking.site.Language;

/** The index of one language, open for questions, from several threads if need be. */
public final class SearchIndex implements AutoCloseable {

  private final Path folder;
  private final DirectoryReader reader;
  private final LanguageAnalyzer analyzer;
  private final Vocabulary vocabulary;
  private final SynonymLookup synonyms;
  private final QueryReader queries;

  private SearchIndex(Path folder, DirectoryReader reader, Language language) throws IOException {
    this.folder = folder;
    this.reader = reader;
    this.vocabulary = new Vocabulary(reader);
    LanguageAnalyzer plain = LanguageAnalyzer.of(language);
    this.analyzer = plain.wantsForms() ? plain.with(vocabulary.forms().keySet()) : plain;
    String stored = reader.getIndexCommit().getUserData().getOrDefault(StoredKey.SYNONYMS, "");
    this.synonyms = new SynonymLookup(analyzer, StoredSynonyms.read(stored));
    this.queries = new QueryReader(analyzer, vocabulary, synonyms);
  }

  /**
   * Opens what {@link SearchIndexWriter} wrote.
   *
   * @throws UncheckedIOException when there is no index in {@code folder}, or it cannot be read
   * @throws IllegalArgumentException when the index is in another language
   */
  public static SearchIndex open(Path folder, Language language) {
    try {
      if (!Files.isDirectory(folder)) {
        throw new NoSuchFileException(folder.toString());
      }
      return open(folder, read(folder), language);
    } catch (IOException e) {
      throw new UncheckedIOException("opening the search index " + folder, e);
    }
  }

  private static DirectoryReader read(Path folder) throws IOException {
    Directory directory = new NIOFSDirectory(folder, NoLockFactory.INSTANCE);
    return DirectoryReader.open(directory);
  }

  private static SearchIndex open(Path folder, DirectoryReader reader, Language language)
      throws IOException {
    String written = reader.getIndexCommit().getUserData().get(StoredKey.LANGUAGE);
    if (!language.tag().equals(written)) {
      reader.close();
      reader.directory().close();
      throw new IllegalArgumentException(folder + " is in " + written + ", not in " + language);
    }
    return new SearchIndex(folder, reader, language);
  }

  /**
   * The pieces of pages that have words of {@code query}, the best of each page first, then at most
   * two more of each. Any text is a query; one without words finds nothing.
   *
   * @param most how many hits at most; not below 0
   */
  public SearchAnswer search(String query, SearchFilter filter, int most) {
    if (most < 0) {
      throw new IllegalArgumentException("at most " + most + " hits");
    }
    try {
      SearchQuery read = queries.read(query);
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(new WordScores.FieldStrength());
      Ranking ranking = new Ranking(searcher);
      for (QueryWord word : read.words()) {
        ranking.add(word);
      }
      List<Ranking.Ranked> all = ranking.all(new DocumentFilter(reader, filter));
      PhraseCheck phrases = new PhraseCheck(analyzer, reader.storedFields());
      List<Ranking.Ranked> passed = phrases.check(all, read.phrases());
      long pages = passed.stream().map(Ranking.Ranked::page).distinct().count();
      List<Ranking.Ranked> shown = Ranking.byPage(passed).stream().limit(most).toList();
      return new SearchAnswer(
          (int) pages, meanings(read), hits(shown, new SnippetMaker(analyzer, read.words())));
    } catch (IOException e) {
      throw new UncheckedIOException("reading the search index " + folder, e);
    }
  }

  private static List<SearchAnswer.Meaning> meanings(SearchQuery query) {
    return query.words().stream()
        .map(
            word ->
                new SearchAnswer.Meaning(
                    word.form(),
                    word.meant(),
                    word.ways().stream()
                        .map(way -> new SearchAnswer.Looked(way.terms().toList(), way.weight()))
                        .toList()))
        .toList();
  }

  private List<SearchHit> hits(List<Ranking.Ranked> documents, SnippetMaker snippets)
      throws IOException {
    StoredFields stored = reader.storedFields();
    List<SearchHit> hits = new ArrayList<>();
    for (Ranking.Ranked one : documents) {
      Document document = stored.document(one.document());
      List<String> texts = List.of(document.get(StoredKey.BODY), document.get(StoredKey.SUMMARY));
      hits.add(
          new SearchHit(
              document.get(StoredKey.PAGE_TITLE),
              document.get(StoredKey.HEADING),
              snippets.make(texts),
              document.get(StoredKey.ADDRESS),
              document.get(StoredKey.KIND),
              one.score(),
              one.ofWords()));
    }
    return hits;
  }

  /** Whether a page has {@code word}, in any of its forms; any text is a word. */
  public boolean hasWord(String word) {
    return analyzer.words(word).stream().allMatch(this::isKnown);
  }

  private boolean isKnown(TextWord word) {
    try {
      return vocabulary.knows(word.form()) || vocabulary.knowsAny(word.stems());
    } catch (IOException e) {
      throw new UncheckedIOException("reading the search index " + folder, e);
    }
  }

  IndexContents contents() throws IOException {
    return new IndexContents(reader);
  }

  LanguageAnalyzer analyzer() {
    return analyzer;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  SynonymLookup synonyms() {
    return synonyms;
  }

  /** Closes the files; afterwards there is nothing to be asked. */
  @Override
  public void close() {
    try {
      reader.close();
      reader.directory().close();
      analyzer.close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing the search index " + folder, e);
    }
  }
}
