package org.handreiking.page.model;

import java.util.List;

/** A session's facts, and the exercises it uses. */
public record SessionModel(PracticeModel practice, List<PageLink> exercises) {

  public SessionModel {
    exercises = List.copyOf(exercises);
  }
}
