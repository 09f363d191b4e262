package org.handreiking.page;

import java.util.List;
import java.util.Optional;
import org.handreiking.methodology.Article;
import org.handreiking.methodology.View;
import org.handreiking.page.TitleIndex.Part;
import org.handreiking.site.PagePath;
import org.handreiking.site.Texts;

/** Gives the parts of the titles from A to Z their addresses, where there is more than one. */
final class IndexPages {

  private final Site site;
  private final Texts texts;

  IndexPages(Site site, Texts texts) {
    this.site = site;
    this.texts = texts;
  }

  /** To be called when all other pages are there. */
  void register() {
    Optional<Article> home = site.paths().showing(View.INDEX);
    if (home.isEmpty()) {
      return;
    }
    TitleIndex index = TitleIndex.of(site.register(), texts.language());
    if (index.isCut()) {
      index.parts().forEach(part -> add(part, home.get()));
    }
  }

  /** Numbers are the same in every alphabet. */
  static PagePath path(Article home, Part part) {
    return home.path().child(Integer.toString(part.number()));
  }

  private void add(Part part, Article home) {
    site.register()
        .add(
            new SitePage(
                path(home, part),
                PageKind.INDEX_PART,
                texts.text("index.part", home.title(), part.name()),
                texts.text("index.part.summary", part.name()),
                home.head().audiences(),
                List.of(),
                false,
                home.head().file().at(1)));
  }
}
