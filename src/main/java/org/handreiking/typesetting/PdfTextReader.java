package org.handreiking.typesetting;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads what a PDF file that somebody else made shows. */
public final class PdfTextReader {

  private PdfTextReader() {}

  /**
   * What can be read.
   *
   * @param title from its properties, or {@code ""}
   */
  public record PdfText(String title, String text) {}

  /** Title and text of {@code pdf}; empty when it is broken or locked. */
  public static Optional<PdfText> read(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String title = document.getDocumentInformation().getTitle();
      return Optional.of(
          new PdfText(title == null ? "" : title, new PDFTextStripper().getText(document)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
