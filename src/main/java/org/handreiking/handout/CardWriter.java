package org.handreiking.handout;

import static org.handreiking.handout.Ink.BOLD;

import java.util.List;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.handout.CardSet.Part;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Writes cards as XSL-FO: each side a page of A6. What does not stand on the front of a card goes
 * on at its back, and then on a next card; a back that stays free has lines to write on.
 */
final class CardWriter {

  private static final String SEQUENCE = "part";
  private static final String BODY = "xsl-region-body";
  private static final int LINES = 10;

  private static final String SIZE =
      "page-width: 105mm; page-height: 148.5mm; margin: 7mm 8mm 7mm 8mm; ";

  private final CardSet set;
  private final List<Integer> cards;
  private final Ink ink;
  private final HtmlWriter html;

  /**
   * @param cards how many cards each part takes
   */
  CardWriter(CardSet set, List<Integer> cards, Diagnostics diagnostics) {
    this.set = set;
    this.cards = cards;
    this.ink = new Ink(set.look(), diagnostics);
    this.html = new HtmlWriter(ink);
  }

  /** The document. */
  String write() {
    ink.openRoot();
    writeMasters();
    int number = 1;
    for (int i = 0; i < cards.size(); i++) {
      write(i, number);
      number += cards.get(i);
    }
    ink.fo.close();
    return ink.fo.xml();
  }

  private int most() {
    return cards.stream().mapToInt(Integer::intValue).max().orElse(1);
  }

  private int total() {
    return cards.stream().mapToInt(Integer::intValue).sum();
  }

  /** For the first, the second, the third card of a part, for each has another head. */
  private void writeMasters() {
    ink.fo.open("layout-master-set", "");
    for (int card = 1; card <= most(); card++) {
      writeMaster("front", "10mm", card);
      writeMaster("back", "10mm", card);
      writeMaster("free", "134mm", card);
    }
    ink.fo.open("page-sequence-master", "", "master-name", SEQUENCE);
    for (int card = 1; card <= most(); card++) {
      ink.fo.empty("single-page-master-reference", "", "master-reference", "front" + card);
      ink.fo.open("repeatable-page-master-alternatives", "", "maximum-repeats", "1");
      writeChoice("blank", "free" + card);
      writeChoice("not-blank", "back" + card);
      ink.fo.close();
    }
    ink.fo.empty("repeatable-page-master-reference", "", "master-reference", "front" + most());
    ink.fo.close().close();
  }

  private void writeMaster(String name, String headHeight, int card) {
    ink.fo.open("simple-page-master", ink.mode() + SIZE, "master-name", name + card);
    ink.fo.empty("region-body", ink.mode() + "margin-top: " + headHeight);
    String region = (name.equals("free") ? "free" : "head") + card;
    ink.fo.empty(
        "region-before", ink.mode() + "extent: " + headHeight + "; region-name: " + region);
    ink.fo.close();
  }

  private void writeChoice(String blank, String master) {
    ink.fo.empty(
        "conditional-page-master-reference",
        "",
        "blank-or-not-blank",
        blank,
        "master-reference",
        master);
  }

  private void write(int index, int number) {
    Part part = set.parts().get(index);
    ink.fo.open(
        "page-sequence",
        "",
        "master-reference",
        SEQUENCE,
        "initial-page-number",
        "1",
        "force-page-count",
        "end-on-even");
    for (int card = 1; card <= cards.get(index); card++) {
      ink.openDecor("head" + card);
      writeHead(number + card - 1, card, cards.get(index));
      ink.fo.close();
      ink.openDecor("free" + card);
      writeHead(number + card - 1, card, cards.get(index));
      writeFree(index);
      ink.fo.close();
    }
    ink.fo.open("flow", "font-size: " + size(part), "flow-name", BODY);
    writeTitle(part, index == 0);
    html.writeChildren(Jsoup.parseBodyFragment(part.html()).body());
    ink.fo.close().close();
  }

  /** What is short is set larger: who leads an exercise reads from a distance. */
  private static String size(Part part) {
    int letters = part.letters();
    return letters < 300 ? "13pt" : letters < 500 ? "11.5pt" : letters < 750 ? "10pt" : "9pt";
  }

  /** The name of the exercise and the number of the card, on each of its sides. */
  private void writeHead(int number, int card, int ofPart) {
    ink.fo.open(
        "block",
        "font-size: 7.5pt; text-align-last: justify; color: #444444; padding-bottom: 1mm; "
            + "border-bottom: 1.5pt solid "
            + ink.palette.cover());
    ink.write(set.look().title());
    ink.fo.empty("leader", "leader-pattern: space");
    String several = ofPart > 1 ? "(" + card + "/" + ofPart + ") \u00B7 " : "";
    ink.fo.open("inline", BOLD);
    ink.write(several + number + "/" + total());
    ink.fo.close().close();
  }

  /** What stands on a back that is free. */
  private void writeFree(int index) {
    ink.fo.open("block", "font-size: 9pt; space-before: 4mm");
    ink.notes(set.notes(), LINES);
    if (index + 1 < set.parts().size()) {
      String title = set.parts().get(index + 1).plainTitle();
      ink.block(set.next() + " " + title, BOLD + "space-before: 6mm");
    }
    ink.fo.close();
  }

  private void writeTitle(Part part, boolean isFirst) {
    Element title = Jsoup.parseBodyFragment(part.title()).body();
    String size = html.role(isFirst ? 1 : 2) + "font-size: " + (isFirst ? "170%" : "125%");
    html.writeText(
        title,
        BOLD
            + "line-height: 1.15; space-after: 2mm; keep-with-next.within-column: always; color: "
            + ink.palette.heading()
            + "; "
            + size);
  }
}
