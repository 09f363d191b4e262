package org.handreiking.reading;

import java.util.List;
import org.handreiking.diagnostic.Messages;
import org.handreiking.reading.ReadingReport.Line;
import org.handreiking.reading.ReadingReport.Row;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A report as one HTML file, in the language of the editors. */
public final class ReadingPage {

  private static final List<String> COLUMNS =
      List.of(
          "page",
          "score",
          "before",
          "words",
          "sentences",
          "average",
          "long",
          "passive",
          "nominalisation",
          "clauses",
          "word",
          "paragraph",
          "minutes");

  private final Messages messages;

  public ReadingPage(Messages messages) {
    this.messages = messages;
  }

  /** The file's text. */
  public String html(ReadingReport report) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    document.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
    document.head().appendElement("meta").attr("charset", "utf-8");
    document.title(messages.text("reading.title"));
    Element body = document.body();
    body.appendElement("h1").text(messages.text("reading.title"));
    body.appendElement("p").text(messages.text("reading.score"));
    body.appendElement("p").text(messages.text("reading.formula"));
    body.appendElement("p").text(messages.text("reading.words"));
    body.appendElement("p")
        .text(messages.text("reading.minutes", "" + ReadingTime.WORDS_PER_MINUTE));
    addTable(body, report);
    report.pages().forEach(page -> addRemarks(body, page, report.about(page)));
    return document.outerHtml() + "\n";
  }

  private void addTable(Element body, ReadingReport report) {
    Element table = body.appendElement("table").attr("border", "1");
    Element head = table.appendElement("thead").appendElement("tr");
    for (String column : COLUMNS) {
      head.appendElement("th").attr("scope", "col").text(messages.text("reading.column." + column));
    }
    Element rows = table.appendElement("tbody");
    report.totals().forEach(total -> addRow(rows, total));
    report.pages().forEach(page -> addRow(rows, page));
  }

  private void addRow(Element rows, Row row) {
    Element line = rows.appendElement("tr");
    Element name = line.appendElement("th").attr("scope", "row");
    if (row.isTotal()) {
      name.text(messages.text("reading.all", row.language()));
    } else {
      name.appendElement("a").attr("href", "#" + anchor(row)).text(row.title());
    }
    Figures figures = row.figures();
    List.of(
            "" + row.score(),
            row.before().map(String::valueOf).orElse(""),
            "" + figures.words(),
            "" + figures.sentences(),
            ReadingTables.oneDigit(figures.average()),
            ReadingTables.oneDigit(figures.perHundredSentences(figures.longSentences())),
            "" + figures.passives(),
            "" + figures.nominalisations(),
            "" + figures.manyClauses(),
            "" + figures.hardWords(),
            "" + figures.longParagraphs(),
            "" + row.minutes())
        .forEach(cell -> line.appendElement("td").text(cell));
  }

  private void addRemarks(Element body, Row page, List<Line> lines) {
    body.appendElement("h2").id(anchor(page)).text(page.title());
    Element list = body.appendElement("ul");
    for (Line line : lines) {
      Element item = list.appendElement("li");
      item.appendElement("strong").text(text(line));
      item.appendText(" “" + line.sentence() + "” ");
      item.appendElement("code").text(line.place());
    }
  }

  /** What {@code line} remarks. */
  public String text(Line line) {
    return messages.text("reading.rule." + line.rule(), line.detail());
  }

  private static String anchor(Row row) {
    return "/" + row.language() + "/" + row.path();
  }
}
