package org.handreiking.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.READING_DIRECTION;
import org.handreiking.site.Direction;
import org.handreiking.source.ContentHash;

/** Puts right in a PDF what the typesetter leaves: tags, letters, the order of Arabic text. */
final class PdfFinisher {

  private static final int ID_BYTES = 16;

  private final PdfProperties properties;
  private final Direction direction;
  private final Predicate<String> isKept;

  /**
   * @param isKept which names of places stay in the file
   */
  PdfFinisher(PdfProperties properties, Predicate<String> isKept) {
    this.isKept = isKept;
    this.properties = properties;
    this.direction = properties.language().direction();
  }

  /**
   * The finished file.
   *
   * @param hash of what the file was made from: its identifier
   */
  FinishedPdf finish(byte[] pdf, ContentHash hash) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Map<String, Integer> places = new PlaceStep(isKept).apply(document);
      correct(document);
      new ProfileStep().apply(document);
      describe(document);
      present(document.getDocumentCatalog());
      identify(document, hash);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return new FinishedPdf(out.toByteArray(), places, document.getNumberOfPages());
    }
  }

  private void correct(PDDocument document) throws IOException {
    COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    ParentTree parents = new ParentTree(root);
    TwinCodes twins = new UnicodeStep().apply(document);
    Map<Integer, Set<Integer>> repeated = new TagStep(parents, direction).apply(root);
    PageStep pages = new PageStep(document, twins, direction);
    LinkStep links = new LinkStep(parents);
    links.untie(root);
    Map<Integer, Map<Integer, TextShow>> shows = new TreeMap<>();
    for (PDPage page : document.getPages()) {
      int key = page.getStructParents();
      shows.put(key, pages.apply(page, repeated.getOrDefault(key, Set.of())));
      links.tie(page, shows.get(key));
    }
    links.clean(root);
    Tags.elements(root).forEach(new OrderStep(shows, direction)::apply);
    parents.write(root);
  }

  private void describe(PDDocument document) throws IOException {
    byte[] packet = Metadata.packet(properties).getBytes(StandardCharsets.UTF_8);
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

  private void present(PDDocumentCatalog catalog) {
    catalog.setLanguage(properties.language().tag());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    if (direction == Direction.RIGHT_TO_LEFT) {
      preferences.setReadingDirection(READING_DIRECTION.R2L);
    }
    catalog.setViewerPreferences(preferences);
  }

  private static void identify(PDDocument document, ContentHash hash) {
    byte[] bytes = HexFormat.of().parseHex(hash.hex().substring(0, 2 * ID_BYTES));
    COSArray id = new COSArray();
    id.add(new COSString(bytes));
    id.add(new COSString(bytes));
    document.getDocument().getTrailer().setItem(COSName.ID, id);
  }
}
