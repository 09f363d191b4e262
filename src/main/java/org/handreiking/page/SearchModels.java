package org.handreiking.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.View;
import org.handreiking.page.model.PageLink;
import org.handreiking.page.model.SearchView;
import org.handreiking.site.Classification;
import org.handreiking.site.Language;
import org.handreiking.site.SiteConfiguration;

/** Makes what the page has on which visitors search. */
final class SearchModels {

  private final Site site;
  private final SiteConfiguration configuration;
  private final TopicModels topics;

  SearchModels(Site site, SiteConfiguration configuration, TopicModels topics) {
    this.site = site;
    this.configuration = configuration;
    this.topics = topics;
  }

  SearchView view(Linker linker) {
    Language own = linker.from().language();
    List<SitePage> found = site.register().all().stream().filter(SitePage::listed).toList();
    return new SearchView(
        found.stream().map(SitePage::kind).distinct().sorted().map(PageKind::key).toList(),
        found.stream()
            .map(SitePage::audiences)
            .flatMap(Collection::stream)
            .distinct()
            .sorted()
            .map(audience -> audience.key())
            .toList(),
        configuration.languages().stream()
            .filter(language -> !language.equals(own))
            .map(language -> other(language, own))
            .toList(),
        topics.all(Classification.THEME, linker),
        showing(View.TOPICS, linker),
        showing(View.INDEX, linker));
  }

  private static SearchView.Other other(Language language, Language own) {
    return new SearchView.Other(
        language.tag(), language.direction().html(), own.nameOf(language.tag()));
  }

  private Optional<PageLink> showing(View view, Linker linker) {
    return linker.link(site.paths().showing(view).map(Article::path));
  }
}
