package org.handreiking.handbook;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import org.handreiking.typesetting.FontFamily;
import org.jsoup.nodes.Element;

/** Writes lists: with signs, with numbers, with terms and their descriptions. */
final class ListWriter {

  private static final List<String> SIGNS = List.of("•", "–", "·");

  private final Composition book;
  private final Chapter chapter;
  private final BlockWriter blocks;

  ListWriter(Composition book, Chapter chapter, BlockWriter blocks) {
    this.book = book;
    this.chapter = chapter;
    this.blocks = blocks;
  }

  /** Writes {@code ul} or {@code ol}; one without items is nothing. */
  void write(Element list) {
    List<Element> items = list.select("> li");
    if (items.isEmpty()) {
      return;
    }
    if (list.hasClass("contents")) {
      writeContents(list, items);
      return;
    }
    openList(list, items.size() > 99 ? "30pt" : "20pt");
    int number = start(list, items.size());
    for (Element item : items) {
      writeItem(item, list.normalName().equals("ol") ? numeral(list, number) : sign(list));
      number += list.hasAttr("reversed") ? -1 : 1;
    }
    book.fo.close();
  }

  /** Lines that each are a link to a chapter, as in the contents of the book. */
  private void writeContents(Element list, List<Element> items) {
    book.fo.open("block", "role: TOC; space-before: " + Measures.above(list, Measures.BLOCK));
    for (Element item : items) {
      String to = item.select("a").attr("href").substring(1);
      int level = item.parents().select("ul.contents").size() + 1;
      book.anchors
          .find(chapter.id(), to)
          .ifPresent(
              target ->
                  new EntryWriter(book).write(level, target.id(), target.title(), chapter.at()));
    }
    book.fo.close();
  }

  /** Writes {@code dl}: terms above their descriptions, or beside them in a box of facts. */
  void writeDescriptions(Element list) {
    if (list.hasClass("facts")) {
      new FactsWriter(book, blocks).write(list);
      return;
    }
    if (list.hasClass("index")) {
      writeIndex(list);
      return;
    }
    blocks.open(list, "role: L; space-before: " + Measures.above(list, Measures.BLOCK));
    for (FactsWriter.Fact fact : FactsWriter.facts(list)) {
      book.fo.open("block", "role: LI; space-before: 5pt");
      book.fo.open("block", "role: Lbl; font-weight: bold; keep-with-next.within-column: always");
      fact.terms().forEach(term -> blocks.writeInline(term, FontFamily.TEXT, ""));
      book.fo.close();
      book.fo.open("block", "role: LBody; start-indent: inherited-property-value() + 16pt");
      fact.descriptions().forEach(blocks::writeChildren);
      book.fo.close().close();
    }
    book.fo.close();
  }

  /** Each word with its pages on a line. */
  private void writeIndex(Element list) {
    blocks.open(list, "role: L; space-before: " + Measures.above(list, Measures.BLOCK));
    for (FactsWriter.Fact fact : FactsWriter.facts(list)) {
      String hanging = "start-indent: inherited-property-value() + 12pt; text-indent: -12pt";
      book.fo.open("block", "role: LI; keep-together.within-column: always; " + hanging);
      fact.terms().forEach(term -> blocks.writeInLine(term, "Lbl"));
      book.fo.text("  ");
      fact.descriptions().forEach(pages -> blocks.writeInLine(pages, "LBody"));
      book.fo.close();
    }
    book.fo.close();
  }

  /** Writes {@code div.hdlist}: AsciiDoc lays the terms beside the descriptions with a table. */
  void writeHorizontal(Element division) {
    new FactsWriter(book, blocks).write(division);
  }

  private void writeItem(Element item, String label) {
    book.fo.open("list-item", "space-before: " + Measures.above(item, Measures.ITEM));
    book.fo.open("list-item-label", "end-indent: label-end()");
    book.fo.open("block", "");
    book.write(label, FontFamily.TEXT, chapter.at());
    book.fo.close().close();
    book.fo.open("list-item-body", "start-indent: body-start()");
    blocks.open(item, "role: Div");
    blocks.writeChildren(item);
    book.fo.close().close().close();
  }

  private void openList(Element list, String indent) {
    String measures =
        "provisional-distance-between-starts: %s; provisional-label-separation: 4pt; ";
    book.fo.open(
        "list-block",
        measures.formatted(indent) + "space-before: " + Measures.above(list, Measures.BLOCK));
  }

  private static int start(Element list, int items) {
    String start = list.attr("start");
    if (start.matches("-?\\d{1,6}")) {
      return Integer.parseInt(start);
    }
    return list.hasAttr("reversed") ? items : 1;
  }

  private static String sign(Element list) {
    long depth = list.parents().stream().filter(it -> it.normalName().equals("ul")).count();
    return SIGNS.get((int) Math.min(depth, SIGNS.size() - 1));
  }

  private static String numeral(Element list, int number) {
    String numeral =
        switch (list.attr("type")) {
          case "a" -> letter(number);
          case "A" -> letter(number).toUpperCase(Locale.ROOT);
          case "i" -> roman(number);
          case "I" -> roman(number).toUpperCase(Locale.ROOT);
          default -> Integer.toString(number);
        };
    return numeral + ".";
  }

  private static String letter(int number) {
    boolean hasLetter = number >= 1 && number <= 26;
    return hasLetter ? Character.toString('a' + number - 1) : Integer.toString(number);
  }

  private static String roman(int number) {
    return number < 1 || number > 3999
        ? Integer.toString(number)
        : new RuleBasedNumberFormat(ULocale.ROOT, RuleBasedNumberFormat.NUMBERING_SYSTEM)
            .format(number, "%roman-lower");
  }
}
