package org.handreiking.typesetting;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A run of text as it is drawn, from left to right.
 *
 * @param font the letters and widths of its codes
 * @param sizePt the size of the type
 * @param xPt where it starts, from the left of the page
 * @param yPt its base line, from the foot of the page
 * @param glyphs what is drawn
 */
record TextShow(PageFont font, float sizePt, float xPt, float yPt, List<Glyph> glyphs) {

  private static final float CLOSE_PT = 0.1f;

  /** One glyph: its code, and where it starts, in thousandths of the size from the run's start. */
  record Glyph(int code, float at) {}

  /** Reads the operand of {@code TJ}: strings of two-byte codes, and distances between them. */
  static List<Glyph> glyphs(PageFont font, COSArray operand) {
    List<Glyph> glyphs = new ArrayList<>();
    float pen = 0;
    for (COSBase item : operand) {
      if (item instanceof COSNumber distance) {
        pen -= distance.floatValue();
      } else if (item instanceof COSString string) {
        byte[] bytes = string.getBytes();
        for (int i = 0; i + 1 < bytes.length; i += 2) {
          int code = (bytes[i] & 0xFF) << 8 | (bytes[i + 1] & 0xFF);
          glyphs.add(new Glyph(code, pen));
          pen += font.width(code);
        }
      }
    }
    return glyphs;
  }

  /** The letters, in the order in which they are drawn. */
  String text() {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(font.text(glyph.code())));
    return text.toString();
  }

  /** Whether {@code next}, drawn after this, goes on in the same line. */
  boolean isFollowedBy(TextShow next) {
    return Math.abs(yPt - next.yPt) < CLOSE_PT && next.xPt > xPt - CLOSE_PT;
  }

  /** Whether it ends in a space. */
  boolean endsInSpace() {
    return !glyphs.isEmpty() && font.text(last().code()).equals(" ");
  }

  /** Where it ends, in points. */
  float endPt() {
    return glyphs.isEmpty() ? xPt : xPt + sizePt / 1000 * (last().at() + font.width(last().code()));
  }

  /** Whether its last glyph lies over {@code next}. */
  boolean overlaps(TextShow next) {
    return endPt() > next.xPt + CLOSE_PT;
  }

  /** Whether its first glyph stands in {@code place}. */
  boolean startsIn(PDRectangle place) {
    return place.contains(xPt + CLOSE_PT, yPt + CLOSE_PT);
  }

  private Glyph last() {
    return glyphs.get(glyphs.size() - 1);
  }
}
