package org.handreiking.handout;

import static org.handreiking.handout.Ink.BOLD;
import static org.handreiking.handout.Ink.INSIDE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.handreiking.site.Language;
import org.handreiking.typesetting.FoText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes HTML as formatting objects whose measures all follow the size of the type around them, so
 * that a sheet can be set smaller as a whole.
 */
final class HtmlWriter {

  /** Goes up whenever the same HTML comes out otherwise. */
  static final String VERSION = "1";

  private static final Set<String> INLINE =
      Set.of(
          "a", "strong", "b", "em", "i", "span", "mark", "code", "cite", "del", "ins", "u", "sup",
          "sub", "small", "kbd", "br", "img");

  private static final String WARNING = "border-start-color: #8a3b00; background-color: #fff4e5; ";

  private final Ink ink;
  private final InlineHtml inline;
  private final TableHtml tables;
  private final ListHtml lists;
  private int lastHeading;

  HtmlWriter(Ink ink) {
    this.ink = ink;
    this.inline = new InlineHtml(ink);
    this.tables = new TableHtml(ink, this);
    this.lists = new ListHtml(ink, this);
  }

  /** Writes everything in {@code parent}: blocks as blocks, lines between them as paragraphs. */
  void writeChildren(Element parent) {
    List<Node> line = new ArrayList<>();
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element && !INLINE.contains(element.normalName())) {
        writeLine(line);
        line.clear();
        write(element);
      } else {
        line.add(node);
      }
    }
    writeLine(line);
  }

  /** A block with the text of {@code element}. */
  void writeText(Element element, String style) {
    ink.fo.open("block", style);
    inline.writeChildren(element);
    ink.fo.close();
  }

  private void writeLine(List<Node> line) {
    if (line.stream().anyMatch(HtmlWriter::hasText)) {
      ink.fo.open("block", "");
      line.forEach(inline::write);
      ink.fo.close();
    }
  }

  private static boolean hasText(Node node) {
    return node instanceof TextNode text
        ? !text.isBlank()
        : node instanceof Element element && element.hasText();
  }

  private void write(Element element) {
    String tag = element.attr("lang");
    boolean isForeign = !tag.isEmpty() && !tag.equals(ink.language());
    if (!element.hasText()) {
      return;
    }
    if (isForeign) {
      Language language = Language.of(tag.toLowerCase(Locale.ROOT));
      ink.fo.open("block-container", "writing-mode: " + FoText.writingMode(language));
      ink.fo.open("block", "role: Div", "xml:lang", tag);
    }
    writeKind(element);
    if (isForeign) {
      ink.fo.close().close();
    }
  }

  private void writeKind(Element element) {
    switch (element.normalName()) {
      case "h1" -> writeText(element, BOLD + role(1) + "font-size: 200%; line-height: 1.15");
      case "h2" -> writeHeading(element, role(2) + "font-size: 120%; space-before: 0.5em; ");
      case "h3", "h4", "h5", "h6" ->
          writeHeading(element, role(3) + "font-size: 105%; space-before: 0.4em; ");
      case "ul", "ol" -> lists.write(element);
      case "dl" -> lists.writeDescriptions(element);
      case "table" -> tables.write(element);
      case "header" -> writeBand(element);
      case "aside" -> writeBox(element, WARNING);
      case "blockquote" -> writeBox(element, calm());
      default -> writeDivision(element);
    }
  }

  private void writeDivision(Element element) {
    if (element.hasClass("admonitionblock")) {
      Element content = element.selectFirst("td.content");
      writeBox(content == null ? element : content, WARNING);
    } else if (element.hasClass("columns")) {
      lists.writeColumns(element);
    } else if (element.children().stream().anyMatch(it -> !INLINE.contains(it.normalName()))) {
      writeChildren(element);
    } else if (element.hasClass("title")) {
      writeText(element, BOLD + "space-before: 0.4em; keep-with-next.within-column: always");
    } else {
      writeText(element, "space-before: 0.3em");
    }
  }

  /** The tag of a heading that wants to be {@code level}: none may be skipped on the way down. */
  String role(int level) {
    lastHeading = Math.min(level, lastHeading + 1);
    return "role: H" + lastHeading + "; ";
  }

  private void writeHeading(Element heading, String style) {
    writeText(
        heading,
        BOLD
            + "keep-with-next.within-column: always; line-height: 1.25; color: "
            + ink.palette.heading()
            + "; "
            + style);
  }

  /** The head of a sheet, on the colour of its methodology. */
  private void writeBand(Element band) {
    String colours = "color: %s; background-color: %s; ";
    ink.fo.open(
        "block",
        INSIDE
            + "role: Div; padding: 0.5em 0.8em; space-after: 0.5em; "
            + colours.formatted(ink.palette.onCover(), ink.palette.cover()));
    writeChildren(band);
    ink.fo.close();
  }

  private void writeBox(Element box, String colours) {
    ink.fo.open(
        "block",
        INSIDE
            + "role: Div; padding: 0.4em 0.8em; space-before: 0.5em; "
            + "border-start-style: solid; border-start-width: 2.5pt; "
            + colours);
    writeChildren(box);
    ink.fo.close();
  }

  private String calm() {
    return "border-start-color: %s; background-color: %s; "
        .formatted(ink.palette.tint(0.4), ink.palette.tint(0.94));
  }
}
