package org.handreiking.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handreiking.methodology.Article.Methodology;
import org.handreiking.methodology.GroupSize;
import org.handreiking.page.CostModels;
import org.handreiking.page.Needs;
import org.handreiking.page.model.ShoppingView;
import org.handreiking.site.Texts;
import org.jsoup.nodes.Element;

/** Puts on paper what the sessions of a methodology need, for groups of several sizes. */
final class ShoppingSheets {

  /** So many sizes stand beside each other. */
  private static final int MOST_SIZES = 4;

  private static final int MOST_PAGES = 2;
  private static final int SIZE_PERCENT = 14;
  private static final String BETWEEN = " \u00B7 ";

  private final PrintedSite site;
  private final Texts texts;
  private final Pieces pieces;

  ShoppingSheets(PrintedSite site) {
    this.site = site;
    this.texts = site.texts();
    this.pieces = new Pieces(site);
  }

  /** The list of {@code needs}, those of {@code methodology}. */
  Sheet sheet(Methodology methodology, Needs needs) {
    CostModels costs = new CostModels(texts);
    List<ShoppingView> lists =
        sizes(needs.size()).stream().map(size -> costs.shopping(needs, size, List.of())).toList();
    String title = texts.text("print.shopping.title", methodology.title());
    return new Sheet(
        site.look(methodology, title),
        List.of(
            new Side(
                Stream.of(Share.values())
                    .map(share -> site.said(html(title, needs, lists, share)))
                    .toList(),
                MOST_PAGES,
                Side.Foot.PLAIN)),
        pieces.decor("print.notes"));
  }

  /** The fewest, the most, and what lies evenly between them. */
  static List<Integer> sizes(GroupSize size) {
    int steps = MOST_SIZES - 1;
    int range = size.most() - size.fewest();
    return IntStream.rangeClosed(0, steps)
        .map(step -> size.fewest() + (range * step + steps / 2) / steps)
        .distinct()
        .boxed()
        .toList();
  }

  /** How much of the list stands on its sheet. */
  private enum Share {
    ALL,
    /** Without what is said of single things. */
    NO_NOTES
  }

  private String html(String title, Needs needs, List<ShoppingView> lists, Share share) {
    Element html = new Element("div");
    html.appendElement("header").appendElement("h1").text(title);
    html.appendElement("p").text(texts.text("shopping.once"));
    addTable(html, lists, share);
    ShoppingView first = lists.get(0);
    List<String> unpriced =
        first.items().stream()
            .filter(item -> item.cost().isEmpty())
            .map(ShoppingView.Item::name)
            .toList();
    if (!unpriced.isEmpty()) {
      html.appendElement("p").text(texts.text("shopping.without-cost", first.withoutCost()));
      pieces.addFact(html, "print.without-cost", String.join(texts.language().comma(), unpriced));
    }
    pieces.addTicks(html, "shopping.copies", Pieces.titles(needs.handouts()));
    if (share == Share.NO_NOTES) {
      html.appendElement("p").appendElement("strong").text(pieces.word("print.more"));
    }
    return html.html();
  }

  private void addTable(Element html, List<ShoppingView> lists, Share share) {
    Element table = html.appendElement("table");
    Element columns = table.appendElement("colgroup");
    columns.appendElement("col").attr("style", width(100 - SIZE_PERCENT * lists.size()));
    lists.forEach(list -> columns.appendElement("col").attr("style", width(SIZE_PERCENT)));
    Element head = table.appendElement("thead").appendElement("tr");
    head.appendElement("th").text(pieces.word("shopping.what"));
    lists.forEach(
        list -> head.appendElement("th").text(texts.text("book.people", "" + list.participants())));
    Element body = table.appendElement("tbody");
    for (int i = 0; i < lists.get(0).items().size(); i++) {
      addRow(body, lists, i, share);
    }
    Element totals = body.appendElement("tr");
    totals.appendElement("th").text(pieces.word("shopping.total"));
    lists.forEach(list -> totals.appendElement("td").text(known(list.total())));
  }

  private static String width(int percent) {
    return "width: " + percent + "%";
  }

  private void addRow(Element body, List<ShoppingView> lists, int index, Share share) {
    List<ShoppingView.Item> sizes = new ArrayList<>();
    lists.forEach(list -> sizes.add(list.items().get(index)));
    ShoppingView.Item item = sizes.get(0);
    Element row = body.appendElement("tr");
    Element what = row.appendElement("th").addClass("tick");
    what.text("\u2610 " + item.name());
    String details =
        Stream.of(item.unit(), item.priceText(), share == Share.ALL ? item.note() : "")
            .filter(detail -> !detail.isEmpty())
            .collect(Collectors.joining(BETWEEN));
    if (!details.isEmpty()) {
      what.appendElement("small").text(BETWEEN + details);
    }
    for (ShoppingView.Item size : sizes) {
      Element cell = row.appendElement("td").text(size.amount());
      if (!size.cost().isEmpty()) {
        cell.appendElement("small").text(BETWEEN + size.cost());
      }
    }
  }

  private String known(String amount) {
    return amount.isEmpty() ? pieces.word("shopping.unknown") : amount;
  }
}
