package org.handreiking.project;

import java.util.List;

/** A row of the catalogue's search key: a theme, and the codes of the projects that touch it. */
public record SearchTheme(String label, List<String> projects) {

  public SearchTheme {
    projects = List.copyOf(projects);
  }
}
