package org.handreiking.project;

import java.util.List;

/** What the summary matrix says of one level under one part. */
public record MatrixCell(String level, MatrixPart part, List<String> points) {

  public MatrixCell {
    points = List.copyOf(points);
  }
}
