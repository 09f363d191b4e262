package org.handreiking.handbook;

import java.util.List;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Article.Exercise;
import org.handreiking.methodology.Article.Session;
import org.handreiking.methodology.Material;
import org.handreiking.methodology.Practice;
import org.handreiking.page.Catalogue;
import org.handreiking.page.CostModels;
import org.handreiking.page.Needs;
import org.handreiking.site.Texts;
import org.jsoup.nodes.Element;

/** What a header says of a session or an exercise, as HTML around its text in a book. */
final class PrintedFacts {

  private final Catalogue catalogue;
  private final Texts texts;
  private final CostModels costs;

  PrintedFacts(Catalogue catalogue, Texts texts) {
    this.catalogue = catalogue;
    this.texts = texts;
    this.costs = new CostModels(texts);
  }

  /**
   * What stands before the text: facts, aims, what comes first, safety, the gentler alternative.
   */
  String before(Article article) {
    if (article.practice().isEmpty()) {
      return "";
    }
    Practice work = article.practice().get();
    Element html = new Element("div");
    html.appendChild(facts(article, work));
    addList(html, "aims", work.aims());
    if (article instanceof Exercise exercise) {
      addList(html, "requires", titles(catalogue.articles().requiredBy(exercise)));
    }
    if (article instanceof Session session) {
      addList(html, "exercises", titles(catalogue.articles().exercisesOf(session)));
    }
    Element safety = html.appendElement("aside").addClass("safety");
    addList(safety, "safety", work.safety());
    addList(html, "watch", work.watch());
    if (article instanceof Exercise exercise) {
      Element gentler = html.appendElement("aside").addClass("gentler");
      gentler.appendElement("h3").text(texts.text("book.gentler"));
      gentler.appendElement("p").text(exercise.gentler());
    }
    return html.html();
  }

  /**
   * What stands after the text: aftercare, homework, handouts, the result, and what is the editors'
   * own proposal.
   */
  String after(Article article) {
    Element html = new Element("div");
    article.practice().ifPresent(work -> addList(html, "aftercare", work.aftercare()));
    if (article instanceof Session session) {
      addList(html, "homework", session.homework());
    }
    addList(html, "handouts", titles(catalogue.articles().handoutsOf(article)));
    if (article instanceof Exercise exercise) {
      addList(html, "result", exercise.result());
    }
    if (!article.head().proposal().isEmpty()) {
      Element aside = html.appendElement("aside").addClass("proposal");
      aside.appendElement("h3").text(texts.text("book.proposal"));
      aside.appendElement("p").text(article.head().proposal());
    }
    return html.html();
  }

  private Element facts(Article article, Practice work) {
    Element facts = new Element("dl").addClass("facts");
    fact(facts, "duration", texts.text("book.minutes", work.minutes()));
    fact(facts, "group-size", texts.text("book.people", work.groupSize().toString()));
    if (!work.room().isEmpty()) {
      fact(facts, "room", String.join(" ", work.room()));
    }
    List<String> materials = Needs.materials(work, catalogue).stream().map(this::need).toList();
    if (!materials.isEmpty()) {
      fact(facts, "materials", String.join(texts.language().comma(), materials));
    }
    if (article instanceof Exercise exercise) {
      List<String> sessions = titles(catalogue.articles().sessionsWith(exercise));
      if (!sessions.isEmpty()) {
        fact(facts, "sessions", String.join(texts.language().comma(), sessions));
      }
    }
    return facts;
  }

  private String need(Material material) {
    return texts.text("book.need", material.name(), costs.amount(material));
  }

  private void fact(Element facts, String key, String value) {
    facts.appendElement("dt").text(texts.text("book." + key));
    facts.appendElement("dd").text(value);
  }

  private void addList(Element parent, String key, List<String> items) {
    if (!items.isEmpty()) {
      parent.appendElement("h3").text(texts.text("book." + key));
      Element list = parent.appendElement("ul");
      items.forEach(item -> list.appendElement("li").appendElement("p").text(item));
    }
  }

  private static List<String> titles(List<? extends Article> articles) {
    return articles.stream().map(Article::title).toList();
  }
}
