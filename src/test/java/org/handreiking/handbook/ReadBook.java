package org.handreiking.handbook;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.handreiking.typesetting.Tags;

/** A PDF as its readers meet it. */
public final class ReadBook implements AutoCloseable {

  /** One tag: its kind, its own text and that of the tags in it, in reading order. */
  public record Tag(String kind, String text, COSDictionary dictionary) {}

  public final PDDocument document;
  private final Map<Integer, Map<Integer, String>> contents = new TreeMap<>();

  public ReadBook(byte[] pdf) throws IOException {
    document = Loader.loadPDF(pdf);
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      Map<Integer, String> texts = new TreeMap<>();
      collect(extractor.getMarkedContents(), texts);
      contents.put(page.getStructParents(), texts);
    }
  }

  /** What is drawn on a page, counted from 1. */
  public String page(int number) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    return stripper.getText(document);
  }

  /** The first page on which {@code text} is drawn, counted from 1; 0 for none. */
  public int pageOf(String text, int from) throws IOException {
    for (int number = from; number <= document.getNumberOfPages(); number++) {
      if (page(number).contains(text)) {
        return number;
      }
    }
    return 0;
  }

  /** All text as its tags give it, with single spaces and plain letters. */
  public String read() {
    return plain(text(root()));
  }

  /** All tags of one kind, in reading order. */
  public List<Tag> tags(String kind) {
    List<Tag> found = new ArrayList<>();
    find(root(), kind, found);
    return found;
  }

  /** The links of a page, counted from 1. */
  public List<PDAnnotationLink> links(int number) throws IOException {
    List<PDAnnotationLink> links = new ArrayList<>();
    for (PDAnnotation annotation : document.getPage(number - 1).getAnnotations()) {
      links.add((PDAnnotationLink) annotation);
    }
    return links;
  }

  /** The page that a link within the book leads to, counted from 1; 0 for one that leads out. */
  public static int destination(PDAnnotationLink link) throws IOException {
    return link.getAction() instanceof PDActionGoTo action
            && action.getDestination() instanceof PDPageDestination destination
        ? destination.retrievePageNumber() + 1
        : 0;
  }

  /** {@code text} with plain letters, without controls, with single spaces. */
  public static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\p{Cf}", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private COSDictionary root() {
    return document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
  }

  private void find(COSDictionary element, String kind, List<Tag> found) {
    if (kind.equals(Tags.kind(element))) {
      found.add(new Tag(kind, plain(text(element)), element));
    }
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)) {
        find(dictionary, kind, found);
      }
    }
  }

  private String text(COSDictionary element) {
    StringBuilder text = new StringBuilder();
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSDictionary dictionary) {
        int content = dictionary.getInt(COSName.MCID);
        text.append(
            content >= 0
                ? contents.get(key(dictionary)).getOrDefault(content, "")
                : text(dictionary));
      }
    }
    boolean isInline = List.of("", "Span", "Link", "Code").contains(Tags.kind(element));
    return isInline ? text.toString() : text + "\n";
  }

  private static int key(COSDictionary content) {
    return content.getCOSDictionary(COSName.PG).getInt(COSName.getPDFName("StructParents"));
  }

  private static List<COSBase> kids(COSDictionary element) {
    List<COSBase> kids = new ArrayList<>();
    COSBase held = element.getDictionaryObject(COSName.K);
    if (held instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        kids.add(array.getObject(i));
      }
    } else if (held != null) {
      kids.add(held);
    }
    return kids;
  }

  private static void collect(Collection<PDMarkedContent> marked, Map<Integer, String> texts) {
    for (PDMarkedContent content : marked) {
      StringBuilder text = new StringBuilder();
      List<PDMarkedContent> inner = new ArrayList<>();
      for (Object part : content.getContents()) {
        if (part instanceof TextPosition position) {
          text.append(position.getUnicode());
        } else if (part instanceof PDMarkedContent nested) {
          inner.add(nested);
        }
      }
      texts.merge(content.getMCID(), text.toString(), String::concat);
      collect(inner, texts);
    }
  }
}
