package org.handreiking.search;

import java.io.IOException;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** What an index holds, in the form in which it is exported. */
final class IndexContents {

  private final IndexReader reader;
  private final int[] pages;
  private final int[] pieces;
  private final byte[][] lengths;

  IndexContents(IndexReader reader) throws IOException {
    this.reader = reader;
    this.pages = new int[reader.maxDoc()];
    this.pieces = new int[reader.maxDoc()];
    SortedDocValues names = MultiDocValues.getSortedValues(reader, StoredKey.PAGE);
    for (int document = 0; document < pages.length; document++) {
      names.advanceExact(document);
      pages[document] = names.ordValue();
      boolean goesOn = document > 0 && pages[document - 1] == pages[document];
      pieces[document] = goesOn ? pieces[document - 1] + 1 : 0;
    }
    this.lengths = new byte[IndexField.values().length][pages.length];
    for (IndexField field : IndexField.values()) {
      NumericDocValues norms = MultiDocValues.getNormValues(reader, field.key());
      for (int document = 0; norms != null && document < pages.length; document++) {
        if (norms.advanceExact(document)) {
          lengths[field.place()][document] = (byte) norms.longValue();
        }
      }
    }
  }

  int documents() {
    return pages.length;
  }

  /** The number of the page of a document; pages are counted in the order of documents. */
  int page(int document) {
    return pages[document];
  }

  /** Which piece of its page a document is, from 0. */
  int piece(int document) {
    return pieces[document];
  }

  /** The length of a field as Lucene keeps it, in one byte: 0 to 255. */
  int length(IndexField field, int document) {
    return Byte.toUnsignedInt(lengths[field.place()][document]);
  }

  /** What BM25 reckons with of a field; null when no document has it. */
  CollectionStatistics statistics(IndexField field) throws IOException {
    return new IndexSearcher(reader).collectionStatistics(field.key());
  }

  /** The mean length of a field as BM25 has it; 0 when no document has it. */
  float meanLength(IndexField field) throws IOException {
    CollectionStatistics all = statistics(field);
    return all == null ? 0 : (float) (all.sumTotalTermFreq() / (double) all.docCount());
  }

  Document stored(int document) throws IOException {
    return reader.storedFields().document(document);
  }

  /** Every term, marked when it is a stem. */
  SortedSet<String> terms() throws IOException {
    SortedSet<String> found = new TreeSet<>();
    for (IndexField field : IndexField.values()) {
      Terms terms = MultiTerms.getTerms(reader, field.key());
      if (terms != null) {
        TermsEnum all = terms.iterator();
        for (BytesRef term = all.next(); term != null; term = all.next()) {
          found.add(term.utf8ToString());
        }
      }
    }
    return found;
  }

  /** Where a term stands; nowhere when no text has it. */
  Places places(String term) throws IOException {
    SortedMap<Integer, int[]> places = new TreeMap<>();
    for (IndexField field : IndexField.values()) {
      PostingsEnum postings =
          MultiTerms.getTermPostingsEnum(
              reader, field.key(), new BytesRef(term), PostingsEnum.FREQS);
      int document = postings == null ? DocIdSetIterator.NO_MORE_DOCS : postings.nextDoc();
      while (document != DocIdSetIterator.NO_MORE_DOCS) {
        places
                .computeIfAbsent(document, unused -> new int[IndexField.values().length])[
                field.place()] =
            postings.freq();
        document = postings.nextDoc();
      }
    }
    return Places.of(places);
  }
}
