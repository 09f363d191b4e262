package org.handreiking.page;

import java.util.Set;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.glossary.Term;
import org.handreiking.methodology.Article.Handout;
import org.handreiking.methodology.Articles;
import org.handreiking.methodology.View;
import org.handreiking.page.LinkTargets.Target;

/** Checks that what was written to be found is led to: handouts and terms. */
public final class UseRules {

  private final Site site;
  private final Diagnostics diagnostics;

  public UseRules(Site site, Diagnostics diagnostics) {
    this.site = site;
    this.diagnostics = diagnostics;
  }

  /**
   * Warns about every handout that no page gives out or links, and every term that no text links.
   *
   * @param reached where the links in all texts lead
   */
  public void check(Set<Target> reached) {
    Articles articles = site.catalogue().articles();
    for (Handout handout : articles.all(Handout.class)) {
      boolean linked = reached.stream().anyMatch(target -> target.path().equals(handout.path()));
      if (!linked && articles.givenOutWith(handout).isEmpty()) {
        diagnostics.add(Code.HANDOUT_UNUSED, handout.head().file().at(1), handout.title());
      }
    }
    site.paths()
        .showing(View.GLOSSARY)
        .ifPresent(
            glossary -> {
              for (Term term : site.catalogue().terms().values()) {
                if (!reached.contains(LinkTargets.of(term, glossary))) {
                  diagnostics.add(Code.TERM_UNUSED, term.at(), term.id());
                }
              }
            });
  }
}
