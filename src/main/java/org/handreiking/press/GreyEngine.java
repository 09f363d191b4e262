package org.handreiking.press;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Follows what is drawn on a page, and writes it anew in greys. */
final class GreyEngine extends PathEngine {

  private static final Set<String> COLOURS =
      Set.of("g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN");
  private static final Set<String> PATHS = Set.of("m", "l", "c", "v", "y", "h", "re", "W", "W*");
  private static final Set<String> FILLS = Set.of("f", "F", "f*", "B", "B*", "b", "b*");
  private static final Set<String> LINES = Set.of("S", "s", "B", "B*", "b", "b*");
  private static final Set<String> TEXTS = Set.of("Tj", "TJ", "'", "\"");
  private static final Set<String> ENDS =
      Set.of("n", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s");
  private static final Set<String> UNKNOWN = Set.of("sh", "BI");

  private final Papers papers;
  private final Deque<GreyStream> open = new ArrayDeque<>();
  private final Set<COSBase> done;
  private final List<PDImageXObject> images = new ArrayList<>();
  private boolean isWithin;
  private boolean isColoured;

  /**
   * @param done forms that have been written anew; those found on this page are added
   */
  GreyEngine(PDPage page, Set<COSBase> done) {
    super(page);
    this.done = done;
    this.papers = new Papers(page.getCropBox().getWidth(), page.getCropBox().getHeight());
  }

  /** What the page draws, in greys. */
  GreyStream read() throws IOException {
    GreyStream stream = GreyStream.ofPage();
    open.push(stream);
    processPage(getPage());
    return stream;
  }

  /** Whether anything that was drawn, other than images, has a colour. */
  boolean isColoured() {
    return isColoured;
  }

  /** The images that were drawn. */
  List<PDImageXObject> images() {
    return List.copyOf(images);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (isWithin) {
      super.processOperator(operator, operands);
    } else if (UNKNOWN.contains(operator.getName())) {
      throw new IllegalArgumentException("no greys for what " + operator.getName() + " draws");
    } else if (operator.getName().equals("Do")) {
      draw(operator, operands);
    } else {
      Point2D start = pen();
      follow(operator, operands);
      write(operator, operands, start);
    }
  }

  /** Lets the library follow what happens, of which no part is written. */
  private void follow(Operator operator, List<COSBase> operands) throws IOException {
    isWithin = true;
    try {
      super.processOperator(operator, operands);
    } finally {
      isWithin = false;
    }
  }

  private void write(Operator operator, List<COSBase> operands, Point2D start) throws IOException {
    String name = operator.getName();
    GreyStream stream = open.element();
    if (COLOURS.contains(name)) {
      return;
    }
    if (PATHS.contains(name)) {
      stream.hold(operator, operands);
      return;
    }
    if (TEXTS.contains(name)) {
      stream.fillWith(letters(start));
    } else if (ENDS.contains(name)) {
      paint(name, stream);
    }
    stream.write(operator, operands);
  }

  private double letters(Point2D start) throws IOException {
    Point2D end = pen();
    Point2D middle =
        new Point2D.Double((start.getX() + end.getX()) / 2, (start.getY() + end.getY()) / 2);
    return papers.at(middle).letters(luminance(getGraphicsState().getNonStrokingColor()));
  }

  /** Where the next letter stands, a little above its base line. */
  private Point2D pen() {
    Matrix text = getTextMatrix();
    if (text == null) {
      return new Point2D.Double();
    }
    float above = getGraphicsState().getTextState().getFontSize() / 4;
    Matrix place = text.multiply(getGraphicsState().getCurrentTransformationMatrix());
    return place.transformPoint(0, above);
  }

  private void paint(String name, GreyStream stream) throws IOException {
    Path2D path = path();
    if (FILLS.contains(name)) {
      double luminance = luminance(getGraphicsState().getNonStrokingColor());
      stream.fillWith(papers.fill(path, getGraphicsState().getCurrentClippingPath(), luminance));
    }
    if (LINES.contains(name)) {
      stream.lineWith(papers.line(path, luminance(getGraphicsState().getStrokingColor())));
    }
    finishPath();
  }

  private double luminance(PDColor colour) throws IOException {
    if (colour.isPattern()) {
      throw new IllegalArgumentException("no greys for a pattern");
    }
    int rgb = colour.toRGB();
    isColoured |= Tones.isColoured(rgb);
    return Tones.luminance(rgb);
  }

  /** Follows a form, and the first time writes it anew; of an image only its place is known. */
  private void draw(Operator operator, List<COSBase> operands) throws IOException {
    GreyStream around = open.element();
    PDXObject drawn = getResources().getXObject((COSName) operands.get(0));
    if (drawn instanceof PDFormXObject form) {
      GreyStream stream = GreyStream.ofForm();
      open.push(stream);
      super.processOperator(operator, operands);
      open.pop();
      if (done.add(form.getCOSObject())) {
        stream.replace(form.getCOSObject());
      }
    } else if (drawn instanceof PDImageXObject image && image.isStencil()) {
      around.fillWith(Tones.grey(luminance(getGraphicsState().getNonStrokingColor())));
    } else if (drawn instanceof PDImageXObject image) {
      images.add(image);
    }
    around.write(operator, operands);
  }
}
