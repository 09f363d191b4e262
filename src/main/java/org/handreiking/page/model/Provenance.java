package org.handreiking.page.model;

import java.util.List;
import org.handreiking.site.Publication;

/**
 * Where a page comes from.
 *
 * @param passage where in them, or {@code ""}
 * @param proposal what is the editors' own proposal, or {@code ""}
 * @param review who has looked at it and when, or that nobody has; {@code ""} where there is
 *     nothing to look at: neither a source nor a proposal
 */
public record Provenance(
    List<Publication> sources, String passage, String proposal, String review) {

  public Provenance {
    sources = List.copyOf(sources);
  }
}
