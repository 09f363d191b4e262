package org.handreiking.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A font on a page: what its codes stand for. */
final class PageFont {

  private final PDFont font;
  private final TwinCodes twins;

  PageFont(PDFont font, TwinCodes twins) {
    this.font = font;
    this.twins = twins;
  }

  /** The letters of {@code code}; "" for none. */
  String text(int code) {
    String text = font.toUnicode(code);
    return text == null ? "" : text;
  }

  /** The width of {@code code}, in thousandths of the size. */
  float width(int code) {
    try {
      return font.getWidth(code);
    } catch (IOException e) {
      throw new UncheckedIOException("measuring " + font.getName(), e);
    }
  }

  /** The code of the same glyph that says what it is in right-to-left text. */
  int twin(int code) {
    return twins.twin(font.getCOSObject(), code);
  }
}
