package org.handreiking.handbook;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handreiking.diagnostic.Code;
import org.handreiking.typesetting.FontFamily;
import org.handreiking.typesetting.TagStep;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what stands within a line: text, emphasis, code, links, small images. */
final class InlineWriter {

  private static final Map<String, String> STYLES =
      Map.ofEntries(
          Map.entry("strong", "font-weight: bold"),
          Map.entry("b", "font-weight: bold"),
          Map.entry("em", "font-style: italic"),
          Map.entry("i", "font-style: italic"),
          Map.entry("cite", "font-style: italic"),
          Map.entry("mark", "background-color: #fff3b0"),
          Map.entry("del", "text-decoration: line-through"),
          Map.entry("s", "text-decoration: line-through"),
          Map.entry("small", "font-size: 88%"),
          Map.entry("sup", "baseline-shift: super; font-size: 70%"),
          Map.entry("sub", "baseline-shift: sub; font-size: 70%"));

  /** With a space, so that the words around it stay apart for those who listen. */
  private static final String LINE_END = "\u00A0\n";

  private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");

  private static final Set<String> NOT_FOR_PAPER =
      Set.of("script", "style", "video", "audio", "iframe", "object", "svg", "form", "button");

  private final Composition book;
  private final Chapter chapter;
  private final LinkWriter links;

  InlineWriter(Composition book, Chapter chapter) {
    this.book = book;
    this.chapter = chapter;
    this.links = new LinkWriter(book, chapter, this);
  }

  /** Writes everything in {@code parent}. */
  void writeChildren(Element parent, FontFamily family) {
    parent.childNodes().forEach(node -> write(node, family));
  }

  /** Writes {@code node}, a text or an element; comments are left out. */
  void write(Node node, FontFamily family) {
    if (node instanceof TextNode text) {
      book.write(InlineContext.of(text), family, chapter.at());
    } else if (node instanceof Element element) {
      writeElement(element, family);
    }
  }

  private void writeElement(Element element, FontFamily family) {
    String name = element.normalName();
    if (isNotForPaper(element)) {
      book.report(Code.HANDBOOK_ELEMENT, chapter.at(), "<" + name + ">");
    } else if (FootnoteWriter.isCall(element)) {
      new FootnoteWriter(book, chapter, this).write(element);
    } else if (name.equals("br")) {
      book.fo.text(LINE_END);
    } else if (name.equals("img")) {
      new ImageWriter(book, chapter).write(element);
    } else if (name.equals("a")) {
      links.write(element, family);
    } else {
      writeStyled(element, CODE.contains(name) ? FontFamily.CODE : family);
    }
  }

  /** Whether {@code element} means nothing in print; it is left out and reported. */
  static boolean isNotForPaper(Element element) {
    return NOT_FOR_PAPER.contains(element.normalName());
  }

  private void writeStyled(Element element, FontFamily family) {
    if (element.hasClass("beside")) {
      book.fo.text(LINE_END);
    }
    int open = openStyle(element) + openLanguage(element) + openAnchor(element);
    writeChildren(element, family);
    for (int i = 0; i < open; i++) {
      book.fo.close();
    }
  }

  private int openStyle(Element element) {
    String name = element.normalName();
    if (CODE.contains(name)) {
      book.fo.open("inline", book.family(FontFamily.CODE) + "font-size: 90%; role: Code");
      return 1;
    }
    Optional<String> style = Optional.ofNullable(STYLES.get(name));
    style.ifPresent(properties -> book.fo.open("inline", properties));
    return style.isPresent() ? 1 : 0;
  }

  /** The typesetter loses the language of inlines; it carries a word for us, set right later. */
  private int openLanguage(Element element) {
    String tag = element.attr("lang");
    if (tag.isEmpty() || tag.equals(book.book.language().tag())) {
      return 0;
    }
    book.fo.open("inline", "", "fox:abbreviation", TagStep.LANGUAGE + tag);
    return 1;
  }

  private int openAnchor(Element element) {
    String id = Anchors.full(chapter.id(), element.id());
    if (element.id().isEmpty() || !book.anchors.claim(id)) {
      return 0;
    }
    book.fo.open("inline", "", "id", id);
    return 1;
  }
}
