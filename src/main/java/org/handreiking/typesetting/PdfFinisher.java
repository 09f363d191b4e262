package org.handreiking.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.handreiking.site.Direction;
import org.handreiking.source.ContentHash;

/** Puts right in a PDF what the typesetter leaves: tags, letters, the order of Arabic text. */
final class PdfFinisher {

  private final PdfProperties properties;
  private final Direction direction;

  PdfFinisher(PdfProperties properties) {
    this.properties = properties;
    this.direction = properties.language().direction();
  }

  /**
   * The finished file.
   *
   * @param hash of what the file was made from: its identifier
   */
  byte[] finish(byte[] pdf, ContentHash hash) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      correct(document);
      new ProfileStep().apply(document);
      PdfLabel.write(document, properties, Standard.TAGGED, hash);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
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
}
