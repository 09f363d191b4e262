package org.handreiking.build;

import java.util.List;
import org.handreiking.page.Site;
import org.handreiking.site.SiteConfiguration;
import org.handreiking.site.Texts;
import org.handreiking.source.SourceTree;

/**
 * Everything that the making stages start from: read, parsed and checked.
 *
 * @param texts the words of the interface, one per language of the site
 */
record Plan(SourceTree tree, SiteConfiguration configuration, List<Texts> texts, Site site) {

  Plan {
    texts = List.copyOf(texts);
  }

  int pageCount() {
    return site.register().all().size() * texts.size();
  }
}
