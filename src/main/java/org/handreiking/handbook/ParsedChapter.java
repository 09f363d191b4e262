package org.handreiking.handbook;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A chapter with its HTML as a tree. */
public record ParsedChapter(Chapter chapter, Element body) {

  /** Reads the HTML of {@code chapter}. */
  public static ParsedChapter of(Chapter chapter) {
    return new ParsedChapter(chapter, Jsoup.parseBodyFragment(chapter.html()).body());
  }

  /** What can stand at the top of a page: paragraphs, items, rows, headings, in reading order. */
  public List<Element> blocks() {
    return body.select("p, li, dt, h1, h2, h3, h4, h5, h6, pre, tr, img");
  }
}
