package org.handreiking.page;

import java.util.Optional;
import org.handreiking.site.Language;
import org.handreiking.translation.Freshness;

/** Says how far the translation of a page is. */
@FunctionalInterface
public interface TranslationState {

  /** How far {@code page} is in {@code language}; empty in the source language. */
  Optional<Freshness> of(SitePage page, Language language);
}
