package org.handreiking.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.DUPLEX;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.PRINT_SCALING;
import org.apache.pdfbox.util.Matrix;
import org.handreiking.site.Texts;
import org.handreiking.source.ContentHash;
import org.handreiking.typesetting.PdfLabel;
import org.handreiking.typesetting.PdfProperties;
import org.handreiking.typesetting.Standard;

/**
 * Puts the pages of a book side by side on sheets twice as wide, which are printed on both sides,
 * turned over the short edge, folded and stapled (PDF/A-2b: sheets need no tags). A book that is
 * too thick for one booklet becomes several, one after the other.
 *
 * <p>Inner sheets stick out at the fore edge by the paper around them. Their pages are moved as far
 * towards the fold, so that text stands at the same distance from the edge when that is cut.
 */
public final class Booklet {

  /** Goes up whenever the same book comes out otherwise, so that kept files are made anew. */
  public static final String VERSION = "1";

  /** How thick paper of 80 to 90 grams is, in points: 0.1 mm. */
  private static final float PAPER_PT = (float) (0.1 * PageSize.PT_PER_MM);

  private static final Set<COSName> KEPT =
      Set.of(COSName.TYPE, COSName.VERSION, COSName.OUTPUT_INTENTS);

  private final PdfProperties book;
  private final Texts texts;

  /**
   * @param book what the finished book says of itself
   * @param texts the words of its language
   */
  public Booklet(PdfProperties book, Texts texts) {
    this.book = book;
    this.texts = texts;
  }

  /**
   * The sheets of {@code pdf}; the same book gives the same bytes.
   *
   * @throws IllegalArgumentException when its pages are not of one size
   */
  public byte[] impose(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      SourcePages pages = SourcePages.of(document);
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      clear(catalog.getCOSObject());
      catalog.setDocumentOutline(new PDDocumentOutline());
      List<Signature> signatures = Signature.of(pages.pages().size());
      for (int i = 0; i < signatures.size(); i++) {
        Signature signature = signatures.get(i);
        int sheet = document.getNumberOfPages();
        for (SheetSide side : signature.sides(book.language().direction())) {
          document.addPage(sheet(side, pages, document));
        }
        String name = name(signature, i + 1, signatures.size());
        catalog.getDocumentOutline().addLast(bookmark(name, document.getPage(sheet)));
      }
      label(document, ContentHash.of(pdf));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("making a booklet of " + book.title(), e);
    }
  }

  /** Takes away the pages and all that leads to them: tags, bookmarks, labels. */
  private static void clear(COSDictionary catalog) {
    List.copyOf(catalog.keySet()).stream()
        .filter(key -> !KEPT.contains(key))
        .forEach(catalog::removeItem);
    catalog.setItem(COSName.PAGES, new PDPageTree());
  }

  private static PDPage sheet(SheetSide side, SourcePages pages, PDDocument document)
      throws IOException {
    PDPage sheet = new PDPage(pages.sheet());
    float fold = sheet.getMediaBox().getWidth() / 2;
    float shift = side.depth() * PAPER_PT;
    try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
      draw(side.left(), fold - pages.size().getWidth(), shift, pages, out);
      draw(side.right(), fold, -shift, pages, out);
    }
    return sheet;
  }

  private static void draw(
      OptionalInt page, float from, float shift, SourcePages pages, PDPageContentStream out)
      throws IOException {
    if (page.isEmpty()) {
      return;
    }
    PDFormXObject form = pages.pages().get(page.getAsInt() - 1);
    PDRectangle box = form.getBBox();
    out.saveGraphicsState();
    out.addRect(from, 0, box.getWidth(), box.getHeight());
    out.clip();
    float right = from + shift - box.getLowerLeftX();
    out.transform(Matrix.getTranslateInstance(right, -box.getLowerLeftY()));
    out.drawForm(form);
    out.restoreGraphicsState();
  }

  private String name(Signature signature, int number, int count) {
    return texts.text("print.booklet.part", number, count, signature.first(), signature.last());
  }

  private static PDOutlineItem bookmark(String name, PDPage sheet) {
    PDPageFitDestination destination = new PDPageFitDestination();
    destination.setPage(sheet);
    PDOutlineItem bookmark = new PDOutlineItem();
    bookmark.setTitle(name);
    bookmark.setDestination(destination);
    return bookmark;
  }

  private void label(PDDocument document, ContentHash source) throws IOException {
    String title = texts.text("print.booklet.title", book.title());
    PdfProperties properties = new PdfProperties(book.language(), title, book.day());
    ContentHash hash = ContentHash.of("booklet", VERSION, source.hex(), title);
    PdfLabel.write(document, properties, Standard.PAPER, hash);
    PDViewerPreferences preferences = document.getDocumentCatalog().getViewerPreferences();
    preferences.setDuplex(DUPLEX.DuplexFlipShortEdge);
    preferences.setPrintScaling(PRINT_SCALING.None);
  }
}
