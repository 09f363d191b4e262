package org.handreiking.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.handreiking.site.Language;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Takes the running text of a page apart: paragraphs, list items, cells. Headings and what stands
 * for them, lists of links to other pages, and what is in another language are left out.
 */
public final class BlockReader {

  private static final char SOFT_HYPHEN = '\u00AD';

  private static final Set<String> NOT_TEXT =
      Set.of(
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "nav",
          "script",
          "style",
          "template",
          "pre",
          "dt",
          "thead",
          "caption",
          "figcaption",
          "summary",
          "label",
          "button",
          "input",
          "svg");

  /** Roles of Asciidoctor and of templates: titles of blocks, other pages' summaries, facts. */
  private static final Set<String> NOT_TEXT_CLASSES =
      Set.of("title", "no-search", "cards", "chips", "tags", "tree", "toc", "footnote", "eyebrow");

  private BlockReader() {}

  /** The blocks of {@code content}, in their order; what is not in {@code language} is left out. */
  public static List<String> read(Element content, Language language) {
    Filter filter = new Filter(language);
    content.filter(filter);
    filter.finishBlock();
    return List.copyOf(filter.blocks);
  }

  /** {@code text} with single blanks and without soft hyphens. */
  private static String plain(CharSequence text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (!isSpace(character)) {
        if (character != SOFT_HYPHEN) {
          plain.append(character);
        }
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /** Walks through the elements of a page and gathers its blocks. */
  private static final class Filter implements NodeFilter {

    private final Language language;
    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();

    Filter(Language language) {
      this.language = language;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        block.append(words.getWholeText());
      } else if (node instanceof Element element) {
        separate(element);
        if (!isText(element)) {
          return FilterResult.SKIP_CHILDREN;
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        separate(element);
      }
      return FilterResult.CONTINUE;
    }

    private void separate(Element element) {
      if (element.isBlock()) {
        finishBlock();
      } else if (element.nameIs("br")) {
        block.append(' ');
      }
    }

    private boolean isText(Element element) {
      String tag = element.attr("lang");
      return !NOT_TEXT.contains(element.normalName())
          && !element.hasAttr("hidden")
          && !element.attr("aria-hidden").equals("true")
          && (tag.isEmpty() || tag.equals(language.tag()))
          && (element.className().isEmpty()
              || element.classNames().stream().noneMatch(NOT_TEXT_CLASSES::contains));
    }

    private void finishBlock() {
      String text = plain(block);
      if (!text.isEmpty()) {
        blocks.add(text);
      }
      block.setLength(0);
    }
  }
}
