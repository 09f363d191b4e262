package org.handreiking.page.model;

import java.util.List;

/** All pages of the site, as a tree. */
public record PagesView(List<Node> nodes) {

  public PagesView {
    nodes = List.copyOf(nodes);
  }

  public record Node(PageLink link, List<Node> children) {
    public Node {
      children = List.copyOf(children);
    }
  }
}
