package org.handreiking.translation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A PO file.
 *
 * @param comments at its very beginning
 * @param header its fields, in their order
 * @param entries without the header, in their order; those of texts that are gone included
 */
public record PoFile(List<String> comments, Map<String, String> header, List<PoEntry> entries) {

  public PoFile {
    comments = List.copyOf(comments);
    header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
    entries = List.copyOf(entries);
  }

  /** The field called {@code name}. */
  public Optional<String> field(String name) {
    return Optional.ofNullable(header.get(name));
  }
}
