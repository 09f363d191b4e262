package org.handreiking.build;

import java.util.List;
import java.util.Optional;
import org.handreiking.calendar.PlaceReader;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.methodology.ArticleRules;
import org.handreiking.page.Catalogue;
import org.handreiking.page.Pictograms;
import org.handreiking.page.QuickExits;
import org.handreiking.page.Site;
import org.handreiking.site.SensitiveWordReader;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.site.SiteConfigurationReader;
import org.handreiking.site.Texts;
import org.handreiking.source.SourceTree;
import org.handreiking.web.TraceRules.Secrets;

/** Parses and checks everything that was read; ends with all mistakes or with a plan. */
final class PlanStage {

  private final Diagnostics diagnostics;

  PlanStage(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Optional<Plan> plan(SourceTree tree) {
    Catalogue catalogue = new ParseStage(diagnostics).parse(tree);
    ArticleRules rules = new ArticleRules(catalogue.articles(), diagnostics);
    rules.check();
    new Pictograms(tree).check(catalogue.articles(), diagnostics);
    rules.check(catalogue.classifications(), catalogue.publications(), catalogue.materials());
    Optional<SiteConfiguration> configuration = new SiteConfigurationReader(diagnostics).read(tree);
    Secrets secrets =
        new Secrets(new SensitiveWordReader(diagnostics).read(tree), PlaceReader.hidden(tree));
    Optional<Plan> plan = configuration.map(found -> plan(tree, catalogue, found, secrets));
    return diagnostics.hasErrors() ? Optional.empty() : plan;
  }

  private Plan plan(
      SourceTree tree, Catalogue catalogue, SiteConfiguration configuration, Secrets secrets) {
    catalogue.knownWords().check(configuration.languages(), diagnostics);
    List<Texts> texts =
        configuration.languages().stream()
            .map(language -> Texts.read(tree, language, diagnostics))
            .toList();
    Texts source = texts.get(configuration.languages().indexOf(configuration.source()));
    Site site = Site.plan(catalogue, configuration, source, diagnostics);
    new QuickExits(configuration).check(site, diagnostics);
    return new Plan(tree, configuration, texts, site, secrets);
  }
}
