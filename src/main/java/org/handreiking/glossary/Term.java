package org.handreiking.glossary;

import java.util.List;
import org.handreiking.source.Position;

/**
 * A word and what it means.
 *
 * @param seeAlso ids of other terms
 * @param source the id of a publication, or {@code ""}
 */
public record Term(
    String id, String word, String explanation, List<String> seeAlso, String source, Position at) {

  public Term {
    seeAlso = List.copyOf(seeAlso);
  }
}
