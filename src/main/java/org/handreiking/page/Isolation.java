package org.handreiking.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.QueryParser;

/**
 * Keeps names and numbers whole on pages that are written from right to left. After an Arabic
 * letter a browser shows {@code 0800-2000} as 2000-0800 (Unicode's bidirectional algorithm, rules
 * W2 and W4); in an element of its own it stays as it is.
 */
public final class Isolation {

  /** Latin words with what stands between them, and a number right behind them: a code. */
  private static final String NAME =
      "(?:[\\p{IsLatin}0-9][\\p{IsLatin}\\p{M}0-9 .,'’:/&–-]*)?\\p{IsLatin}"
          + "(?:[\\p{IsLatin}\\p{M}0-9 .:/–-]*[0-9])?";

  /** Names, with what stands in brackets behind them; numbers with a hyphen, a plus or a slash. */
  private static final Pattern LEFT_TO_RIGHT =
      Pattern.compile(
          "\\+?[0-9]+(?:[-/][0-9]+)+|"
              + NAME
              + "(?: \\([\\p{IsLatin}\\p{M}0-9 .,'’:/&–-]+\\)(?: "
              + NAME
              + ")?)*");

  private static final Evaluator LEFT_AS_IT_IS =
      QueryParser.parse("svg, script, style, bdi, [dir=ltr]");

  /** What the style may lay out piece by piece; there the pieces of a text are kept together. */
  private static final String ONE_LINE = "a, button, summary";

  private Isolation() {}

  /** {@code html}, a whole page from right to left, with such words in elements of their own. */
  public static String of(String html) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    List<TextNode> texts = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && isIsolated(text)) {
            texts.add(text);
          }
        },
        page.body());
    texts.forEach(Isolation::isolate);
    return page.outerHtml();
  }

  private static boolean isIsolated(TextNode text) {
    Element parent = text.parent();
    return parent != null
        && LEFT_TO_RIGHT.matcher(text.getWholeText()).find()
        && parent.closest(LEFT_AS_IT_IS) == null;
  }

  private static void isolate(TextNode text) {
    String whole = text.getWholeText();
    List<Node> pieces = new ArrayList<>();
    Matcher found = LEFT_TO_RIGHT.matcher(whole);
    int end = 0;
    while (found.find()) {
      addText(whole.substring(end, found.start()), pieces);
      pieces.add(new Element("bdi").attr("dir", "ltr").text(found.group()));
      end = found.end();
    }
    addText(whole.substring(end), pieces);
    Element parent = text.parent();
    if (pieces.size() > 1 && parent != null && parent.is(ONE_LINE)) {
      text.replaceWith(new Element("span").insertChildren(0, pieces));
    } else {
      pieces.forEach(text::before);
      text.remove();
    }
  }

  private static void addText(String text, List<Node> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new TextNode(text));
    }
  }
}
