package org.handreiking.typesetting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.handreiking.site.Direction;

/**
 * Rewrites what is drawn on a page: right-to-left text in the order in which it is read, repeated
 * heads of tables as decor, dotted lines at their size.
 */
final class PageStep {

  /** One operator with its operands. */
  record Call(Operator operator, List<COSBase> operands) {

    Call(String operator, COSBase... operands) {
      this(Operator.getOperator(operator), List.of(operands));
    }

    String name() {
      return operator.getName();
    }

    boolean isText() {
      return name().equals("TJ") || name().equals("Tj");
    }

    /** What a text shows; of one string, that string. */
    COSArray glyphs() {
      if (operands.get(0) instanceof COSArray glyphs) {
        return glyphs;
      }
      COSArray glyphs = new COSArray();
      glyphs.add(operands.get(0));
      return glyphs;
    }

    float number(int index) {
      return ((COSNumber) operands.get(index)).floatValue();
    }
  }

  private final PDDocument document;
  private final TwinCodes twins;
  private final LogicalText logical;

  PageStep(PDDocument document, TwinCodes twins, Direction direction) {
    this.document = document;
    this.twins = twins;
    this.logical = new LogicalText(direction);
  }

  /**
   * Rewrites {@code page}; gives what each marked content shows, by its number.
   *
   * @param repeated numbers of the marked content that is decor now
   */
  Map<Integer, TextShow> apply(PDPage page, Set<Integer> repeated) throws IOException {
    List<Call> calls = calls(page);
    Map<Integer, TextShow> marked = new TreeMap<>();
    List<TextShow> shows = new PageReader(page, twins).read(calls, marked);
    List<Object> out = new ArrayList<>();
    int index = 0;
    for (Call call : calls) {
      Call written = call.isText() ? shown(call, shows, index++) : corrected(call, repeated);
      out.addAll(written.operands());
      out.add(written.operator());
    }
    write(page, out);
    return marked;
  }

  private static List<Call> calls(PDPage page) throws IOException {
    List<Call> calls = new ArrayList<>();
    List<COSBase> operands = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      if (token instanceof Operator operator) {
        calls.add(new Call(operator, List.copyOf(operands)));
        operands.clear();
      } else {
        operands.add((COSBase) token);
      }
    }
    return calls;
  }

  private Call shown(Call call, List<TextShow> shows, int index) {
    return logical.isRightToLeft(shows.get(index).text())
        ? new Call("TJ", logical.reversed(shows, index))
        : call;
  }

  private static Call corrected(Call call, Set<Integer> repeated) {
    if (call.name().equals("BDC") && repeated.contains(Tags.content(call.operands().get(1)))) {
      return new Call("BMC", COSName.ARTIFACT);
    }
    return isShrunk(call) ? enlarged(call) : call;
  }

  /** The typesetter draws dotted lines a thousand times too small. */
  private static boolean isShrunk(Call call) {
    return call.name().equals("cm") && call.number(0) == 0.001f && call.number(3) == 0.001f;
  }

  private static Call enlarged(Call call) {
    return new Call(
        "cm",
        COSInteger.ONE,
        COSInteger.ZERO,
        COSInteger.ZERO,
        COSInteger.ONE,
        call.operands().get(4),
        call.operands().get(5));
  }

  private void write(PDPage page, List<Object> tokens) throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(stream);
  }
}
