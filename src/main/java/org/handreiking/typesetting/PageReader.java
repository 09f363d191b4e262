package org.handreiking.typesetting;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.handreiking.typesetting.PageStep.Call;

/** Reads the texts that a page shows, and where. */
final class PageReader {

  private final PDPage page;
  private final TwinCodes twins;
  private final Deque<AffineTransform> saved = new ArrayDeque<>();
  private AffineTransform place = new AffineTransform();
  private AffineTransform text = new AffineTransform();
  private Call font = new Call("Tf");
  private int content = -1;

  PageReader(PDPage page, TwinCodes twins) {
    this.page = page;
    this.twins = twins;
  }

  /**
   * All texts, in the order in which they are drawn.
   *
   * @param marked takes the first text of each marked content, by its number; -1 for the others
   */
  List<TextShow> read(List<Call> calls, Map<Integer, TextShow> marked) throws IOException {
    List<TextShow> shows = new ArrayList<>();
    for (Call call : calls) {
      if (call.isText()) {
        TextShow show = show(call.glyphs());
        shows.add(show);
        marked.putIfAbsent(content, show);
      } else {
        follow(call);
      }
    }
    return shows;
  }

  private void follow(Call call) {
    switch (call.name()) {
      case "q" -> saved.push(new AffineTransform(place));
      case "Q" -> place = saved.pop();
      case "cm" -> place.concatenate(matrix(call));
      case "Tm" -> text = matrix(call);
      case "Td" -> text.translate(call.number(0), call.number(1));
      case "Tf" -> font = call;
      case "BDC" -> content = Tags.content(call.operands().get(1));
      case "BMC", "EMC" -> content = -1;
      default -> {}
    }
  }

  private TextShow show(COSArray operand) throws IOException {
    COSName name = (COSName) font.operands().get(0);
    PageFont pageFont = new PageFont(page.getResources().getFont(name), twins);
    AffineTransform start = new AffineTransform(place);
    start.concatenate(text);
    return new TextShow(
        pageFont,
        font.number(1),
        (float) start.getTranslateX(),
        (float) start.getTranslateY(),
        TextShow.glyphs(pageFont, operand));
  }

  private static AffineTransform matrix(Call call) {
    double[] numbers = new double[6];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = call.number(i);
    }
    return new AffineTransform(numbers);
  }
}
