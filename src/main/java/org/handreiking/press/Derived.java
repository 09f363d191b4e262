package org.handreiking.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.handreiking.source.ContentHash;
import org.handreiking.typesetting.PdfLabel;

/** Writes another form of a book: it keeps the identifier of the book, beside one of its own. */
final class Derived {

  private Derived() {}

  /**
   * The file of {@code document}; the same source and kind give the same bytes.
   *
   * @param source what it was read from
   * @param kind what was made of it, with the version of what made it
   */
  static byte[] write(PDDocument document, byte[] source, String kind) throws IOException {
    ContentHash hash = ContentHash.of(kind, ContentHash.of(source).hex());
    COSArray known = document.getDocument().getDocumentID();
    COSArray ids = new COSArray();
    ids.add(known == null ? PdfLabel.id(hash) : known.get(0));
    ids.add(PdfLabel.id(hash));
    document.getDocument().setDocumentID(ids);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
