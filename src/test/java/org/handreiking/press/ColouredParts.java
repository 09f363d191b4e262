package org.handreiking.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** What in a file could have a colour, found without the program's own reader. */
final class ColouredParts {

  private static final Set<String> OPERATORS =
      Set.of("rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "BI");

  private ColouredParts() {}

  /** Its operators, images, colour spaces and frames of links that are not of plain grey. */
  static List<String> in(byte[] pdf) throws IOException {
    List<String> found = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        add(page, page.getResources(), found);
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation.getColor() != null && annotation.getColor().getComponents().length != 1) {
            found.add("frame");
          }
        }
      }
    }
    return found;
  }

  private static void add(PDContentStream stream, PDResources resources, List<String> found)
      throws IOException {
    for (Object token : new PDFStreamParser(stream).parse()) {
      if (token instanceof Operator operator && OPERATORS.contains(operator.getName())) {
        found.add(operator.getName());
      }
    }
    if (resources == null) {
      return;
    }
    resources.getColorSpaceNames().forEach(name -> found.add(name.getName()));
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDFormXObject form) {
        add(form, form.getResources(), found);
      } else if (object instanceof PDImageXObject image
          && !image.isStencil()
          && !(image.getColorSpace() instanceof PDDeviceGray)) {
        found.add(image.getColorSpace().getName());
      }
    }
  }
}
