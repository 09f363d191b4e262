package org.handreiking.page;

import org.handreiking.methodology.Article.Methodology;
import org.handreiking.page.model.LinksView;
import org.handreiking.page.model.PageLink;
import org.handreiking.site.Language;
import org.handreiking.site.Texts;

/** Links to the handbooks that can be taken along. */
final class HandbookLinks {

  private final Site site;
  private final Language language;
  private final Texts texts;

  /**
   * Links in the language of {@code texts}.
   *
   * @param language in which the handbooks are
   */
  HandbookLinks(Site site, Language language, Texts texts) {
    this.site = site;
    this.language = language;
    this.texts = texts;
  }

  /** A link to the handbook of {@code methodology}, without a summary. */
  PageLink link(Methodology methodology, Linker linker) {
    String file = site.paths().handbook(language, methodology);
    String title = texts.text("handbook.of", methodology.title());
    return new PageLink(linker.from().linkTo(file), title, "");
  }

  /** All handbooks, each with what its methodology says of itself. */
  LinksView all(Linker linker) {
    return new LinksView(
        site.catalogue().articles().all(Methodology.class).stream()
            .map(one -> described(link(one, linker), one.head().summary()))
            .toList());
  }

  private static PageLink described(PageLink link, String summary) {
    return new PageLink(link.href(), link.title(), summary);
  }
}
