package org.handreiking.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.handreiking.methodology.Article;
import org.handreiking.page.model.Neighbours;
import org.handreiking.page.model.PageLink;
import org.handreiking.site.PageAddress;
import org.handreiking.site.PagePath;

/** Makes the links that stand on one page. */
final class Linker {

  private final PageAddress from;
  private final PageRegister register;

  Linker(PageAddress from, PageRegister register) {
    this.from = from;
    this.register = register;
  }

  PageAddress from() {
    return from;
  }

  Optional<PageLink> link(PagePath path) {
    return register.find(path).map(this::link);
  }

  Optional<PageLink> link(Optional<PagePath> path) {
    return path.flatMap(this::link);
  }

  /** The address of the page at {@code path}, or {@code ""} when there is none. */
  String href(Optional<PagePath> path) {
    return link(path).map(PageLink::href).orElse("");
  }

  PageLink link(SitePage page) {
    String href = from.linkTo(new PageAddress(from.language(), page.path()));
    return new PageLink(href, page.title(), page.summary(), page.pictogram());
  }

  /** Links to the pages of {@code articles}, in their order. */
  List<PageLink> links(Collection<? extends Article> articles) {
    return articles.stream().flatMap(article -> link(article.path()).stream()).toList();
  }

  /** Links to those pages of {@code articles} that lists show. */
  List<PageLink> listed(Collection<? extends Article> articles) {
    return articles.stream()
        .flatMap(article -> register.find(article.path()).stream())
        .filter(SitePage::listed)
        .map(this::link)
        .toList();
  }

  /** The pages before and after this one in {@code siblings}. */
  Neighbours neighbours(List<? extends Article> siblings) {
    List<PagePath> paths = siblings.stream().map(Article::path).toList();
    return neighboursOf(paths);
  }

  /** The pages before and after this one in {@code paths}. */
  Neighbours neighboursOf(List<PagePath> paths) {
    int here = paths.indexOf(from.path());
    return new Neighbours(
        here > 0 ? link(paths.get(here - 1)) : Optional.empty(),
        here >= 0 && here + 1 < paths.size() ? link(paths.get(here + 1)) : Optional.empty());
  }
}
