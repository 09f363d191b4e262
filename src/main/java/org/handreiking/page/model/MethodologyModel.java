package org.handreiking.page.model;

import java.util.List;
import java.util.Optional;

/** What a methodology's page lists: its parts, where it is being run, and its handbook. */
public record MethodologyModel(
    List<PageLink> chapters,
    List<PageLink> sessions,
    List<PageLink> exercises,
    List<PageLink> programmes,
    Optional<PageLink> handbook) {

  public MethodologyModel {
    chapters = List.copyOf(chapters);
    sessions = List.copyOf(sessions);
    exercises = List.copyOf(exercises);
    programmes = List.copyOf(programmes);
  }
}
