package org.handreiking.typesetting;

import java.util.List;

/** The families of type in print, each with its four files of DejaVu. */
public enum FontFamily {
  TEXT(
      "DejaVuSerifCondensed",
      "DejaVuSerifCondensed-Italic",
      "DejaVuSerifCondensed-Bold",
      "DejaVuSerifCondensed-BoldItalic"),
  HEADING(
      "DejaVuSansCondensed",
      "DejaVuSansCondensed-Oblique",
      "DejaVuSansCondensed-Bold",
      "DejaVuSansCondensed-BoldOblique"),
  CODE(
      "DejaVuSansMono",
      "DejaVuSansMono-Oblique",
      "DejaVuSansMono-Bold",
      "DejaVuSansMono-BoldOblique"),
  /** Also Arabic, which has no italic: its bold stands for it. */
  WIDE("DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Bold", "DejaVuSans-Bold");

  private final String normal;
  private final String italic;
  private final String bold;
  private final String boldItalic;

  FontFamily(String normal, String italic, String bold, String boldItalic) {
    this.normal = normal;
    this.italic = italic;
    this.bold = bold;
    this.boldItalic = boldItalic;
  }

  /** Its name in the formatting objects. */
  public String fo() {
    return name();
  }

  /** Names of font files: normal, italic, bold, bold italic. */
  List<String> files() {
    return List.of(normal, italic, bold, boldItalic);
  }
}
