package org.handreiking.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.handreiking.site.Direction;

/**
 * Puts cards of A6 on sheets of A4 that are printed on both sides and cut in four: the four piles,
 * one on the other, are the cards in their order. The tags stay, in the order of the cards.
 */
public final class CardSheets {

  /** Four cards on a sheet, in two rows of two. */
  private static final int ON_SHEET = 4;

  private static final float MARK_PT = 11;

  private static final COSName PARENTS = COSName.getPDFName("StructParents");

  private final PDDocument document;
  private final Direction direction;
  private final COSDictionary root;
  private final ParentTree parents;

  /** What tags hold, and tags that name a page, by the page's key. */
  private final Map<Integer, List<COSDictionary>> contents = new TreeMap<>();

  private CardSheets(PDDocument document, Direction direction) {
    this.document = document;
    this.direction = direction;
    this.root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    this.parents = new ParentTree(root);
    collect(root);
  }

  /**
   * The sheets.
   *
   * @param cards finished pages of A6 without links, by turns the front and the back of a card
   * @param direction in which cards lie beside each other
   */
  public static byte[] impose(byte[] cards, Direction direction) {
    try (PDDocument document = Loader.loadPDF(cards)) {
      new CardSheets(document, direction).impose();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("putting cards on sheets", e);
    }
  }

  private void collect(COSDictionary element) {
    for (COSDictionary kid : Tags.kids(element)) {
      COSDictionary page = kid.getCOSDictionary(COSName.PG);
      if (page != null) {
        contents.computeIfAbsent(page.getInt(PARENTS, -1), unused -> new ArrayList<>()).add(kid);
      }
      if (!Tags.kind(kid).isEmpty()) {
        collect(kid);
      }
    }
  }

  private void impose() throws IOException {
    List<PDPage> pages = new ArrayList<>();
    document.getPages().forEach(pages::add);
    int cards = pages.size() / 2;
    int sheets = (cards + ON_SHEET - 1) / ON_SHEET;
    for (int sheet = 0; sheet < sheets; sheet++) {
      Side front = new Side();
      Side back = new Side();
      for (int place = 0; place < ON_SHEET; place++) {
        int card = place * sheets + sheet;
        if (card < cards) {
          front.put(pages.get(2 * card), column(place), place / 2);
          back.put(pages.get(2 * card + 1), 1 - column(place), place / 2);
        }
      }
      front.finish();
      back.finish();
    }
    pages.forEach(document::removePage);
    parents.write(root);
  }

  /** The column from the left. */
  private int column(int place) {
    return direction == Direction.RIGHT_TO_LEFT ? 1 - place % 2 : place % 2;
  }

  /** One side of a sheet. */
  private final class Side {
    private final PDPage page = new PDPage(PDRectangle.A4);
    private final COSArray owners = new COSArray();
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    Side() {
      page.setResources(new PDResources());
    }

    /** Puts {@code card} in its place, counted from the top left. */
    void put(PDPage card, int column, int row) throws IOException {
      PDRectangle a4 = PDRectangle.A4;
      float x = column * a4.getWidth() / 2;
      float y = (1 - row) * a4.getHeight() / 2;
      print("q 1 0 0 1 %.3f %.3f cm\n", x, y);
      int before = owners.size();
      write(renumbered(card, before));
      print("\nQ\n");
      for (COSDictionary kid : contents.getOrDefault(card.getStructParents(), List.of())) {
        kid.setItem(COSName.PG, page.getCOSObject());
        if (Tags.content(kid) >= 0) {
          kid.setInt(COSName.MCID, Tags.content(kid) + before);
        }
      }
      owners.addAll(parents.take(card.getStructParents()));
      addResources(card);
    }

    /** The typesetter names what pages use once for the whole file. */
    private void addResources(PDPage card) {
      COSDictionary to = page.getResources().getCOSObject();
      COSDictionary from = card.getResources().getCOSObject();
      for (COSName kind : from.keySet()) {
        if (from.getDictionaryObject(kind) instanceof COSDictionary named) {
          COSDictionary all = to.getCOSDictionary(kind);
          if (all == null) {
            all = new COSDictionary();
            to.setItem(kind, all);
          }
          all.addAll(named);
        } else {
          to.setItem(kind, from.getItem(kind));
        }
      }
    }

    void finish() throws IOException {
      printMarks();
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(content.toByteArray());
      }
      page.setContents(stream);
      page.setStructParents(parents.addPage(owners));
      page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
      document.addPage(page);
    }

    /** Marks where to cut: at the middle of each edge, and where the cuts meet. */
    private void printMarks() {
      float width = PDRectangle.A4.getWidth();
      float height = PDRectangle.A4.getHeight();
      print("/Artifact BMC q 0.3 w 0.4 G\n");
      for (float y : new float[] {0, (height - MARK_PT) / 2, height - MARK_PT}) {
        print("%.3f %.3f m %.3f %.3f l S\n", width / 2, y, width / 2, y + MARK_PT);
      }
      for (float x : new float[] {0, (width - MARK_PT) / 2, width - MARK_PT}) {
        print("%.3f %.3f m %.3f %.3f l S\n", x, height / 2, x + MARK_PT, height / 2);
      }
      print("Q EMC\n");
    }

    private void write(List<Object> tokens) throws IOException {
      new ContentStreamWriter(content).writeTokens(tokens);
    }

    private void print(String format, Object... values) {
      content.writeBytes(
          String.format(Locale.ROOT, format, values).getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** What {@code card} draws, its marked content counted from {@code first}. */
  private static List<Object> renumbered(PDPage card, int first) throws IOException {
    List<Object> tokens = new PDFStreamParser(card).parse();
    for (int i = 1; i < tokens.size(); i++) {
      boolean isBegin =
          tokens.get(i) instanceof Operator operator && operator.getName().equals("BDC");
      if (isBegin && tokens.get(i - 1) instanceof COSDictionary marked) {
        int content = Tags.content((COSBase) marked);
        if (content >= 0) {
          marked.setInt(COSName.MCID, content + first);
        }
      }
    }
    return tokens;
  }
}
