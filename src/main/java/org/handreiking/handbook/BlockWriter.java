package org.handreiking.handbook;

import static org.handreiking.handbook.Measures.above;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.handreiking.site.Language;
import org.handreiking.typesetting.FoText;
import org.handreiking.typesetting.FontFamily;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the blocks of a chapter: finds out what each element is and hands it to its writer. */
final class BlockWriter {

  private static final Set<String> BLOCKS =
      Set.of(
          "div",
          "p",
          "ul",
          "ol",
          "dl",
          "table",
          "blockquote",
          "pre",
          "section",
          "article",
          "aside",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "figure",
          "figcaption",
          "details",
          "summary",
          "header",
          "footer",
          "main",
          "nav",
          "address");

  private final Composition book;
  private final Chapter chapter;
  private final InlineWriter inline;
  private final BoxWriter boxes;
  private final ListWriter lists;
  private final TableWriter tables;

  BlockWriter(Composition book, Chapter chapter) {
    this.book = book;
    this.chapter = chapter;
    this.inline = new InlineWriter(book, chapter);
    this.boxes = new BoxWriter(book, chapter, this);
    this.lists = new ListWriter(book, chapter, this);
    this.tables = new TableWriter(book, chapter, this);
  }

  /** Writes everything in {@code parent}: blocks as blocks, lines between them as paragraphs. */
  void writeChildren(Element parent) {
    List<Node> line = new ArrayList<>();
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element && isBlock(element)) {
        writeLine(line);
        line.clear();
        write(element);
      } else {
        line.add(node);
      }
    }
    writeLine(line);
  }

  /** Whether {@code element} holds blocks, so that its text alone would not show it. */
  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** A block with the text of {@code element}, as in headings and titles. */
  void writeInline(Element element, FontFamily family, String style) {
    open(element, style);
    inline.writeChildren(element, family);
    book.fo.close();
  }

  /** The text of {@code element} in the line that is open, tagged as {@code role}. */
  void writeInLine(Element element, String role) {
    book.fo.open("inline", "role: " + role);
    inline.writeChildren(element, FontFamily.TEXT);
    book.fo.close();
  }

  /** Starts a block that carries the id of {@code element}, when it is still free. */
  void open(Element element, String style) {
    Optional<String> id = id(element);
    if (id.isEmpty()) {
      book.fo.open("block", style);
    } else {
      book.fo.open("block", style, "id", id.get());
    }
  }

  /** The id under which {@code element} is written, when it needs one. */
  Optional<String> id(Element element) {
    Optional<String> own =
        Optional.of(element.id())
            .filter(id -> !id.isEmpty())
            .map(id -> Anchors.full(chapter.id(), id))
            .filter(book.anchors::claim);
    return book.blocks.id(chapter.id(), element, own);
  }

  private void writeLine(List<Node> line) {
    if (line.stream().anyMatch(BlockWriter::hasContent)) {
      book.fo.open("block", "");
      line.forEach(node -> inline.write(node, FontFamily.TEXT));
      book.fo.close();
    }
  }

  private static boolean hasContent(Node node) {
    return node instanceof TextNode text
        ? !text.isBlank()
        : node instanceof Element element && hasContent(element);
  }

  private static boolean hasContent(Element element) {
    return element.hasText()
        || !element.select("img, [id]").isEmpty()
        || InlineWriter.isNotForPaper(element);
  }

  private void write(Element element) {
    String tag = element.attr("lang");
    boolean isForeign = !tag.isEmpty() && !tag.equals(book.book.language().tag());
    if (isForeign) {
      Language language = Language.of(tag.toLowerCase(Locale.ROOT));
      book.fo.open("block-container", "writing-mode: " + FoText.writingMode(language));
      book.fo.open("block", "role: Div", "xml:lang", tag);
    }
    writeKind(element);
    if (isForeign) {
      book.fo.close().close();
    }
  }

  private void writeKind(Element element) {
    switch (element.normalName()) {
      case "p", "summary", "figcaption", "address" -> writeParagraph(element);
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          new HeadingWriter(book, chapter, this).write(element);
      case "ul", "ol" -> lists.write(element);
      case "dl" -> lists.writeDescriptions(element);
      case "table" -> tables.write(element);
      case "pre" -> boxes.writePreformatted(element);
      case "blockquote" -> boxes.writeQuote(element);
      case "aside" -> boxes.writeAside(element);
      case "hr" -> boxes.writeRule();
      default -> writeDivision(element);
    }
  }

  private void writeDivision(Element element) {
    if (FootnoteWriter.isNotes(element)) {
      return;
    }
    if (element.hasClass("admonitionblock")) {
      boxes.writeAdmonition(element);
    } else if (element.hasClass("sidebarblock") || element.hasClass("exampleblock")) {
      boxes.writeAside(element);
    } else if (element.hasClass("title") || element.hasClass("attribution")) {
      writeTitle(element);
    } else if (element.hasClass("hdlist")) {
      lists.writeHorizontal(element);
    } else if (element.hasText() || !element.select("img, hr").isEmpty()) {
      writeContainer(element);
    }
  }

  private void writeContainer(Element element) {
    boolean isSection =
        element.normalName().equals("section") || element.className().matches("sect[1-5]");
    String role = isSection ? "Sect" : "Div";
    open(element, "role: " + role + "; space-before: " + above(element, Measures.BLOCK));
    writeChildren(element);
    book.fo.close();
  }

  private void writeTitle(Element element) {
    String style =
        element.hasClass("attribution")
            ? "keep-with-previous.within-column: always; space-before: 4pt"
            : "font-weight: bold; keep-with-next.within-column: always; space-after: 3pt;"
                + "space-before: "
                + above(element, Measures.BLOCK);
    writeInline(element, FontFamily.HEADING, book.family(FontFamily.HEADING) + style);
  }

  private void writeParagraph(Element element) {
    if (element.hasText() || !element.select("img").isEmpty()) {
      writeInline(element, FontFamily.TEXT, "space-before: " + above(element, Measures.BLOCK));
    }
  }
}
