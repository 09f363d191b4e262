package org.handreiking.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.handreiking.site.Language;

/** Documents as Lucene wants them, made one at a time. */
record LuceneDocuments(Language language, List<SearchDocument> documents)
    implements Iterable<Document> {

  private static final FieldType WORDS = words();

  LuceneDocuments {
    documents = List.copyOf(documents);
  }

  @Override
  public Iterator<Document> iterator() {
    return documents.stream().map(LuceneDocuments::document).iterator();
  }

  private static Document document(SearchDocument from) {
    Document document = new Document();
    for (IndexField field : IndexField.values()) {
      for (String text : field.texts(from)) {
        document.add(new Field(field.key(), text, WORDS));
      }
    }
    document.add(new SortedDocValuesField(StoredKey.PAGE, new BytesRef(from.pageAddress())));
    document.add(new StoredField(StoredKey.ADDRESS, from.address()));
    document.add(new StoredField(StoredKey.PAGE_TITLE, from.pageTitle()));
    document.add(new StoredField(StoredKey.HEADING, from.heading()));
    document.add(new StoredField(StoredKey.BODY, from.body()));
    document.add(new StoredField(StoredKey.SUMMARY, from.summary()));
    from.themes().forEach(theme -> document.add(new StoredField(StoredKey.THEME, theme)));
    document.add(new StoredField(StoredKey.KIND, from.kind()));
    document.add(new SortedDocValuesField(StoredKey.KIND, new BytesRef(from.kind())));
    for (String audience : from.audiences()) {
      document.add(new StoredField(StoredKey.AUDIENCE, audience));
      document.add(new SortedSetDocValuesField(StoredKey.AUDIENCE, new BytesRef(audience)));
    }
    if (from.until().isPresent()) {
      long day = from.until().get().toEpochDay();
      document.add(new StoredField(StoredKey.UNTIL, day));
      document.add(new NumericDocValuesField(StoredKey.UNTIL, day));
    }
    return document;
  }

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }
}
