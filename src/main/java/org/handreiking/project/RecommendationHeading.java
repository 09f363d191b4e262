package org.handreiking.project;

import java.util.List;
import org.handreiking.table.Choice;

/** What a recommendation is about. */
public enum RecommendationHeading implements Choice {
  RECRUITMENT("recruitment", "werving"),
  EXECUTION("execution", "uitvoering"),
  CONDITIONS("conditions", "voorwaarden"),
  COOPERATION("cooperation", "samenwerking"),
  MUNICIPALITY_ROLE("municipality-role", "rol-gemeente");

  private final List<String> names;

  RecommendationHeading(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
