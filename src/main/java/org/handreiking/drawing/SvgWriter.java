package org.handreiking.drawing;

import java.util.List;
import org.handreiking.site.Direction;

/** Writes sketches as SVG; where text runs from right to left, everything is mirrored. */
public final class SvgWriter {

  /** Points for a unit: the letters become as large as those around them. */
  private static final double ON_PAPER = 0.72;

  private final Direction direction;

  public SvgWriter(Direction direction) {
    this.direction = direction;
  }

  /**
   * An element {@code svg} for within a page, which has a name and a description.
   *
   * @param id nobody else's on the page
   */
  public String inPage(Sketch sketch, String id, String name, String description) {
    return "<svg class=\"drawing\" viewBox=\""
        + viewBox(sketch)
        + "\" role=\"img\" aria-labelledby=\""
        + id
        + "-t "
        + id
        + "-d\"><title id=\""
        + id
        + "-t\">"
        + escaped(name)
        + "</title><desc id=\""
        + id
        + "-d\">"
        + escaped(description)
        + "</desc>"
        + content(sketch)
        + "</svg>";
  }

  /**
   * A file that stands alone.
   *
   * @param family the letters, as they are called where it is shown
   */
  public String alone(Sketch sketch, String family) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
        + Canvas.n(sketch.width() * ON_PAPER)
        + "pt\" height=\""
        + Canvas.n(sketch.height() * ON_PAPER)
        + "pt\" viewBox=\""
        + viewBox(sketch)
        + "\" font-family=\""
        + escaped(family)
        + "\">"
        + content(sketch)
        + "</svg>";
  }

  private static String viewBox(Sketch sketch) {
    return "0 0 " + Canvas.n(sketch.width()) + " " + Canvas.n(sketch.height());
  }

  private String content(Sketch sketch) {
    StringBuilder svg = new StringBuilder("<g");
    if (isMirrored()) {
      svg.append(" transform=\"matrix(-1 0 0 1 ").append(Canvas.n(sketch.width())).append(" 0)\"");
    }
    svg.append('>');
    sketch.shapes().forEach(svg::append);
    svg.append("</g><g direction=\"").append(direction.html()).append("\">");
    sketch.labels().forEach(label -> write(label, sketch, svg));
    return svg.append("</g>").toString();
  }

  private void write(Label label, Sketch sketch, StringBuilder svg) {
    String x = Canvas.n(isMirrored() ? sketch.width() - label.x() : label.x());
    svg.append("<text class=\"").append(label.tone().names()).append("\" font-size=\"");
    svg.append(Canvas.n(label.text().size())).append("\" text-anchor=\"");
    svg.append(label.align().anchor()).append('"').append(label.tone().attributes()).append('>');
    List<String> lines = label.lines();
    for (int i = 0; i < lines.size(); i++) {
      svg.append("<tspan x=\"").append(x).append("\" y=\"");
      svg.append(Canvas.n(label.baseline(i))).append("\">");
      svg.append(escaped(lines.get(i))).append("</tspan>");
    }
    svg.append("</text>");
  }

  private boolean isMirrored() {
    return direction == Direction.RIGHT_TO_LEFT;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
