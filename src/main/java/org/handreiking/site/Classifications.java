package org.handreiking.site;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The classes of every classification, in the order of {@code data/classifications.csv}. */
public final class Classifications {

  /** The file they are read from. */
  public static final String FILE = "data/classifications.csv";

  private final Map<Classification, Map<String, Category>> categories =
      new EnumMap<>(Classification.class);

  /** Classifications without a class, to be filled by {@link ClassificationReader}. */
  Classifications() {
    for (Classification classification : Classification.values()) {
      categories.put(classification, new LinkedHashMap<>());
    }
  }

  /** Adds a class; {@code false} when its id is taken. */
  boolean add(Classification classification, Category category) {
    return categories.get(classification).putIfAbsent(category.id(), category) == null;
  }

  public Optional<Category> find(Classification classification, String id) {
    return Optional.ofNullable(categories.get(classification).get(id));
  }

  /** All classes of {@code classification}, in the editor's order. */
  public Collection<Category> all(Classification classification) {
    return categories.get(classification).values();
  }
}
