package org.handreiking.press;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.site.Direction;
import org.handreiking.site.Language;
import org.handreiking.site.Texts;
import org.handreiking.source.Position;
import org.handreiking.typesetting.FoText;
import org.handreiking.typesetting.FoXml;
import org.handreiking.typesetting.FontFamily;
import org.handreiking.typesetting.Palette;

/** Writes the sheet for the printer as XSL-FO: facts, a table of paper, how to make a booklet. */
final class PrintSheetWriter {

  private static final List<Integer> COPIES = List.of(1, 10, 25, 50, 100);

  private static final String MASTER = "sheet";
  private static final String BOLD = "font-weight: bold; ";
  private static final String CELL = "padding: 3.5pt 5pt 4pt 5pt; ";

  private final FoXml fo = new FoXml();
  private final FoText text;
  private final String title;
  private final Palette palette;
  private final Texts texts;

  PrintSheetWriter(String title, String colour, Texts texts, Diagnostics diagnostics) {
    this.title = title;
    this.palette = Palette.of(colour);
    this.texts = texts;
    this.text = new FoText(fo, texts.language().direction(), diagnostics);
  }

  /**
   * The document.
   *
   * @param edition the code or the day by which this state of the book is known
   */
  String write(PrintFacts facts, String edition) {
    openSheet();
    block(texts.text("print.title"), look(11) + "color: " + palette.heading());
    block(title, look(22) + BOLD + "role: H1; line-height: 1.2; color: " + palette.heading());
    PrintSheetFacts values = new PrintSheetFacts(facts, texts);
    writeFacts(values.all(edition));
    writeHeading("print.sheets");
    writeTable(values);
    writeHeading("print.fold");
    writeSteps(values.steps());
    return fo.close().close().close().xml();
  }

  private void openSheet() {
    Language language = texts.language();
    String mode = "writing-mode: " + FoText.writingMode(language) + "; ";
    fo.open(
        "root",
        mode + text.family(FontFamily.HEADING) + look(10.5) + lines() + "color: #1a1a1a",
        "xmlns:fo",
        "http://www.w3.org/1999/XSL/Format",
        "xml:lang",
        language.tag());
    String paper = "page-width: 210mm; page-height: 297mm; margin: 18mm 20mm; ";
    fo.open("layout-master-set", "");
    fo.open("simple-page-master", mode + paper, "master-name", MASTER);
    fo.empty("region-body", mode).close().close();
    fo.open("page-sequence", "", "master-reference", MASTER);
    fo.open("flow", "text-align: start", "flow-name", "xsl-region-body");
  }

  private String lines() {
    boolean isArabic = texts.language().direction() == Direction.RIGHT_TO_LEFT;
    return "line-height: " + (isArabic ? "1.6; " : "1.35; ");
  }

  private void writeHeading(String key) {
    String place = "role: H2; space-before: 20pt; space-after: 6pt; color: ";
    block(texts.text(key), look(13) + BOLD + place + palette.heading());
  }

  private void writeFacts(List<PrintSheetFacts.Fact> facts) {
    fo.open(
        "list-block",
        "space-before: 14pt; provisional-distance-between-starts: 145pt; "
            + "provisional-label-separation: 10pt");
    for (PrintSheetFacts.Fact fact : facts) {
      writeItem(fact.name(), BOLD, fact.value());
    }
    fo.close();
  }

  private void writeSteps(List<String> steps) {
    fo.open(
        "list-block",
        "provisional-distance-between-starts: 20pt; provisional-label-separation: 4pt");
    int number = 0;
    for (String step : steps) {
      number++;
      writeItem(number + ".", "", step);
    }
    fo.close();
  }

  private void writeItem(String label, String look, String value) {
    fo.open("list-item", "space-before: 5pt");
    fo.open("list-item-label", "end-indent: label-end()");
    block(label, look);
    fo.close();
    fo.open("list-item-body", "start-indent: body-start()");
    block(value, "");
    fo.close().close();
  }

  private void writeTable(PrintSheetFacts facts) {
    String rule = "0.75pt solid " + palette.heading();
    fo.open(
        "table",
        "table-layout: fixed; width: 100%; font-size: 9.5pt; border-collapse: separate;"
            + " border-bottom: "
            + rule);
    fo.empty("table-column", "column-width: proportional-column-width(30)");
    COPIES.forEach(
        copies -> fo.empty("table-column", "column-width: proportional-column-width(14.2)"));
    fo.open("table-header", BOLD + "background-color: " + palette.tint(0.88));
    List<String> heads = new ArrayList<>();
    COPIES.forEach(copies -> heads.add(texts.text("print.copies", copies)));
    writeRow(texts.text("print.way"), heads, "border-top: " + rule + "; border-bottom: " + rule);
    fo.close();
    fo.open("table-body", "");
    String line = "0.4pt solid " + palette.tint(0.6);
    for (PrintSheetFacts.Row row : facts.rows()) {
      writeRow(row.name(), numbers(row.count()), "border-top: " + line);
    }
    fo.close().close();
  }

  private void writeRow(String name, List<String> values, String borders) {
    fo.open("table-row", "");
    fo.open("table-cell", CELL + "role: TH; text-align: start; " + borders);
    block(name, BOLD);
    fo.close();
    for (String value : values) {
      fo.open("table-cell", CELL + "text-align: end; " + borders);
      block(value, "");
      fo.close();
    }
    fo.close();
  }

  private List<String> numbers(IntUnaryOperator count) {
    Language language = texts.language();
    return COPIES.stream()
        .map(copies -> language.number(BigDecimal.valueOf(count.applyAsInt(copies))))
        .toList();
  }

  private void block(String words, String style) {
    fo.open("block", style);
    text.write(words, FontFamily.HEADING, Position.SITE);
    fo.close();
  }

  private static String look(double size) {
    return "font-size: " + size + "pt; ";
  }
}
