package org.handreiking.search;

/** Names of what the index keeps of a document besides its words. */
final class StoredKey {

  static final String ADDRESS = "address";
  static final String PAGE = "page";
  static final String PAGE_TITLE = "stored-title";
  static final String HEADING = "stored-heading";
  static final String BODY = "stored-body";
  static final String SUMMARY = "stored-summary";
  static final String KIND = "kind";
  static final String AUDIENCE = "audience";
  static final String THEME = "theme";

  /** The last day of what a page tells of, counted from 1970. */
  static final String UNTIL = "until";

  /** Says of the whole index which language it is in. */
  static final String LANGUAGE = "language";

  /** Everyday words and what they stand for, of the whole index. */
  static final String SYNONYMS = "synonyms";

  private StoredKey() {}
}
