package org.handreiking.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.handreiking.source.TextBlock;
import org.handreiking.source.TextKind;

/** The pieces of a file so far, and what stands before the next text. */
final class PieceList {

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder kept = new StringBuilder();
  private final int firstLine;
  private final String separators;

  /**
   * No pieces yet.
   *
   * @param firstLine the number of the text's first line in the file
   * @param separators what ends a cell of the tables around the text
   */
  PieceList(int firstLine, String separators) {
    this.firstLine = firstLine;
    this.separators = separators;
  }

  int firstLine() {
    return firstLine;
  }

  String separators() {
    return separators;
  }

  /** Adds what stays as it is. */
  void keep(String text) {
    kept.append(text);
  }

  /** Says that a heading's line comes next. */
  void keepPlaceOfId() {
    pieces.add(new Piece(taken(), Optional.empty(), slot(), true));
  }

  /**
   * Adds a text; one without letters stays as it is.
   *
   * @param line counted from 0 at the first line
   */
  void add(TextKind kind, String text, int line, boolean isSafety) {
    add(kind, text, line, isSafety, slot());
  }

  /** Adds the text of {@code cell}, which {@code separator} ends. */
  void addCell(TableCell cell, String separator, int line, boolean isSafety) {
    TextSlot slot = new TextSlot(beginsLine(), cell.after().isEmpty(), separators + separator);
    add(TextKind.CELL, cell.oneLine(), line, isSafety, slot);
  }

  private void add(TextKind kind, String text, int line, boolean isSafety, TextSlot slot) {
    if (LETTER.matcher(text).find()) {
      TextBlock block = new TextBlock(kind, Optional.empty(), text, firstLine + line, isSafety);
      pieces.add(new Piece(taken(), Optional.of(block), slot, false));
    } else {
      kept.append(text);
    }
  }

  /** Adds the pieces of a cell that holds blocks. */
  void addAll(List<Piece> inside) {
    for (Piece piece : inside) {
      kept.append(piece.before());
      if (piece.block().isPresent() || piece.isAboveHeading()) {
        pieces.add(new Piece(taken(), piece.block(), piece.slot(), piece.isAboveHeading()));
      }
    }
  }

  /** All pieces, with what stands after the last text. */
  List<Piece> all() {
    pieces.add(new Piece(taken(), Optional.empty(), slot(), false));
    return List.copyOf(pieces);
  }

  private TextSlot slot() {
    return new TextSlot(beginsLine(), false, separators);
  }

  private boolean beginsLine() {
    return kept.substring(kept.lastIndexOf("\n") + 1).isBlank();
  }

  private String taken() {
    String taken = kept.toString();
    kept.setLength(0);
    return taken;
  }
}
