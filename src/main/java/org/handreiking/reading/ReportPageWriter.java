package org.handreiking.reading;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handreiking.diagnostic.Messages;
import org.handreiking.reading.ReadingReport.Line;
import org.handreiking.reading.ReadingReport.Result;
import org.handreiking.reading.ReadingReport.Row;
import org.handreiking.site.PageAddress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** A report as one HTML file, in the language of the editors. */
public final class ReportPageWriter {

  /** The averages say as much. */
  private static final Set<ReportColumn> COLUMNS =
      Collections.unmodifiableSet(
          EnumSet.complementOf(
              EnumSet.of(ReportColumn.WORDS_IN_SENTENCES, ReportColumn.LONG_SENTENCES)));

  private final Messages messages;

  public ReportPageWriter(Messages messages) {
    this.messages = messages;
  }

  /** The file's text. */
  public String html(ReadingReport report) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    document.prependChild(new DocumentType("html", "", ""));
    document.selectFirst("html").attr("lang", messages.language());
    document.head().appendElement("meta").attr("charset", "utf-8");
    document.title(messages.text("reading.title"));
    Element body = document.body();
    addExplanation(body);
    addTable(body, report);
    Map<PageAddress, List<Line>> lines = report.linesByPage();
    for (Row page : report.hardest()) {
      addRemarks(body, page, lines.getOrDefault(page.address(), List.of()));
    }
    return document.outerHtml() + "\n";
  }

  private void addExplanation(Element body) {
    body.appendElement("h1").text(messages.text("reading.title"));
    List.of(
            messages.text("reading.score"),
            messages.text("reading.formula", Figures.LONG, Figures.LONG_PARAGRAPH),
            messages.text("reading.words", HardWords.LONGEST),
            messages.text("reading.minutes", ReadingTime.WORDS_PER_MINUTE))
        .forEach(text -> body.appendElement("p").text(text));
  }

  private void addTable(Element body, ReadingReport report) {
    Element table = body.appendElement("table").attr("border", "1");
    Element head = table.appendElement("thead").appendElement("tr");
    addHeading(head, "page");
    COLUMNS.forEach(column -> addHeading(head, column.key()));
    Element rows = table.appendElement("tbody");
    report
        .totals()
        .forEach(
            total ->
                addRow(rows, total.result())
                    .text(messages.text("reading.all", total.language().tag())));
    for (Row page : report.hardest()) {
      Element link = addRow(rows, page.result()).appendElement("a");
      inItsLanguage(link.attr("href", "#" + anchor(page)), page.address()).text(page.title());
    }
  }

  private void addHeading(Element head, String column) {
    head.appendElement("th").attr("scope", "col").text(messages.text("reading.column." + column));
  }

  /** Adds the numbers of {@code result}; gives the cell before them. */
  private Element addRow(Element rows, Result result) {
    Element row = rows.appendElement("tr");
    Element name = row.appendElement("th").attr("scope", "row");
    for (ReportColumn column : COLUMNS) {
      row.appendElement("td").text(column.value(result).map(this::number).orElse(""));
    }
    return name;
  }

  private String number(BigDecimal number) {
    return messages.text(number.scale() == 0 ? "reading.whole" : "reading.decimal", number);
  }

  private void addRemarks(Element body, Row page, List<Line> lines) {
    Element heading = body.appendElement("h2").id(anchor(page));
    inItsLanguage(heading, page.address()).text(page.title());
    Element list = body.appendElement("ul");
    for (Line line : lines) {
      Element item = list.appendElement("li");
      item.appendElement("strong").text(text(line));
      item.appendText(" ");
      inItsLanguage(item.appendElement("span"), page.address()).text("“" + line.sentence() + "”");
      item.appendText(" ");
      item.appendElement("code").text(line.place());
    }
  }

  private static Element inItsLanguage(Element element, PageAddress address) {
    return element.attr("lang", address.language().tag()).attr("dir", "auto");
  }

  /** What {@code line} remarks. */
  public String text(Line line) {
    return messages.text("reading.difficulty." + line.difficulty().key(), line.detail());
  }

  private static String anchor(Row row) {
    return "/" + row.address().folder();
  }
}
