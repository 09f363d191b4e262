package org.handreiking.build;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handreiking.calendar.PlaceReader;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.methodology.ArticleRules;
import org.handreiking.page.Catalogue;
import org.handreiking.page.Pictograms;
import org.handreiking.page.QuickExits;
import org.handreiking.page.Site;
import org.handreiking.page.Site.Setting;
import org.handreiking.search.SynonymReader;
import org.handreiking.search.Synonyms;
import org.handreiking.site.Language;
import org.handreiking.site.SensitiveWordReader;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.site.SiteConfigurationReader;
import org.handreiking.site.Texts;
import org.handreiking.source.SourceFile;
import org.handreiking.source.SourceTree;
import org.handreiking.translation.AgreedTermRules;
import org.handreiking.translation.Marks;
import org.handreiking.translation.PoPaths;
import org.handreiking.translation.SourceWords;
import org.handreiking.translation.TranslatedWords;
import org.handreiking.translation.Translations;
import org.handreiking.web.TraceRules.Secrets;

/** Parses and checks everything that was read; ends with all mistakes or with a plan. */
final class PlanStage {

  private final Diagnostics diagnostics;
  private final LocalDate today;

  /**
   * A stage that reports to {@code diagnostics}.
   *
   * @param today the day of the build
   */
  PlanStage(Diagnostics diagnostics, LocalDate today) {
    this.diagnostics = diagnostics;
    this.today = today;
  }

  Optional<Plan> plan(SourceTree tree) {
    Optional<SiteConfiguration> configuration = new SiteConfigurationReader(diagnostics).read(tree);
    ZoneId zone = configuration.map(PlanStage::zone).orElse(ZoneOffset.UTC);
    Catalogue catalogue =
        new ParseStage(diagnostics)
            .parse(configuration.map(found -> put(tree, found)).orElse(tree), zone);
    ArticleRules rules = new ArticleRules(catalogue.articles(), diagnostics);
    rules.check();
    new Pictograms(tree).check(catalogue.articles(), diagnostics);
    rules.check(catalogue.classifications(), catalogue.publications(), catalogue.materials());
    Secrets secrets =
        new Secrets(new SensitiveWordReader(diagnostics).read(tree), PlaceReader.hidden(tree));
    Optional<Plan> plan = configuration.map(found -> plan(tree, catalogue, found, secrets));
    return diagnostics.hasErrors() ? Optional.empty() : plan;
  }

  /** The sources as they stand, with what is known of the languages they are translated into. */
  static SourceTree put(SourceTree tree, SiteConfiguration configuration) {
    return tree.in(words(configuration));
  }

  private static SourceWords words(SiteConfiguration configuration) {
    return new SourceWords(
        configuration.languages().stream()
            .filter(language -> !language.equals(configuration.source()))
            .toList());
  }

  private Plan plan(
      SourceTree tree, Catalogue catalogue, SiteConfiguration configuration, Secrets secrets) {
    catalogue.knownWords().check(configuration.languages(), diagnostics);
    Language source = configuration.source();
    Texts texts = Texts.read(tree, source, source, diagnostics);
    Site site = Site.plan(catalogue, configuration, new Setting(texts, texts, today), diagnostics);
    new QuickExits(configuration).check(site, diagnostics);
    List<LanguageSite> editions = new ArrayList<>();
    editions.add(new LanguageSite(source, texts, site, Optional.empty()));
    configuration.languages().stream()
        .filter(language -> !language.equals(source))
        .forEach(language -> editions.add(translated(tree, configuration, language, texts)));
    checkPoFiles(tree, configuration);
    Map<Language, Synonyms> synonyms =
        new SynonymReader(diagnostics, configuration.languages()).read(tree);
    return new Plan(tree, configuration, editions, secrets, synonyms);
  }

  private static ZoneId zone(SiteConfiguration configuration) {
    return ZoneId.of(configuration.timeZone());
  }

  /** What is wrong with the sources themselves has been reported of the source language. */
  private LanguageSite translated(
      SourceTree tree, SiteConfiguration configuration, Language language, Texts paths) {
    Diagnostics reported = new Diagnostics();
    Translations translations = Translations.read(tree, language, diagnostics);
    TranslatedWords words = new TranslatedWords(translations, words(configuration));
    SourceTree put = tree.in(words);
    Catalogue catalogue = new ParseStage(reported).parse(put, zone(configuration));
    new AgreedTermRules(language, agreed(catalogue), diagnostics).check(translations);
    Texts texts = Texts.read(put, configuration.source(), language, diagnostics);
    Site site = Site.plan(catalogue, configuration, new Setting(paths, texts, today), reported);
    return new LanguageSite(language, texts, site, Optional.of(words));
  }

  /** What terms are called, by their ids; those that have no translation left out. */
  private static Map<String, String> agreed(Catalogue catalogue) {
    Map<String, String> agreed = new TreeMap<>();
    catalogue.terms().forEach((id, term) -> agreed.put(id, term.word()));
    agreed.values().removeIf(Marks::areIn);
    return agreed;
  }

  /** Reports PO files of texts that are gone. */
  private void checkPoFiles(SourceTree tree, SiteConfiguration configuration) {
    for (Language language : configuration.languages()) {
      for (SourceFile file : PoPaths.left(tree, language)) {
        String gone = PoPaths.stemOf(file.path(), language);
        diagnostics.add(Code.PO_GONE, file.at(), gone + ".adoc");
      }
    }
  }
}
