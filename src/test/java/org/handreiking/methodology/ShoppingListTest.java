package org.handreiking.methodology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShoppingListTest {

  private static final Material ROSES = material("rozen", "1", Per.PARTICIPANT, "2.50");
  private static final Material PAPER = material("papier", "0.2", Per.PARTICIPANT, "5.00");
  private static final Material RED_CARPET = material("loper", "1", Per.ROUND, "36.99");
  private static final Material MIRRORS = material("spiegels", "1", Per.GROUP, "");

  @Test
  void whatEachParticipantNeedsGrowsWithTheGroup() {
    assertEquals(List.of("7", "1"), amounts(ShoppingList.of(List.of(ROSES, RED_CARPET), 7)));
    assertEquals(List.of("12", "1"), amounts(ShoppingList.of(List.of(ROSES, RED_CARPET), 12)));
  }

  @Test
  void partOfAPackIsAWholePack() {
    assertEquals(List.of("2"), amounts(ShoppingList.of(List.of(PAPER), 6)));
    assertEquals(List.of("1"), amounts(ShoppingList.of(List.of(PAPER), 5)));
  }

  @Test
  void totalCountsWhatHasAPriceAndSaysHowMuchHasNone() {
    ShoppingList list = ShoppingList.of(List.of(ROSES, PAPER, RED_CARPET, MIRRORS), 6);

    assertEquals(new BigDecimal("61.99"), list.total());
    assertEquals(1, list.itemsWithoutCost());
    assertEquals(Optional.empty(), list.items().get(3).cost());
  }

  @Test
  void stockForAMonthAndWhatGuestsNeedHaveNoCostForOneMeeting() {
    Material coffee = material("koffie", "1", Per.MONTH, "50.00");
    Material drinks = material("glazen", "2", Per.GUEST, "1.00");
    ShoppingList list = ShoppingList.of(List.of(coffee, drinks), 6);

    assertEquals(List.of("1", "2"), amounts(list));
    assertEquals(Optional.empty(), list.items().get(0).cost());
    assertEquals(2, list.itemsWithoutCost());
  }

  @Test
  void nothingCostsNothing() {
    assertEquals(new BigDecimal("0.00"), ShoppingList.of(List.of(), 4).total());
  }

  private static List<String> amounts(ShoppingList list) {
    return list.items().stream().map(item -> item.amount().toPlainString()).toList();
  }

  private static Material material(String id, String amount, Per per, String price) {
    Optional<BigDecimal> cost =
        price.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(price));
    Quantity quantity = new Quantity(new BigDecimal(amount), per, cost);
    return new Material(id, id, quantity, "stuk", Origin.SOURCE, "");
  }
}
