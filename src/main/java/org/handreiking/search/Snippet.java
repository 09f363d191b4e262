package org.handreiking.search;

import java.util.List;
import java.util.Objects;

/** A few lines of a found text, in pieces, so that the reader sees which words were found. */
public record Snippet(List<Piece> pieces) {

  /**
   * A run of text, or one found word.
   *
   * @param marked whether it was found
   */
  public record Piece(String text, boolean marked) {

    public Piece {
      Objects.requireNonNull(text, "text");
    }
  }

  public Snippet {
    pieces = List.copyOf(pieces);
  }

  /** The text without marks. */
  public String text() {
    return text("", "");
  }

  /** The text, with {@code before} and {@code after} around each found word. Nothing is escaped. */
  public String text(String before, String after) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(piece.marked() ? before + piece.text() + after : piece.text());
    }
    return text.toString();
  }
}
