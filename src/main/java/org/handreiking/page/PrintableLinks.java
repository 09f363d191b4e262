package org.handreiking.page;

import java.util.List;
import org.handreiking.methodology.Article;
import org.handreiking.page.model.PageLink;
import org.handreiking.site.Language;
import org.handreiking.site.Texts;

/** Links to what can be printed of a page. */
final class PrintableLinks {

  private final Printables printables;
  private final Texts texts;

  /** Links for readers of the language of {@code texts}. */
  PrintableLinks(Printables printables, Texts texts) {
    this.printables = printables;
    this.texts = texts;
  }

  /** Links of {@code article}; one to another language than the page's says to which. */
  List<PageLink> of(Article article, Linker linker) {
    return printables.of(article).stream().map(kind -> link(article, kind, linker)).toList();
  }

  private PageLink link(Article article, Printables.Kind kind, Linker linker) {
    Language language = printables.language(article, kind, texts.language());
    boolean isForeign = !language.equals(texts.language());
    String inWhich = isForeign ? " · " + texts.language().nameOf(language.tag()) : "";
    String file = printables.file(article, kind, language);
    return new PageLink(
        linker.from().linkTo(file), texts.text("print." + kind.key()) + inWhich, "");
  }
}
