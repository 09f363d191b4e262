package org.handreiking.page.model;

import java.util.List;

/** The classifications, each with a link to the page of every class that is used. */
public record TopicsView(List<Group> groups) {

  public TopicsView {
    groups = List.copyOf(groups);
  }

  /** The classes of one classification, by its key. */
  public record Group(String classification, List<PageLink> links) {
    public Group {
      links = List.copyOf(links);
    }
  }
}
