package org.handreiking.press;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Follows the paths that are drawn on a page, and what they cut off. */
abstract class PathEngine extends PDFGraphicsStreamEngine {

  private Path2D path = new Path2D.Double();
  private boolean cuts;

  PathEngine(PDPage page) {
    super(page);
  }

  /** The path so far, as it lies on the page. */
  Path2D path() {
    return path;
  }

  /** Ends the path, when it has been painted: from now on it cuts off, if it was said to. */
  void finishPath() {
    if (cuts) {
      getGraphicsState().intersectClippingPath(new Area(path));
      cuts = false;
    }
    path = new Path2D.Double();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void clip(int windingRule) {
    path.setWindingRule(windingRule);
    cuts = true;
  }

  @Override
  public void endPath() {}

  @Override
  public void strokePath() {}

  @Override
  public void fillPath(int windingRule) {
    path.setWindingRule(windingRule);
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    path.setWindingRule(windingRule);
  }

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void shadingFill(COSName shading) {}
}
