package org.handreiking.page.model;

import java.util.List;

/** The summary matrix: per level what is said under each part. */
public record MatrixView(List<Level> levels) {

  public MatrixView {
    levels = List.copyOf(levels);
  }

  public record Level(PageLink link, List<Part> parts) {
    public Level {
      parts = List.copyOf(parts);
    }
  }

  /** A part by its key, and its points. */
  public record Part(String key, List<String> points) {
    public Part {
      points = List.copyOf(points);
    }
  }
}
