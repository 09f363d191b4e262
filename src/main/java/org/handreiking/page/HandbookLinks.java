package org.handreiking.page;

import org.handreiking.methodology.Article.Methodology;
import org.handreiking.page.model.LinksView;
import org.handreiking.page.model.PageLink;
import org.handreiking.site.Language;
import org.handreiking.site.Texts;

/** Links to the handbooks that can be taken along. */
final class HandbookLinks {

  private final Site site;
  private final Handbooks handbooks;
  private final Texts texts;

  /** Links for readers of the language of {@code texts}. */
  HandbookLinks(Site site, Handbooks handbooks, Texts texts) {
    this.site = site;
    this.handbooks = handbooks;
    this.texts = texts;
  }

  /**
   * A link to the handbook of {@code methodology}, without a summary; in another language than the
   * page, it says in which.
   */
  PageLink link(Methodology methodology, Linker linker) {
    Language language = handbooks.language(methodology, texts.language());
    String file = handbooks.file(methodology, language);
    String title = texts.text("handbook.of", methodology.title());
    boolean isForeign = !language.equals(texts.language());
    String inWhich = isForeign ? " · " + texts.language().nameOf(language.tag()) : "";
    return new PageLink(linker.from().linkTo(file), title + inWhich, "");
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
