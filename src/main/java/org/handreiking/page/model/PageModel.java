package org.handreiking.page.model;

import java.util.List;

/**
 * A page as its template sees it.
 *
 * @param kind the key of its kind
 * @param audiences keys
 * @param topics links to its themes, life domains and level
 * @param related pages of the same themes
 * @param readingMinutes how long its text takes to read; 0 when that is not said
 * @param view what this kind of page has besides: one of the records of this package
 */
public record PageModel(
    Frame frame,
    String kind,
    String title,
    String summary,
    List<String> audiences,
    List<PageLink> topics,
    List<PageLink> related,
    int readingMinutes,
    Provenance provenance,
    Object view) {

  public PageModel {
    audiences = List.copyOf(audiences);
    topics = List.copyOf(topics);
    related = List.copyOf(related);
  }

  /** The same, with the time that its text takes to read. */
  public PageModel withReadingMinutes(int minutes) {
    return new PageModel(
        frame, kind, title, summary, audiences, topics, related, minutes, provenance, view);
  }
}
