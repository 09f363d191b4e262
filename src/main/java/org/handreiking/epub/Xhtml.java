package org.handreiking.epub;

import java.nio.charset.StandardCharsets;
import org.handreiking.page.Isolation;
import org.handreiking.site.Direction;
import org.handreiking.site.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;

/** Writes the files with text: XHTML that says its language and its direction. */
final class Xhtml {

  private static final String FILE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
      xml:lang="%s" lang="%s" dir="%s">
      <head>
      <title>%s</title>
      <link rel="stylesheet" type="text/css" href="%s" />
      </head>
      <body>
      %s
      </body>
      </html>
      """;

  private final Language language;

  Xhtml(Language language) {
    this.language = language;
  }

  /**
   * A file.
   *
   * @param title what it is called, as plain text
   * @param style the address of the style sheet
   * @param content what is in the body
   */
  byte[] file(String title, String style, Element content) {
    String tag = escaped(language.tag());
    return FILE.formatted(
            tag, tag, language.direction().html(), escaped(title), style, xml(readable(content)))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** {@code text} as XML has it, within an element or an attribute. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Names and numbers keep their own direction in text from right to left, as on the site. */
  private Element readable(Element content) {
    return language.direction() == Direction.LEFT_TO_RIGHT
        ? content
        : Jsoup.parseBodyFragment(Isolation.of(content.outerHtml())).body().child(0);
  }

  private static String xml(Element content) {
    Document document = Document.createShell("");
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(EscapeMode.xhtml)
        .charset(StandardCharsets.UTF_8)
        .prettyPrint(false);
    document.body().appendChild(content);
    return content.outerHtml();
  }
}
