package org.handreiking.typesetting;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.EnumMap;
import java.util.Map;

/** An address as squares that the camera of a telephone reads. */
public final class QrCode {

  /** The white rim that cameras need, in squares. */
  private static final int RIM = 4;

  private final BitMatrix squares;

  /** A code that leads to {@code address}. */
  public QrCode(String address) {
    this.squares = squares(address);
  }

  /** How many squares a row of it has, without the rim. */
  public int squaresWide() {
    return squares.getWidth() - 2 * RIM;
  }

  /** How often the code without its rim goes into the drawing. */
  public double rimmed() {
    return (double) squares.getWidth() / squaresWide();
  }

  /** The squares as a drawing, black on white; a quarter of them may get lost. */
  public String svg() {
    int size = squares.getWidth();
    String whole = rectangle(0, 0, size, size);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + (size + " " + size + "\"><path fill=\"#ffffff\" d=\"" + whole + "\"/>")
        + ("<path fill=\"#000000\" d=\"" + path() + "\"/></svg>");
  }

  private static BitMatrix squares(String address) {
    Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
    hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q);
    hints.put(EncodeHintType.MARGIN, RIM);
    hints.put(EncodeHintType.CHARACTER_SET, "UTF-8");
    try {
      return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a code: " + address, e);
    }
  }

  /** All squares as one shape: those beside each other in a row are one rectangle. */
  private String path() {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < squares.getHeight(); y++) {
      int x = 0;
      while (x < squares.getWidth()) {
        int end = x;
        while (end < squares.getWidth() && squares.get(end, y)) {
          end++;
        }
        if (end > x) {
          path.append(rectangle(x, y, end - x, 1));
        }
        x = end + 1;
      }
    }
    return path.toString();
  }

  private static String rectangle(int x, int y, int width, int height) {
    return "M" + x + " " + y + "h" + width + "v" + height + "h-" + width + "z";
  }
}
