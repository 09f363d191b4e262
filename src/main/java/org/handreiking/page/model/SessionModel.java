package org.handreiking.page.model;

import java.util.List;
import java.util.Optional;

/**
 * A session's facts, the exercises it uses, what participants do until the next one, and what to
 * buy for it.
 *
 * @param homework sentences
 * @param shopping empty when it needs nothing
 */
public record SessionModel(
    PracticeModel practice,
    List<PageLink> exercises,
    List<String> homework,
    Optional<ShoppingView> shopping) {

  public SessionModel {
    exercises = List.copyOf(exercises);
    homework = List.copyOf(homework);
  }
}
