package org.handreiking.handbook;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A chapter with its HTML as a tree. */
public record ParsedChapter(Chapter chapter, Element body) {

  /** The tree of {@code chapter}, whose blocks know their numbers. */
  public static ParsedChapter of(Chapter chapter) {
    Document document = Jsoup.parseBodyFragment(chapter.html());
    document.outputSettings().prettyPrint(false);
    ParsedChapter parsed = new ParsedChapter(chapter, document.body());
    Blocks.number(parsed);
    return parsed;
  }

  /** The text as HTML again. */
  public String html() {
    Element copy = body.clone();
    copy.select("[data-block]").removeAttr("data-block");
    return copy.html();
  }

  /** What can stand at the top of a page: paragraphs, items, rows, headings, in reading order. */
  public List<Element> blocks() {
    return body.select("p, li, dt, h1, h2, h3, h4, h5, h6, pre, tr, img");
  }
}
