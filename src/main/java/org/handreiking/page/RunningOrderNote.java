package org.handreiking.page;

import org.handreiking.methodology.Article;
import org.handreiking.methodology.Article.Session;
import org.handreiking.methodology.Origin;
import org.handreiking.site.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Says under a session's running order whose minutes they are: the source's or the editors'. */
public final class RunningOrderNote {

  private RunningOrderNote() {}

  /** The text of {@code article}, with the note when it is a session that has a running order. */
  public static String add(Article article, String html, Texts texts) {
    if (!(article instanceof Session session)) {
      return html;
    }
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    String key = session.minutes() == Origin.SOURCE ? "minutes.source" : "minutes.proposal";
    for (Element table : document.select("table.running-order, table.draaiboek")) {
      Element note = new Element("div").addClass("paragraph").addClass("minutes");
      note.appendElement("p").text(texts.text(key));
      table.after(note);
    }
    return document.body().html();
  }
}
