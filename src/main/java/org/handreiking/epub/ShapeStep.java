package org.handreiking.epub;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Leaves only elements and attributes that may stand where they stand. */
final class ShapeStep {

  private static final Set<String> CLASSES =
      Set.of(
          "title",
          "attribution",
          "facts",
          "beside",
          "foreign-block",
          "halign-center",
          "halign-right",
          "box",
          "label",
          "notes",
          PageMarks.CLASS);

  private static final Pattern ANY = Pattern.compile("(?s).*");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");
  private static final Pattern SPAN = Pattern.compile("[1-9]\\d{0,2}");

  private static final Map<String, Pattern> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("id", ANY),
          Map.entry("class", ANY),
          Map.entry("epub:type", ANY),
          Map.entry("role", ANY),
          Map.entry("aria-label", ANY),
          Map.entry("title", ANY),
          Map.entry("href", ANY),
          Map.entry("src", ANY),
          Map.entry("alt", ANY),
          Map.entry("lang", Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")),
          Map.entry("dir", Pattern.compile("ltr|rtl|auto")),
          Map.entry("scope", Pattern.compile("row|col|rowgroup|colgroup")),
          Map.entry("headers", ANY),
          Map.entry("colspan", SPAN),
          Map.entry("rowspan", SPAN),
          Map.entry("start", NUMBER),
          Map.entry("value", NUMBER),
          Map.entry("reversed", ANY),
          Map.entry("type", Pattern.compile("[1aAiI]")));

  /** What belongs to some elements only. */
  private static final Map<String, Evaluator> OWNERS =
      Map.ofEntries(
          Map.entry("href", QueryParser.parse("a")),
          Map.entry("src", QueryParser.parse("img")),
          Map.entry("alt", QueryParser.parse("img")),
          Map.entry("scope", QueryParser.parse("th")),
          Map.entry("headers", QueryParser.parse("td, th")),
          Map.entry("colspan", QueryParser.parse("td, th")),
          Map.entry("rowspan", QueryParser.parse("td, th")),
          Map.entry("start", QueryParser.parse("ol")),
          Map.entry("reversed", QueryParser.parse("ol")),
          Map.entry("type", QueryParser.parse("ol")),
          Map.entry("value", QueryParser.parse("ol > li")));

  private ShapeStep() {}

  /** Changes every element of {@code draft}. */
  static void change(Draft draft) {
    Element body = draft.body();
    body.select("div.title:not(:has(div, ul, ol, table))").forEach(it -> it.tagName("p"));
    body.select("div.sect1, div.sect2, div.sect3, div.sect4, div.sect5")
        .forEach(it -> it.tagName("section"));
    body.select("figcaption").stream()
        .filter(it -> !it.parent().nameIs("figure") || !isLast(it))
        .forEach(it -> it.tagName("div"));
    body.children().select("*").forEach(ShapeStep::place);
    body.children().select("*").forEach(ShapeStep::limit);
    body.select("div").forEach(ShapeStep::unwrapPlain);
  }

  private static boolean isLast(Element element) {
    for (Node next = element.nextSibling(); next != null; next = next.nextSibling()) {
      if (!(next instanceof TextNode text && text.isBlank())) {
        return false;
      }
    }
    return true;
  }

  private static void place(Element element) {
    boolean holdsWords =
        Html.isHeading(element) || Set.of("p", "pre").contains(element.normalName());
    if (holdsWords) {
      element.select("hr").remove();
      element.children().select("*").stream()
          .filter(Html::isBlock)
          .forEach(inner -> inner.tagName("span"));
    } else if (Html.isInline(element) && element.select("*").stream().anyMatch(Html::isBlock)) {
      element.unwrap();
    }
  }

  private static void limit(Element element) {
    for (Attribute attribute : List.copyOf(element.attributes().asList())) {
      if (!isLegal(element, attribute)) {
        element.removeAttr(attribute.getKey());
      }
    }
    for (String name : Set.copyOf(element.classNames())) {
      if (!CLASSES.contains(name)) {
        element.removeClass(name);
      }
    }
    if (element.className().isEmpty()) {
      element.removeAttr("class");
    }
    if (element.hasAttr("reversed")) {
      element.attr("reversed", "reversed");
    }
    if (element.hasAttr("lang")) {
      element.attr("xml:lang", element.attr("lang"));
    }
  }

  private static boolean isLegal(Element element, Attribute attribute) {
    Pattern value = ATTRIBUTES.get(attribute.getKey());
    Evaluator owner = OWNERS.get(attribute.getKey());
    return value != null
        && value.matcher(attribute.getValue()).matches()
        && (owner == null || element.is(owner));
  }

  /** AsciiDoc's divisions that say nothing go. */
  private static void unwrapPlain(Element division) {
    if (division.attributesSize() == 0 && Html.hasOnlyBlocks(division)) {
      division.unwrap();
    }
  }
}
