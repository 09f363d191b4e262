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
 * to the margin; one with words behind it keeps its length. Screen readers pass over both.
 */
public final class WritingLines {

  private static final Pattern DOTS = Pattern.compile("…{3,}(?: +…{3,})*");

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
      Element line = new Element("span").attr("aria-hidden", "true").addClass("write");
      node.before(line);
      done = dots.end();
      if (words.substring(done).isBlank() && endsLine(node.nextSibling())) {
        fill(line);
      } else {
        line.addClass(dots.group().length() > 8 ? "long" : "short");
      }
    }
    node.before(new TextNode(words.substring(done)));
    node.remove();
  }

  private static boolean endsLine(Node next) {
    return next == null || isBreak(next);
  }

  private static boolean isBreak(Node node) {
    return node.nodeName().equals("br");
  }

  /** Puts {@code line} and the words before it side by side, so that it takes what they leave. */
  private static void fill(Element line) {
    Element words = new Element("span");
    for (Node before = line.previousSibling();
        before != null && !isBreak(before);
        before = line.previousSibling()) {
      words.prependChild(before);
    }
    Element whole = new Element("span").addClass("fill");
    line.before(whole);
    if (words.hasText()) {
      whole.appendChild(words);
    }
    whole.appendChild(line);
    Node next = whole.nextElementSibling();
    if (next != null && isBreak(next)) {
      next.remove();
    }
  }
}
