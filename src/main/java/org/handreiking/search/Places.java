package org.handreiking.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** In which documents a term stands, and how often in each field. */
final class Places {

  private final int[] documents;
  private final int[][] frequencies;

  private Places(int[] documents, int[][] frequencies) {
    this.documents = documents;
    this.frequencies = frequencies;
  }

  /**
   * Places.
   *
   * @param frequencies by the number of a document, how often in each field, by its place
   */
  static Places of(SortedMap<Integer, int[]> frequencies) {
    return new Places(
        frequencies.keySet().stream().mapToInt(Integer::intValue).toArray(),
        frequencies.values().toArray(int[][]::new));
  }

  /** All of {@code some} together. */
  static Places union(Collection<Places> some) {
    SortedMap<Integer, int[]> union = new TreeMap<>();
    for (Places one : some) {
      for (int i = 0; i < one.size(); i++) {
        int[] sum =
            union.computeIfAbsent(one.document(i), unused -> new int[IndexField.values().length]);
        for (int field = 0; field < sum.length; field++) {
          sum[field] += one.frequencies[i][field];
        }
      }
    }
    return of(union);
  }

  /** In how many documents. */
  int size() {
    return documents.length;
  }

  /** The number of the {@code i}th document; they ascend. */
  int document(int i) {
    return documents[i];
  }

  /** How often in a field of the {@code i}th document. */
  int frequency(int i, IndexField field) {
    return frequencies[i][field.place()];
  }

  /** Whether the {@code i}th document has the term as often as the other has its {@code j}th. */
  boolean hasAlike(int i, Places other, int j) {
    return Arrays.equals(frequencies[i], other.frequencies[j]);
  }

  /** In how many fields of documents. */
  int met() {
    return (int) Arrays.stream(frequencies).flatMapToInt(Arrays::stream).filter(n -> n > 0).count();
  }
}
