package org.handreiking.typesetting;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSString;
import org.handreiking.site.Direction;
import org.handreiking.typesetting.TextShow.Glyph;

/**
 * Turns right-to-left text, which the typesetter draws from left to right, into the order in which
 * it is read. Every glyph stays where it was.
 */
final class LogicalText {

  /**
   * How far vowel signs move to the left, in thousandths of the size: too little to see, enough for
   * programs that sort glyphs by their place to put a sign behind its letter.
   */
  private static final float SIGN_SHIFT = 2;

  private final Direction direction;

  LogicalText(Direction direction) {
    this.direction = direction;
  }

  /** Whether {@code text} runs from right to left; signs alone run as the book does. */
  boolean isRightToLeft(String text) {
    return TwinCodes.isRightToLeft(text)
        || (direction == Direction.RIGHT_TO_LEFT
            && text.codePoints().noneMatch(Character::isLetterOrDigit));
  }

  /**
   * The operand of {@code TJ} for {@code shows.get(index)}, read from right to left.
   *
   * <p>The typesetter adds a space after the word that it draws last when the text has one there.
   * Drawn from the left, that word is the first of its run, where the space is in the way; it
   * belongs behind the last word of the line.
   */
  COSArray reversed(List<TextShow> shows, int index) {
    TextShow show = shows.get(index);
    boolean startsLine = index == 0 || !shows.get(index - 1).isFollowedBy(show);
    boolean endsLine = index + 1 == shows.size() || !show.isFollowedBy(shows.get(index + 1));
    boolean hasAddedSpace = show.endsInSpace() && (endsLine || show.overlaps(shows.get(index + 1)));
    int count = show.glyphs().size() - (hasAddedSpace ? 1 : 0);
    COSArray out = new COSArray();
    float pen = 0;
    for (int i = count - 1; i >= 0; i--) {
      pen = put(out, show.font(), show.glyphs().get(i), pen);
    }
    if (hasAddedSpace && startsLine) {
      put(out, show.font(), new Glyph(show.glyphs().get(count).code(), pen), pen);
    }
    return out;
  }

  /** Adds {@code glyph} with the way to it; gives where the pen stands afterwards. */
  private static float put(COSArray out, PageFont font, Glyph glyph, float pen) {
    int code = font.twin(glyph.code());
    float width = font.width(glyph.code());
    float at = width == 0 ? glyph.at() - SIGN_SHIFT : glyph.at();
    if (Math.abs(pen - at) > 0.01f) {
      out.add(new COSFloat(pen - at));
    }
    out.add(new COSString(new byte[] {(byte) (code >> 8), (byte) code}));
    return at + width;
  }
}
