package org.handreiking.typesetting;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.handreiking.site.Direction;

/**
 * Puts the pieces of a line that a tag holds in the order in which they are read: the typesetter
 * lists them from left to right.
 */
final class OrderStep {

  private final Map<Integer, Map<Integer, TextShow>> shows;
  private final Direction direction;

  /**
   * @param shows what is shown, by the key of the page and the number of the marked content
   */
  OrderStep(Map<Integer, Map<Integer, TextShow>> shows, Direction direction) {
    this.shows = shows;
    this.direction = direction;
  }

  /** Orders what {@code element} and all below it hold. */
  void apply(COSDictionary element) {
    COSArray ordered = new COSArray();
    List<COSBase> line = new ArrayList<>();
    for (COSBase kid : Tags.array(element)) {
      if (!line.isEmpty() && !goesOn(line.get(line.size() - 1), kid)) {
        ordered.addAll(logical(line));
        line.clear();
      }
      line.add(kid);
    }
    ordered.addAll(logical(line));
    if (ordered.size() > 1) {
      element.setItem(COSName.K, ordered);
    }
    Tags.elements(element).forEach(this::apply);
  }

  private boolean goesOn(COSBase left, COSBase right) {
    List<TextShow> both = new ArrayList<>(show(left));
    both.addAll(show(right));
    return Tags.page(left) == Tags.page(right)
        && both.size() == 2
        && both.get(0).isFollowedBy(both.get(1));
  }

  private List<COSBase> logical(List<COSBase> line) {
    COSBase[] pieces = line.toArray(new COSBase[0]);
    if (pieces.length > 1) {
      Bidi.reorderVisually(levels(line), 0, pieces, 0, pieces.length);
    }
    return List.of(pieces);
  }

  /** 1 for right-to-left, else 0, or 2 where the book itself runs from right to left. */
  private byte[] levels(List<COSBase> line) {
    byte[] levels = new byte[line.size()];
    byte ahead = (byte) (direction == Direction.RIGHT_TO_LEFT ? 2 : 0);
    LogicalText logical = new LogicalText(direction);
    for (int i = 0; i < levels.length; i++) {
      String text = show(line.get(i)).get(0).text();
      levels[i] = logical.isRightToLeft(text) ? 1 : ahead;
    }
    return levels;
  }

  /** What {@code kid} shows, or nothing. */
  private List<TextShow> show(COSBase kid) {
    TextShow show = shows.getOrDefault(Tags.page(kid), Map.of()).get(Tags.content(kid));
    return show == null ? List.of() : List.of(show);
  }
}
