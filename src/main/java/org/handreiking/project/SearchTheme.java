package org.handreiking.project;

import java.util.List;

/**
 * A row of the catalogue's search key: what it searches by, and the projects that touch it.
 *
 * @param id its name as the editor wrote it
 * @param label its name as readers see it
 * @param projects codes
 * @param themes ids of the site's own themes that go with it
 */
public record SearchTheme(String id, String label, List<String> projects, List<String> themes) {

  public SearchTheme {
    projects = List.copyOf(projects);
    themes = List.copyOf(themes);
  }
}
