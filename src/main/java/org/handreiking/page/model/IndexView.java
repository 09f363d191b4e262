package org.handreiking.page.model;

import java.util.List;

/**
 * Titles of pages by letter: all of the site, or, where they are too many for one page, a part.
 *
 * @param letters all of the site's, each with a link to where its titles are
 * @param groups the titles on this page; none where each part has a page of its own
 * @param ranges the parts of the letter on this page, by their first titles, when it has several
 */
public record IndexView(
    List<PageLink> letters, List<Group> groups, List<Range> ranges, Neighbours neighbours) {

  public IndexView {
    letters = List.copyOf(letters);
    groups = List.copyOf(groups);
    ranges = List.copyOf(ranges);
  }

  /**
   * The titles under one letter.
   *
   * @param id of its heading
   */
  public record Group(String id, String letter, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A page.
   *
   * @param within the title of the page above it, where several pages have its title, or {@code ""}
   */
  public record Entry(PageLink link, String within) {}

  /** A part of a letter's titles. */
  public record Range(PageLink link, boolean current) {}
}
