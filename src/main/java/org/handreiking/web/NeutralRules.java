package org.handreiking.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.diagnostic.Code;
import org.handreiking.site.Language;
import org.handreiking.site.Links;
import org.handreiking.site.SensitiveWords;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What stays behind on a telephone after a page for participants (in its history, downloads, shared
 * links) has no word of the list.
 */
final class NeutralRules implements PageRule {

  private static final String SHARED =
      "meta[name=description], meta[name=application-name], meta[name=keywords],"
          + " meta[name=apple-mobile-web-app-title], meta[property^=og:], meta[name^=og:],"
          + " meta[name^=twitter:], meta[property^=twitter:]";
  private static final String FILES = "a[href], [src], link[rel~=(?i)icon]";

  private final SensitiveWords words;
  private final Language source;
  private final Map<String, String> titles;
  private final Findings findings;

  /**
   * Rules by a list.
   *
   * @param source the language of addresses and file names, beside the page's own
   * @param titles the titles that PDF files show, by file
   */
  NeutralRules(
      SensitiveWords words, Language source, Map<String, String> titles, Findings findings) {
    this.words = words;
    this.source = source;
    this.titles = titles;
    this.findings = findings;
  }

  @Override
  public void check(ComposedPage page, Document document) {
    if (!page.page().isForRecruits()) {
      return;
    }
    check(page, "@trace.title", document.title());
    check(page, "@trace.address", page.address().folder());
    for (Element meta : document.select(SHARED)) {
      check(page, "@trace.shared", meta.attr("content"));
    }
    for (Element element : document.select(FILES)) {
      String link = element.attr(element.hasAttr("href") ? "href" : "src");
      Links.find(page.address().file(), link)
          .filter(file -> !file.endsWith(".html"))
          .ifPresent(file -> checkFile(page, file));
    }
  }

  private void checkFile(ComposedPage page, String file) {
    check(page, "@trace.file", file);
    Optional.ofNullable(titles.get(file)).ifPresent(title -> check(page, "@trace.pdf", title));
  }

  private void check(ComposedPage page, String what, String text) {
    words
        .find(page.address().language(), text)
        .or(() -> words.find(source, text))
        .ifPresent(word -> report(page, what, text, word));
  }

  private void report(ComposedPage page, String what, String text, String word) {
    findings.add(Code.TRACE_WORD, page, List.of(text, word), word, what, text);
  }
}
