package org.handreiking.site;

/** The way a script runs. */
public enum Direction {
  LEFT_TO_RIGHT("ltr"),
  RIGHT_TO_LEFT("rtl");

  private final String html;

  Direction(String html) {
    this.html = html;
  }

  /** The value of HTML's {@code dir}. */
  public String html() {
    return html;
  }
}
