package org.handreiking.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;

/** What the search shows of pages, as files: a few pieces of one page each. */
final class ExportedPages {

  private static final int PIECES = 2;

  private final IndexContents index;
  private final Map<String, List<String>> files = new LinkedHashMap<>();
  private final TreeSet<String> kinds = new TreeSet<>();
  private final TreeSet<String> audiences = new TreeSet<>();
  private final Map<Integer, Document> pages = new TreeMap<>();

  ExportedPages(IndexContents index) throws IOException {
    this.index = index;
    for (int document = 0; document < index.documents(); document++) {
      Document stored = index.stored(document);
      if (index.piece(document) == 0) {
        pages.put(index.page(document), stored);
        kinds.add(stored.get(StoredKey.KIND));
        audiences.addAll(List.of(stored.getValues(StoredKey.AUDIENCE)));
      }
      add(document, stored);
    }
  }

  /** The texts of each file, by its name: title, address, kind, last day, summary, and pieces. */
  Map<String, List<String>> files() {
    return files;
  }

  /** For filters: the kinds, the audiences, and of each page its kind, audiences and last day. */
  List<String> marks() {
    List<String> allKinds = List.copyOf(kinds);
    List<String> allAudiences = List.copyOf(audiences);
    StringBuilder marks = new StringBuilder();
    for (Document page : pages.values()) {
      int readers = 0;
      for (String audience : page.getValues(StoredKey.AUDIENCE)) {
        readers |= 1 << allAudiences.indexOf(audience);
      }
      Digits.add(marks, allKinds.indexOf(page.get(StoredKey.KIND)));
      Digits.add(marks, readers);
      Digits.add(marks, lastDay(page).orElse(0));
    }
    return List.of(String.join(" ", allKinds), String.join(" ", allAudiences), marks.toString());
  }

  private void add(int document, Document stored) {
    String name = "d" + index.page(document) + "-" + index.piece(document) / PIECES;
    List<String> texts = files.get(name);
    if (texts == null) {
      texts = new ArrayList<>();
      texts.add(stored.get(StoredKey.PAGE_TITLE));
      texts.add(stored.get(StoredKey.ADDRESS).replaceFirst("#.*", ""));
      texts.add(stored.get(StoredKey.KIND));
      texts.add(lastDay(stored).map(String::valueOf).orElse(""));
      texts.add(index.piece(document) == 0 ? stored.get(StoredKey.SUMMARY) : "");
      files.put(name, texts);
    }
    texts.add(stored.get(StoredKey.HEADING));
    texts.add(stored.get(StoredKey.ADDRESS).replaceFirst("^[^#]*#?", ""));
    texts.add(stored.get(StoredKey.BODY));
  }

  /** Days from 1970 on. */
  private static Optional<Integer> lastDay(Document page) {
    return Optional.ofNullable(page.getField(StoredKey.UNTIL))
        .map(field -> field.numericValue().intValue());
  }
}
