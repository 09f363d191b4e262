package org.handreiking.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.handreiking.site.Language;

/** Writes the index of one language. */
public final class SearchIndexWriter {

  /** More than the texts of a site need, so that they go into one segment at once. */
  private static final double MEMORY_MB = 512;

  /**
   * Writes {@code documents} into {@code folder}, in the place of an index that is there; other
   * files stay. Pages are ordered by address, the pieces of a page as they are given. The same
   * documents give the same files, but for the random ids, and the checksums over them, that Lucene
   * puts into each, and for the time and the machine's names in {@code *.si}.
   *
   * @param synonyms what everyday words stand for: phrases by a phrase, as they are written
   * @throws UncheckedIOException when the folder cannot be written
   */
  public void write(
      Path folder,
      Language language,
      List<SearchDocument> documents,
      Map<String, List<String>> synonyms) {
    List<SearchDocument> ordered =
        documents.stream().sorted(Comparator.comparing(SearchDocument::pageAddress)).toList();
    try {
      Files.createDirectories(folder);
      try (Directory directory = new NIOFSDirectory(folder, NoLockFactory.INSTANCE);
          LanguageAnalyzer analyzer = analyzer(language, ordered)) {
        clear(directory);
        write(directory, analyzer, new LuceneDocuments(language, ordered), synonyms);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing the search index " + folder, e);
    }
  }

  private static LanguageAnalyzer analyzer(Language language, List<SearchDocument> documents) {
    LanguageAnalyzer plain = LanguageAnalyzer.of(language);
    if (!plain.wantsForms()) {
      return plain;
    }
    Set<String> forms = new TreeSet<>();
    for (SearchDocument document : documents) {
      for (IndexField field : IndexField.values()) {
        for (String text : field.texts(document)) {
          plain.words(text).forEach(word -> forms.add(word.form()));
        }
      }
    }
    return plain.with(forms);
  }

  private static void clear(Directory directory) throws IOException {
    for (String file : directory.listAll()) {
      if (file.startsWith(IndexFileNames.SEGMENTS)
          || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
        directory.deleteFile(file);
      }
    }
  }

  private static void write(
      Directory directory,
      LanguageAnalyzer analyzer,
      LuceneDocuments documents,
      Map<String, List<String>> synonyms)
      throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(analyzer)
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setUseCompoundFile(false)
            .setRAMBufferSizeMB(MEMORY_MB)
            .setMergeScheduler(new SerialMergeScheduler())
            .setMergePolicy(new LogDocMergePolicy());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      writer.addDocuments(documents);
      writer.forceMerge(1);
      writer.setLiveCommitData(
          Map.of(
                  StoredKey.LANGUAGE,
                  documents.language().tag(),
                  StoredKey.SYNONYMS,
                  StoredSynonyms.write(synonyms))
              .entrySet());
      writer.commit();
    }
  }
}
