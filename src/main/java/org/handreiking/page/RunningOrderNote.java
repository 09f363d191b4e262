package org.handreiking.page;

import org.handreiking.methodology.Article;
import org.handreiking.methodology.Article.Session;
import org.handreiking.methodology.Origin;
import org.handreiking.methodology.RunningOrder;
import org.handreiking.site.Texts;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Says under a session's running order whose minutes they are: the source's or the editors'. */
public final class RunningOrderNote {

  private RunningOrderNote() {}

  /** Adds the note to {@code text}, that of {@code article}, when it is a session. */
  public static void add(Article article, Element text, Texts texts) {
    if (!(article instanceof Session session)) {
      return;
    }
    String key = session.minutes() == Origin.SOURCE ? "minutes.source" : "minutes.proposal";
    for (Element table : RunningOrder.tables(text)) {
      Element note = new Element("div").addClass("paragraph").addClass("minutes");
      note.appendElement("p").text(texts.text(hasOthers(table) ? key + ".except" : key));
      table.after(note);
    }
  }

  /** Whether some minutes of {@code table} say behind them that they have the other origin. */
  private static boolean hasOthers(Element table) {
    return RunningOrder.minutes(new Elements(table)).stream().anyMatch(cell -> cell.endsWith(")"));
  }
}
