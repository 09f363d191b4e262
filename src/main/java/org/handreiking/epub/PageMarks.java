package org.handreiking.epub;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.handbook.BlockPages;
import org.handreiking.handbook.Chapter;
import org.jsoup.nodes.Element;

/** Puts into the text where each page of the printed book begins. */
final class PageMarks {

  /** The class of a mark. */
  static final String CLASS = "pagebreak";

  /**
   * A page that has a mark.
   *
   * @param number counted from 1
   * @param file the file of the chapter
   */
  record Mark(int number, String file) {

    String id() {
      return "page-" + number;
    }
  }

  private final Map<String, List<Integer>> pages;
  private int last;

  PageMarks(Optional<BlockPages> pages) {
    this.pages = pages.map(BlockPages::pages).orElse(Map.of());
  }

  /**
   * Marks the pages that begin in {@code draft}; the one on which its first block stands before its
   * heading.
   *
   * @param blocks the blocks of the chapter, as {@link BlockPages} counts them
   */
  void add(Draft draft, List<Element> blocks) {
    Chapter chapter = draft.chapter();
    List<Integer> numbers = pages.getOrDefault(chapter.id(), List.of());
    boolean isFirst = true;
    for (int i = 0; i < Math.min(numbers.size(), blocks.size()); i++) {
      int number = numbers.get(i);
      if (number > last) {
        last = number;
        put(mark(number), isFirst ? draft.body() : blocks.get(i), isFirst);
      }
      isFirst &= number == 0;
    }
  }

  /** The marks that are in {@code draft}: those in what was left out are not. */
  static List<Mark> in(Draft draft) {
    return draft.body().select("span").stream()
        .filter(Html::isMark)
        .map(mark -> new Mark(Integer.parseInt(mark.attr("aria-label")), draft.file()))
        .toList();
  }

  private static void put(Element mark, Element block, boolean isWithin) {
    if (isWithin) {
      block.prependChild(mark);
      return;
    }
    switch (block.normalName()) {
      case "li", "dt" -> block.prependChild(mark);
      case "tr" ->
          block.select("> td, > th").stream().findFirst().ifPresent(it -> it.prependChild(mark));
      default -> block.before(mark);
    }
  }

  private static Element mark(int number) {
    return new Element("span")
        .addClass(CLASS)
        .attr("epub:type", "pagebreak")
        .attr("role", "doc-pagebreak")
        .attr("id", "page-" + number)
        .attr("aria-label", Integer.toString(number));
  }
}
