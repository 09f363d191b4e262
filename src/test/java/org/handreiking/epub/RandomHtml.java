package org.handreiking.epub;

import java.util.List;
import java.util.Random;

/** HTML as nobody should write it: any element in any other. */
final class RandomHtml {

  private static final List<String> NAMES =
      List.of(
          "p",
          "div",
          "section",
          "h2",
          "h3",
          "h5",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "tbody",
          "tr",
          "td",
          "th",
          "caption",
          "blockquote",
          "pre",
          "figure",
          "figcaption",
          "aside",
          "hr",
          "br",
          "a",
          "img",
          "strong",
          "em",
          "span",
          "code",
          "sup",
          "q",
          "abbr",
          "bdi",
          "u",
          "article",
          "nav",
          "header",
          "main",
          "address",
          "details",
          "summary",
          "tt",
          "center",
          "font",
          "ruby",
          "rt",
          "time",
          "label",
          "menu",
          "wbr",
          "del",
          "mark",
          "math",
          "picture",
          "unknown-one");

  private static final List<String> ATTRIBUTES =
      List.of(
          "",
          " id=\"x y\"",
          " id=\"1\"",
          " id=\"a:b\"",
          " id=\"heading\"",
          " class=\"title\"",
          " class=\"admonitionblock tip\"",
          " class=\"hdlist\"",
          " class=\"sect1\"",
          " class=\"sidebarblock\"",
          " class=\"attribution\"",
          " lang=\"en\" dir=\"ltr\"",
          " lang=\"not a language\" dir=\"up\"",
          " href=\"#one\"",
          " href=\"https://example.org/a b?<c>\"",
          " href=\"https://[x\"",
          " href=\"mailto:a@example.org\"",
          " colspan=\"0\" rowspan=\"2\" scope=\"here\" headers=\"nobody\"",
          " type=\"a\" start=\"x\" value=\"3\" reversed",
          " style=\"color: red\" onclick=\"x()\" role=\"button\" epub:type=\"x\" aria-label=\"y\"",
          " alt=\"Een vlak\"" + " src=\"" + EpubSamples.PICTURE + "\"");

  private RandomHtml() {}

  /** An element with others in it, to {@code depth}. */
  static String fragment(Random random, int depth) {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    StringBuilder html = new StringBuilder("<" + name);
    html.append(ATTRIBUTES.get(random.nextInt(ATTRIBUTES.size()))).append('>');
    html.append(random.nextInt(3) == 0 ? "" : "woord &amp; \u0001 ");
    int children = depth == 0 ? 0 : random.nextInt(4);
    for (int i = 0; i < children; i++) {
      html.append(fragment(random, depth - 1));
    }
    return html.append("</").append(name).append('>').toString();
  }
}
