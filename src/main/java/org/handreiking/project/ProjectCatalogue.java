package org.handreiking.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the catalogue of projects holds.
 *
 * @param projects by code, in the editor's order
 */
public record ProjectCatalogue(
    Map<String, Project> projects,
    List<SearchTheme> themes,
    List<MatrixCell> matrix,
    List<Recommendation> recommendations) {

  public ProjectCatalogue {
    projects = new LinkedHashMap<>(projects);
    themes = List.copyOf(themes);
    matrix = List.copyOf(matrix);
    recommendations = List.copyOf(recommendations);
  }

  public Optional<Project> find(String code) {
    return Optional.ofNullable(projects.get(code));
  }
}
