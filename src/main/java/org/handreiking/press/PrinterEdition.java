package org.handreiking.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A book on larger paper, with marks where the pages are cut. What a page draws beyond its edge,
 * which readers do not see, shows there as bleed. Tags and links stay as they are.
 */
public final class PrinterEdition {

  /** Goes up whenever the same book comes out otherwise, so that kept files are made anew. */
  public static final String VERSION = "1";

  /** How far colour goes beyond the edge, in millimetres. */
  static final int BLEED_MM = 3;

  private static final float BLEED = pt(BLEED_MM);
  private static final float MARK_FROM = pt(4);
  private static final float MARK_TO = pt(9);
  private static final float PAPER = pt(10);
  private static final float MARK_WIDTH = 0.25f;

  private PrinterEdition() {}

  /** The printer's edition of {@code pdf}; the same book gives the same bytes. */
  public static byte[] of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        PDRectangle trim = page.getTrimBox();
        page.setMediaBox(grown(trim, PAPER));
        page.setCropBox(grown(trim, PAPER));
        page.setBleedBox(grown(trim, BLEED));
        page.setTrimBox(trim);
        drawMarks(trim, document, page);
      }
      return Derived.write(document, pdf, "printer " + VERSION);
    } catch (IOException e) {
      throw new UncheckedIOException("adding crop marks", e);
    }
  }

  /** The marks are decor, in the black that every printing plate has. */
  private static void drawMarks(PDRectangle trim, PDDocument document, PDPage page)
      throws IOException {
    try (PDPageContentStream out =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      out.beginMarkedContent(COSName.ARTIFACT);
      out.setStrokingColor(0f);
      out.setLineWidth(MARK_WIDTH);
      for (float x : new float[] {trim.getLowerLeftX(), trim.getUpperRightX()}) {
        drawLine(x, trim.getLowerLeftY() - MARK_TO, x, trim.getLowerLeftY() - MARK_FROM, out);
        drawLine(x, trim.getUpperRightY() + MARK_FROM, x, trim.getUpperRightY() + MARK_TO, out);
      }
      for (float y : new float[] {trim.getLowerLeftY(), trim.getUpperRightY()}) {
        drawLine(trim.getLowerLeftX() - MARK_TO, y, trim.getLowerLeftX() - MARK_FROM, y, out);
        drawLine(trim.getUpperRightX() + MARK_FROM, y, trim.getUpperRightX() + MARK_TO, y, out);
      }
      out.endMarkedContent();
    }
  }

  private static void drawLine(float x, float y, float toX, float toY, PDPageContentStream out)
      throws IOException {
    out.moveTo(x, y);
    out.lineTo(toX, toY);
    out.stroke();
  }

  private static PDRectangle grown(PDRectangle box, float by) {
    return new PDRectangle(
        box.getLowerLeftX() - by,
        box.getLowerLeftY() - by,
        box.getWidth() + 2 * by,
        box.getHeight() + 2 * by);
  }

  private static float pt(int millimetres) {
    return (float) (millimetres * PageSize.PT_PER_MM);
  }
}
