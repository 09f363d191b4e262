package org.handreiking.page.model;

import java.util.List;

/** A plain list of links. */
public record LinksView(List<PageLink> links) {

  public LinksView {
    links = List.copyOf(links);
  }
}
