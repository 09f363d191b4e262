package org.handreiking.bookshelf;

import java.util.List;
import org.handreiking.table.Choice;

/** What a book can have before and after its pages. */
public enum Appendix implements Choice {
  /** All exercises by title, with their pages, before the text. */
  EXERCISES("exercises", "werkvormen"),
  /** What all sessions need together. */
  MATERIALS("materials", "materialen"),
  /** What is coming, as on the day on which the book is made. */
  CALENDAR("calendar", "agenda"),
  /** The catalogue of projects. */
  PROJECTS("projects", "projecten"),
  /** The words of the book that the glossary explains. */
  GLOSSARY("glossary", "begrippen"),
  /** Where those words stand. */
  INDEX("index", "register");

  private final List<String> names;

  Appendix(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
