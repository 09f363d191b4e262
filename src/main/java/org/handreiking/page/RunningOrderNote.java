package org.handreiking.page;

import org.handreiking.methodology.Article;
import org.handreiking.methodology.Article.Session;
import org.handreiking.methodology.Origin;
import org.handreiking.methodology.View;
import org.handreiking.site.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Adds to a session's running order a drawing of its time, and whose the minutes are: the source's
 * or the editors'.
 */
public final class RunningOrderNote {

  private RunningOrderNote() {}

  /**
   * The text of {@code article}, with both when it is a session that has a running order. The page
   * of components shows one too.
   */
  public static String add(Article article, String html, Texts texts) {
    boolean isStyle = article.view().filter(view -> view == View.STYLE).isPresent();
    if (!(article instanceof Session) && !isStyle) {
      return html;
    }
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    for (Element table : document.select("table.running-order, table.draaiboek")) {
      new TimingBar(texts).addBefore(table);
      if (article instanceof Session session) {
        table.after(note(session, texts));
      }
    }
    return document.body().html();
  }

  private static Element note(Session session, Texts texts) {
    String key = session.minutes() == Origin.SOURCE ? "minutes.source" : "minutes.proposal";
    Element note = new Element("div").addClass("paragraph").addClass("minutes");
    note.appendElement("p").text(texts.text(key));
    return note;
  }
}
