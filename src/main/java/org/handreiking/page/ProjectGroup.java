package org.handreiking.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handreiking.page.SitePaths.Grouping;
import org.handreiking.project.Project;
import org.handreiking.site.Category;
import org.handreiking.site.Classification;
import org.handreiking.site.Language;

/** Projects that have a theme, a level or a municipality in common. */
public record ProjectGroup(
    Grouping grouping, String id, String label, String explanation, List<Project> projects) {

  public ProjectGroup {
    projects = List.copyOf(projects);
  }

  /**
   * All groups of {@code catalogue}: themes and levels in the editor's order, municipalities by
   * name.
   */
  static List<ProjectGroup> of(Catalogue catalogue, Language language) {
    List<ProjectGroup> groups = new ArrayList<>();
    groups.addAll(themes(catalogue));
    groups.addAll(levels(catalogue));
    groups.addAll(municipalities(catalogue, language));
    return groups;
  }

  private static List<ProjectGroup> themes(Catalogue catalogue) {
    return catalogue.projects().themes().stream()
        .map(
            theme ->
                new ProjectGroup(
                    Grouping.THEME,
                    theme.id(),
                    theme.label(),
                    "",
                    theme.projects().stream()
                        .flatMap(code -> catalogue.projects().find(code).stream())
                        .toList()))
        .toList();
  }

  private static List<ProjectGroup> levels(Catalogue catalogue) {
    List<ProjectGroup> groups = new ArrayList<>();
    for (Category level : catalogue.classifications().all(Classification.PARTICIPATION_LEVEL)) {
      List<Project> projects =
          catalogue.projects().projects().values().stream()
              .filter(project -> project.level().equals(level.id()))
              .toList();
      if (!projects.isEmpty()) {
        groups.add(
            new ProjectGroup(
                Grouping.LEVEL, level.id(), level.label(), level.explanation(), projects));
      }
    }
    return groups;
  }

  private static List<ProjectGroup> municipalities(Catalogue catalogue, Language language) {
    Map<String, List<Project>> byName = new TreeMap<>(language.order());
    for (Project project : catalogue.projects().projects().values()) {
      for (String name : project.municipalities()) {
        byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(project);
      }
    }
    List<ProjectGroup> groups = new ArrayList<>();
    byName.forEach(
        (name, projects) ->
            groups.add(new ProjectGroup(Grouping.MUNICIPALITY, name, name, "", projects)));
    return groups;
  }
}
