package org.handreiking.press;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds where the text of a page begins. */
final class FirstLetter extends PDFTextStripper {

  private final float from;
  private float left = Float.MAX_VALUE;

  private FirstLetter(float from) {
    this.from = from;
  }

  /**
   * How far the leftmost letter beyond {@code from} is from the left.
   *
   * @param page its index
   */
  static float leftPt(PDDocument document, int page, float from) throws IOException {
    FirstLetter finder = new FirstLetter(from);
    finder.setStartPage(page + 1);
    finder.setEndPage(page + 1);
    finder.getText(document);
    return finder.left;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (text.getX() >= from) {
      left = Math.min(left, text.getX());
    }
  }
}
