package org.handreiking.drawing;

/**
 * The few ways in which shapes are drawn: a class for the style sheet, and attributes for where
 * there is none, as in print. Shapes differ by more than colour.
 */
enum Ink {
  CARD("dc", "fill=\"#fff\" stroke=\"#000\" stroke-width=\"1.5\""),
  SOFT("do", "fill=\"#eee\""),
  LINE("dl", "fill=\"none\" stroke=\"#000\" stroke-width=\"2.5\" stroke-linecap=\"round\""),
  DASH(
      "dl",
      "fill=\"none\" stroke=\"#000\" stroke-width=\"2\" stroke-linecap=\"round\""
          + " stroke-dasharray=\"1 6\""),
  DOT("dd", "fill=\"#fff\" stroke=\"#000\" stroke-width=\"1.2\""),
  HEAD("da", "fill=\"#000\""),
  STRONG("db", "fill=\"#222\"");

  private final String attributes;

  Ink(String name, String attributes) {
    this.attributes = "class=\"" + name + "\" " + attributes;
  }

  String attributes() {
    return attributes;
  }
}
