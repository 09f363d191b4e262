package org.handreiking.page.model;

import java.util.List;

/** The catalogue of projects: all by level, and the ways to look them up. */
public record ProjectsView(List<Level> levels, List<LookUp> lookUps) {

  public ProjectsView {
    levels = List.copyOf(levels);
    lookUps = List.copyOf(lookUps);
  }

  public record Level(PageLink link, List<Row> projects) {
    public Level {
      projects = List.copyOf(projects);
    }
  }

  /** A project in a list. */
  public record Row(String code, PageLink link, String municipalities, String state) {}

  /** A way to look projects up, by its key: theme, level, municipality. */
  public record LookUp(String key, List<PageLink> groups) {
    public LookUp {
      groups = List.copyOf(groups);
    }
  }
}
