package org.handreiking.page.model;

import java.util.List;
import java.util.Optional;

/**
 * The facts of a session or an exercise.
 *
 * @param aims sentences, as is safety
 * @param room in sentences, as are watch and aftercare
 * @param handouts to give out
 * @param printables files to print
 */
public record PracticeModel(
    Optional<PageLink> methodology,
    long minutes,
    String groupSize,
    List<String> aims,
    List<String> safety,
    List<String> room,
    List<Need> materials,
    List<String> watch,
    List<String> aftercare,
    List<PageLink> handouts,
    List<PageLink> printables,
    Neighbours neighbours) {

  public PracticeModel {
    aims = List.copyOf(aims);
    safety = List.copyOf(safety);
    materials = List.copyOf(materials);
    room = List.copyOf(room);
    watch = List.copyOf(watch);
    aftercare = List.copyOf(aftercare);
    handouts = List.copyOf(handouts);
    printables = List.copyOf(printables);
  }

  /**
   * A material that is needed.
   *
   * @param amount how much, in words: {@code 1 stuk per deelneemster}
   * @param note {@code ""} where there is none
   */
  public record Need(String name, String amount, String note) {}
}
