package org.handreiking.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * A book without colours, for printers with black ink only. Text, tags and links stay as they are,
 * and so does the profile that says what grey is: PDF/A (ISO 19005-2, 6.2.4.3) asks for no other.
 *
 * <p>A colour becomes the grey that is as light, so contrasts stay. Letters become black, or white
 * on what is dark: printers make grey of dots, in which letters break up. A dark area that fills a
 * great part of a page, such as a cover, becomes light, and what stands on it dark.
 *
 * <p>Two colours that are as light become the same grey. No book says anything by them alone:
 * drawings have greys only, warnings have labels, links their page.
 */
public final class GreyEdition {

  /** Goes up whenever the same book comes out otherwise, so that kept files are made anew. */
  public static final String VERSION = "1";

  private static final COSName DEFAULT_RGB = COSName.getPDFName("DefaultRGB");

  private GreyEdition() {}

  /**
   * The grey edition of {@code pdf}; the same book gives the same bytes.
   *
   * @throws IllegalArgumentException when it has patterns, shadings or images within the text of a
   *     page, of which the typesetter makes none
   */
  public static byte[] of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Set<COSBase> done = new HashSet<>();
      for (PDPage page : document.getPages()) {
        makeGrey(page, document, done);
      }
      return Derived.write(document, pdf, "grey " + VERSION);
    } catch (IOException e) {
      throw new UncheckedIOException("taking away colours", e);
    }
  }

  private static void makeGrey(PDPage page, PDDocument document, Set<COSBase> done)
      throws IOException {
    GreyEngine engine = new GreyEngine(page, done);
    PDStream contents = new PDStream(document);
    engine.read().replace(contents.getCOSObject());
    page.setContents(contents);
    for (PDImageXObject image : engine.images()) {
      if (done.add(image.getCOSObject())) {
        new GreyImage(image).makeGrey(document);
      }
    }
    for (PDAnnotation annotation : page.getAnnotations()) {
      makeGrey(annotation);
    }
    dropColourSpace(page.getResources().getCOSObject());
  }

  /** The frame of a link. */
  private static void makeGrey(PDAnnotation annotation) throws IOException {
    PDColor colour = annotation.getColor();
    if (colour != null) {
      COSArray grey = new COSArray();
      grey.setFloatArray(new float[] {(float) Tones.grey(Tones.luminance(colour.toRGB()))});
      annotation.getCOSObject().setItem(COSName.C, grey);
    }
  }

  /** What the colours of a page were measured by. */
  private static void dropColourSpace(COSDictionary resources) {
    COSDictionary spaces = resources.getCOSDictionary(COSName.COLORSPACE);
    if (spaces != null) {
      spaces.removeItem(DEFAULT_RGB);
    }
  }
}
