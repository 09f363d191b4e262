package org.handreiking.drawing;

import java.util.List;

/**
 * A finished drawing, still without a direction.
 *
 * @param shapes elements of SVG, drawn before the words
 * @param labels the words
 * @param cards what the words of a card stay within
 */
public record Sketch(
    double width, double height, List<String> shapes, List<Label> labels, List<Box> cards) {

  public Sketch {
    shapes = List.copyOf(shapes);
    labels = List.copyOf(labels);
    cards = List.copyOf(cards);
  }
}
