package org.handreiking.methodology;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What one group of {@code participants} needs of some materials, and what that costs.
 *
 * @param participants in the group
 * @param items in the order of the materials
 */
public record ShoppingList(int participants, List<Item> items) {

  public ShoppingList {
    items = List.copyOf(items);
  }

  /**
   * One material.
   *
   * @param amount whole units, for half a pack cannot be bought; what the material itself says when
   *     it is not counted
   */
  public record Item(Material material, BigDecimal amount) {
    /** In euros; empty where nobody has named a price, and where the amount is not counted. */
    public Optional<BigDecimal> cost() {
      return isCounted(material)
          ? material.quantity().price().map(amount::multiply)
          : Optional.empty();
    }
  }

  /** The list for one group that meets once; what is counted per round is bought once. */
  public static ShoppingList of(Collection<Material> materials, int participants) {
    RoundPlan group = new RoundPlan(participants, participants, 1, 1, 1, 1, 0);
    return new ShoppingList(
        participants,
        materials.stream()
            .map(
                material ->
                    new Item(
                        material,
                        isCounted(material)
                            ? material.quantity().needed(group).setScale(0, RoundingMode.CEILING)
                            : material.quantity().amount()))
            .toList());
  }

  /**
   * Whether a group's size says how much it needs. What a month, a year or a guest needs does not
   * say what a group uses at one meeting.
   */
  public static boolean isCounted(Material material) {
    return switch (material.quantity().per()) {
      case MONTH, YEAR, GUEST -> false;
      case ROUND, PARTICIPANT, GROUP, GROUP_SESSION -> true;
    };
  }

  /** What everything costs that has a price, in euros and whole cents. */
  public BigDecimal total() {
    return items.stream()
        .flatMap(item -> item.cost().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(2, RoundingMode.HALF_UP);
  }

  /** How many things are not in the total, so that it says too little. */
  public long itemsWithoutCost() {
    return items.stream().filter(item -> item.cost().isEmpty()).count();
  }
}
