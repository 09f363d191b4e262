package org.handreiking.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.View;
import org.handreiking.page.model.Frame;
import org.handreiking.page.model.Frame.LanguageLink;
import org.handreiking.page.model.Frame.NavigationLink;
import org.handreiking.page.model.Frame.TranslationNotice;
import org.handreiking.page.model.PageLink;
import org.handreiking.site.Language;
import org.handreiking.site.PageAddress;
import org.handreiking.site.PagePath;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.translation.Freshness;
import org.handreiking.translation.Marks;

/** Makes what every page has around its content. */
final class Frames {

  private final SiteConfiguration configuration;
  private final PageRegister register;
  private final Optional<PagePath> search;
  private final TranslationState translation;
  private final QuickExits exits;

  Frames(SiteConfiguration configuration, Site site, TranslationState translation) {
    this.configuration = configuration;
    this.register = site.register();
    this.search = site.paths().showing(View.SEARCH).map(Article::path);
    this.translation = translation;
    this.exits = new QuickExits(configuration);
  }

  Frame frame(SitePage page, Linker linker) {
    PageAddress here = linker.from();
    Language language = here.language();
    return new Frame(
        language.tag(),
        language.direction().html(),
        language.comma(),
        marked(configuration.title(language), configuration.title(), language),
        marked(configuration.tagline(language), configuration.tagline(), language),
        "../".repeat(here.path().names().size() + 1),
        configuration.address() + here.folder(),
        configuration.address(),
        configuration.example(),
        required(linker, PagePath.HOME),
        required(linker, configuration.help()),
        linker.link(search),
        exits.on(page),
        navigation(linker),
        links(linker, configuration.footer()),
        breadcrumbs(linker),
        languages(page, here),
        notice(page, language));
  }

  /** {@code text} as words of the source language, when {@code written} has none in this one. */
  private static String marked(String text, Map<String, String> written, Language language) {
    return text.isEmpty() || written.containsKey(language.tag())
        ? text
        : Marks.UNTRANSLATED + text + Marks.END;
  }

  /** The same page in each language of the site; none where there is only one. */
  private List<LanguageLink> languages(SitePage page, PageAddress here) {
    List<Language> all = configuration.languages();
    return all.size() < 2 ? List.of() : all.stream().map(one -> link(page, here, one)).toList();
  }

  private LanguageLink link(SitePage page, PageAddress here, Language to) {
    boolean isHere = to.equals(here.language());
    // Titles from A to Z are cut elsewhere in another language: there it begins anew.
    boolean isElsewhere = page.kind() == PageKind.INDEX_PART && !isHere;
    PagePath path = isElsewhere ? page.path().parent().orElseThrow() : page.path();
    PageAddress there = new PageAddress(to, path);
    boolean isTranslated =
        !isElsewhere
            && translation
                .of(page, to)
                .map(freshness -> freshness.percent() >= configuration.translatedFrom())
                .orElse(true);
    return new LanguageLink(
        to.tag(),
        to.direction().html(),
        to.ownName(),
        here.linkTo(there),
        configuration.address() + there.folder(),
        isHere,
        isTranslated);
  }

  private Optional<TranslationNotice> notice(SitePage page, Language language) {
    return translation
        .of(page, language)
        .filter(freshness -> freshness.texts() > 0)
        .map(
            freshness ->
                new TranslationNotice(
                    share(freshness),
                    freshness.behind() > 0,
                    freshness.since().map(language::mediumDate).orElse(""),
                    freshness.review().map(review -> review.role().key()).orElse(""),
                    freshness.review().map(review -> language.mediumDate(review.on())).orElse(""),
                    language.nameOf(configuration.source().tag())));
  }

  private static TranslationNotice.Share share(Freshness freshness) {
    if (freshness.missing() == 0) {
      return TranslationNotice.Share.WHOLE;
    }
    return freshness.missing() == freshness.texts()
        ? TranslationNotice.Share.NONE
        : TranslationNotice.Share.PART;
  }

  private List<NavigationLink> navigation(Linker linker) {
    return configuration.navigation().stream()
        .flatMap(
            path ->
                linker
                    .link(path)
                    .map(link -> new NavigationLink(link, linker.from().path().isWithin(path)))
                    .stream())
        .toList();
  }

  private List<PageLink> breadcrumbs(Linker linker) {
    return register.ancestors(linker.from().path()).stream().map(linker::link).toList();
  }

  private static List<PageLink> links(Linker linker, List<PagePath> paths) {
    return paths.stream().flatMap(path -> linker.link(path).stream()).toList();
  }

  /** The rules have seen that the page is there. */
  private static PageLink required(Linker linker, PagePath path) {
    Optional<PageLink> link = linker.link(path);
    return link.orElseThrow(() -> new IllegalStateException("no page at /" + path));
  }
}
