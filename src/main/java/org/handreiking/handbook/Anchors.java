package org.handreiking.handbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Every place in a book that a link can name. */
final class Anchors {

  /** The contents page, which no link from outside names. */
  static final String CONTENTS = "_contents";

  /** A place that a link names, and what is found there. */
  record Target(String id, String title) {}

  /** Titles by full id. */
  private final Map<String, String> titles = new TreeMap<>();

  private final Set<String> written = new TreeSet<>();

  Anchors(List<ParsedChapter> chapters) {
    for (ParsedChapter parsed : chapters) {
      String title = parsed.chapter().title();
      titles.put(parsed.chapter().id(), title);
      for (Element element : parsed.body().select("[id]")) {
        String text = element.tagName().matches("h[1-6]") ? element.text().strip() : title;
        titles.putIfAbsent(
            full(parsed.chapter().id(), element.id()), text.isEmpty() ? title : text);
      }
    }
  }

  /** The id in the book of {@code id} in the chapter called {@code chapter}. */
  static String full(String chapter, String id) {
    return chapter + "--" + id;
  }

  /**
   * Where {@code reference} leads: a full id, or one within the chapter called {@code chapter}.
   * Empty when there is no such place.
   *
   * @param reference without its {@code #}
   */
  Optional<Target> find(String chapter, String reference) {
    for (String id : List.of(reference, full(chapter, reference))) {
      if (titles.containsKey(id)) {
        return Optional.of(new Target(id, titles.get(id)));
      }
    }
    return Optional.empty();
  }

  /** Whether {@code id} may be written: every id stands in the book once. */
  boolean claim(String id) {
    return written.add(id);
  }
}
