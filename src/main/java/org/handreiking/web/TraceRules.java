package org.handreiking.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.output.OutputTree;
import org.handreiking.site.HiddenAddress;
import org.handreiking.site.SensitiveWords;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.source.SourceTree;
import org.jsoup.nodes.Document;

/**
 * The site leaves little trace: nothing is asked of others, nothing is kept, nothing that stays on
 * a telephone gives away what was read.
 */
public final class TraceRules {

  private final SourceTree tree;
  private final SiteConfiguration configuration;
  private final Diagnostics diagnostics;

  public TraceRules(SourceTree tree, SiteConfiguration configuration, Diagnostics diagnostics) {
    this.tree = tree;
    this.configuration = configuration;
    this.diagnostics = diagnostics;
  }

  /**
   * What must not be told.
   *
   * @param words not on what stays behind of pages for participants
   * @param addresses nowhere
   */
  public record Secrets(SensitiveWords words, List<HiddenAddress> addresses) {
    public Secrets {
      addresses = List.copyOf(addresses);
    }
  }

  /**
   * The finished site.
   *
   * @param documents the HTML of {@code pages}, parsed, by file
   * @param printed its PDF files
   */
  public record Finished(
      List<ComposedPage> pages,
      Map<String, Document> documents,
      List<PrintedFile> printed,
      OutputTree output) {}

  /** Checks {@code site}. */
  public void check(Finished site, Secrets secrets) {
    Foreign foreign = new Foreign(configuration.address());
    Findings findings = new Findings(tree, diagnostics);
    Map<String, String> titles = new TreeMap<>();
    site.printed().forEach(pdf -> titles.put(pdf.file(), pdf.title()));
    List<PageRule> rules =
        List.of(
            new RequestRules(foreign, findings),
            new InlineRules(findings),
            new FormRules(findings),
            new ReferrerRules(foreign, findings),
            new PolicyRules(findings),
            new NeutralRules(secrets.words(), configuration.source(), titles, findings));
    for (ComposedPage page : site.pages()) {
      rules.forEach(rule -> rule.check(page, site.documents().get(page.address().file())));
    }
    new AssetRules(foreign, diagnostics).check(tree);
    new HiddenAddressRules(secrets.addresses(), tree, diagnostics)
        .check(site.pages(), site.documents(), site.printed(), site.output());
  }
}
