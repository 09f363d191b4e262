package org.handreiking.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * What a printer wants to know of a book.
 *
 * @param size of its pages
 * @param pages how many
 * @param coloured those that have a colour, counted from 1
 */
record PrintFacts(PageSize size, int pages, List<Integer> coloured) {

  PrintFacts {
    coloured = List.copyOf(coloured);
  }

  /** What can be seen in {@code pdf}. */
  static PrintFacts of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<Integer> coloured = new ArrayList<>();
      int number = 0;
      for (PDPage page : document.getPages()) {
        number++;
        if (isColoured(page)) {
          coloured.add(number);
        }
      }
      return new PrintFacts(PageSize.of(document.getPage(0).getTrimBox()), number, coloured);
    } catch (IOException e) {
      throw new UncheckedIOException("looking for colours", e);
    }
  }

  private static boolean isColoured(PDPage page) throws IOException {
    GreyEngine engine = new GreyEngine(page, new HashSet<>());
    engine.read();
    for (PDImageXObject image : engine.images()) {
      if (new GreyImage(image).isColoured()) {
        return true;
      }
    }
    return engine.isColoured();
  }

  /** The pages that have a colour, those that follow each other as one: {@code 1}, {@code 4–9}. */
  List<String> ranges() {
    List<String> ranges = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < coloured.size(); i++) {
      int page = coloured.get(i);
      if (i == 0 || coloured.get(i - 1) != page - 1) {
        start = page;
      }
      if (i == coloured.size() - 1 || coloured.get(i + 1) != page + 1) {
        ranges.add(start == page ? "" + page : start + "\u2013" + page);
      }
    }
    return ranges;
  }
}
