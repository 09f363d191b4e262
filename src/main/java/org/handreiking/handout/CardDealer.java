package org.handreiking.handout;

import java.util.List;
import org.handreiking.diagnostic.Diagnostics;
import org.handreiking.typesetting.CardSheets;
import org.handreiking.typesetting.Pages;
import org.handreiking.typesetting.PdfPress;

/** Sets cards and puts them on sheets: how many each part takes is guessed, then known. */
final class CardDealer {

  /** What surely stands on a card with both its sides. */
  private static final int LETTERS = 2200;

  private final CardSet set;
  private final Diagnostics diagnostics;

  CardDealer(CardSet set, Diagnostics diagnostics) {
    this.set = set;
    this.diagnostics = diagnostics;
  }

  /** The file: four cards on each sheet of A4, in order once they are cut. */
  byte[] pdf() {
    PdfPress press = new PdfPress(set.look().properties());
    List<Integer> cards = set.parts().stream().map(part -> 1 + part.letters() / LETTERS).toList();
    Diagnostics found = new Diagnostics();
    Pages pages = press.typeset(new CardWriter(set, cards, found).write(), found);
    List<Integer> taken = cards(pages);
    if (!taken.equals(cards)) {
      found = new Diagnostics();
      pages = press.typeset(new CardWriter(set, taken, found).write(), found);
    }
    diagnostics.addAll(found.sorted());
    return CardSheets.impose(press.finish(pages), set.look().language().direction());
  }

  /** A card has two sides. */
  private static List<Integer> cards(Pages pages) {
    return pages.counts().stream().map(sides -> (sides + 1) / 2).toList();
  }
}
