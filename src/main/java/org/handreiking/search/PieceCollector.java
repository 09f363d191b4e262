package org.handreiking.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks through a page's elements and gathers the text under each heading. */
final class PieceCollector implements NodeFilter {

  private static final String BOXES =
      "aside, table, blockquote, figure, .admonitionblock, .sidebarblock, .exampleblock";
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");

  /** Characters of a piece: what the browser loads of a page is small. */
  private static final int LONGEST = 4_000;

  private static final String SOFT_HYPHEN = "\u00AD";

  private final PageText page;
  private final List<SearchDocument> documents = new ArrayList<>();
  private final Set<String> idsSeen = new HashSet<>();
  private final StringBuilder text = new StringBuilder();
  private String address;
  private String heading = "";

  PieceCollector(PageText page) {
    this.page = page;
    this.address = page.address();
  }

  /** All pieces; to be called once, after the walk. */
  List<SearchDocument> documents() {
    finishPiece();
    return List.copyOf(documents);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    } else if (node instanceof Element element) {
      String id = isCut(element) ? id(element) : "";
      if (!id.isEmpty() && idsSeen.add(id)) {
        finishPiece();
        address = page.address() + "#" + id;
        heading = clean(element.text());
        return FilterResult.SKIP_CHILDREN;
      }
      separate(element);
      text.append(element.attr("alt"));
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

  /** A text that is very long becomes several pieces with the same address. */
  private void finishPiece() {
    String rest = clean(text.toString());
    text.setLength(0);
    while (rest.length() > LONGEST) {
      int end = TextBreaks.wordEndBefore(rest, 0, LONGEST);
      addPiece(rest.substring(0, end));
      rest = rest.substring(end).strip();
    }
    addPiece(rest);
  }

  private void addPiece(String body) {
    documents.add(
        new SearchDocument(
            address,
            page.title(),
            heading,
            body,
            page.summary(),
            page.kind(),
            page.audiences(),
            page.themes(),
            page.until()));
  }

  private void separate(Element element) {
    if (element.isBlock() || element.nameIs("br") || element.nameIs("img")) {
      text.append(' ');
    }
  }

  private static boolean isCut(Element element) {
    return (element.nameIs("h2") || element.nameIs("h3")) && element.closest(BOXES) == null;
  }

  /** The heading's id, or that of the section it opens; {@code ""} when it cannot be linked to. */
  private static String id(Element heading) {
    String own = heading.id();
    Element section = heading.parent();
    boolean opensSection = section != null && heading.elementSiblingIndex() == 0;
    String id = own.isEmpty() && opensSection ? section.id() : own;
    return id.matches("[^#\\s]+") ? id : "";
  }

  private static String clean(String text) {
    return SPACES.matcher(text.replace(SOFT_HYPHEN, "")).replaceAll(" ").strip();
  }
}
