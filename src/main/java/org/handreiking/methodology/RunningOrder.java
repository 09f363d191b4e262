package org.handreiking.methodology;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** How running orders are marked in texts, and where their minutes stand. */
public final class RunningOrder {

  /** The roles, in English and in Dutch. */
  static final List<String> ROLES = List.of("running-order", "draaiboek");

  private RunningOrder() {}

  /** The tables in {@code text} that are running orders. */
  public static Elements tables(Element text) {
    return text.select("table." + String.join(", table.", ROLES));
  }

  /** What stands in the first column of {@code orders}, from the top: the minutes. */
  public static List<String> minutes(Elements orders) {
    return orders.select("tbody tr > td:first-child, tbody tr > th:first-child").eachText();
  }
}
