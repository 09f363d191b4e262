package org.handreiking.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** Says of the documents of an index whether a filter lets them pass; each once, in their order. */
final class DocumentFilter {

  private final SearchFilter filter;
  private final SortedDocValues kinds;
  private final SortedSetDocValues audiences;
  private final NumericDocValues untils;

  DocumentFilter(IndexReader reader, SearchFilter filter) throws IOException {
    this.filter = filter;
    this.kinds = MultiDocValues.getSortedValues(reader, StoredKey.KIND);
    this.audiences = MultiDocValues.getSortedSetValues(reader, StoredKey.AUDIENCE);
    this.untils = MultiDocValues.getNumericValues(reader, StoredKey.UNTIL);
  }

  boolean keeps(int document) throws IOException {
    boolean hasDay = untils != null && untils.advanceExact(document);
    boolean isOver = hasDay && untils.longValue() < filter.today().toEpochDay();
    return !isOver
        && (hasDay || !filter.upcoming())
        && isOfKind(document)
        && isForAudience(document);
  }

  private boolean isOfKind(int document) throws IOException {
    return filter.kind().isEmpty()
        || (kinds != null
            && kinds.advanceExact(document)
            && kinds.lookupOrd(kinds.ordValue()).utf8ToString().equals(filter.kind()));
  }

  private boolean isForAudience(int document) throws IOException {
    if (filter.audience().isEmpty()) {
      return true;
    }
    if (audiences == null || !audiences.advanceExact(document)) {
      return false;
    }
    for (int i = 0; i < audiences.docValueCount(); i++) {
      String audience = audiences.lookupOrd(audiences.nextOrd()).utf8ToString();
      if (audience.equals(filter.audience())) {
        return true;
      }
    }
    return false;
  }
}
