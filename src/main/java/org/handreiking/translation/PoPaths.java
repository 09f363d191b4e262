package org.handreiking.translation;

import org.handreiking.site.Language;

/** Where translations lie: beside what they translate. */
public final class PoPaths {

  private static final String ENDING = ".po";

  private PoPaths() {}

  /** The part of the path that the PO files of all languages share: {@code data/glossary}. */
  static String stem(String path) {
    return path.replaceFirst("(\\.[a-z]{2,3})?\\.(adoc|csv|json|properties)$", "");
  }

  /** The PO file of a source file: {@code data/glossary.tr.po} for {@code data/glossary.csv}. */
  public static String of(String path, Language language) {
    return ofStem(stem(path), language);
  }

  static String ofStem(String stem, Language language) {
    return stem + "." + language.tag() + ENDING;
  }
}
