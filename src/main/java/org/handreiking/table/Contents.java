package org.handreiking.table;

/** What most columns hold. */
final class Contents {

  /** Not declared. */
  static final Content ANY = new Content.Any();

  /** A text; what it may say is decided by who reads it. */
  static final Content TEXT = new Content.Text();

  /** An id of lower-case letters, digits and single hyphens. */
  static final Content ID = new Content.Form("[a-z0-9]+(?:-[a-z0-9]+)*", "0");

  /** A day. */
  static final Content DAY = new Content.Form(DayReader.FORM, "");

  /** An hour of the day. */
  static final Content TIME = new Content.Time();

  /** The tag of a language, such as {@code nl}. */
  static final Content TAG = new Content.Form("[A-Za-z]{2,8}(?:[-_][^,]*)?", "");

  private Contents() {}
}
