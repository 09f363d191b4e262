package org.handreiking.project;

import java.util.List;

/** A recommendation for one level, and the codes of the projects that it cites. */
public record Recommendation(
    String level, RecommendationHeading heading, String text, List<String> projects) {

  public Recommendation {
    projects = List.copyOf(projects);
  }
}
