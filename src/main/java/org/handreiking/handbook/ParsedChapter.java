package org.handreiking.handbook;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A chapter with its HTML as a tree. */
record ParsedChapter(Chapter chapter, Element body) {

  static ParsedChapter of(Chapter chapter) {
    return new ParsedChapter(chapter, Jsoup.parseBodyFragment(chapter.html()).body());
  }
}
