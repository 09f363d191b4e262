package org.handreiking.press;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** An image in a book, and its colours as the greys that are as light. */
final class GreyImage {

  private static final int FULL = 255;

  private final PDImageXObject image;

  GreyImage(PDImageXObject image) {
    this.image = image;
  }

  /** Whether a pixel has a colour. */
  boolean isColoured() throws IOException {
    if (isGrey()) {
      return false;
    }
    BufferedImage picture = picture();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int pixel = picture.getRGB(x, y);
        if (pixel >>> 24 != 0 && Tones.isColoured(pixel)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Makes it grey, in its place in {@code document}. */
  void makeGrey(PDDocument document) throws IOException {
    if (isGrey()) {
      return;
    }
    BufferedImage picture = picture();
    byte[] greys = new byte[picture.getWidth() * picture.getHeight()];
    byte[] alphas = new byte[greys.length];
    for (int i = 0; i < greys.length; i++) {
      int pixel = picture.getRGB(i % picture.getWidth(), i / picture.getWidth());
      greys[i] = (byte) Math.round(FULL * Tones.grey(Tones.luminance(pixel)));
      alphas[i] = (byte) (pixel >>> 24);
    }
    COSStream stream = image.getCOSObject();
    if (hasKey()) {
      stream.removeItem(COSName.MASK);
      stream.setItem(COSName.SMASK, mask(document, picture, alphas));
    }
    write(stream, picture, greys);
  }

  /** A stencil has the colour of what it is drawn with. */
  private boolean isGrey() throws IOException {
    return image.isStencil() || image.getColorSpace() instanceof PDDeviceGray;
  }

  /** Its colours; a colour that stands for nothing leaves a hole. */
  private BufferedImage picture() throws IOException {
    return hasKey() ? image.getImage() : image.getOpaqueImage(null, 1);
  }

  private boolean hasKey() {
    return image.getColorKeyMask() != null;
  }

  private static COSStream mask(PDDocument document, BufferedImage picture, byte[] alphas)
      throws IOException {
    COSStream mask = new PDStream(document).getCOSObject();
    mask.setItem(COSName.TYPE, COSName.XOBJECT);
    mask.setItem(COSName.SUBTYPE, COSName.IMAGE);
    write(mask, picture, alphas);
    return mask;
  }

  private static void write(COSStream stream, BufferedImage picture, byte[] samples)
      throws IOException {
    stream.removeItem(COSName.DECODE);
    stream.removeItem(COSName.DECODE_PARMS);
    stream.setInt(COSName.WIDTH, picture.getWidth());
    stream.setInt(COSName.HEIGHT, picture.getHeight());
    stream.setInt(COSName.BITS_PER_COMPONENT, 8);
    stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(samples);
    }
  }
}
