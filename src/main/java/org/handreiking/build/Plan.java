package org.handreiking.build;

import java.util.List;
import org.handreiking.page.Site;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.site.Texts;
import org.handreiking.source.SourceTree;
import org.handreiking.web.TraceRules;

/**
 * Everything that the making stages start from: read, parsed and checked.
 *
 * @param texts the words of the interface, one per language of the site
 * @param secrets what the finished site must not tell
 */
record Plan(
    SourceTree tree,
    SiteConfiguration configuration,
    List<Texts> texts,
    Site site,
    TraceRules.Secrets secrets) {

  Plan {
    texts = List.copyOf(texts);
  }

  int pageCount() {
    return site.register().all().size() * texts.size();
  }
}
