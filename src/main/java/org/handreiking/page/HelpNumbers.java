package org.handreiking.page;

import org.handreiking.methodology.Article;
import org.handreiking.methodology.Article.Exercise;
import org.handreiking.methodology.Article.Session;
import org.handreiking.site.Texts;
import org.jsoup.nodes.Element;

/**
 * Sets the numbers to call, for paper only, in each warning of a session or an exercise that leads
 * to the help page: on paper its link leads nowhere.
 */
public final class HelpNumbers {

  private HelpNumbers() {}

  /**
   * Adds them to {@code text}, that of {@code article}.
   *
   * @param help the help page's address, as {@code text} writes it
   */
  public static void add(Article article, Element text, String help, Texts texts) {
    if (!(article instanceof Session) && !(article instanceof Exercise)) {
      return;
    }
    for (Element box : text.select(".admonitionblock.warning td.content")) {
      boolean leadsToHelp =
          box.select("a[href]").eachAttr("href").stream()
              .anyMatch(href -> href.replaceFirst("#.*", "").equals(help));
      if (leadsToHelp) {
        box.appendElement("p").addClass("print-only").text(texts.text("help.numbers"));
      }
    }
  }
}
