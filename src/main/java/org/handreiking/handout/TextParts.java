package org.handreiking.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Takes a text apart at its sections, and where a section names its steps, at each step. */
final class TextParts {

  /** A part as HTML: a title of one line, and what stands below it. */
  record Found(String title, String html) {}

  /** What says of a text without a translation in which language it is; or nothing. */
  private final Element wrapper;

  private final List<Found> found = new ArrayList<>();

  private TextParts(Element wrapper) {
    this.wrapper = wrapper;
  }

  /**
   * The parts of {@code text} in their order, with all its words.
   *
   * @param title of what stands before the first section
   */
  static List<Found> of(String title, Element text) {
    boolean isWrapped = text.childrenSize() == 1 && text.child(0).hasClass("foreign");
    TextParts parts = new TextParts(isWrapped ? text.child(0) : new Element("div"));
    parts.addAll(new Element("span").text(title).html(), isWrapped ? text.child(0) : text);
    return parts.found;
  }

  private void addAll(String title, Element text) {
    Element before = new Element("div");
    for (Node node : text.childNodes()) {
      if (node instanceof Element section && section.hasClass("sect1")) {
        add(title, before);
        before.empty();
        addSection(section);
      } else {
        before.appendChild(node.clone());
      }
    }
    add(title, before);
  }

  private void add(String title, Element html) {
    if (html.hasText()) {
      found.add(new Found(wrapped("span", title), wrapped("div", html.html())));
    }
  }

  private String wrapped(String tag, String html) {
    if (wrapper.attributes().isEmpty()) {
      return html;
    }
    Element whole = new Element(tag).html(html);
    whole.attr("lang", wrapper.attr("lang")).attr("dir", wrapper.attr("dir"));
    return whole.outerHtml();
  }

  private void addSection(Element section) {
    String title = section.select("> h2").html();
    Element before = new Element("div");
    for (Node node : content(section)) {
      if (node instanceof Element block && isSteps(block)) {
        add(title, before);
        before.empty();
        addSteps(title, block.select("> ol > li"));
      } else {
        before.appendChild(node.clone());
      }
    }
    add(title, before);
  }

  /** What stands below the heading of {@code section}. */
  private static List<Node> content(Element section) {
    Element body = section.selectFirst("> .sectionbody");
    return body == null
        ? section.childNodes().stream().filter(node -> !node.nodeName().equals("h2")).toList()
        : body.childNodes();
  }

  /** Whether {@code block} is a list of which every item begins with its name. */
  private static boolean isSteps(Element block) {
    Elements items = block.select("> ol > li");
    return items.size() > 1 && items.stream().allMatch(item -> name(item).isPresent());
  }

  /** The words in bold with which {@code item} begins. */
  private static Optional<Element> name(Element item) {
    return item.select("> p:first-child").stream()
        .flatMap(line -> line.childNodes().stream().filter(TextParts::isVisible).limit(1))
        .filter(node -> node instanceof Element first && first.normalName().equals("strong"))
        .map(Element.class::cast)
        .findFirst();
  }

  private static boolean isVisible(Node node) {
    return !(node instanceof TextNode text && text.isBlank());
  }

  private void addSteps(String title, Elements items) {
    for (int i = 0; i < items.size(); i++) {
      Element step = items.get(i).clone();
      Element name = name(step).orElseThrow();
      name.remove();
      String number = title + " \u00B7 " + (i + 1);
      found.add(
          new Found(
              wrapped("span", "<small>" + number + "</small><br>" + name.html()),
              wrapped("div", step.html())));
    }
  }
}
