package org.handreiking.page.model;

import java.util.List;

/**
 * Projects that have something in common.
 *
 * @param grouping the key of what they have in common
 * @param explanation {@code ""} where there is none
 */
public record ProjectGroupModel(
    String grouping,
    String explanation,
    List<PageLink> projects,
    List<MatrixView.Part> matrix,
    List<RecommendationsView.Heading> recommendations) {

  public ProjectGroupModel {
    projects = List.copyOf(projects);
    matrix = List.copyOf(matrix);
    recommendations = List.copyOf(recommendations);
  }
}
