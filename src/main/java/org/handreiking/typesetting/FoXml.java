package org.handreiking.typesetting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes XSL-FO, one element after the other, and keeps it well-formed. */
public final class FoXml {

  private static final Pattern POINTS = Pattern.compile("(\\d+(?:\\.\\d+)?)pt\\b");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private final double scale;

  /** Lengths as they are given. */
  public FoXml() {
    this(1);
  }

  /** All lengths in points become {@code scale} times as long. */
  public FoXml(double scale) {
    this.scale = scale;
  }

  /**
   * Starts {@code fo:name}.
   *
   * @param style properties as in CSS: {@code color: red; space-before: 3pt}; may be ""
   * @param attributes further names and values by turns, whose values may hold anything
   */
  public FoXml open(String name, String style, String... attributes) {
    start(name, style, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  /** Ends the element that was started last. */
  public FoXml close() {
    out.append("</fo:").append(open.pop()).append('>');
    return this;
  }

  /** An element without content; as {@link #open}. */
  public FoXml empty(String name, String style, String... attributes) {
    start(name, style, attributes);
    out.append("/>");
    return this;
  }

  /** An element of the typesetter's own, without content. */
  public FoXml emptyExtension(String name, String... attributes) {
    out.append("<fox:").append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    out.append("/>");
    return this;
  }

  /** Text, escaped. */
  public FoXml text(String text) {
    escape(text);
    return this;
  }

  /** All that was written; every element must have been closed. */
  public String xml() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }

  private void start(String name, String style, String... attributes) {
    out.append("<fo:").append(name);
    for (String property : style.isBlank() ? new String[0] : style.strip().split(";")) {
      int colon = property.indexOf(':');
      attribute(
          property.substring(0, colon).strip(), scaled(property.substring(colon + 1).strip()));
    }
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
  }

  private String scaled(String value) {
    return scale == 1
        ? value
        : POINTS
            .matcher(value)
            .replaceAll(
                found ->
                    String.format(
                        Locale.ROOT, "%.2fpt", scale * Double.parseDouble(found.group(1))));
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\n' -> out.append("&#10;");
        default -> out.append(letter);
      }
    }
  }
}
