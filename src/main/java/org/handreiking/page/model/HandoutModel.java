package org.handreiking.page.model;

import java.util.List;
import java.util.Optional;

/**
 * What a handout has besides its text.
 *
 * @param methodology the methodology it belongs to
 * @param givenOutWith the pages that say to give it out
 */
public record HandoutModel(
    Optional<PageLink> methodology, List<PageLink> givenOutWith, Neighbours neighbours) {

  public HandoutModel {
    givenOutWith = List.copyOf(givenOutWith);
  }
}
