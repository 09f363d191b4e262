package org.handreiking.handbook;

import java.util.ArrayList;
import java.util.List;
import org.handreiking.typesetting.FontFamily;
import org.jsoup.nodes.Element;

/** Writes short facts in a box: each term beside its description. */
final class FactsWriter {

  /** Terms that share descriptions. */
  record Fact(List<Element> terms, List<Element> descriptions) {}

  private final Composition book;
  private final BlockWriter blocks;

  FactsWriter(Composition book, BlockWriter blocks) {
    this.book = book;
    this.blocks = blocks;
  }

  /** Writes {@code dl.facts} or {@code div.hdlist}; one without facts is nothing. */
  void write(Element list) {
    List<Fact> facts = facts(list);
    if (facts.isEmpty()) {
      return;
    }
    String paper = book.palette.tint(0.94);
    blocks.open(
        list,
        Measures.INSIDE
            + "keep-together.within-column: 5; role: Div; padding: 7pt 12pt 8pt 12pt; background-color: %s; space-after: 5pt; "
                .formatted(paper)
            + "space-before: "
            + Measures.above(list, Measures.BOX));
    book.fo.open(
        "list-block",
        "provisional-distance-between-starts: 110pt; provisional-label-separation: 8pt");
    facts.forEach(this::write);
    book.fo.close().close();
  }

  private void write(Fact fact) {
    book.fo.open("list-item", "space-before: 3pt; keep-together.within-column: 4");
    book.fo.open("list-item-label", "end-indent: label-end()");
    book.fo.open("block", book.bold() + "role: Div; font-size: 94%");
    fact.terms().forEach(term -> blocks.writeInline(term, FontFamily.HEADING, ""));
    book.fo.close().close();
    book.fo.open("list-item-body", "start-indent: body-start()");
    book.fo.open("block", "role: Div");
    fact.descriptions().forEach(blocks::writeChildren);
    book.fo.close().close().close();
  }

  /** The facts of {@code list}: of {@code dt} and {@code dd}, or of AsciiDoc's layout table. */
  static List<Fact> facts(Element list) {
    List<Fact> facts = new ArrayList<>();
    Fact open = new Fact(new ArrayList<>(), new ArrayList<>());
    for (Element part :
        list.select("> dt, > dd, > div > dt, > div > dd, > table > tbody > tr > td")) {
      boolean isTerm = part.normalName().equals("dt") || part.hasClass("hdlist1");
      if (isTerm && !open.descriptions().isEmpty()) {
        facts.add(open);
        open = new Fact(new ArrayList<>(), new ArrayList<>());
      }
      (isTerm ? open.terms() : open.descriptions()).add(part);
    }
    if (!open.terms().isEmpty() || !open.descriptions().isEmpty()) {
      facts.add(open);
    }
    return facts;
  }
}
