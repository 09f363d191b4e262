package org.handreiking.page;

import java.util.List;
import java.util.Optional;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.site.Language;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.translation.Freshness;

/**
 * Which handbooks there are: one of each methodology in the source language, and one in each
 * language into which enough of it is translated.
 */
public final class Handbooks {

  private final Site site;
  private final SiteConfiguration configuration;
  private final TranslationState translation;

  /**
   * The handbooks of {@code site}.
   *
   * @param translation how far pages are in each language
   */
  public Handbooks(Site site, SiteConfiguration configuration, TranslationState translation) {
    this.site = site;
    this.configuration = configuration;
    this.translation = translation;
  }

  /** In which language readers of {@code wanted} find the handbook of {@code methodology}. */
  public Language language(Methodology methodology, Language wanted) {
    // A page that nobody has begun counts as much as one that is done, however many texts it has.
    double percent =
        states(methodology, wanted).stream().mapToInt(Freshness::percent).average().orElse(100);
    return percent >= configuration.translatedFrom() ? wanted : configuration.source();
  }

  /** How far the translation of all its pages is; empty in the source language. */
  public Optional<Freshness> freshness(Methodology methodology, Language language) {
    return states(methodology, language).stream().reduce(Freshness::plus);
  }

  private List<Freshness> states(Methodology methodology, Language language) {
    return site.register().all().stream()
        .filter(page -> page.path().isWithin(methodology.path()))
        .flatMap(page -> translation.of(page, language).stream())
        .toList();
  }

  /** The file of a handbook, from the output's top. */
  public String file(Methodology methodology, Language language) {
    return site.paths().handbook(language, methodology);
  }
}
