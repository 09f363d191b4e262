package org.handreiking.build;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handreiking.diagnostic.LeftOut;
import org.handreiking.page.Site;
import org.handreiking.page.SitePage;
import org.handreiking.search.Synonyms;
import org.handreiking.site.Language;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.source.SourceTree;
import org.handreiking.translation.Freshness;
import org.handreiking.web.TraceRules;

/**
 * Everything that the making stages start from: read, parsed and checked.
 *
 * @param tree the sources as they are written
 * @param editions one per language of the site, the source language first
 * @param secrets what the finished site must not tell
 * @param synonyms words of visitors, of every language
 */
record Plan(
    SourceTree tree,
    SiteConfiguration configuration,
    List<LanguageSite> editions,
    TraceRules.Secrets secrets,
    Map<Language, Synonyms> synonyms) {

  Plan {
    editions = List.copyOf(editions);
    synonyms = Collections.unmodifiableMap(new TreeMap<>(synonyms));
  }

  /** The edition in the source language. */
  LanguageSite source() {
    return editions.get(0);
  }

  /** The site as it is written. */
  Site site() {
    return source().site();
  }

  /** What of the calendar is not on the site because of mistakes. */
  List<LeftOut> leftOut() {
    return site().catalogue().calendar().leftOut();
  }

  /** How far the translation of {@code page} into {@code language} is; empty of the source. */
  Optional<Freshness> freshness(SitePage page, Language language) {
    return editions.stream()
        .filter(edition -> edition.language().equals(language))
        .findFirst()
        .flatMap(edition -> edition.freshness(page));
  }

  int pageCount() {
    return editions.stream().mapToInt(edition -> edition.site().register().all().size()).sum();
  }
}
