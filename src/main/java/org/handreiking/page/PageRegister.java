package org.handreiking.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.handreiking.diagnostic.Code;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.PagePath;

/** All pages by path: which address is taken by what. */
public final class PageRegister {

  private final TreeMap<PagePath, SitePage> pages = new TreeMap<>();
  private final Diagnostics diagnostics;

  public PageRegister(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Adds a page; two pages for one address are reported, with both places. */
  public void add(SitePage page) {
    SitePage other = pages.putIfAbsent(page.path(), page);
    if (other != null) {
      diagnostics.add(
          Code.PAGE_SAME_ADDRESS, page.origin(), "/" + page.path(), other.origin().toString());
    }
  }

  public Optional<SitePage> find(PagePath path) {
    return Optional.ofNullable(pages.get(path));
  }

  /** All pages, by path. */
  public Collection<SitePage> all() {
    return pages.values();
  }

  /** The pages above {@code path} that exist, from the home page down. */
  public List<SitePage> ancestors(PagePath path) {
    List<SitePage> ancestors = new ArrayList<>();
    for (Optional<PagePath> up = path.parent(); up.isPresent(); up = up.get().parent()) {
      find(up.get()).ifPresent(page -> ancestors.add(0, page));
    }
    return ancestors;
  }
}
