package org.handreiking.methodology;

import java.util.List;
import org.handreiking.table.Choice;

/** The kinds of page in {@code content/}. */
public enum ArticleKind implements Choice {
  METHODOLOGY("methodology", "methodiek"),
  CHAPTER("chapter", "hoofdstuk"),
  SESSION("session", "bijeenkomst"),
  EXERCISE("exercise", "werkvorm"),
  HANDOUT("handout", "uitdeelblad"),
  PAGE("page", "pagina");

  private final List<String> names;

  ArticleKind(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
