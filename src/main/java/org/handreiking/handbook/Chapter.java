package org.handreiking.handbook;

import org.handreiking.source.Position;

/**
 * One chapter of a book.
 *
 * @param kind what it is to the book
 * @param id its anchor, unique in the book, without white space
 * @param level 1 for a chapter or part, 2 for a page below it, 3 for one below that, and so on
 * @param title its heading, as plain text
 * @param html a fragment as AsciiDoc's HTML5 converter writes it, without its header; may be ""
 * @param address its live page, short enough to be typed; "" when it has none
 * @param at where it came from, for diagnostics
 */
public record Chapter(
    ChapterKind kind,
    String id,
    int level,
    String title,
    String html,
    String address,
    Position at) {

  /** How deep chapters go. */
  public static final int DEEPEST = 4;

  public Chapter {
    if (!id.matches("[^\\s#\"<>&]+")) {
      throw new IllegalArgumentException("not an anchor: \"" + id + "\"");
    }
    if (level < 1 || level > DEEPEST) {
      throw new IllegalArgumentException("level " + level + " of chapter " + id);
    }
    if (title.isBlank()) {
      throw new IllegalArgumentException("chapter " + id + " has no title");
    }
  }

  /** The same with another text. */
  public Chapter with(String otherHtml) {
    return new Chapter(kind, id, level, title, otherHtml, address, at);
  }

  /** Text without a live page. */
  public static Chapter text(String id, int level, String title, String html, Position at) {
    return new Chapter(ChapterKind.TEXT, id, level, title, html, "", at);
  }
}
