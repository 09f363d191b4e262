package org.handreiking.methodology;

import java.util.List;
import org.handreiking.table.Choice;

/** What the program adds below a page's text, made from the site's data. */
public enum View implements Choice {
  METHODOLOGIES("methodologies", "methodieken"),
  PROJECTS("projects", "projecten"),
  MATRIX("matrix"),
  RECOMMENDATIONS("recommendations", "aanbevelingen"),
  CALENDAR("calendar", "agenda"),
  GLOSSARY("glossary", "begrippen"),
  COSTS("costs", "kosten"),
  SHOPPING_LIST("shopping-list", "boodschappen"),
  TOPICS("topics", "onderwerpen"),
  PAGES("pages", "paginas"),
  SEARCH("search", "zoeken"),
  INDEX("index", "register"),
  HANDBOOKS("handbooks", "handboeken"),
  STYLE("style", "stijl"),
  ACCESSIBILITY("accessibility", "toegankelijkheid");

  private final List<String> names;

  View(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
