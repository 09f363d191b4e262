package org.handreiking.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handreiking.typesetting.FoXml;
import org.jsoup.nodes.Element;

/** Where the blocks of the chapters are in the formatting objects, to be found on their pages. */
final class Blocks {

  /** Begins the names of blocks that nothing else names. */
  private static final String UNNAMED = "--~";

  private static final String NUMBER = "data-block";

  /** The id of each block by its number, by chapter. */
  private final Map<String, Map<Integer, String>> ids = new TreeMap<>();

  /**
   * Numbers the blocks of {@code chapter}, so that they know who they are when they are written.
   */
  static void number(ParsedChapter chapter) {
    List<Element> blocks = chapter.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      blocks.get(i).attr(NUMBER, Integer.toString(i));
    }
  }

  /**
   * The id for {@code element} of the chapter called {@code chapter}; empty when it needs none.
   *
   * @param named the id that it has of itself
   */
  Optional<String> id(String chapter, Element element, Optional<String> named) {
    if (!element.hasAttr(NUMBER)) {
      return named;
    }
    int number = Integer.parseInt(element.attr(NUMBER));
    Map<Integer, String> known = ids.computeIfAbsent(chapter, key -> new TreeMap<>());
    String id = named.orElse(chapter + UNNAMED + number);
    // One that is written twice, such as a heading repeated over columns, is where it is first.
    return known.putIfAbsent(number, id) == null ? Optional.of(id) : named;
  }

  /** All ids of blocks. */
  List<String> ids() {
    return ids.values().stream().flatMap(one -> one.values().stream()).toList();
  }

  /** Writes a destination for each chapter, for links that lead into the file. */
  static void write(List<ParsedChapter> chapters, FoXml fo) {
    for (ParsedChapter parsed : chapters) {
      fo.emptyExtension("destination", "internal-destination", parsed.chapter().id());
    }
  }

  /**
   * On which pages they are.
   *
   * @param places pages by id
   * @param count how many pages there are
   */
  BlockPages pages(List<ParsedChapter> chapters, Map<String, Integer> places, int count) {
    Map<String, List<Integer>> pages = new TreeMap<>();
    for (ParsedChapter parsed : chapters) {
      Map<Integer, String> known = ids.getOrDefault(parsed.chapter().id(), Map.of());
      List<Integer> ofChapter = new ArrayList<>();
      int blocks = parsed.blocks().size();
      for (int i = 0; i < blocks; i++) {
        ofChapter.add(places.getOrDefault(known.getOrDefault(i, ""), 0));
      }
      pages.put(parsed.chapter().id(), List.copyOf(ofChapter));
    }
    return new BlockPages(pages, count);
  }
}
