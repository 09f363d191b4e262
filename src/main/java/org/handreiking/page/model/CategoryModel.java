package org.handreiking.page.model;

import java.util.List;

/**
 * Everything under one theme, life domain or level.
 *
 * @param classification the key of what it is
 * @param groups pages of {@code content/} by kind
 */
public record CategoryModel(String classification, List<Group> groups, List<PageLink> projects) {

  public CategoryModel {
    groups = List.copyOf(groups);
    projects = List.copyOf(projects);
  }

  /** Pages of one kind, by its key. */
  public record Group(String kind, List<PageLink> links) {
    public Group {
      links = List.copyOf(links);
    }
  }
}
