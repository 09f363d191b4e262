package org.handreiking.flyer;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A sheet as it comes out of a printer. */
public final class Printed {

  private static final int DPI = 150;
  private static final double MM = 25.4 / DPI;

  private final BufferedImage picture;

  private Printed(BufferedImage picture) {
    this.picture = picture;
  }

  /** The only page of {@code pdf}. */
  public static Printed of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (document.getNumberOfPages() != 1) {
        throw new IllegalArgumentException(document.getNumberOfPages() + " pages");
      }
      return new Printed(new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB));
    }
  }

  long widthMm() {
    return Math.round(picture.getWidth() * MM);
  }

  long heightMm() {
    return Math.round(picture.getHeight() * MM);
  }

  /** What a camera reads in the code on the sheet. */
  public String code() throws ReaderException {
    return read().getText();
  }

  /**
   * How wide the code is without its rim, in millimetres.
   *
   * @param squares how many it has in a row
   */
  double codeMm(int squares) throws ReaderException {
    ResultPoint[] middles = read().getResultPoints();
    double between =
        Math.hypot(middles[2].getX() - middles[1].getX(), middles[2].getY() - middles[1].getY());
    // The corners are seven squares wide, of which half lie outside their middles.
    return between * squares / (squares - 7) * MM;
  }

  private Result read() throws ReaderException {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    BinaryBitmap bitmap =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    return new QRCodeMultiReader()
        .decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))[0];
  }

  /** The narrowest white edge, in millimetres. */
  double edgeMm() {
    int edge = Math.min(picture.getWidth(), picture.getHeight()) / 2;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        if ((picture.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
          int across = Math.min(x, picture.getWidth() - 1 - x);
          int along = Math.min(y, picture.getHeight() - 1 - y);
          edge = Math.min(edge, Math.min(across, along));
        }
      }
    }
    return edge * MM;
  }
}
