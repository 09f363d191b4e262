package org.handreiking.page.model;

import java.util.List;

/**
 * Links that have something in common.
 *
 * @param key of what that is
 */
public record LinkGroup(String key, List<PageLink> links) {
  public LinkGroup {
    links = List.copyOf(links);
  }
}
