package org.handreiking.handbook;

import java.util.List;
import org.handreiking.methodology.Article;
import org.handreiking.page.CostModels;
import org.handreiking.page.Needs;
import org.handreiking.page.model.ShoppingView;
import org.handreiking.site.Texts;
import org.jsoup.nodes.Element;

/** What sessions need, as a table in a book: paper cannot count, so it is for the largest group. */
final class PrintedShopping {

  private final Texts texts;

  PrintedShopping(Texts texts) {
    this.texts = texts;
  }

  /** The list of {@code needs}. */
  String html(Needs needs) {
    Element heading = new Element("h2").text(texts.text("view.shopping-list"));
    return heading.outerHtml() + list(needs);
  }

  /** The list of {@code needs} without a heading. */
  String list(Needs needs) {
    ShoppingView view = new CostModels(texts).shopping(needs, List.of());
    Element html = new Element("div");
    html.appendElement("p").text(texts.text("shopping.for", view.participants()));
    if (!view.items().isEmpty()) {
      addTable(html, view);
      if (view.withoutCost() > 0) {
        html.appendElement("p").text(texts.text("shopping.without-cost", view.withoutCost()));
      }
    }
    if (!needs.handouts().isEmpty()) {
      html.appendElement("h3").text(texts.text("shopping.copies"));
      Element list = html.appendElement("ul");
      needs.handouts().stream()
          .map(Article::title)
          .forEach(title -> list.appendElement("li").appendElement("p").text(title));
    }
    return html.html();
  }

  private void addTable(Element html, ShoppingView view) {
    PrintedTable table =
        new PrintedTable(
            html,
            texts,
            List.of("shopping.what", "shopping.amount", "shopping.price", "shopping.cost"));
    for (ShoppingView.Item item : view.items()) {
      table.addRow(
          List.of(
              item.name(),
              (item.amount() + " " + item.unit()).strip(),
              known(item.priceText()),
              known(item.cost())));
    }
    table.addRow(List.of(texts.text("shopping.total"), "", "", known(view.total())));
  }

  private String known(String amount) {
    return amount.isEmpty() ? texts.text("shopping.unknown") : amount;
  }
}
