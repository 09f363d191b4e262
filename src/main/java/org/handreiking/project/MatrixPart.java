package org.handreiking.project;

import java.util.List;
import org.handreiking.table.Choice;

/**
 * What the summary matrix says of each level: three rows about whom and what, four columns about
 * how.
 */
public enum MatrixPart implements Choice {
  TARGET_GROUP("target-group", "doelgroep"),
  FIELD("field", "uitvoerdersveld"),
  RESULT("result", "doel-resultaat"),
  RECRUITMENT("recruitment", "werving"),
  EXECUTION("execution", "uitvoering"),
  CONDITIONS("conditions", "voorwaarden"),
  MUNICIPALITY_ROLE("municipality-role", "rol-gemeente");

  private final List<String> names;

  MatrixPart(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
