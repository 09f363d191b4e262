package org.handreiking.page;

/** On what a programme's flyer is printed. */
public enum PaperSize {
  /** To take along. */
  A5("a5"),
  /** To hang up. */
  A4("a4");

  private final String key;

  PaperSize(String key) {
    this.key = key;
  }

  /** The name by which texts know it. */
  public String key() {
    return key;
  }
}
