package org.handreiking.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** The pages of a book as pictures that can be put on sheets, all of one size. */
record SourcePages(PDRectangle size, List<PDFormXObject> pages) {

  /**
   * The pages of {@code document}.
   *
   * @throws IllegalArgumentException when they are not of one size
   */
  static SourcePages of(PDDocument document) throws IOException {
    PDRectangle size = document.getPage(0).getTrimBox();
    List<PDFormXObject> pages = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      PDRectangle box = page.getTrimBox();
      if (box.getWidth() != size.getWidth() || box.getHeight() != size.getHeight()) {
        throw new IllegalArgumentException("pages of two sizes: " + size + " and " + box);
      }
      pages.add(form(document, page));
    }
    return new SourcePages(size, pages);
  }

  /** The sheet that holds two of them, with the fold in the middle; standard paper if there is. */
  PDRectangle sheet() {
    PageSize page = PageSize.of(size);
    if (page.name().isEmpty()) {
      return new PDRectangle(2 * size.getWidth(), size.getHeight());
    }
    float width = (float) (page.doubled().widthMm() * PageSize.PT_PER_MM);
    return new PDRectangle(Math.max(2 * size.getWidth(), width), size.getHeight());
  }

  private static PDFormXObject form(PDDocument document, PDPage page) throws IOException {
    PDStream stream = new PDStream(document);
    try (InputStream in = page.getContents();
        OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      in.transferTo(out);
    }
    PDFormXObject form = new PDFormXObject(stream);
    form.setBBox(page.getTrimBox());
    form.setResources(page.getResources());
    return form;
  }
}
