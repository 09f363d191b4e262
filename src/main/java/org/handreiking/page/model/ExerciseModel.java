package org.handreiking.page.model;

import java.util.List;

/**
 * An exercise's facts, what must come before it, what it opens, and the sessions that use it.
 *
 * @param gentler the gentler alternative
 * @param result sentences
 */
public record ExerciseModel(
    PracticeModel practice,
    String gentler,
    List<String> result,
    List<PageLink> requires,
    List<PageLink> opens,
    List<PageLink> sessions) {

  public ExerciseModel {
    result = List.copyOf(result);
    requires = List.copyOf(requires);
    opens = List.copyOf(opens);
    sessions = List.copyOf(sessions);
  }
}
