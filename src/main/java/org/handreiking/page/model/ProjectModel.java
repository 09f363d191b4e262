package org.handreiking.page.model;

import java.util.List;

/**
 * A project of the catalogue.
 *
 * @param state the key of how much the source tells
 * @param note {@code ""} where there is none
 */
public record ProjectModel(
    String code,
    PageLink level,
    List<PageLink> municipalities,
    List<PageLink> themes,
    List<Field> fields,
    String state,
    String note,
    List<Advice> advice,
    Neighbours neighbours) {

  public ProjectModel {
    municipalities = List.copyOf(municipalities);
    themes = List.copyOf(themes);
    fields = List.copyOf(fields);
    advice = List.copyOf(advice);
  }

  /** A field and its points; none where the source does not tell. */
  public record Field(String key, List<String> points) {
    public Field {
      points = List.copyOf(points);
    }
  }

  /** A recommendation that cites the project. */
  public record Advice(String text, PageLink level) {}
}
