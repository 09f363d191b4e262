package org.handreiking.handbook;

import java.util.ArrayList;
import java.util.List;
import org.handreiking.methodology.Budget;
import org.handreiking.page.CostModels;
import org.handreiking.page.model.CostsView;
import org.handreiking.site.Texts;
import org.jsoup.nodes.Element;

/** What a methodology costs, as tables in a book. */
final class PrintedCosts {

  private final Texts texts;

  PrintedCosts(Texts texts) {
    this.texts = texts;
  }

  /** The tables of {@code budget}: activities, totals, other sizes. */
  String html(Budget budget) {
    CostsView view = new CostModels(texts).view(budget);
    Element html = new Element("div");
    html.appendElement("h2").text(texts.text("view.costs"));
    html.appendElement("p").text(texts.text("costs.round", view.participants(), view.groups()));
    addLines(html, view);
    if (view.withoutPrice() > 0) {
      html.appendElement("p")
          .text(texts.text("costs.without-price", view.withoutPrice(), view.lineCount()));
    }
    addTotals(html, view);
    if (!view.sizes().isEmpty()) {
      addSizes(html, view);
    }
    return html.html();
  }

  private void addLines(Element html, CostsView view) {
    PrintedTable table =
        new PrintedTable(
            html, texts, List.of("costs.line", "costs.amount", "costs.price", "costs.cost"));
    for (CostsView.Activity activity : view.activities()) {
      String printed =
          activity.printed().isEmpty()
              ? ""
              : " (" + texts.text("costs.printed", activity.printed()) + ")";
      Element head = table.addRow(List.of(activity.title(), "", "", cost(activity) + printed));
      head.select("th, td").forEach(cell -> cell.html("<strong>" + cell.html() + "</strong>"));
      for (CostsView.Line line : activity.lines()) {
        table.addRow(
            List.of(line.description(), line.amount(), known(line.price()), known(line.cost())));
      }
    }
  }

  private String cost(CostsView.Activity activity) {
    return activity.withoutPrice() > 0 && !activity.cost().isEmpty()
        ? texts.text("costs.at-least", activity.cost())
        : known(activity.cost());
  }

  private void addTotals(Element html, CostsView view) {
    html.appendElement("h3").text(texts.text("costs.totals"));
    PrintedTable table =
        new PrintedTable(
            html,
            texts,
            view.hasPrinted()
                ? List.of("costs.total.what", "costs.total.amount", "costs.total.printed")
                : List.of("costs.total.what", "costs.total.amount"));
    for (CostsView.Total total : view.totals()) {
      List<String> cells = new ArrayList<>();
      cells.add(texts.text("total." + total.key()));
      cells.add(total.amount());
      if (view.hasPrinted()) {
        cells.add(total.printed().isEmpty() ? texts.text("costs.same") : total.printed());
      }
      table.addRow(cells);
    }
  }

  private void addSizes(Element html, CostsView view) {
    html.appendElement("h3").text(texts.text("costs.sizes"));
    html.appendElement("p").text(texts.text("costs.sizes.note"));
    PrintedTable table =
        new PrintedTable(
            html,
            texts,
            List.of(
                "costs.size.participants",
                "costs.size.groups",
                "costs.size.total",
                "costs.size.each"));
    for (CostsView.Size size : view.sizes()) {
      table.addRow(
          List.of(
              "" + size.participants(), "" + size.groups(), size.total(), size.perParticipant()));
    }
  }

  private String known(String amount) {
    return amount.isEmpty() ? texts.text("costs.unknown") : amount;
  }
}
