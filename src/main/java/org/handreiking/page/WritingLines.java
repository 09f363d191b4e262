package org.handreiking.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.Article.Handout;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes lines to write on of the rows of dots in a hand-out. A row at the end of its line goes on
 * to the margin; one with words behind it keeps its length.
 */
public final class WritingLines {

  private static final Pattern DOTS = Pattern.compile("…{3,}");

  private WritingLines() {}

  /** Changes {@code text}, that of {@code article}, when it is a hand-out. */
  public static void add(Article article, Element text) {
    if (article instanceof Handout) {
      for (TextNode node : text.selectXpath(".//text()[contains(., '………')]", TextNode.class)) {
        draw(node);
      }
    }
  }

  private static void draw(TextNode node) {
    String words = node.getWholeText();
    Matcher dots = DOTS.matcher(words);
    int done = 0;
    while (dots.find()) {
      node.before(new TextNode(words.substring(done, dots.start())));
      boolean isLast = words.substring(dots.end()).isBlank() && endsLine(node.nextSibling());
      node.before(line(isLast, dots.group().length()));
      done = dots.end();
    }
    node.before(new TextNode(words.substring(done)));
    node.remove();
  }

  private static boolean endsLine(Node next) {
    return next == null || next.nodeName().equals("br");
  }

  /** Screen readers pass over it, as over the dots. */
  private static Element line(boolean isLast, int length) {
    Element line = new Element("span").attr("aria-hidden", "true").addClass("write");
    if (!isLast) {
      line.addClass(length > 8 ? "long" : "short");
    }
    return line;
  }
}
