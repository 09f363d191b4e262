package org.handreiking.handout;

import java.util.ArrayList;
import java.util.List;
import org.handreiking.handout.CardSet.Part;
import org.handreiking.methodology.Article.Exercise;
import org.handreiking.methodology.Practice;
import org.jsoup.nodes.Element;

/**
 * Puts an exercise on cards: what it is, what is safe, what is gentler, then each step or section
 * of its text, and what it gives.
 */
final class ExerciseCards {

  private final PrintedSite site;
  private final Pieces pieces;

  ExerciseCards(PrintedSite site) {
    this.site = site;
    this.pieces = new Pieces(site);
  }

  /** The cards of {@code exercise}. */
  CardSet cards(Exercise exercise) {
    List<Part> parts = new ArrayList<>();
    add(parts, exercise.title(), about(exercise));
    add(parts, pieces.word("book.safety"), safety(exercise.work()));
    Element gentler = new Element("div");
    gentler.appendElement("p").text(exercise.gentler());
    add(parts, pieces.word("book.gentler"), gentler);
    for (TextParts.Found found : TextParts.of(exercise.title(), site.text(exercise))) {
      parts.add(new Part(site.said(found.title()), site.said(found.html())));
    }
    add(parts, pieces.word("book.result"), list(exercise.result()));
    Element proposal = new Element("div");
    proposal.appendElement("p").text(exercise.head().proposal());
    add(parts, pieces.word("book.proposal"), proposal);
    return new CardSet(
        site.look(exercise, exercise.title()),
        parts,
        pieces.decor("print.notes"),
        pieces.decor("print.next"));
  }

  /** Adds a part, unless there is nothing to say. */
  private void add(List<Part> parts, String title, Element html) {
    if (html.hasText()) {
      Element line = new Element("span").text(title);
      parts.add(new Part(site.said(line.html()), site.said(html.html())));
    }
  }

  private Element about(Exercise exercise) {
    Element html = new Element("div");
    String methodology = site.methodology(exercise);
    if (!methodology.isEmpty()) {
      html.appendElement("p").appendElement("em").text(methodology);
    }
    html.appendElement("p").text(exercise.head().summary());
    pieces.addFacts(html, exercise.work());
    pieces.addList(html, "book.aims", exercise.work().aims());
    pieces.addList(
        html, "book.requires", Pieces.titles(site.catalogue().articles().requiredBy(exercise)));
    pieces.addTicks(html, "book.materials", pieces.materials(exercise.work()));
    pieces.addTicks(
        html, "book.handouts", Pieces.titles(site.catalogue().articles().handoutsOf(exercise)));
    html.appendElement("p").appendElement("small").text(site.look(exercise, "").foot());
    return html;
  }

  private Element safety(Practice work) {
    Element html = list(work.safety());
    pieces.addList(html, "book.watch", work.watch());
    pieces.addList(html, "book.aftercare", work.aftercare());
    return html;
  }

  private static Element list(List<String> items) {
    Element html = new Element("div");
    if (!items.isEmpty()) {
      Element list = html.appendElement("ul");
      items.forEach(item -> list.appendElement("li").text(item));
    }
    return html;
  }
}
