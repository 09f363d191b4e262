package org.handreiking.page.model;

import java.util.List;

/** The recommendations, per level and heading, with the projects they cite. */
public record RecommendationsView(List<Level> levels) {

  public RecommendationsView {
    levels = List.copyOf(levels);
  }

  public record Level(PageLink link, List<Heading> headings) {
    public Level {
      headings = List.copyOf(headings);
    }
  }

  public record Heading(String key, List<Item> items) {
    public Heading {
      items = List.copyOf(items);
    }
  }

  public record Item(String text, List<PageLink> projects) {
    public Item {
      projects = List.copyOf(projects);
    }
  }
}
