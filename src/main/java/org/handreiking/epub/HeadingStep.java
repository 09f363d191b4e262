package org.handreiking.epub;

import org.jsoup.nodes.Element;

/** Gives headings the level that they have in the book, without steps that are left out. */
final class HeadingStep {

  private static final int DEEPEST = 6;

  private HeadingStep() {}

  /** Changes every heading of {@code draft}; those without words go. */
  static void change(Draft draft) {
    int level = draft.chapter().level();
    int last = level;
    for (Element heading : draft.body().select("h1, h2, h3, h4, h5, h6")) {
      if (!heading.hasText()) {
        heading.unwrap();
        continue;
      }
      int own = Math.max(2, heading.normalName().charAt(1) - '0');
      last = Math.min(Math.min(own + level - 1, last + 1), DEEPEST);
      heading.tagName("h" + last);
    }
  }
}
