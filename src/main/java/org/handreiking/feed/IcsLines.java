package org.handreiking.feed;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines of an iCalendar file (RFC 5545): each ends in CRLF, and one of more than 75 octets is
 * folded between two characters.
 */
final class IcsLines {

  private static final int MOST_OCTETS = 75;

  private final StringBuilder lines = new StringBuilder();

  /**
   * Adds a line.
   *
   * @param name of the property, with its parameters
   * @param value as it stands in the file
   */
  void add(String name, String value) {
    int octets = 0;
    for (int point : (name + ":" + value).codePoints().toArray()) {
      int more = octets(point);
      if (octets + more > MOST_OCTETS) {
        lines.append("\r\n ");
        octets = 1;
      }
      lines.appendCodePoint(point);
      octets += more;
    }
    lines.append("\r\n");
  }

  /** Adds lines that have been written already. */
  void addAll(String written) {
    lines.append(written);
  }

  /** Adds a text, unless it is empty. */
  void addText(String name, String text) {
    addTexts(name, List.of(text));
  }

  /** Adds several texts as one value; those that are empty are left out. */
  void addTexts(String name, List<String> texts) {
    String value =
        texts.stream()
            .map(IcsLines::escaped)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(","));
    if (!value.isEmpty()) {
      add(name, value);
    }
  }

  void begin(String component) {
    add("BEGIN", component);
  }

  void end(String component) {
    add("END", component);
  }

  private static String escaped(String text) {
    return PlainText.of(text)
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  private static int octets(int point) {
    if (point < 0x80) {
      return 1;
    }
    if (point < 0x800) {
      return 2;
    }
    return point < 0x10000 ? 3 : 4;
  }

  /** The whole text. */
  @Override
  public String toString() {
    return lines.toString();
  }
}
