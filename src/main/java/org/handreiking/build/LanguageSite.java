package org.handreiking.build;

import java.util.Optional;
import org.handreiking.methodology.Article;
import org.handreiking.page.PageKind;
import org.handreiking.page.Site;
import org.handreiking.page.SitePage;
import org.handreiking.site.Language;
import org.handreiking.site.Texts;
import org.handreiking.source.SourceFile;
import org.handreiking.translation.Freshness;
import org.handreiking.translation.TranslatedWords;

/**
 * The site in one language, read and planned.
 *
 * @param words how its texts are put, and how far that is; empty for the source language
 */
record LanguageSite(Language language, Texts texts, Site site, Optional<TranslatedWords> words) {

  boolean isSource() {
    return words.isEmpty();
  }

  /** The PO file of {@code article}, when there is one. */
  Optional<SourceFile> translation(Article article) {
    return words.flatMap(translated -> translated.file(article.head().file().path()));
  }

  /** How far the translation of what {@code page} is made from is; empty in the source language. */
  Optional<Freshness> freshness(SitePage page) {
    boolean isRow = page.kind() == PageKind.PROJECT || page.kind() == PageKind.CALENDAR_ENTRY;
    return words.map(
        translated ->
            isRow
                ? translated.freshness(page.origin())
                : translated.freshness(page.origin().path()));
  }
}
