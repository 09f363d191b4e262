package org.handreiking.typesetting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.READING_DIRECTION;
import org.handreiking.site.Direction;
import org.handreiking.source.ContentHash;

/** Writes into a PDF what it says of itself: title, language, day, standards, identifier. */
public final class PdfLabel {

  private static final int ID_BYTES = 16;

  private PdfLabel() {}

  /**
   * Labels {@code document} anew; of what it said before nothing is left.
   *
   * @param hash of what it was made from: its identifier
   */
  public static void write(
      PDDocument document, PdfProperties properties, Standard standard, ContentHash hash)
      throws IOException {
    describe(document, properties, standard);
    document.getDocumentCatalog().setLanguage(properties.language().tag());
    document.getDocumentCatalog().setViewerPreferences(preferences(properties));
    COSArray id = new COSArray();
    id.add(id(hash));
    id.add(id(hash));
    document.getDocument().getTrailer().setItem(COSName.ID, id);
  }

  /** An identifier for what {@code hash} was made from. */
  public static COSString id(ContentHash hash) {
    return new COSString(HexFormat.of().parseHex(hash.hex().substring(0, 2 * ID_BYTES)));
  }

  private static void describe(PDDocument document, PdfProperties properties, Standard standard)
      throws IOException {
    byte[] packet = Metadata.packet(properties, standard).getBytes(StandardCharsets.UTF_8);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(packet);
    document.getDocumentCatalog().setMetadata(metadata);
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(properties.title());
    information.setCreator("Handreiking");
    information.setProducer("Handreiking");
    information.setCreationDate(Metadata.date(properties));
    information.setModificationDate(Metadata.date(properties));
    document.setDocumentInformation(information);
  }

  private static PDViewerPreferences preferences(PdfProperties properties) {
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    if (properties.language().direction() == Direction.RIGHT_TO_LEFT) {
      preferences.setReadingDirection(READING_DIRECTION.R2L);
    }
    return preferences;
  }
}
