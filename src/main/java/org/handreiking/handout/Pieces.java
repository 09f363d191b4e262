package org.handreiking.handout;

import java.util.List;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Practice;
import org.handreiking.page.CostModels;
import org.handreiking.page.Needs;
import org.handreiking.site.Texts;
import org.handreiking.translation.Marks;
import org.jsoup.nodes.Element;

/** Writes pieces of HTML at the end of an element: facts, lists, things to tick. */
final class Pieces {

  private final PrintedSite site;
  private final Texts texts;

  Pieces(PrintedSite site) {
    this.site = site;
    this.texts = site.texts();
  }

  /** The words called {@code key}. */
  String word(String key) {
    return texts.text(key);
  }

  /** The words called {@code key}, for what runs along and only eyes need. */
  String decor(String key) {
    return Marks.without(word(key));
  }

  /** How long, how many people, which room. */
  void addFacts(Element parent, Practice work) {
    addFact(parent, "book.duration", texts.text("book.minutes", work.minutes()));
    addFact(parent, "book.group-size", texts.text("book.people", work.groupSize().toString()));
    addFact(parent, "book.room", String.join(" ", work.room()));
  }

  /** A line with what {@code key} names; nothing of no value. */
  void addFact(Element parent, String key, String value) {
    if (!value.isEmpty()) {
      Element line = parent.appendElement("p");
      line.appendElement("strong").text(texts.text(key) + ":");
      line.appendText(" " + value);
    }
  }

  /** A list below its heading; nothing of no items. */
  void addList(Element parent, String key, List<String> items) {
    addList(parent, key, "", items);
  }

  /** Things to tick below their heading; nothing of no items. */
  void addTicks(Element parent, String key, List<String> items) {
    addList(parent, key, ListHtml.TICK, items);
  }

  private void addList(Element parent, String key, String kind, List<String> items) {
    if (!items.isEmpty()) {
      parent.appendElement("h3").text(texts.text(key));
      Element list = parent.appendElement("ul").addClass(kind.isEmpty() ? "points" : kind);
      items.forEach(item -> list.appendElement("li").text(item));
    }
  }

  /** What {@code work} needs, in words, each with how much. */
  List<String> materials(Practice work) {
    CostModels costs = new CostModels(texts);
    return Needs.materials(work, site.catalogue()).stream()
        .map(one -> texts.text("book.need", one.name(), costs.amount(one)))
        .toList();
  }

  static List<String> titles(List<? extends Article> articles) {
    return articles.stream().map(Article::title).toList();
  }
}
