package org.handreiking.handbook;

import org.handreiking.typesetting.FontFamily;
import org.jsoup.nodes.Element;

/** Writes what is set apart from the text: admonitions, boxes, quotations, code. */
final class BoxWriter {

  private static final String WARNING_INK = "#8a3b00";
  private static final String WARNING_PAPER = "#fff4e5";

  private final Composition book;
  private final Chapter chapter;
  private final BlockWriter blocks;

  BoxWriter(Composition book, Chapter chapter, BlockWriter blocks) {
    this.book = book;
    this.chapter = chapter;
    this.blocks = blocks;
  }

  /** Writes {@code div.admonitionblock} with its label, never broken across pages. */
  void writeAdmonition(Element block) {
    boolean isWarning = block.hasClass("warning") || block.hasClass("caution");
    String ink = isWarning ? WARNING_INK : book.palette.heading();
    String paper = isWarning ? WARNING_PAPER : book.palette.tint(0.92);
    openBox(
        block, ink, paper + "; keep-together.within-column: " + (fits(block) ? "always" : "auto"));
    book.fo.open("block", book.bold() + Measures.KEPT + "space-after: 2pt; color: " + ink);
    book.write(label(block), FontFamily.HEADING, chapter.at());
    book.fo.close();
    block.select("> table > tbody > tr > td.content").forEach(blocks::writeChildren);
    book.fo.close();
  }

  /** Writes a box with whatever is in it, kept on one page where it fits. */
  void writeAside(Element box) {
    boolean isUnbroken = box.hasClass("safety") && fits(box);
    String paper =
        book.palette.tint(0.94) + "; keep-together.within-column: " + (isUnbroken ? "always" : "5");
    openBox(box, book.palette.tint(0.45), paper);
    blocks.writeChildren(box);
    book.fo.close();
  }

  /** Writes a quotation, with a line beside it. */
  void writeQuote(Element quote) {
    String line = "border-start-style: solid; border-start-width: 2pt; border-start-color: ";
    blocks.open(
        quote,
        Measures.INSIDE
            + "role: BlockQuote; padding-start: 12pt; "
            + line
            + book.palette.tint(0.4));
    blocks.writeChildren(quote);
    book.fo.close();
  }

  /** Writes code, or a verse, with its line ends as they are. */
  void writePreformatted(Element text) {
    boolean isVerse = text.hasClass("content");
    FontFamily family = isVerse ? FontFamily.TEXT : FontFamily.CODE;
    String paper = isVerse ? "" : "font-size: 86%; padding: 6pt 8pt; background-color: #f4f4f4; ";
    String spaces = "white-space-collapse: false; white-space-treatment: preserve; ";
    blocks.writeInline(
        text,
        family,
        Measures.INSIDE
            + book.family(family)
            + paper
            + spaces
            + "space-before: "
            + Measures.above(text, Measures.BLOCK));
  }

  /** Writes a line across the text, which only eyes need. */
  void writeRule() {
    book.fo.open("wrapper", "role: artifact");
    book.fo.empty(
        "block", "space-before: 14pt; space-after: 14pt; border-top: 0.5pt solid #999999");
    book.fo.close();
  }

  private void openBox(Element box, String ink, String paper) {
    blocks.open(
        box,
        Measures.INSIDE
            + "role: Div; padding: 8pt 12pt 9pt 12pt; border-start-style: solid; "
            + "border-start-width: 3pt; border-start-color: %s; background-color: %s; "
                .formatted(ink, paper)
            + "space-after: 5pt; space-before: "
            + Measures.above(box, Measures.BOX));
  }

  /** Whether a page surely holds {@code block}: kept together, a longer one would run off it. */
  private boolean fits(Element block) {
    double page = book.layout.room();
    return block.text().length() < 1800 * page
        && block.select("p, li, tr, h2, h3, h4").size() < 24 * Math.sqrt(page);
  }

  private String label(Element block) {
    BookTexts texts = book.texts;
    if (block.hasClass("tip")) {
      return texts.tip();
    } else if (block.hasClass("important")) {
      return texts.important();
    } else if (block.hasClass("warning")) {
      return texts.warning();
    }
    return block.hasClass("caution") ? texts.caution() : texts.note();
  }
}
