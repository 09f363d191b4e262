package org.handreiking.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * Gives the colour profile the same header on every Java: each writes its own platform into it
 * (ICC.1, 7.2.10), which means nothing for the colours.
 */
final class ProfileStep {

  private static final int PLATFORM_AT = 40;
  private static final byte[] PLATFORM = "MSFT".getBytes(StandardCharsets.US_ASCII);

  void apply(PDDocument document) throws IOException {
    for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
      COSBase profile = intent.getCOSObject().getDictionaryObject(COSName.DEST_OUTPUT_PROFILE);
      if (profile instanceof COSStream stream) {
        rewrite(stream);
      }
    }
  }

  private static void rewrite(COSStream stream) throws IOException {
    byte[] bytes;
    try (InputStream in = stream.createInputStream()) {
      bytes = in.readAllBytes();
    }
    System.arraycopy(PLATFORM, 0, bytes, PLATFORM_AT, PLATFORM.length);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
  }
}
