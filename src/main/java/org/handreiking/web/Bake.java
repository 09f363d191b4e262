package org.handreiking.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handreiking.page.model.PageModel;
import org.handreiking.site.Texts;

/**
 * What the template engine needs of the bake that is going on. JBake makes the engine by its class
 * name and keeps its registries in static fields, so that there can be one bake at a time.
 *
 * @param pages models by the address that JBake knows them by
 * @param textsByLanguage by BCP 47 tag
 * @param assets names of the files below {@code assets/}
 * @param pictograms drawings by name
 */
record Bake(
    Map<String, PageModel> pages,
    Map<String, Texts> textsByLanguage,
    Set<String> assets,
    Map<String, String> pictograms) {

  private static final ThreadLocal<Bake> CURRENT = new ThreadLocal<>();

  /** Runs {@code work} as the bake that is going on in this thread. */
  void during(Runnable work) {
    CURRENT.set(this);
    try {
      work.run();
    } finally {
      CURRENT.remove();
    }
  }

  static Bake current() {
    return Optional.ofNullable(CURRENT.get())
        .orElseThrow(() -> new IllegalStateException("no bake is going on"));
  }

  PageModel page(String address) {
    return Optional.ofNullable(pages.get(address))
        .orElseThrow(() -> new IllegalStateException("no page at " + address));
  }

  Texts texts(String language) {
    return textsByLanguage.get(language);
  }
}
