package org.handreiking.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handreiking.handbook.BlockPages;
import org.handreiking.handbook.Chapter;
import org.jsoup.nodes.Element;

/** Puts into the text where each page of the printed book begins, and remembers where that is. */
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
  private final List<Mark> marks = new ArrayList<>();

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
      if (number > last()) {
        marks.add(new Mark(number, draft.file()));
        put(mark(number), isFirst ? draft.body() : blocks.get(i), isFirst);
      }
      isFirst &= number == 0;
    }
  }

  /** All marks so far, by page. */
  List<Mark> marks() {
    return List.copyOf(marks);
  }

  private int last() {
    return marks.isEmpty() ? 0 : marks.get(marks.size() - 1).number();
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
