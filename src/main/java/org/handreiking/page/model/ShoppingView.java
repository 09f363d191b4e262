package org.handreiking.page.model;

import java.util.List;

/**
 * A shopping list for one group. The numbers come twice, as a text to read and plain, so that a
 * script can make the list for a group of another size.
 *
 * @param participants the size of the group it is made for
 * @param total of what has a price; {@code ""} when nothing has
 * @param withoutCost how many items are not in it
 * @param copies handouts, to be printed once for each participant
 */
public record ShoppingView(
    int participants, List<Item> items, String total, long withoutCost, List<PageLink> copies) {

  public ShoppingView {
    items = List.copyOf(items);
    copies = List.copyOf(copies);
  }

  /**
   * A thing to get.
   *
   * @param units how many in all, as a plain number
   * @param each how many units are needed for each participant, or {@code ""} when the number does
   *     not depend on them
   * @param price of one unit as a plain number, or {@code ""}
   * @param note {@code ""} where there is none
   */
  public record Item(
      String name,
      String amount,
      String unit,
      String units,
      String each,
      String price,
      String priceText,
      String cost,
      String note) {}
}
