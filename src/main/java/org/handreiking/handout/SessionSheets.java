package org.handreiking.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handreiking.methodology.Article.Session;
import org.handreiking.methodology.Practice;
import org.handreiking.methodology.RunningOrder;
import org.handreiking.page.CostModels;
import org.handreiking.page.Needs;
import org.handreiking.page.model.ShoppingView;
import org.jsoup.nodes.Element;

/**
 * Puts a session on one sheet of paper: in front the plan, at the back what to have ready and what
 * to think of.
 */
final class SessionSheets {

  /** Of the columns of a running order, so that its first head does not break. */
  private static final List<Integer> WIDTHS = List.of(14, 29, 57);

  private final PrintedSite site;
  private final Pieces pieces;

  SessionSheets(PrintedSite site) {
    this.site = site;
    this.pieces = new Pieces(site);
  }

  /** The sheet of {@code session}. */
  Sheet sheet(Session session) {
    List<String> fronts =
        Stream.of(Share.ALL, Share.FIRST_SENTENCES, Share.LEAST)
            .map(share -> site.said(front(session, share)))
            .toList();
    List<String> backs =
        Stream.of(Share.ALL, Share.FIRST_SENTENCES, Share.LEAST)
            .map(share -> site.said(back(session, share)))
            .toList();
    return new Sheet(
        site.look(session, session.title()),
        List.of(new Side(fronts, 1, Side.Foot.PLAIN), new Side(backs, 1, Side.Foot.NOTES)),
        pieces.decor("print.notes"));
  }

  /** How much of a session stands on its sheet. */
  private enum Share {
    ALL,
    /** Of what is long, the first sentence. */
    FIRST_SENTENCES,
    /** What must be on it. */
    LEAST
  }

  private String front(Session session, Share share) {
    Element html = new Element("div");
    Element band = html.appendElement("header");
    band.appendElement("h1").text(session.title());
    String methodology = site.methodology(session);
    if (!methodology.isEmpty()) {
      band.appendElement("p").text(methodology);
    }
    pieces.addFacts(html, session.work());
    if (share != Share.LEAST) {
      pieces.addList(html, "book.aims", session.work().aims());
      List<String> exercises = Pieces.titles(site.catalogue().articles().exercisesOf(session));
      pieces.addFact(
          html, "book.exercises", String.join(site.texts().language().comma(), exercises));
    }
    Element text = site.text(session);
    for (Element table : RunningOrder.tables(text)) {
      html.appendChild(cut(table.clone(), share));
    }
    text.select("div.minutes").forEach(note -> html.appendChild(note.clone()));
    addMore(html, share);
    return html.html();
  }

  /** A running order of which the last column says less. */
  private static Element cut(Element table, Share share) {
    for (Element row : table.select("tr")) {
      Element last = row.children().last();
      if (share == Share.LEAST && row.childrenSize() > 2 && last != null) {
        last.remove();
      } else if (share == Share.FIRST_SENTENCES && last != null && last.normalName().equals("td")) {
        last.text(Sentence.first(last.text()));
      }
    }
    table.select("> colgroup").remove();
    int columns = table.select("tr").stream().mapToInt(Element::childrenSize).max().orElse(0);
    if (columns == WIDTHS.size()) {
      Element widths = table.prependElement("colgroup");
      WIDTHS.forEach(width -> widths.appendElement("col").attr("style", "width: " + width + "%"));
    }
    return table;
  }

  private String back(Session session, Share share) {
    Practice work = session.work();
    Element html = new Element("div");
    html.appendElement("p").appendElement("strong").text(session.title());
    html.appendElement("h2").text(pieces.word("print.before"));
    addMaterials(html, session);
    if (share != Share.LEAST) {
      pieces.addTicks(html, "book.room", shown(work.room(), share));
    }
    html.appendElement("h2").text(pieces.word("print.during"));
    // Never less of it than there is.
    Element safety = html.appendElement("aside");
    pieces.addList(safety, "book.safety", work.safety());
    site.text(session).select(".print-only").stream()
        .limit(1)
        .forEach(numbers -> safety.appendChild(numbers.clone()));
    if (share != Share.LEAST) {
      pieces.addList(html, "book.watch", shown(work.watch(), share));
      html.appendElement("h2").text(pieces.word("print.after"));
      pieces.addTicks(html, "book.homework", shown(session.homework(), share));
      pieces.addTicks(html, "book.aftercare", shown(work.aftercare(), share));
    }
    addMore(html, share);
    return html.html();
  }

  private static List<String> shown(List<String> items, Share share) {
    return share == Share.ALL ? items : items.stream().map(Sentence::first).toList();
  }

  /** Says that there is more than the sheet has. */
  private void addMore(Element html, Share share) {
    if (share != Share.ALL) {
      html.appendElement("p").appendElement("strong").text(pieces.word("print.more"));
    }
  }

  private void addMaterials(Element html, Session session) {
    Optional<Needs> needs = Needs.of(List.of(session), site.catalogue());
    if (needs.isEmpty()) {
      return;
    }
    ShoppingView view = new CostModels(site.texts()).shopping(needs.get(), List.of());
    List<String> items = new ArrayList<>();
    for (ShoppingView.Item item : view.items()) {
      String amount = (item.amount() + " " + item.unit()).strip();
      items.add(site.texts().text("book.need", item.name(), amount));
    }
    needs.get().handouts().stream()
        .map(one -> site.texts().text("print.copy", view.participants(), one.title()))
        .forEach(items::add);
    if (!items.isEmpty()) {
      html.appendElement("h3").text(site.texts().text("shopping.for", view.participants()));
      addColumns(html, items);
    }
  }

  private static void addColumns(Element html, List<String> items) {
    Element columns = html.appendElement("div").addClass("columns");
    int half = (items.size() + 1) / 2;
    for (List<String> part : List.of(items.subList(0, half), items.subList(half, items.size()))) {
      if (!part.isEmpty()) {
        Element list = columns.appendElement("ul").addClass(ListHtml.TICK);
        part.forEach(item -> list.appendElement("li").text(item));
      }
    }
  }
}
