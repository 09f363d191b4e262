package org.handreiking.page.model;

import java.util.List;
import java.util.Optional;

/**
 * What a chapter and a plain page have besides their text.
 *
 * @param methodology the methodology it belongs to
 * @param viewName the key of the view below the text, or {@code ""}
 * @param view the view's own record, where there is one
 * @param handouts to give out
 * @param children the pages directly below it
 */
public record TextModel(
    Optional<PageLink> methodology,
    Neighbours neighbours,
    String viewName,
    Optional<Object> view,
    List<PageLink> handouts,
    List<PageLink> children) {

  public TextModel {
    handouts = List.copyOf(handouts);
    children = List.copyOf(children);
  }
}
