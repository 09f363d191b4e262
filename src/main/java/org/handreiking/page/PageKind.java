package org.handreiking.page;

import java.util.Locale;
import org.handreiking.methodology.ArticleKind;

/** The kinds of page that are composed; each has a template of its own. */
public enum PageKind {
  METHODOLOGY,
  CHAPTER,
  SESSION,
  EXERCISE,
  HANDOUT,
  PAGE,
  CATEGORY,
  PROJECT,
  PROJECT_GROUP,
  PROGRAMME,
  CALENDAR_ENTRY,
  CALENDAR_LIST,
  CALENDAR_FEEDS,
  INDEX_PART;

  static PageKind of(ArticleKind kind) {
    return switch (kind) {
      case METHODOLOGY -> METHODOLOGY;
      case CHAPTER -> CHAPTER;
      case SESSION -> SESSION;
      case EXERCISE -> EXERCISE;
      case HANDOUT -> HANDOUT;
      case PAGE -> PAGE;
    };
  }

  /** The name by which templates and style know it: {@code project-group}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The file below {@code templates/}. */
  public String template() {
    return key() + ".ftlh";
  }
}
