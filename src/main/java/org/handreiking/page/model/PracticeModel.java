package org.handreiking.page.model;

import java.util.List;
import java.util.Optional;

/**
 * The facts of a session or an exercise.
 *
 * @param aims sentences, as is safety
 * @param categories labels of themes, life domains and levels
 */
public record PracticeModel(
    Optional<PageLink> methodology,
    long minutes,
    String groupSize,
    List<String> aims,
    List<String> safety,
    List<Need> materials,
    List<String> categories,
    Neighbours neighbours) {

  public PracticeModel {
    aims = List.copyOf(aims);
    safety = List.copyOf(safety);
    materials = List.copyOf(materials);
    categories = List.copyOf(categories);
  }

  /**
   * A material that is needed.
   *
   * @param amount how much, in words: {@code 1 stuk per deelneemster}
   * @param note {@code ""} where there is none
   */
  public record Need(String name, String amount, String note) {}
}
